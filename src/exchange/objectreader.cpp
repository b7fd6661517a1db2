// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/objectreader.h"

#include "domain/tr.h"
#include "exchange/quoted.h"
#include "exchange/utf8.h"

namespace noticedesk
{

namespace
{

/// A visitor for describe() that only notes the keys of an outcome.
struct OutcomeKeys
{
    std::vector<std::string_view> keys;

    template <class Value>
    void always(std::string_view key, const Value &)
    {
        keys.push_back(key);
    }
};

std::vector<std::string_view> keysOf(const Outcome &outcome)
{
    OutcomeKeys collector;
    std::visit([&collector](const auto &each) { describe(collector, each); }, outcome);
    return collector.keys;
}

} // namespace

void ObjectReader::number(std::string_view key, int &value, WholeNumber range)
{
    JsonValue *json = range.blank ? m_members.take(key) : &m_members.takeRequired(key);
    value = json == nullptr ? *range.blank
                            : readWholeNumber(*json, JsonPath(m_members.path(), key), range);
}

void ObjectReader::outcome(std::string_view key, Outcome &outcome)
{
    const auto &outcomes = blankOutcomes();
    const std::size_t chosen =
        readName(m_members.takeRequired(key), JsonPath(m_members.path(), key), outcomeNames);
    outcome = outcomes[chosen];
    for (const Outcome &other : outcomes) {
        if (other.index() == chosen)
            continue;
        for (const std::string_view foreign : keysOf(other)) {
            if (!m_members.contains(foreign))
                continue;
            throw JsonPath(m_members.path(), foreign)
                .error(tr("“%1” belongs to the outcome “%2”, but the outcome is “%3”")
                           .arg(fromUtf8(foreign), fromUtf8(outcomeNames[other.index()]),
                                fromUtf8(outcomeNames[chosen])));
        }
    }
}

void ObjectReader::schema(std::string_view key, const CaseFile &)
{
    JsonValue &json = m_members.takeRequired(key);
    const JsonPath path(m_members.path(), key);
    const QString found = readText(json, path);
    if (found == fromUtf8(caseFileSchema) || found == fromUtf8(secondCaseFileSchema) ||
        found == fromUtf8(thirdCaseFileSchema))
        return;
    throw path.error(
        tr("The schema “%1” is not known; this program reads “%2” to “%3”")
            .arg(excerpt(found), fromUtf8(caseFileSchema), fromUtf8(thirdCaseFileSchema)));
}

void ObjectReader::read(JsonValue &json, const JsonPath &path, std::optional<QString> &text)
{
    if (json.isNull())
        return;
    QString found = readText(json, path);
    if (!found.isEmpty())
        text = std::move(found);
}

void ObjectReader::read(JsonValue &json, const JsonPath &path, QStringList &texts)
{
    std::vector<std::optional<QString>> entries;
    read(json, path, entries);
    texts.reserve(static_cast<qsizetype>(entries.size()));
    for (std::optional<QString> &entry : entries)
        texts.append(entry ? *std::move(entry) : QStringLiteral(""));
}

} // namespace noticedesk
