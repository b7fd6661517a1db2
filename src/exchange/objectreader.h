// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/valuenames.h"
#include "exchange/casefileformat.h"
#include "exchange/jsonscalars.h"
#include "exchange/objectmembers.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace noticedesk
{

/// A visitor for describe() that fills the fields of one record from the members of one object.
/// Every fault in them is an ExchangeError that names its path.
class ObjectReader final
{
public:
    /// The record that the object holds, down to its last part.
    template <class Record>
    static void read(JsonValue &json, const JsonPath &path, Record &record)
    {
        ObjectMembers members(readObject(json, path), path);
        ObjectReader reader(members);
        describe(reader, record);
        members.refuseUnknown();
    }

    template <class Value>
    void always(std::string_view key, Value &value)
    {
        if (JsonValue *json = m_members.take(key))
            read(*json, JsonPath(m_members.path(), key), value);
    }

    template <class Value>
    void whenRecorded(std::string_view key, Value &value)
    {
        always(key, value);
    }

    template <class Value>
    void required(std::string_view key, Value &value)
    {
        JsonValue &json = m_members.takeRequired(key);
        read(json, JsonPath(m_members.path(), key), value);
    }

    void number(std::string_view key, int &value, WholeNumber range);
    void outcome(std::string_view key, Outcome &outcome);
    /// Whether the version is one that is known; which one is for the reader of the whole.
    void schema(std::string_view key, const CaseFile &file);

private:
    explicit ObjectReader(ObjectMembers &members) : m_members(members) {}

    static void read(JsonValue &json, const JsonPath &path, std::optional<QString> &text);
    static void read(JsonValue &json, const JsonPath &path, QStringList &texts);

    static void read(JsonValue &json, const JsonPath &path, QDate &date)
    {
        date = readDate(json, path);
    }

    static void read(JsonValue &json, const JsonPath &path, std::optional<QDate> &date)
    {
        date = readDate(json, path);
    }

    static void read(JsonValue &json, const JsonPath &path, std::optional<QTime> &time)
    {
        time = readTime(json, path);
    }

    static void read(JsonValue &json, const JsonPath &path, std::optional<CaseNumber> &number)
    {
        number = readCaseNumber(json, path);
    }

    static void read(JsonValue &json, const JsonPath &path, bool &truth)
    {
        truth = readTruth(json, path);
    }

    template <class Value>
    requires std::is_enum_v<Value>
    static void read(JsonValue &json, const JsonPath &path, Value &value)
    {
        std::array<std::string_view, namesOf<Value>.size()> names;
        std::transform(namesOf<Value>.begin(), namesOf<Value>.end(), names.begin(),
                       [](const Named<Value> &each) { return each.name; });
        value = namesOf<Value>[readName(json, path, names)].value;
    }

    template <class Value>
    static void read(JsonValue &json, const JsonPath &path, std::optional<Value> &value)
    {
        read(json, path, value.emplace());
    }

    template <class Entry>
    static void read(JsonValue &json, const JsonPath &path, std::vector<Entry> &entries)
    {
        JsonList &list = readList(json, path);
        refuseTooMany(static_cast<qsizetype>(list.size()), maximumEntriesOf<Entry>, path);
        entries.reserve(list.size());
        for (JsonValue &entry : list) {
            const auto index = static_cast<qsizetype>(entries.size());
            read(entry, JsonPath(path, index), entries.emplace_back());
        }
    }

    ObjectMembers &m_members;
};

} // namespace noticedesk
