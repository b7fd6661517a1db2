// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"
#include "outgoing/mailing/postaladdress.h"

#include <map>

namespace noticedesk
{

struct Organization;

/// One letter that goes to the organisation of a case.
struct MailItem
{
    QString caseName; ///< how the case is called, such as its number
    QString name;     ///< of the organisation
    PostalAddress address;
    /// Of the registered letters to the organisation, by the day on which each was sent.
    std::map<QDate, QString> registeredNumbers;

    /// That of the letter which goes out on the day; empty if none is recorded.
    QString registeredNumberOn(QDate day) const;

    friend bool operator==(const MailItem &, const MailItem &) = default;
};

/// Why there is no letter to the organisation of a case.
struct MailRefusal
{
    QString caseName; ///< with the organisation's name
    QString sentence;

    friend bool operator==(const MailRefusal &, const MailRefusal &) = default;
};

/// The letter to the organisation of a case. An address that the notice does not name is the one
/// that the directory has for the organisation's code; nothing if neither names one.
std::optional<MailItem> mailItem(const QString &caseName, const CaseFile &file,
                                 const std::optional<Organization> &organization);

} // namespace noticedesk
