// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldwalk.h"
#include "store/database/values.h"

#include <type_traits>
#include <vector>

namespace noticedesk
{

// How records and the parts of a case stand in the columns of their tables: by the description of
// their fields. A column is called as its field, target_code as the code of target,
// phone_confirmed_on as phoneConfirmedOn. Lists have tables of their own and are passed over.

/// The column of the field with this path. Some have names of their own: a column cannot well be
/// called "on".
QString columnOf(const QString &table, const QString &path);

template <class Value>
inline constexpr bool hasColumn = !isPart<Value>;
template <>
inline constexpr bool hasColumn<QStringList> = false;
template <class Entry>
inline constexpr bool hasColumn<std::vector<Entry>> = false;

/// Shows the function each value of a record that has a column, with its path. Of a round those of
/// the outcome that it has.
template <class Record, class Show>
void walkColumns(Record &record, const Show &show)
{
    walkFields(record, {}, [&show](const QString &path, const Field &, auto &value) {
        if constexpr (hasColumn<std::remove_cvref_t<decltype(value)>>)
            show(path, value);
    });
}

template <class Record>
QStringList columnNames(const QString &table, const Record &record)
{
    QStringList names;
    walkColumns(record,
                [&](const QString &path, const auto &) { names.append(columnOf(table, path)); });
    return names;
}

/// What stands in these columns.
template <class Record>
QVariantList columnValues(const Record &record)
{
    QVariantList values;
    walkColumns(record, [&](const QString &, const auto &value) { values.append(stored(value)); });
    return values;
}

/// Fills a record from a row; the columns are named in their order, and the first of them is that
/// many columns from the row's own first one. Throws StoreDamaged for a value that the program does
/// not write.
template <class Row, class Record>
void readColumns(const QString &table, const QStringList &columns, const Row &row, int first,
                 Record &record)
{
    walkColumns(record, [&](const QString &path, auto &value) {
        const auto column = static_cast<int>(columns.indexOf(columnOf(table, path)));
        readStored(row.value(first + column), value);
    });
}

} // namespace noticedesk
