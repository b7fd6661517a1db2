// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/forms/casefields.h"

#include "domain/rocdate.h"

#include <QHash>

#include <array>
#include <functional>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

using Entries = std::vector<std::optional<QString>>;
using Value = std::function<std::optional<QString>(const CaseFile &, DateForm)>;
using List = std::function<Entries(const CaseFile &)>;
using Chosen = std::function<std::optional<QString>(const CaseFile &)>;
using Field = std::variant<Value, List, Chosen>;

std::optional<QString> printed(const std::optional<QDate> &date, DateForm form)
{
    if (!date)
        return std::nullopt;
    const auto roc = RocDate::fromDate(*date);
    if (!roc)
        return std::nullopt;
    return form == DateForm::Slashed ? roc->slashed() : roc->plain();
}

Entries entriesOf(const QStringList &list)
{
    Entries entries;
    entries.reserve(static_cast<std::size_t>(list.size()));
    for (const QString &entry : list)
        entries.push_back(entry.isEmpty() ? std::nullopt : std::optional(entry));
    return entries;
}

const TrackingRound *roundOf(const CaseFile &file, std::size_t index)
{
    return index < file.rounds.size() ? &file.rounds[index] : nullptr;
}

template <class Kind, class Member>
auto outcomePart(const CaseFile &file, std::size_t index, Member member)
    -> std::remove_cvref_t<decltype(std::declval<Kind>().*member)>
{
    const TrackingRound *round = roundOf(file, index);
    if (const Kind *kind = round ? std::get_if<Kind>(&round->outcome) : nullptr)
        return kind->*member;
    return std::nullopt;
}

QString outcomeName(const Outcome &outcome)
{
    static const std::array names{u"improved"_s, u"extended"_s, u"suspended"_s, u"other"_s};
    return names.at(outcome.index());
}

void addNotice(QHash<QString, Field> &fields)
{
    const auto text = [&](const QString &path,
                          const std::function<std::optional<QString>(const Notice &)> &get) {
        fields.insert(path,
                      Value([get](const CaseFile &file, DateForm) { return get(file.notice); }));
    };
    const auto date = [&](const QString &path, std::optional<QDate> Notice::*member) {
        fields.insert(path, Value([member](const CaseFile &file, DateForm form) {
                          return printed(file.notice.*member, form);
                      }));
    };
    date(u"notice.date"_s, &Notice::date);
    date(u"notice.deadline"_s, &Notice::deadline);
    text(u"notice.target.code"_s, [](const Notice &notice) { return notice.target.code; });
    text(u"notice.target.name"_s, [](const Notice &notice) { return notice.target.name; });
    text(u"notice.target.address"_s, [](const Notice &notice) { return notice.target.address; });
    text(u"notice.reason"_s, [](const Notice &notice) { return notice.reason; });
    text(u"notice.contact.unit"_s, [](const Notice &notice) { return notice.contact.unit; });
    text(u"notice.contact.name"_s, [](const Notice &notice) { return notice.contact.name; });
    text(u"notice.contact.phone"_s, [](const Notice &notice) { return notice.contact.phone; });
    text(u"notice.contact.email"_s, [](const Notice &notice) { return notice.contact.email; });
    fields.insert(u"notice.improvementItems"_s, List([](const CaseFile &file) {
                      return entriesOf(file.notice.improvementItems);
                  }));
    fields.insert(u"notice.legalBasis"_s,
                  List([](const CaseFile &file) { return entriesOf(file.notice.legalBases); }));
}

void addResponse(QHash<QString, Field> &fields)
{
    const auto text = [&](const QString &path,
                          const std::function<std::optional<QString>(const Response &)> &get) {
        fields.insert(path, Value([get](const CaseFile &file, DateForm) {
                          return file.response ? get(*file.response) : std::nullopt;
                      }));
    };
    text(u"response.respondent.name"_s,
         [](const Response &answer) { return answer.respondent.name; });
    text(u"response.respondent.phone"_s,
         [](const Response &answer) { return answer.respondent.phone; });
    text(u"response.respondent.email"_s,
         [](const Response &answer) { return answer.respondent.email; });
    text(u"response.statement"_s, [](const Response &answer) { return answer.statement; });
    fields.insert(u"response.items"_s, List([](const CaseFile &file) {
                      return file.response ? file.response->answers : Entries{};
                  }));
}

void addRound(QHash<QString, Field> &fields, std::size_t index)
{
    const QString round = u"rounds[%1]."_s.arg(index);
    fields.insert(
        round + u"outcome"_s, Chosen([index](const CaseFile &file) -> std::optional<QString> {
            const TrackingRound *recorded = roundOf(file, index);
            return recorded ? std::optional(outcomeName(recorded->outcome)) : std::nullopt;
        }));
    fields.insert(round + u"extendedTo"_s, Value([index](const CaseFile &file, DateForm form) {
                      return printed(outcomePart<Extended>(file, index, &Extended::until), form);
                  }));
    fields.insert(round + u"notifiedOn"_s, Value([index](const CaseFile &file, DateForm form) {
                      return printed(outcomePart<Suspended>(file, index, &Suspended::notifiedOn),
                                     form);
                  }));
    fields.insert(round + u"suspendedFrom"_s, Value([index](const CaseFile &file, DateForm form) {
                      return printed(outcomePart<Suspended>(file, index, &Suspended::effectiveFrom),
                                     form);
                  }));
    fields.insert(round + u"text"_s, Value([index](const CaseFile &file, DateForm) {
                      return outcomePart<Other>(file, index, &Other::text);
                  }));
    fields.insert(round + u"tracker"_s,
                  Value([index](const CaseFile &file, DateForm) -> std::optional<QString> {
                      const TrackingRound *recorded = roundOf(file, index);
                      return recorded ? recorded->tracker : std::nullopt;
                  }));
    fields.insert(round + u"trackedOn"_s,
                  Value([index](const CaseFile &file, DateForm form) -> std::optional<QString> {
                      const TrackingRound *recorded = roundOf(file, index);
                      return recorded ? printed(recorded->trackedOn, form) : std::nullopt;
                  }));
}

const QHash<QString, Field> &allFields()
{
    static const QHash<QString, Field> fields = [] {
        QHash<QString, Field> all;
        addNotice(all);
        addResponse(all);
        for (std::size_t index = 0; index < maximumTrackingRounds; ++index)
            addRound(all, index);
        return all;
    }();
    return fields;
}

} // namespace

std::optional<CaseFieldKind> caseFieldKind(const QString &path)
{
    const auto field = allFields().constFind(path);
    if (field == allFields().constEnd())
        return std::nullopt;
    static constexpr std::array kinds{CaseFieldKind::Value, CaseFieldKind::List,
                                      CaseFieldKind::Choice};
    return kinds.at(field->index());
}

std::optional<QString> caseFieldText(const CaseFile &caseFile, const QString &path, DateForm form)
{
    return std::get<Value>(*allFields().constFind(path))(caseFile, form);
}

std::vector<std::optional<QString>> caseFieldEntries(const CaseFile &caseFile, const QString &path)
{
    return std::get<List>(*allFields().constFind(path))(caseFile);
}

std::optional<QString> caseFieldOutcome(const CaseFile &caseFile, const QString &path)
{
    return std::get<Chosen>(*allFields().constFind(path))(caseFile);
}

} // namespace noticedesk
