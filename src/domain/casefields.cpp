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

template <class Value>
inline constexpr FieldKind kindOfField = FieldKind::Part;
template <>
inline constexpr FieldKind kindOfField<QString> = FieldKind::Text;
template <>
inline constexpr FieldKind kindOfField<QStringList> = FieldKind::Texts;
template <>
inline constexpr FieldKind kindOfField<std::vector<std::optional<QString>>> = FieldKind::Texts;
template <class Entry>
inline constexpr FieldKind kindOfField<std::vector<Entry>> = FieldKind::Parts;
template <>
inline constexpr FieldKind kindOfField<QDate> = FieldKind::Date;
template <>
inline constexpr FieldKind kindOfField<QTime> = FieldKind::Time;
template <>
inline constexpr FieldKind kindOfField<int> = FieldKind::Number;
template <>
inline constexpr FieldKind kindOfField<CaseNumber> = FieldKind::Number;
template <>
inline constexpr FieldKind kindOfField<bool> = FieldKind::Truth;
template <class Value>
requires std::is_enum_v<Value>
inline constexpr FieldKind kindOfField<Value> = FieldKind::Choice;
template <>
inline constexpr FieldKind kindOfField<Outcome> = FieldKind::RoundOutcome;
template <class Value>
inline constexpr FieldKind kindOfField<std::optional<Value>> = kindOfField<Value>;

/// A visitor for describe() that lists a record's fields, those of its parts too, whatever is
/// recorded.
class CaseFieldLister final
{
public:
    CaseFieldLister(std::vector<CaseField> &fields, const QString &prefix, const Field &part)
        : m_fields(fields), m_prefix(prefix), m_part(part)
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
        add(field, outcome);
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
        field.place = std::max(field.place, m_part.place);
        field.filledBy = field.place == FieldPlace::Office
                             ? FilledBy::Office
                             : std::max(field.filledBy, m_part.filledBy);
        const bool isKnown =
            std::any_of(m_fields.begin(), m_fields.end(),
                        [&path](const CaseField &each) { return each.path == path; });
        if (isKnown)
            return; // of the outcome that the round has
        m_fields.push_back({field, path, kindOfField<Value>});
        addParts(path + u'.', field, value);
    }

    template <class Value>
    void addParts(const QString &path, const Field &part, const std::optional<Value> &)
    {
        if constexpr (std::is_default_constructible_v<Value>)
            addParts(path, part, Value{});
    }

    template <class Entry>
    void addParts(const QString &path, const Field &part, const std::vector<Entry> &)
    {
        addParts(path, part, Entry{});
    }

    template <class Value>
    void addParts(const QString &path, const Field &part, const Value &value)
    {
        if constexpr (requires(CaseFieldLister & lister) { describe(lister, value); }) {
            CaseFieldLister lister(m_fields, path, part);
            describe(lister, value);
        }
    }

    std::vector<CaseField> &m_fields;
    QString m_prefix;
    Field m_part;
};

} // namespace

const std::vector<CaseField> &caseFields()
{
    static const std::vector<CaseField> all = [] {
        std::vector<CaseField> fields;
        CaseFieldLister lister(fields, {}, Field(""));
        const CaseFile file;
        describe(lister, file);
        return fields;
    }();
    return all;
}

const CaseField *caseField(const QString &path)
{
    const QString field = withoutPlaces(path);
    const auto found = std::find_if(caseFields().begin(), caseFields().end(),
                                    [&field](const CaseField &each) { return each.path == field; });
    return found == caseFields().end() ? nullptr : &*found;
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
