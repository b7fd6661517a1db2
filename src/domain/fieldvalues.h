// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldwalk.h"
#include "domain/valuenames.h"

#include <QMap>
#include <QVariant>

#include <type_traits>

namespace noticedesk
{

/// What the fields of a record hold, by their paths: texts, lists of texts, dates, times, numbers,
/// truths; a choice by its name in files; of a list with gaps each entry. A field that is blank has
/// an invalid value, and one of a part that is not recorded has none.
using FieldValues = QMap<QString, QVariant>;

/// How values become those of FieldValues and come back.
class FieldValueForm final
{
public:
    static void read(FieldValues &values, const QString &path, const auto &value)
    {
        using Value = std::remove_cvref_t<decltype(value)>;
        if constexpr (std::is_same_v<Value, std::vector<std::optional<QString>>>) {
            for (std::size_t at = 0; at < value.size(); ++at)
                read(values, path + u'[' + QString::number(at) + u']', value[at]);
        } else if constexpr (!isPart<Value>) {
            values.insert(path, toVariant(value));
        }
    }

    static void write(const FieldValues &values, const QString &path, auto &value)
    {
        using Value = std::remove_cvref_t<decltype(value)>;
        if constexpr (std::is_same_v<Value, std::vector<std::optional<QString>>>) {
            for (std::size_t at = 0; at < value.size(); ++at)
                write(values, path + u'[' + QString::number(at) + u']', value[at]);
        } else if constexpr (!isPart<Value>) {
            if (const auto found = values.constFind(path); found != values.constEnd())
                fromVariant(*found, value);
        }
    }

private:
    template <class Value>
    static QVariant toVariant(const Value &value)
    {
        if constexpr (std::is_enum_v<Value> || std::is_same_v<Value, Outcome>)
            return nameOf(value);
        else if constexpr (std::is_same_v<Value, CaseNumber>)
            return value.toString();
        else
            return QVariant(value);
    }

    template <class Value>
    static QVariant toVariant(const std::optional<Value> &value)
    {
        return value ? toVariant(*value) : QVariant();
    }

    static void fromVariant(const QVariant &from, Outcome &outcome)
    {
        for (const Outcome &each : blankOutcomes()) {
            if (nameOf(each) == from.toString() && each.index() != outcome.index())
                outcome = each;
        }
    }

    static void fromVariant(const QVariant &, std::optional<CaseNumber> &) {} // nobody types it

    /// What is no such value yet, half a date for one, is none.
    template <class Value>
    static void fromVariant(const QVariant &from, std::optional<Value> &value)
    {
        value.reset();
        bool holds = from.isValid();
        if constexpr (std::is_same_v<Value, QDate> || std::is_same_v<Value, QTime>)
            holds = from.value<Value>().isValid();
        else if constexpr (!std::is_same_v<Value, bool>)
            holds = holds && !from.toString().isEmpty();
        if (holds)
            fromVariant(from, value.emplace());
    }

    template <class Value>
    static void fromVariant(const QVariant &from, Value &value)
    {
        if constexpr (std::is_enum_v<Value>)
            value = valueNamed<Value>(from.toString()).value_or(value);
        else
            value = from.value<Value>();
    }
};

/// What the fields of a record hold; the prefix is that of their paths: "notice." for a notice.
template <class Record>
FieldValues fieldValues(const Record &record, const QString &prefix = {})
{
    FieldValues values;
    walkFields(record, prefix, [&values](const QString &path, const Field &, const auto &value) {
        FieldValueForm::read(values, path, value);
    });
    return values;
}

/// Puts those values into the record that belong to its fields; the others stay, and so does a part
/// that is not recorded. Dates, times and numbers may be texts.
template <class Record>
void setFieldValues(Record &record, const FieldValues &values, const QString &prefix = {})
{
    walkFields(record, prefix, [&values](const QString &path, const Field &, auto &value) {
        FieldValueForm::write(values, path, value);
    });
}

} // namespace noticedesk
