// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QtGlobal>

#include <functional>
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

/// What takes the entries of an address book, one after the other.
using TakeEntry = std::function<void(AddressBookEntry &&entry)>;

/// An address book file, CSV or JSON, whose text is held as it stands in the file: its entries are
/// made as they are asked for, each time the same ones. docs/directory-files.md says what is taken.
class AddressBook final
{
public:
    /// Reads the file. Throws ExchangeError, naming the file and the line, if it cannot be read or
    /// its text is in no encoding that is known.
    static AddressBook read(const QString &path);
    /// The bytes of such a file; the name is for errors.
    AddressBook(const QByteArray &bytes, const QString &fileName);

    /// Gives the organisations in their order: there is at least one, and no code comes twice.
    /// Throws ExchangeError, naming the file and the line, or the entry of a JSON list; what was
    /// given before is then of a file that must be refused. What the function throws comes out.
    void forEach(const TakeEntry &take) const;

    /// Where an entry stands, from its line: "line 7" or "entry 7".
    QString placeOf(qsizetype line) const;

private:
    QByteArray m_text; ///< UTF-8
    QString m_fileName;
    bool m_isJson;
};

/// All entries of an address book file. Throws ExchangeError.
std::vector<AddressBookEntry> readAddressBook(const QString &path);

/// As readAddressBook(), of the bytes of such a file. The name is for errors.
std::vector<AddressBookEntry> parseAddressBook(const QByteArray &bytes, const QString &fileName);

} // namespace noticedesk
