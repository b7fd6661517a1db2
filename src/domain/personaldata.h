// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field.h"

#include <QRegularExpression>
#include <QString>

#include <functional>
#include <map>
#include <vector>

namespace noticedesk
{

/// The names, telephone numbers and e-mail addresses that a record holds in the fields that are
/// meant for them, and what finds them again wherever else they stand.
class PersonalData final
{
public:
    /// Takes what a text of the record has, if its field is meant for that.
    void add(const Field &field, const QString &text);

    /// The text of a field as anybody may read it. In a field that is meant for a name, telephone
    /// number or e-mail address that is masked; in any other one the names, numbers and addresses
    /// that were added, in whichever width and with whatever blanks and hyphens, and any other
    /// e-mail address or telephone number. What looks like the code of an organisation stays in its
    /// field, and in numbers of documents and letters nothing is taken for a telephone number.
    QString masked(const Field &field, const QString &text) const;

private:
    void addName(const QString &name);
    void addWord(const QString &word);
    void addPhone(const QString &phone);

    /// By their lengths, the longest first: a shorter one may be a part of it.
    std::multimap<qsizetype, QRegularExpression, std::greater<>> m_names;
    std::vector<QRegularExpression> m_emails;
    std::vector<QRegularExpression> m_phones;
};

} // namespace noticedesk
