// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefields.h"

#include "domain/fieldwalk.h"
#include "domain/valuenames.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

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

/// A case with every part and a round of each outcome, the last one first.
CaseFile everythingRecorded()
{
    CaseFile file;
    file.noticeRevision = 2;
    file.dispatches.resize(1);
    file.response.emplace();
    file.calls.resize(1);
    std::transform(blankOutcomes().rbegin(), blankOutcomes().rend(),
                   std::back_inserter(file.rounds), [](const Outcome &outcome) {
                       return TrackingRound{outcome, {}, {}};
                   });
    file.suspension.emplace();
    file.withdrawal.emplace();
    file.reopenings.resize(1);
    return file;
}

} // namespace

const std::vector<CaseField> &caseFields()
{
    static const std::vector<CaseField> all = [] {
        std::vector<CaseField> fields;
        std::size_t place = 0; // behind the field before; those of a further outcome come between
        walkFields(everythingRecorded(), {},
                   [&](const QString &path, const Field &field, const auto &value) {
                       const QString known = withoutPlaces(path);
                       const auto found = std::find_if(
                           fields.begin(), fields.end(),
                           [&known](const CaseField &each) { return each.path == known; });
                       if (found == fields.end())
                           fields.insert(
                               fields.begin() + std::ptrdiff_t(place++),
                               {field, known, kindOfField<std::remove_cvref_t<decltype(value)>>});
                       else
                           place = std::size_t(std::distance(fields.begin(), found)) + 1;
                   });
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
