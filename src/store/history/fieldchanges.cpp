// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/history/fieldchanges.h"

#include "domain/jsonwriter.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr int valuesOfChange = 3;

void write(JsonWriter &json, const std::optional<QString> &text)
{
    if (text)
        json.text(*text);
    else
        json.null();
}

std::optional<QString> textFrom(const QJsonValue &value)
{
    if (value.isNull())
        return std::nullopt;
    return value.toString();
}

bool isTextOrNull(const QJsonValue &value)
{
    return value.isString() || value.isNull();
}

} // namespace

FieldChanges changesBetween(const RecordFields &before, const RecordFields &after)
{
    FieldChanges changes;
    if (before.empty()) {
        changes.reserve(after.size());
        for (const RecordField &field : after)
            changes.push_back({field.path, std::nullopt, field.value});
        return changes;
    }
    QHash<QString, QString> old;
    old.reserve(static_cast<qsizetype>(before.size()));
    for (const RecordField &field : before)
        old.insert(field.path, field.value);
    for (const RecordField &field : after) {
        const auto found = old.constFind(field.path);
        if (found == old.constEnd()) {
            changes.push_back({field.path, std::nullopt, field.value});
            continue;
        }
        if (*found != field.value)
            changes.push_back({field.path, *found, field.value});
        old.erase(found);
    }
    for (const RecordField &field : before) {
        if (old.contains(field.path))
            changes.push_back({field.path, field.value, std::nullopt});
    }
    return changes;
}

QString changesText(const FieldChanges &changes)
{
    JsonWriter json(JsonLayout::Canonical);
    json.beginList();
    for (const FieldChange &change : changes) {
        json.beginList();
        json.text(change.path);
        write(json, change.before);
        write(json, change.after);
        json.endList();
    }
    json.endList();
    return QString::fromUtf8(json.take());
}

std::optional<FieldChanges> parseChanges(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isArray())
        return std::nullopt;
    FieldChanges changes;
    const QJsonArray list = document.array();
    changes.reserve(static_cast<std::size_t>(list.size()));
    for (const auto &entry : list) {
        const QJsonArray values = entry.toArray();
        if (values.size() != valuesOfChange || !values.at(0).isString() ||
            !isTextOrNull(values.at(1)) || !isTextOrNull(values.at(2)))
            return std::nullopt;
        changes.push_back(
            {values.at(0).toString(), textFrom(values.at(1)), textFrom(values.at(2))});
    }
    return changes;
}

bool replay(const FieldChanges &changes, ReplayedFields &fields)
{
    for (const FieldChange &change : changes) {
        const auto found = fields.constFind(change.path);
        const bool asBefore = change.before ? found != fields.constEnd() && *found == *change.before
                                            : found == fields.constEnd();
        if (!asBefore)
            return false;
        if (change.after)
            fields.insert(change.path, *change.after);
        else
            fields.remove(change.path);
    }
    return true;
}

} // namespace noticedesk
