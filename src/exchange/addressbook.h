// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QtGlobal>

#include <vector>

namespace noticedesk
{

/// One organisation in the address book of the exchange system, as its row says.
struct AddressBookEntry
{
    QString code; ///< ORGID: 1 to 64 characters, none of them blank
    QString name; ///< ORGNAME: not blank
    QString statusCode;
    QString updatedAt;
    qsizetype line =
        0; ///< of a CSV file, where the row begins; of a JSON list, which entry; from 1

    friend bool operator==(const AddressBookEntry &, const AddressBookEntry &) = default;
};

/// The organisations of an address book file, CSV or JSON, in its order; docs/directory-files.md
/// says what is taken. There is at least one, and no code comes twice. Throws ExchangeError, naming
/// the file and the line, or the entry of a JSON list.
std::vector<AddressBookEntry> readAddressBook(const QString &path);

/// As readAddressBook(), of the bytes of such a file. The name is for errors.
std::vector<AddressBookEntry> parseAddressBook(const QByteArray &bytes, const QString &fileName);

} // namespace noticedesk
