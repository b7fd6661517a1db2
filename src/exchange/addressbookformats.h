// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/addressbook.h"

#include <QByteArrayView>

namespace noticedesk
{

/// Gives the entries of an address book in CSV, valid UTF-8, as AddressBook::forEach() does. The
/// name is for errors.
void parseAddressBookCsv(QByteArrayView utf8, const QString &fileName,
                         const TakeOrganization &take);

/// Where an entry stands: "line 7".
QString placeOfCsvRow(qsizetype line);

/// Gives the entries of an address book in JSON, valid UTF-8, as AddressBook::forEach() does. The
/// name is for errors.
void parseAddressBookJson(QByteArrayView utf8, const QString &fileName,
                          const TakeOrganization &take);

/// Where an entry stands: "entry 7".
QString placeOfJsonEntry(qsizetype line);

} // namespace noticedesk
