// SPDX-License-Identifier: GPL-3.0-or-later
#include "outgoing/incident/listentry.h"

#include "domain/character.h"
#include "domain/error.h"
#include "domain/rocdate.h"
#include "domain/text.h"
#include "domain/tr.h"
#include "exchange/quoted.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

bool isLineOfSums(const TableRow &row)
{
    static const std::array sums{u"合計"_s, u"總計"_s,  u"小計"_s, u"共計"_s,     u"總和"_s,
                                 u"加總"_s, u"total"_s, u"sum"_s,  u"subtotal"_s, u"grand total"_s};
    const auto first = std::find_if(row.cells.begin(), row.cells.end(),
                                    [](const QString &cell) { return !isBlank(cell); });
    return first != row.cells.end() &&
           std::any_of(sums.begin(), sums.end(), [&](const QString &each) {
               return foldedHeading(each) == foldedHeading(*first);
           });
}

/// What may stand between addresses of one cell.
bool isBetweenAddresses(QChar character)
{
    static const QString signs = u",，、;；/／|和及與"_s;
    return character.isSpace() || signs.contains(character);
}

/// The addresses of a cell, which holds nothing else. Throws Error.
std::vector<WrittenIpAddress> addressesIn(const QString &cell)
{
    std::vector<WrittenIpAddress> found = writtenIpAddresses(cell);
    QString rest;
    qsizetype taken = 0;
    for (const WrittenIpAddress &each : found) {
        if (!each.address)
            throw Error(tr("“%1” cannot be an IP address").arg(excerpt(each.written)));
        const qsizetype at = cell.indexOf(each.written, taken);
        rest += QStringView(cell).sliced(taken, at - taken);
        taken = at + each.written.size();
    }
    rest += QStringView(cell).sliced(taken);
    if (!std::all_of(rest.begin(), rest.end(), isBetweenAddresses))
        throw Error(tr("“%1” is no IP address").arg(excerpt(cell)));
    return found;
}

std::optional<QDate> dayIn(const QString &cell)
{
    if (cell.isEmpty())
        return std::nullopt;
    const auto day = RocDate::parse(cell);
    if (!day)
        throw Error(
            tr("“%1” is no date; it must be like 2026-11-22 or 115/11/22").arg(excerpt(cell)));
    return day->date();
}

void requireStorable(const QString &text)
{
    if (const auto problem = unstorable(text))
        throw Error(
            tr("the row holds %1, which cannot be kept").arg(characterName(problem->character)));
}

QStringList eventsIn(const QString &cell)
{
    QStringList events;
    for (const QString &line : cell.split(u'\n')) {
        if (const QString event = line.trimmed(); !event.isEmpty())
            events.append(event);
    }
    return events;
}

ListEntry entryIn(const TableRow &row, const ListColumns &columns)
{
    const auto cell = [&](ListField field) { return cellOf(row, columns, field); };
    if (row.isHidden)
        throw Error(tr("the row is hidden in the spreadsheet; show it there if it counts"));
    ListEntry entry;
    entry.row = row.number;
    entry.code = cell(ListField::Code);
    entry.name = cell(ListField::Name);
    if (entry.code.isEmpty() && entry.name.isEmpty())
        throw Error(tr("the row names no organisation"));
    entry.addresses = addressesIn(cell(ListField::Ip));
    if (entry.addresses.empty() && columns.columns.contains(ListField::Ip))
        throw Error(tr("the organisation's IP address is missing"));
    entry.maliciousAddresses = addressesIn(cell(ListField::MaliciousIp));
    entry.from = dayIn(cell(ListField::From));
    entry.to = dayIn(cell(ListField::To));
    if (entry.from && entry.to && *entry.to < *entry.from)
        throw Error(tr("the last day is before the first"));
    entry.events = eventsIn(cell(ListField::Event));
    entry.note = cell(ListField::Note);
    for (const QString &text : {cell(ListField::Event), entry.note})
        requireStorable(text);
    return entry;
}

QString writtenOf(const std::vector<WrittenIpAddress> &addresses)
{
    QStringList written;
    for (const WrittenIpAddress &each : addresses)
        written.append(each.written);
    written.sort();
    return written.join(u' ');
}

} // namespace

std::variant<ListEntry, SetAsideRow> readEntry(const TableRow &row, const ListColumns &columns)
{
    if (isLineOfSums(row))
        return SetAsideRow{row.number, {}, tr("this is a line of sums")};
    try {
        return entryIn(row, columns);
    } catch (const Error &error) {
        const QString code = cellOf(row, columns, ListField::Code);
        return SetAsideRow{row.number,
                           code.isEmpty() ? cellOf(row, columns, ListField::Name) : code,
                           error.message()};
    }
}

QString contentOf(const ListEntry &entry)
{
    const auto dayOf = [](const std::optional<QDate> &day) {
        return day ? day->toString(Qt::ISODate) : QString();
    };
    return QStringList{writtenOf(entry.addresses), writtenOf(entry.maliciousAddresses),
                       dayOf(entry.from), dayOf(entry.to), entry.events.join(u'\n')}
        .join(u'\t');
}

} // namespace noticedesk
