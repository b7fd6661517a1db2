// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/directorydescription.h"
#include "store/database/values.h"

#include <QMap>

#include <string_view>

namespace noticedesk
{

/// What a record's fields hold, as they are typed, by the record's keys: a date as in ISO 8601, or
/// as it was typed if it is none yet; a choice by its name in files; what is absent is empty.
using RecordTexts = QMap<QString, QString>;

/// A visitor for describe() that gives a record's fields as texts.
class TextLister final
{
public:
    template <class Value>
    void always(std::string_view key, const Value &value)
    {
        texts.insert(QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size())),
                     text(value));
    }
    template <class Value>
    void required(std::string_view key, const Value &value)
    {
        always(key, value);
    }

    RecordTexts texts;

private:
    static QString text(const QString &value) { return value; }
    static QString text(int value) { return QString::number(value); }
    static QString text(QDate value) { return value.toString(Qt::ISODate); }
    template <class Value>
    static QString text(const std::optional<Value> &value)
    {
        return value ? text(*value) : QString();
    }
    template <class Choice>
    requires std::is_enum_v<Choice>
    static QString text(Choice choice) { return storedName(choice).toString(); }
};

/// A visitor for describe() that puts those texts into a record that somebody has changed; the
/// other fields stay to the last character.
class TextTaker final
{
public:
    TextTaker(const RecordTexts &before, const RecordTexts &after)
        : m_before(before), m_after(after)
    {
    }

    template <class Value>
    void always(std::string_view key, Value &value)
    {
        const QString name = QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size()));
        if (m_after.contains(name) && m_after.value(name) != m_before.value(name))
            take(m_after.value(name), value);
    }
    template <class Value>
    void required(std::string_view key, Value &value)
    {
        always(key, value);
    }

private:
    static void take(const QString &text, QString &value) { value = text; }
    static void take(const QString &text, int &value) { value = text.toInt(); }
    static void take(const QString &text, QDate &value)
    {
        value = QDate::fromString(text, Qt::ISODate);
    }
    template <class Value>
    static void take(const QString &text, std::optional<Value> &value)
    {
        value.reset();
        if (!text.isEmpty())
            take(text, value.emplace());
    }
    template <class Choice>
    requires std::is_enum_v<Choice>
    static void take(const QString &text, Choice &choice)
    {
        choice = choiceOf<Choice>(text).value_or(choice);
    }

    const RecordTexts &m_before;
    const RecordTexts &m_after;
};

template <class Record>
RecordTexts textsOf(const Record &record)
{
    TextLister lister;
    describe(lister, record);
    return lister.texts;
}

} // namespace noticedesk
