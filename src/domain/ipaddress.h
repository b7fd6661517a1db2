// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace noticedesk
{

/// An IP address as it stands in a text.
struct WrittenIpAddress
{
    QString written; ///< as in the text, with the port or the length of a network behind it
    /// The address alone in its usual form: digits of half width, dots and colons without brackets,
    /// IPv6 in small letters. Nothing if it cannot be one: an IPv4 address has four decimal numbers
    /// 0 to 255 without leading zeros and is not 0.0.0.0, which is no computer's; an IPv6 address
    /// has eight groups of hexadecimal digits, of which one run of zero groups may be written ::
    /// and the last two as an IPv4 address.
    std::optional<QString> address;
    QString ending = {}; ///< the port, :443, or the length of a network, /24; may be empty

    friend bool operator==(const WrittenIpAddress &, const WrittenIpAddress &) = default;
};

/// Everything in running text that looks like an IP address, whether it can be one or not: four
/// numbers with dots between them, or groups with colons. Full-width characters are read as their
/// usual ones; dots and colons may be in brackets or written (dot), as addresses are made harmless:
/// 1[.]2[.]3[.]4, hxxp://1(.)2(.)3(.)4. A port of 1 to 65535 or the length of a network (/24) may
/// follow. Numbers with three or five dots, dates, times and MAC addresses are none.
std::vector<WrittenIpAddress> writtenIpAddresses(const QString &text);

/// What is remarked (rule R18) on the first address of a text that cannot be one; nothing if all
/// can.
std::optional<QString> remarkOnIpAddresses(const QString &text);

} // namespace noticedesk
