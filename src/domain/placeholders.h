// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace noticedesk
{

struct Incident;

/// What the placeholders of a text block stand for; what is absent or empty is not filled in.
struct PlaceholderValues
{
    std::optional<QString> ip;          ///< {ip}: the address of the organisation itself
    std::optional<QString> maliciousIp; ///< {malicious_ip}
    std::optional<QString> from;        ///< {from}
    std::optional<QString> to;          ///< {to}

    friend bool operator==(const PlaceholderValues &, const PlaceholderValues &) = default;
};

/// What an incident says: its malicious addresses with 、 between them, and its first and last day
/// as 115年11月22日. An incident does not know the organisation's own address.
PlaceholderValues placeholderValues(const Incident &incident);

/// The text with {ip}, {malicious_ip}, {from} and {to} replaced by their values. Everything else,
/// other words in braces too, stays as it is, so that rule R2 finds what is still to be filled in.
/// A value is not looked through again.
QString filledIn(const QString &text, const PlaceholderValues &values);

} // namespace noticedesk
