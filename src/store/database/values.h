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

inline QVariant stored(const QString &text)
{
    return text;
}

inline QVariant stored(int number)
{
    return number;
}

inline QVariant stored(bool truth)
{
    return truth ? 1 : 0;
}

inline QVariant stored(QDate date)
{
    return date.toString(Qt::ISODate);
}

inline QVariant stored(const std::optional<int> &number)
{
    return number ? QVariant(*number) : QVariant();
}

inline QVariant stored(const std::optional<QString> &text)
{
    return text ? QVariant(*text) : QVariant();
}

inline QVariant stored(const std::optional<QDate> &date)
{
    return date ? QVariant(date->toString(Qt::ISODate)) : QVariant();
}

inline QVariant stored(const std::optional<QTime> &time)
{
    return time ? QVariant(time->toString(QStringLiteral("HH:mm"))) : QVariant();
}

template <class Choice>
QVariant storedName(Choice choice)
{
    return nameOf(choice);
}

template <class Choice>
QVariant storedName(const std::optional<Choice> &choice)
{
    return choice ? storedName(*choice) : QVariant();
}

template <class Choice>
requires std::is_enum_v<Choice> QVariant stored(Choice choice)
{
    return storedName(choice);
}

template <class Choice>
requires std::is_enum_v<Choice> QVariant stored(const std::optional<Choice> &choice)
{
    return storedName(choice);
}

inline std::optional<QString> textOf(const QVariant &value)
{
    if (value.isNull())
        return std::nullopt;
    return value.toString();
}

inline std::optional<QDate> dateOf(const QVariant &value)
{
    if (value.isNull())
        return std::nullopt;
    const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
    if (!date.isValid())
        refuseStored(value.toString());
    return date;
}

inline std::optional<QTime> timeOf(const QVariant &value)
{
    if (value.isNull())
        return std::nullopt;
    const QTime time = QTime::fromString(value.toString(), QStringLiteral("HH:mm"));
    if (!time.isValid())
        refuseStored(value.toString());
    return time;
}

template <class Choice>
std::optional<Choice> choiceOf(const QVariant &value)
{
    if (value.isNull())
        return std::nullopt;
    if (const auto choice = valueNamed<Choice>(value.toString()))
        return choice;
    refuseStored(value.toString());
}

inline void readStored(const QVariant &value, QString &text)
{
    text = value.toString();
}

inline void readStored(const QVariant &value, int &number)
{
    number = value.toInt();
}

inline void readStored(const QVariant &value, bool &truth)
{
    truth = value.toInt() == 1;
}

inline void readStored(const QVariant &value, QDate &date)
{
    date = dateOf(value).value_or(QDate());
}

inline void readStored(const QVariant &value, std::optional<int> &number)
{
    number = value.isNull() ? std::nullopt : std::optional(value.toInt());
}

inline void readStored(const QVariant &value, std::optional<QString> &text)
{
    text = textOf(value);
}

inline void readStored(const QVariant &value, std::optional<QDate> &date)
{
    date = dateOf(value);
}

inline void readStored(const QVariant &value, std::optional<QTime> &time)
{
    time = timeOf(value);
}

template <class Choice>
requires std::is_enum_v<Choice>
void readStored(const QVariant &value, Choice &choice)
{
    choice = choiceOf<Choice>(value).value_or(Choice{});
}

template <class Choice>
requires std::is_enum_v<Choice>
void readStored(const QVariant &value, std::optional<Choice> &choice)
{
    choice = choiceOf<Choice>(value);
}

inline void readStored(const QVariant &value, Outcome &outcome)
{
    const QString name = value.toString();
    for (const Outcome &each : blankOutcomes()) {
        if (nameOf(each) == name) {
            outcome = each;
            return;
        }
    }
    refuseStored(name);
}

} // namespace noticedesk
