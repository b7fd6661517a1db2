// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/addressbook.h"

#include "exchange/addressbookcsv.h"
#include "exchange/addressbookjson.h"
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

std::vector<AddressBookEntry> readAddressBook(const QString &path)
{
    return parseAddressBook(readInputFile(path, maximumBytes), path);
}

std::vector<AddressBookEntry> parseAddressBook(const QByteArray &bytes, const QString &fileName)
{
    const QByteArray text = toUtf8Text(bytes, fileName);
    return looksLikeJson(text) ? parseAddressBookJson(text, fileName)
                               : parseAddressBookCsv(text, fileName);
}

} // namespace noticedesk
