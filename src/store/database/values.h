// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/valuenames.h"
#include "store/database/storeerror.h"

#include <QCoreApplication>
#include <QDate>
#include <QTime>
#include <QVariant>

#include <algorithm>
#include <optional>

namespace noticedesk
{

// How values stand in the store's columns: what is absent is NULL, a date is ISO 8601, a choice its
// name. What a column holds that the program did not write is a StoreError.

/// Does what reads a store's values, so that a value that cannot be is told with the store's file.
template <class Read>
auto readingFrom(const QString &path, const Read &read)
{
    try {
        return read();
    } catch (const StoreDamaged &error) {
        if (error.where() == path)
            throw;
        throw StoreDamaged(error.message() + QStringLiteral(" (") + error.where() + QChar(u')'),
                           path);
    }
}

[[noreturn]] inline void refuseStored(const QString &text)
{
    throw StoreDamaged(
        QCoreApplication::translate("noticedesk", "the store holds a value that it cannot hold"),
        text);
}

template <class Value>
QVariant stored(const Value &value)
{
    if constexpr (std::is_same_v<Value, bool>)
        return value ? 1 : 0;
    else if constexpr (std::is_same_v<Value, QDate>)
        return value.toString(Qt::ISODate);
    else if constexpr (std::is_same_v<Value, QTime>)
        return value.toString(QStringLiteral("HH:mm"));
    else if constexpr (std::is_enum_v<Value> || std::is_same_v<Value, Outcome>)
        return nameOf(value);
    else
        return value;
}

template <class Value>
QVariant stored(const std::optional<Value> &value)
{
    return value ? stored(*value) : QVariant();
}

inline void readStored(const QVariant &from, Outcome &outcome)
{
    const auto &all = blankOutcomes();
    const auto *found = std::find_if(all.begin(), all.end(), [&from](const Outcome &each) {
        return nameOf(each) == from.toString();
    });
    if (found == all.end())
        refuseStored(from.toString());
    outcome = *found;
}

template <class Value>
void readStored(const QVariant &from, Value &value)
{
    const auto require = [&from](bool isOne) {
        if (!isOne)
            refuseStored(from.toString());
    };
    value = Value();
    if (from.isNull())
        return;
    if constexpr (std::is_same_v<Value, QString>) {
        value = from.toString();
    } else if constexpr (std::is_same_v<Value, int>) {
        value = from.toInt();
    } else if constexpr (std::is_same_v<Value, qint64>) {
        value = from.toLongLong();
    } else if constexpr (std::is_same_v<Value, bool>) {
        value = from.toInt() == 1;
    } else if constexpr (std::is_same_v<Value, QDate>) {
        value = QDate::fromString(from.toString(), Qt::ISODate);
        require(value.isValid());
    } else if constexpr (std::is_same_v<Value, QTime>) {
        value = QTime::fromString(from.toString(), QStringLiteral("HH:mm"));
        require(value.isValid());
    } else {
        const auto choice = valueNamed<Value>(from.toString());
        require(choice.has_value());
        value = *choice;
    }
}

template <class Value>
void readStored(const QVariant &from, std::optional<Value> &value)
{
    value.reset();
    if (!from.isNull())
        readStored(from, value.emplace());
}

/// The value in a column; nothing for NULL.
template <class Value>
std::optional<Value> storedValue(const QVariant &from)
{
    std::optional<Value> value;
    readStored(from, value);
    return value;
}

} // namespace noticedesk
