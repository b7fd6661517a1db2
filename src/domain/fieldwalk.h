// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casedescription.h"

#include <type_traits>
#include <utility>

namespace noticedesk
{

struct AnyVisitor
{
};

/// Whether a value is a part of a record, which has fields of its own, a part that may be recorded
/// or not, or a list of such.
template <class Value>
inline constexpr bool isPart = requires(AnyVisitor &visit, Value &part)
{
    describe(visit, part);
};
template <class Value>
inline constexpr bool isPart<std::optional<Value>> = isPart<Value>;
template <class Entry>
inline constexpr bool isPart<std::vector<Entry>> = isPart<Entry>;

/// A visitor for describe() that shows a function the fields of a record and of those of its parts
/// that are recorded, before them the part itself: the path, the field, and the value as the record
/// has it, blank or not. Of whole numbers it shows those that are not blank.
template <class Show>
class FieldWalk final
{
public:
    FieldWalk(const Show &show, QString prefix, const Field &part = Field(""))
        : m_show(show), m_prefix(std::move(prefix)), m_part(part)
    {
    }

    void always(const Field &field, auto &value) { step(field, value); }
    void whenRecorded(const Field &field, auto &value) { step(field, value); }
    void required(const Field &field, auto &value) { step(field, value); }
    void outcome(const Field &field, auto &value) { step(field, value); }
    void schema(const Field &, const CaseFile &) {}
    void number(const Field &field, auto &value, const WholeNumber &range)
    {
        if (value != range.blank)
            step(field, value);
    }

private:
    template <class Value>
    void step(const Field &described, Value &value)
    {
        const Field field = described.within(m_part);
        const QString path = m_prefix + QLatin1StringView(field.key.data(),
                                                          static_cast<qsizetype>(field.key.size()));
        m_show(path, field, value);
        if constexpr (isPart<std::remove_const_t<Value>>)
            goInto(path, field, value);
    }

    template <class Value>
    void goInto(const QString &path, const Field &field, Value &value)
    {
        if constexpr (requires { value.has_value(); }) {
            if (value)
                goInto(path, field, *value);
        } else if constexpr (requires { value.size(); }) {
            std::size_t at = 0;
            for (auto &entry : value)
                goInto(path + u'[' + QString::number(at++) + u']', field, entry);
        } else {
            FieldWalk inner(m_show, path + u'.', field);
            describe(inner, value);
        }
    }

    const Show &m_show;
    QString m_prefix;
    Field m_part;
};

/// Shows the function each field of a record; their paths begin with the prefix.
template <class Record, class Show>
void walkFields(Record &&record, const QString &prefix, const Show &show)
{
    FieldWalk walk(show, prefix);
    describe(walk, record);
}

/// Shows the function each text that is recorded, those in lists too.
template <class Record, class Show>
void walkTexts(Record &record, const QString &prefix, const Show &show)
{
    walkFields(record, prefix, [&show](const QString &path, const Field &field, auto &value) {
        using Value = std::remove_cvref_t<decltype(value)>;
        if constexpr (std::is_same_v<Value, std::optional<QString>>) {
            if (value)
                show(path, field, *value);
        } else if constexpr (std::is_same_v<Value, QStringList>) {
            for (qsizetype at = 0; at < value.size(); ++at)
                show(path + u'[' + QString::number(at) + u']', field, value[at]);
        } else if constexpr (std::is_same_v<Value, std::vector<std::optional<QString>>>) {
            for (std::size_t at = 0; at < value.size(); ++at) {
                if (value[at])
                    show(path + u'[' + QString::number(at) + u']', field, *value[at]);
            }
        }
    });
}

} // namespace noticedesk
