// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/addressbook.h"

#include <QByteArrayView>

namespace noticedesk
{

/// The address book of a JSON text, valid UTF-8; else as readAddressBook(). The name is for errors.
std::vector<AddressBookEntry> parseAddressBookJson(QByteArrayView utf8, const QString &fileName);

} // namespace noticedesk
