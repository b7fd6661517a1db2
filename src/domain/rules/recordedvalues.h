// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casedescription.h"

#include <QStringList>
#include <QVariant>

#include <algorithm>
#include <utility>
#include <vector>

namespace noticedesk
{

/// A visitor for describe() that lists what one record without parts holds, by key; a blank is an
/// invalid value.
class RecordedValues final
{
public:
    template <class Record>
    explicit RecordedValues(const Record &record)
    {
        describe(*this, record);
    }

    template <class Value>
    void always(std::string_view key, const Value &value)
    {
        add(key, variant(value));
    }
    template <class Value>
    void whenRecorded(std::string_view key, const Value &value)
    {
        add(key, variant(value));
    }
    template <class Value>
    void required(std::string_view key, const Value &value)
    {
        add(key, variant(value));
    }
    void outcome(std::string_view key, const Outcome &outcome)
    {
        add(key, QVariant::fromValue(static_cast<int>(outcome.index())));
    }

    /// The keys of what is no blank.
    QStringList recorded() const
    {
        QStringList keys;
        for (const auto &[key, value] : m_values) {
            if (value.isValid())
                keys.append(key);
        }
        return keys;
    }

    /// The keys of what is another value in the second list, in its order.
    static QStringList changed(const RecordedValues &before, const RecordedValues &after)
    {
        QStringList keys;
        for (const auto &[key, value] : after.m_values) {
            if (value != before.valueOf(key))
                keys.append(key);
        }
        return keys;
    }

    /// The keys of what was recorded in the first list and is another value in the second.
    static QStringList rewritten(const RecordedValues &before, const RecordedValues &after)
    {
        QStringList keys = changed(before, after);
        keys.removeIf([&before](const QString &key) { return !before.valueOf(key).isValid(); });
        return keys;
    }

private:
    template <class Value>
    static QVariant variant(const std::optional<Value> &value)
    {
        return value ? variant(*value) : QVariant();
    }
    template <class Value>
    static QVariant variant(const Value &value)
    {
        if constexpr (std::is_enum_v<Value>)
            return static_cast<int>(value);
        else
            return QVariant::fromValue(value);
    }

    void add(std::string_view key, const QVariant &value)
    {
        m_values.emplace_back(QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size())),
                              value);
    }

    QVariant valueOf(const QString &key) const
    {
        const auto found = std::find_if(m_values.begin(), m_values.end(),
                                        [&key](const auto &each) { return each.first == key; });
        return found == m_values.end() ? QVariant() : found->second;
    }

    std::vector<std::pair<QString, QVariant>> m_values;
};

} // namespace noticedesk
