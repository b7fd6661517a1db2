// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casedescription.h"

#include <algorithm>
#include <utility>

namespace noticedesk
{

/// A visitor for describe() that shows a function what is recorded of a record, also in its parts
/// and lists: the path, where the field stands for people, and the value, which is neither blank
/// nor a part nor a list. Whole numbers and outcomes are passed over.
template <class Show>
class FieldWalk final
{
public:
    FieldWalk(const Show &show, QString prefix, FieldPlace place = FieldPlace::Printed)
        : m_show(show), m_prefix(std::move(prefix)), m_place(place)
    {
    }

    void always(Field field, const auto &value) { walk(field, value); }
    void whenRecorded(Field field, const auto &value) { walk(field, value); }
    void required(Field field, const auto &value) { walk(field, value); }
    void number(Field, int, WholeNumber) {}
    void outcome(Field, const Outcome &) {}
    void schema(Field, const CaseFile &) {}

private:
    void walk(Field field, const auto &value)
    {
        // What belongs to a part that no sheet knows is known by none either.
        step(m_prefix + QLatin1StringView(field.key.data(), qsizetype(field.key.size())),
             std::max(m_place, field.place), value);
    }

    template <class Value>
    void step(const QString &path, FieldPlace place, const std::optional<Value> &value)
    {
        if (value)
            step(path, place, *value);
    }

    template <class Entry>
    void step(const QString &path, FieldPlace place, const std::vector<Entry> &entries)
    {
        stepThrough(path, place, entries);
    }

    void step(const QString &path, FieldPlace place, const QStringList &entries)
    {
        stepThrough(path, place, entries);
    }

    void stepThrough(const QString &path, FieldPlace place, const auto &entries)
    {
        qsizetype at = 0;
        for (const auto &entry : entries)
            step(path + u'[' + QString::number(at++) + u']', place, entry);
    }

    template <class Value>
    void step(const QString &path, FieldPlace place, const Value &value)
    {
        if constexpr (requires(FieldWalk & walk) { describe(walk, value); }) {
            FieldWalk inner(m_show, path + u'.', place);
            describe(inner, value);
        } else {
            m_show(path, place, value);
        }
    }

    const Show &m_show;
    QString m_prefix;
    FieldPlace m_place;
};

/// Shows the function each value that is recorded of a record whose fields' paths begin so.
template <class Record, class Show>
void walkFields(const Record &record, const QString &prefix, const Show &show)
{
    FieldWalk walk(show, prefix);
    describe(walk, record);
}

} // namespace noticedesk
