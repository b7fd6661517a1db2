// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casedescription.h"
#include "store/database/values.h"

#include <string_view>
#include <utility>

namespace noticedesk
{

// How records and the parts of a case stand in the columns of their tables: by the description of
// their fields. A column is called as its field, target_code as the code of target,
// phone_confirmed_on as phoneConfirmedOn. Lists have tables of their own and are passed over.

/// The column of a field in a table. Some have names of their own: a column cannot well be called
/// "on".
QString columnOf(const QString &table, const QString &prefix, std::string_view key);

template <class Value>
inline constexpr bool isList = false;
template <>
inline constexpr bool isList<QStringList> = true;
template <class Entry>
inline constexpr bool isList<std::vector<Entry>> = true;

/// A visitor for describe() that lists a record's columns. Of a round it lists those of the outcome
/// that it has.
class ColumnNames final
{
public:
    template <class Record>
    ColumnNames(QString table, const Record &record) : m_table(std::move(table))
    {
        describe(*this, record);
    }

    void always(std::string_view key, const auto &value) { add(key, value); }
    void whenRecorded(std::string_view key, const auto &value) { add(key, value); }
    void required(std::string_view key, const auto &value) { add(key, value); }
    void number(std::string_view key, int value, WholeNumber) { add(key, value); }
    void outcome(std::string_view key, const Outcome &) { add(key, 0); }

    QStringList names;

private:
    template <class Value>
    void add(std::string_view key, const Value &value)
    {
        if constexpr (requires(ColumnNames & lister) { describe(lister, value); }) {
            m_prefix = columnOf({}, {}, key) + u'_';
            describe(*this, value);
            m_prefix.clear();
        } else if constexpr (!isList<Value>) {
            names.append(columnOf(m_table, m_prefix, key));
        }
    }

    QString m_table;
    QString m_prefix;
};

/// A visitor for describe() that lists what stands in these columns.
class ColumnValues final
{
public:
    template <class Record>
    explicit ColumnValues(const Record &record)
    {
        describe(*this, record);
    }

    void always(std::string_view, const auto &value) { add(value); }
    void whenRecorded(std::string_view, const auto &value) { add(value); }
    void required(std::string_view, const auto &value) { add(value); }
    void number(std::string_view, int value, WholeNumber) { add(value); }
    void outcome(std::string_view, const Outcome &outcome) { add(nameOf(outcome)); }

    QVariantList values;

private:
    template <class Value>
    void add(const Value &value)
    {
        if constexpr (requires(ColumnValues & lister) { describe(lister, value); })
            describe(*this, value);
        else if constexpr (!isList<Value>)
            values.append(stored(value));
    }
};

/// A visitor for describe() that fills a record from a row; the columns are named in their order,
/// and the first of them is that many columns from the row's own first one. Throws StoreDamaged for
/// a value that the program does not write.
template <class Row>
class ColumnReader final
{
public:
    ColumnReader(QString table, const QStringList &columns, const Row &row, int first = 0)
        : m_table(std::move(table)), m_columns(columns), m_row(row), m_first(first)
    {
    }

    void always(std::string_view key, auto &value) { take(key, value); }
    void whenRecorded(std::string_view key, auto &value) { take(key, value); }
    void required(std::string_view key, auto &value) { take(key, value); }
    void number(std::string_view key, int &value, WholeNumber) { take(key, value); }
    void outcome(std::string_view key, Outcome &outcome) { take(key, outcome); }

private:
    template <class Value>
    void take(std::string_view key, Value &value)
    {
        if constexpr (requires(ColumnReader & reader) { describe(reader, value); }) {
            m_prefix = columnOf({}, {}, key) + u'_';
            describe(*this, value);
            m_prefix.clear();
        } else if constexpr (!isList<Value>) {
            const qsizetype column = m_columns.indexOf(columnOf(m_table, m_prefix, key));
            readStored(m_row.value(m_first + static_cast<int>(column)), value);
        }
    }

    QString m_table;
    const QStringList &m_columns;
    const Row &m_row;
    int m_first;
    QString m_prefix;
};

} // namespace noticedesk
