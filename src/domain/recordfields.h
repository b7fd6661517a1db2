// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/directorydescription.h"
#include "domain/fieldwalk.h"
#include "domain/valuenames.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

namespace noticedesk
{

/// One field of a record as text, by its path: notice.deadline, rounds[1].trackedOn.
struct RecordField
{
    QString path;
    QString value;

    friend bool operator==(const RecordField &, const RecordField &) = default;
};

/// What is recorded of a record, field by field in the order of its description. What is absent has
/// no field, so that two records are equal just if their fields are.
using RecordFields = std::vector<RecordField>;

/// How values stand in these lists.
class RecordFieldLister final
{
public:
    RecordFields fields;

    template <class Value>
    void add(const QString &path, const Value &value)
    {
        if constexpr (requires { value.has_value(); }) {
            // A part may be recorded although none of its fields is.
            if (value)
                fields.push_back({path, isPart<Value> ? QStringLiteral("recorded") : text(*value)});
        } else if constexpr (std::is_same_v<Value, QStringList>) {
            addEntries(path, value);
        } else if constexpr (requires { typename Value::allocator_type; }) {
            if (!value.empty())
                fields.push_back({path, QString::number(value.size())});
            if constexpr (!isPart<Value>)
                addEntries(path, value);
        } else if constexpr (!isPart<Value>) {
            fields.push_back({path, text(value)});
        }
    }

private:
    void addEntries(const QString &path, const auto &entries)
    {
        qsizetype at = 0;
        for (const auto &entry : entries)
            add(path + u'[' + QString::number(at++) + u']', entry);
    }

    template <class Value>
    static QString text(const Value &value)
    {
        if constexpr (isPart<Value>)
            return {};
        else if constexpr (std::is_same_v<Value, bool>)
            return value ? QStringLiteral("true") : QStringLiteral("false");
        else if constexpr (std::is_same_v<Value, int> || std::is_same_v<Value, qint64>)
            return QString::number(value);
        else if constexpr (std::is_same_v<Value, QDate>)
            return value.toString(Qt::ISODate);
        else if constexpr (std::is_same_v<Value, QTime>)
            return value.toString(QStringLiteral("HH:mm"));
        else if constexpr (std::is_same_v<Value, CaseNumber>)
            return value.toString();
        else if constexpr (std::is_same_v<Value, QString>)
            return value;
        else
            return nameOf(value);
    }
};

/// The fields of a record that has a describe(); their paths begin with the prefix.
template <class Record>
RecordFields fieldsOf(const Record &record, const QString &prefix = {})
{
    RecordFieldLister lister;
    walkFields(record, prefix, [&lister](const QString &path, const Field &, const auto &value) {
        lister.add(path, value);
    });
    return std::move(lister.fields);
}

/// The value of the field with this path; nothing if it is not recorded.
inline std::optional<QString> valueAt(const RecordFields &fields, const QString &path)
{
    for (const RecordField &field : fields) {
        if (field.path == path)
            return field.value;
    }
    return std::nullopt;
}

/// The paths of what is recorded in one of the two and not with the same value in the other, those
/// of the second first.
QStringList changedPaths(const RecordFields &before, const RecordFields &after);

/// Of these, what was recorded before.
QStringList rewrittenPaths(const RecordFields &before, const RecordFields &after);

} // namespace noticedesk
