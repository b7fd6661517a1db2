// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/addressbook.h"

#include "exchange/addressbookformats.h"
#include "exchange/inputfile.h"
#include "exchange/textencoding.h"

#include <algorithm>

namespace noticedesk
{

namespace
{

constexpr qsizetype maximumBytes = qsizetype{64} * 1024 * 1024;

/// A CSV text begins with the name of a column, JSON with a bracket. Names of files do not tell:
/// the address book is offered under several.
bool looksLikeJson(QByteArrayView text)
{
    const auto first = std::find_if_not(text.begin(), text.end(), [](char each) {
        return each == ' ' || each == '\t' || each == '\r' || each == '\n';
    });
    return first != text.end() && (*first == '[' || *first == '{');
}

} // namespace

AddressBook AddressBook::read(const QString &path)
{
    return {readInputFile(path, maximumBytes), path};
}

AddressBook::AddressBook(const QByteArray &bytes, const QString &fileName)
    : m_text(toUtf8Text(bytes, fileName)), m_fileName(fileName), m_isJson(looksLikeJson(m_text))
{
}

void AddressBook::forEach(const TakeOrganization &take) const
{
    if (m_isJson)
        parseAddressBookJson(m_text, m_fileName, take);
    else
        parseAddressBookCsv(m_text, m_fileName, take);
}

QString AddressBook::placeOf(qsizetype line) const
{
    return m_isJson ? placeOfJsonEntry(line) : placeOfCsvRow(line);
}

} // namespace noticedesk
