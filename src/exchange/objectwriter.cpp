// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/objectwriter.h"

#include "domain/rocdate.h"
#include "domain/tr.h"
#include "exchange/casefileformat.h"

namespace noticedesk
{

void ObjectWriter::number(std::string_view key, int value, WholeNumber range)
{
    if (value < range.least || value > range.most) {
        throw JsonPath(m_path, key)
            .error(tr("The number %1 is not from %2 to %3")
                       .arg(QString::number(value), QString::number(range.least),
                            QString::number(range.most)));
    }
    if (range.blank == value)
        return;
    m_json.key(key);
    m_json.number(value);
}

void ObjectWriter::outcome(std::string_view key, const Outcome &outcome)
{
    m_json.key(key);
    m_json.name(outcomeNames.at(outcome.index()));
}

void ObjectWriter::schema(std::string_view key, const CaseFile &file)
{
    m_json.key(key);
    m_json.name(schemaOf(file));
}

void ObjectWriter::write(JsonWriter &json, const JsonPath &path, const std::optional<QString> &text)
{
    if (!text || text->isEmpty()) {
        json.null();
        return;
    }
    refuseUnstorable(*text, path);
    json.text(*text);
}

void ObjectWriter::write(JsonWriter &json, const JsonPath &path, std::optional<QDate> date)
{
    if (!date) {
        json.null();
        return;
    }
    if (!RocDate::fromDate(*date)) {
        throw path.error(tr("The date is not from 1912-01-01 to 2910-12-31"));
    }
    json.text(date->toString(Qt::ISODate));
}

void ObjectWriter::write(JsonWriter &json, const JsonPath &, std::optional<QTime> time)
{
    if (time)
        json.text(time->toString(QStringLiteral("HH:mm")));
    else
        json.null();
}

void ObjectWriter::write(JsonWriter &json, const JsonPath &path, const QStringList &texts)
{
    refuseTooMany(texts.size(), maximumCaseFileEntries, path);
    json.beginList();
    for (qsizetype index = 0; index < texts.size(); ++index)
        write(json, JsonPath(path, index), std::optional(texts[index]));
    json.endList();
}

} // namespace noticedesk
