// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/addressbook.h"
#include "exchange/exchangeerror.h"
#include "exchange/seencodes.h"

#include <QString>
#include <QStringList>

#include <array>

namespace noticedesk
{

/// ORGID, ORGNAME, STATUSCODE, UPDATETIME
const QStringList &addressBookColumns();

/// What each of addressBookColumns() says of an organisation.
inline constexpr std::array<QString Organization::*, 4> addressBookFields{
    &Organization::code, &Organization::name, &Organization::status, &Organization::updated};

/// Gives on the entries of one address book, and refuses those that no address book may hold.
class AddressBookBuilder final
{
public:
    /// Says where the entry with this number stands in the file: "line 7".
    using Place = QString (*)(qsizetype number);

    AddressBookBuilder(const QString &fileName, Place place, const TakeOrganization &take);

    /// Throws ExchangeError if the code or name cannot be one, the code came before, or a text
    /// cannot be stored.
    void add(const IncomingOrganization &entry);

    /// To be called after the last entry. Throws ExchangeError if there was none.
    void finish() const;

    /// An error about an entry; the column may be empty.
    ExchangeError error(qsizetype number, const QString &column, const QString &message) const;

private:
    void check(const IncomingOrganization &entry) const;

    QString m_fileName;
    Place m_place;
    const TakeOrganization &m_take;
    SeenCodes m_seen;
};

} // namespace noticedesk
