// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organization.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace noticedesk
{

/// What takes the organisations of an address book, one after the other. The code of each has 1 to
/// 64 characters, none of them blank, and the name is not blank.
using TakeOrganization = std::function<void(const IncomingOrganization &)>;

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
    void forEach(const TakeOrganization &take) const;

    /// Where an entry stands, from its line: "line 7" or "entry 7".
    QString placeOf(qsizetype line) const;

private:
    QByteArray m_text; ///< UTF-8
    QString m_fileName;
    bool m_isJson;
};

} // namespace noticedesk
