// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace noticedesk
{

/// Whether the text is an IPv4 address (four decimal numbers 0 to 255 without leading zeros) or an
/// IPv6 address (eight groups of hexadecimal digits, one run of zero groups may be written ::).
bool isUsualIpAddress(const QString &text);

/// Everything in running text that looks like an IPv4 address: four numbers with dots between them,
/// whether they can be one or not.
QStringList ipAddressesIn(const QString &text);

} // namespace noticedesk
