// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casedescription.h"
#include "domain/rules/rules.h"
#include "domain/tr.h"

#include <algorithm>
#include <utility>

namespace noticedesk
{

namespace
{

Finding missingField(const Field &field, const QString &path)
{
    const QString sentence = noticedesk::tr(field.whenMissing);
    switch (field.neededFor) {
    case NeededFor::Nothing:
    case NeededFor::Issuing:
        break;
    case NeededFor::Response:
        return warningOf(9, path, sentence);
    case NeededFor::Extension:
        return errorOf(12, path, sentence);
    case NeededFor::Suspension:
        return errorOf(13, path, sentence);
    case NeededFor::Round:
        return errorOf(15, path, sentence);
    }
    return errorOf(1, path, sentence);
}

/// A visitor for describe() that finds what is needed in the parts that are recorded and missing.
class NeededFields final
{
public:
    NeededFields(QString prefix, Findings &found) : m_prefix(std::move(prefix)), m_found(found) {}

    void always(const Field &field, const auto &value) { look(field, value); }
    void whenRecorded(const Field &field, const auto &value) { look(field, value); }
    void required(const Field &, const auto &) {}
    void number(const Field &, int, WholeNumber) {}
    void outcome(const Field &, const Outcome &) {}
    void schema(const Field &, const CaseFile &) {}

private:
    static bool lacks(const std::optional<QString> &text) { return isMissing(text); }
    static bool lacks(const QStringList &list)
    {
        return std::all_of(list.cbegin(), list.cend(), isMissing);
    }
    static bool lacks(bool truth) { return !truth; }
    template <class Value>
    static bool lacks(const std::optional<Value> &value)
    {
        return !value;
    }
    template <class Entry>
    static bool lacks(const std::vector<Entry> &entries)
    {
        return entries.empty();
    }

    template <class Value>
    void look(const Field &field, const Value &value)
    {
        const QString path =
            m_prefix + QLatin1StringView(field.key.data(), qsizetype(field.key.size()));
        if constexpr (requires { lacks(value); })
            judge(field, path, lacks(value));
        goInto(path, value);
    }

    void judge(const Field &field, const QString &path, bool isLacking)
    {
        if (field.key == m_other && isLacking)
            m_found.push_back(m_either);
        if (field.key == m_other)
            m_other = {};
        if (field.neededFor == NeededFor::Nothing || !isLacking)
            return;
        if (field.otherKey.empty()) {
            m_found.push_back(missingField(field, path));
        } else {
            m_other = field.otherKey;
            m_either = missingField(field, path);
        }
    }

    template <class Value>
    void goInto(const QString &path, const std::optional<Value> &value)
    {
        if (value)
            goInto(path, *value);
    }

    template <class Entry>
    void goInto(const QString &path, const std::vector<Entry> &entries)
    {
        qsizetype at = 0;
        for (const Entry &entry : entries)
            goInto(entryPath(path, at++), entry);
    }

    template <class Value>
    void goInto(const QString &path, const Value &value)
    {
        if constexpr (requires(NeededFields & inner) { describe(inner, value); }) {
            NeededFields inner(path + u'.', m_found);
            describe(inner, value);
        }
    }

    QString m_prefix;
    Findings &m_found;
    std::string_view m_other; ///< what would be as good as what is missing
    Finding m_either;         ///< what is to be said if it is missing too
};

} // namespace

void checkNeededFields(const CaseFile &file, Findings &found)
{
    NeededFields fields({}, found);
    describe(fields, file);
}

} // namespace noticedesk
