// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casedescription.h"
#include "domain/directorydescription.h"
#include "domain/valuenames.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <string_view>
#include <type_traits>
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

/// A visitor for describe() that lists the fields of a record.
class FieldLister final
{
public:
    template <class Record>
    static void list(RecordFields &fields, const QString &prefix, const Record &record)
    {
        FieldLister lister(fields, prefix);
        describe(lister, record);
    }

    template <class Value>
    void always(std::string_view key, const Value &value)
    {
        add(pathOf(key), value);
    }

    template <class Value>
    void whenRecorded(std::string_view key, const Value &value)
    {
        add(pathOf(key), value);
    }

    template <class Value>
    void required(std::string_view key, const Value &value)
    {
        add(pathOf(key), value);
    }

    void number(std::string_view key, int value, WholeNumber range)
    {
        if (value != range.blank)
            add(pathOf(key), value);
    }

    void outcome(std::string_view key, const Outcome &outcome)
    {
        add(pathOf(key), nameOf(outcome));
    }

    void schema(std::string_view, const CaseFile &) {}

private:
    FieldLister(RecordFields &fields, const QString &prefix) : m_fields(fields), m_prefix(prefix) {}

    QString pathOf(std::string_view key) const
    {
        const QLatin1StringView name(key.data(), static_cast<qsizetype>(key.size()));
        return m_prefix.isEmpty() ? QString(name) : QString(m_prefix + u'.' + name);
    }

    static QString entryOf(const QString &path, qsizetype index)
    {
        return path + u'[' + QString::number(index) + u']';
    }

    void add(const QString &path, const QString &text) { m_fields.push_back({path, text}); }
    void add(const QString &path, bool truth)
    {
        add(path, truth ? QStringLiteral("true") : QStringLiteral("false"));
    }
    void add(const QString &path, int number) { add(path, QString::number(number)); }
    void add(const QString &path, QDate date) { add(path, date.toString(Qt::ISODate)); }
    void add(const QString &path, QTime time) { add(path, time.toString(QStringLiteral("HH:mm"))); }
    void add(const QString &path, CaseNumber number) { add(path, number.toString()); }

    template <class Choice>
    requires std::is_enum_v<Choice>
    void add(const QString &path, Choice choice) { add(path, nameOf(choice)); }

    void add(const QString &path, const QStringList &texts)
    {
        for (qsizetype at = 0; at < texts.size(); ++at)
            add(entryOf(path, at), texts.at(at));
    }

    template <class Value>
    void add(const QString &path, const std::optional<Value> &value)
    {
        if (!value)
            return;
        // A part may be recorded although none of its fields is.
        if constexpr (std::is_class_v<Value> &&
                      requires(FieldLister & lister, const Value &part) { describe(lister, part); })
            add(path, QStringLiteral("recorded"));
        add(path, *value);
    }

    template <class Entry>
    void add(const QString &path, const std::vector<Entry> &entries)
    {
        if (!entries.empty())
            add(path, QString::number(entries.size()));
        qsizetype at = 0;
        for (const Entry &entry : entries)
            add(entryOf(path, at++), entry);
    }

    template <class Part>
    requires requires(FieldLister &lister, const Part &part) { describe(lister, part); }
    void add(const QString &path, const Part &part) { list(m_fields, path, part); }

    RecordFields &m_fields;
    const QString &m_prefix;
};

/// The fields of a record that has a describe().
template <class Record>
RecordFields fieldsOf(const Record &record)
{
    RecordFields fields;
    FieldLister::list(fields, {}, record);
    return fields;
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
