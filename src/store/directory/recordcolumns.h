// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/directorydescription.h"
#include "store/database/query.h"
#include "store/database/values.h"

#include <string_view>

namespace noticedesk
{

/// A visitor for describe() that lists a record's columns, which are called as its keys, and their
/// values.
class ColumnLister final
{
public:
    template <class Value>
    void always(std::string_view key, const Value &value)
    {
        names.append(QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size())));
        values.append(stored(value));
    }

    template <class Value>
    void required(std::string_view key, const Value &value)
    {
        always(key, value);
    }

    QStringList names;
    QVariantList values;

private:
    using Text = std::optional<QString>;

    static QVariant stored(const QString &text) { return text; }
    static QVariant stored(int number) { return number; }
    static QVariant stored(QDate day) { return day.toString(Qt::ISODate); }
    static QVariant stored(const Text &text) { return noticedesk::stored(text); }
    static QVariant stored(const std::optional<QDate> &date) { return noticedesk::stored(date); }
    static QVariant stored(const std::optional<int> &number)
    {
        return number ? QVariant(*number) : QVariant();
    }
    template <class Choice>
    requires std::is_enum_v<Choice>
    static QVariant stored(Choice choice) { return storedName(choice); }
};

/// A visitor for describe() that fills a record from a row's columns, from the first one given on.
template <class Row>
class ColumnReader final
{
public:
    ColumnReader(const Row &row, int first) : m_row(row), m_column(first) {}

    template <class Value>
    void always(std::string_view, Value &value)
    {
        read(m_row.value(m_column++), value);
    }

    template <class Value>
    void required(std::string_view, Value &value)
    {
        read(m_row.value(m_column++), value);
    }

private:
    static void read(const QVariant &value, QString &text) { text = value.toString(); }
    static void read(const QVariant &value, int &number) { number = value.toInt(); }
    static void read(const QVariant &value, QDate &day) { day = dateOf(value).value_or(QDate()); }
    static void read(const QVariant &value, std::optional<QString> &text) { text = textOf(value); }
    static void read(const QVariant &value, std::optional<QDate> &date) { date = dateOf(value); }
    static void read(const QVariant &value, std::optional<int> &number)
    {
        number = value.isNull() ? std::nullopt : std::optional(value.toInt());
    }
    template <class Choice>
    requires std::is_enum_v<Choice>
    static void read(const QVariant &value, Choice &choice)
    {
        choice = choiceOf<Choice>(value).value_or(Choice{});
    }

    const Row &m_row;
    int m_column;
};

} // namespace noticedesk
