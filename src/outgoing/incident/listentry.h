// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ipaddress.h"
#include "outgoing/incident/listcolumns.h"

#include <QDate>

#include <optional>
#include <variant>
#include <vector>

namespace noticedesk
{

/// What a row of an incident's list says.
struct ListEntry
{
    qint64 row = 0; ///< its number in the file
    QString code;   ///< of the organisation; may be empty if there is a name
    QString name;   ///< may be empty if there is a code
    std::vector<WrittenIpAddress> addresses; ///< of the organisation; each is one
    std::vector<WrittenIpAddress> maliciousAddresses;
    std::optional<QDate> from;
    std::optional<QDate> to; ///< not before from
    QStringList events;
    QString note;
};

/// A row that led to no notice, and why.
struct SetAsideRow
{
    qint64 row = 0;
    QString organization; ///< as the list calls it: its code, or else its name; may be empty
    QString why;          ///< a sentence without a full stop
    /// It is not known which organisation the row is about, but somebody may say it.
    bool isUnclear = false;

    friend bool operator==(const SetAsideRow &, const SetAsideRow &) = default;
};

/// What the row says, or why nothing can be made of it: people do not see it, it is a line of sums,
/// names no organisation, or has an address or a day that is none.
std::variant<ListEntry, SetAsideRow> readEntry(const TableRow &row, const ListColumns &columns);

/// What a row says of its organisation, but for the note: the same text for rows that say the same.
QString contentOf(const ListEntry &entry);

} // namespace noticedesk
