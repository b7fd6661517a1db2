// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefields.h"

#include "domain/casedescription.h"
#include "domain/valuenames.h"

#include <QRegularExpression>

#include <algorithm>

namespace noticedesk
{

using namespace Qt::StringLiterals;

namespace
{

/// A visitor for describe() that lists a record's fields, those of its parts too, whatever is
/// recorded.
class CaseFieldLister final
{
public:
    CaseFieldLister(std::vector<CaseField> &fields, const QString &prefix, FieldPlace place)
        : m_fields(fields), m_prefix(prefix), m_place(place)
    {
    }

    void always(Field field, const auto &value) { add(field, value); }
    void whenRecorded(Field field, const auto &value) { add(field, value); }
    void required(Field field, const auto &value) { add(field, value); }
    void number(Field field, int value, WholeNumber) { add(field, value); }
    void schema(Field, const CaseFile &) {}

    /// Those of every outcome.
    void outcome(Field field, const Outcome &outcome)
    {
        add(field, outcome.index());
        for (const Outcome &each : blankOutcomes())
            std::visit([this](const auto &fields) { describe(*this, fields); }, each);
    }

private:
    template <class Value>
    void add(Field field, const Value &value)
    {
        const QString path =
            m_prefix + QLatin1StringView(field.key.data(), qsizetype(field.key.size()));
        // What belongs to a part that no sheet knows is known by none either.
        const FieldPlace place = std::max(field.place, m_place);
        const bool isKnown =
            std::any_of(m_fields.begin(), m_fields.end(),
                        [&path](const CaseField &each) { return each.path == path; });
        if (isKnown)
            return; // of the outcome that the round has
        m_fields.push_back({path, place});
        addParts(path + u'.', place, value);
    }

    template <class Value>
    void addParts(const QString &path, FieldPlace place, const std::optional<Value> &)
    {
        if constexpr (std::is_default_constructible_v<Value>)
            addParts(path, place, Value{});
    }

    template <class Entry>
    void addParts(const QString &path, FieldPlace place, const std::vector<Entry> &)
    {
        addParts(path, place, Entry{});
    }

    template <class Value>
    void addParts(const QString &path, FieldPlace place, const Value &value)
    {
        if constexpr (requires(CaseFieldLister & lister) { describe(lister, value); }) {
            CaseFieldLister lister(m_fields, path, place);
            describe(lister, value);
        }
    }

    std::vector<CaseField> &m_fields;
    QString m_prefix;
    FieldPlace m_place;
};

} // namespace

const std::vector<CaseField> &caseFields()
{
    static const std::vector<CaseField> all = [] {
        std::vector<CaseField> fields;
        CaseFieldLister lister(fields, {}, FieldPlace::Printed);
        const CaseFile file;
        describe(lister, file);
        return fields;
    }();
    return all;
}

QString withoutPlaces(const QString &path)
{
    static const QRegularExpression place(u"\\[\\d+\\]"_s);
    return QString(path).remove(place);
}

bool isWithinField(const QString &path, const QString &outer)
{
    if (!path.startsWith(outer))
        return false;
    if (path.size() == outer.size())
        return true;
    const QChar next = path.at(outer.size());
    return next == u'.' || next == u'[';
}

} // namespace noticedesk
