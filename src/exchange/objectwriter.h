// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/jsonwriter.h"
#include "domain/valuenames.h"
#include "exchange/casefileformat.h"
#include "exchange/jsonpath.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <type_traits>
#include <vector>

namespace noticedesk
{

/// A visitor for describe() that writes the fields of one record as the members of one object.
/// What a reader would refuse is an ExchangeError that names its path.
class ObjectWriter final
{
public:
    /// The record, down to its last part, as an object.
    template <class Record>
    static void write(JsonWriter &json, const JsonPath &path, const Record &record)
    {
        json.beginObject();
        ObjectWriter writer(json, path);
        describe(writer, record);
        json.endObject();
    }

    template <class Value>
    void always(std::string_view key, const Value &value)
    {
        m_json.key(key);
        write(m_json, JsonPath(m_path, key), value);
    }

    template <class Entry>
    void whenRecorded(std::string_view key, const std::vector<Entry> &entries)
    {
        if (!entries.empty())
            always(key, entries);
    }

    template <class Value>
    void whenRecorded(std::string_view key, const std::optional<Value> &value)
    {
        if (value)
            always(key, value);
    }

    void whenRecorded(std::string_view key, const std::optional<QString> &text)
    {
        if (text && !text->isEmpty())
            always(key, text);
    }

    template <class Value>
    void required(std::string_view key, const Value &value)
    {
        always(key, value);
    }

    void number(std::string_view key, int value, WholeNumber range);
    void outcome(std::string_view key, const Outcome &outcome);
    void schema(std::string_view key, const CaseFile &file);

private:
    ObjectWriter(JsonWriter &json, const JsonPath &path) : m_json(json), m_path(path) {}

    static void write(JsonWriter &json, const JsonPath &path, const std::optional<QString> &text);
    static void write(JsonWriter &json, const JsonPath &path, std::optional<QDate> date);
    static void write(JsonWriter &json, const JsonPath &path, std::optional<QTime> time);
    static void write(JsonWriter &json, const JsonPath &path, const QStringList &texts);

    static void write(JsonWriter &json, const JsonPath &, CaseNumber number)
    {
        json.text(number.toString());
    }

    static void write(JsonWriter &json, const JsonPath &, bool truth) { json.truth(truth); }

    template <class Value>
    requires std::is_enum_v<Value>
    static void write(JsonWriter &json, const JsonPath &, const Value &value)
    {
        json.name(std::find_if(namesOf<Value>.begin(), namesOf<Value>.end(),
                               [value](const Named<Value> &each) { return each.value == value; })
                      ->name);
    }

    template <class Value>
    static void write(JsonWriter &json, const JsonPath &path, const std::optional<Value> &value)
    {
        if (value)
            write(json, path, *value);
        else
            json.null();
    }

    template <class Entry>
    static void write(JsonWriter &json, const JsonPath &path, const std::vector<Entry> &entries)
    {
        refuseTooMany(static_cast<qsizetype>(entries.size()), maximumEntriesOf<Entry>, path);
        json.beginList();
        qsizetype index = 0;
        for (const Entry &entry : entries)
            write(json, JsonPath(path, index++), entry);
        json.endList();
    }

    JsonWriter &m_json;
    const JsonPath &m_path;
};

} // namespace noticedesk
