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

/// The member of an entry that each of addressBookColumns() fills.
inline constexpr std::array<QString AddressBookEntry::*, 4> addressBookFields{
    &AddressBookEntry::code, &AddressBookEntry::name, &AddressBookEntry::statusCode,
    &AddressBookEntry::updatedAt};

/// Gives on the entries of one address book, and refuses those that no address book may hold.
class AddressBookBuilder final
{
public:
    /// Says where the entry with this number stands in the file: "line 7".
    using Place = QString (*)(qsizetype number);

    AddressBookBuilder(const QString &fileName, Place place, const TakeEntry &take);

    /// Throws ExchangeError if the code or name cannot be one, the code came before, or a text
    /// cannot be stored.
    void add(AddressBookEntry &&entry);

    /// To be called after the last entry. Throws ExchangeError if there was none.
    void finish() const;

    /// An error about an entry; the column may be empty.
    ExchangeError error(qsizetype number, const QString &column, const QString &message) const;

private:
    void check(const AddressBookEntry &entry) const;

    QString m_fileName;
    Place m_place;
    const TakeEntry &m_take;
    SeenCodes m_seen;
};

} // namespace noticedesk
