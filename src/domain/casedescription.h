// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"
#include "domain/field.h"

#include <concepts>
#include <limits>
#include <optional>
#include <string_view>
#include <type_traits>
#include <variant>

/// What a case file consists of, in one place for all that read, write or compare it field by
/// field: each describe() shows a visitor the keys of one record beside the fields they stand for,
/// in the order in which they are written. The keys are those of the paths in findings; a Field
/// says more where more is to be said.
///
/// A visitor offers
///   always(field, value)        a blank is written as null
///   whenRecorded(field, value)  a blank is left out
///   required(field, value)      has no blank
///   number(field, value, range) a whole number
///   outcome(field, value)       the name of a tracking round's outcome
///   schema(field, file)         the version of the format that the case needs
/// with a Field or its key alone, and each of them takes a missing value or a null for a blank when
/// it reads.
namespace noticedesk
{

/// The values of the key "schema". The number goes up when an older program would misread a file; a
/// case with nothing that came later is still written as the first one.
inline constexpr std::string_view caseFileSchema = "noticedesk.case/1";
inline constexpr std::string_view secondCaseFileSchema = "noticedesk.case/2";

/// The schema that can hold the case: the second one for calls and for dispatches struck out.
std::string_view schemaOf(const CaseFile &file);

/// The range of a whole number. What is blank, if anything is, is left out when it is written.
struct WholeNumber
{
    int least = 0;
    int most = std::numeric_limits<int>::max();
    std::optional<int> blank;
};

template <class Part, class Record>
concept PartOf = std::same_as<std::remove_const_t<Part>, Record>;

template <class Visitor>
void describe(Visitor &visit, PartOf<NoticeTarget> auto &target)
{
    visit.always("code", target.code);
    visit.always("name", target.name);
    visit.always(Field("address", FieldPlace::OnSheet), target.address);
}

template <class Visitor>
void describe(Visitor &visit, PartOf<ContactWindow> auto &contact)
{
    visit.always("unit", contact.unit);
    visit.always("name", contact.name);
    visit.always("phone", contact.phone);
    visit.always("email", contact.email);
}

template <class Visitor>
void describe(Visitor &visit, PartOf<Notice> auto &notice)
{
    visit.always("date", notice.date);
    visit.always("target", notice.target);
    visit.always("reason", notice.reason);
    visit.always("improvementItems", notice.improvementItems);
    visit.always("legalBasis", notice.legalBases);
    visit.always("deadline", notice.deadline);
    visit.always("contact", notice.contact);
}

template <class Visitor>
void describe(Visitor &visit, PartOf<Dispatch> auto &dispatch)
{
    visit.required("document", dispatch.document);
    visit.always("channel", dispatch.channel);
    visit.always("sentOn", dispatch.sentOn);
    visit.always("deliveredOn", dispatch.deliveredOn);
    visit.always("documentNumber", dispatch.documentNumber);
    visit.always("registeredNumber", dispatch.registeredNumber);
    visit.whenRecorded("struckOut", dispatch.struckOut);
}

template <class Visitor>
void describe(Visitor &visit, PartOf<Respondent> auto &respondent)
{
    visit.always("name", respondent.name);
    visit.always("phone", respondent.phone);
    visit.always("email", respondent.email);
}

template <class Visitor>
void describe(Visitor &visit, PartOf<Response> auto &response)
{
    visit.always("respondent", response.respondent);
    visit.always("statement", response.statement);
    visit.always("items", response.answers);
    visit.always(Field("receivedOn", FieldPlace::Office), response.receivedOn);
    visit.always(Field("channel", FieldPlace::Office), response.channel);
    visit.always(Field("phoneConfirmedOn", FieldPlace::Office), response.phoneConfirmedOn);
    visit.always("sealed", response.sealed);
}

template <class Visitor>
void describe(Visitor &visit, PartOf<TelephoneCall> auto &call)
{
    visit.always("on", call.on);
    visit.always("at", call.at);
    visit.always("spokeWith", call.spokeWith);
    visit.always("by", call.by);
    visit.always("reached", call.reached);
    visit.always("note", call.note);
}

template <class Visitor>
void describe(Visitor &, PartOf<Improved> auto &)
{
}

template <class Visitor>
void describe(Visitor &visit, PartOf<Extended> auto &extended)
{
    visit.always("extendedTo", extended.until);
}

template <class Visitor>
void describe(Visitor &visit, PartOf<Suspended> auto &suspended)
{
    visit.always("notifiedOn", suspended.notifiedOn);
    visit.always("suspendedFrom", suspended.effectiveFrom);
}

template <class Visitor>
void describe(Visitor &visit, PartOf<Other> auto &other)
{
    visit.always("text", other.text);
}

template <class Visitor>
void describe(Visitor &visit, PartOf<TrackingRound> auto &round)
{
    visit.outcome("outcome", round.outcome);
    std::visit([&visit](auto &outcome) { describe(visit, outcome); }, round.outcome);
    visit.always("tracker", round.tracker);
    visit.always("trackedOn", round.trackedOn);
}

template <class Visitor>
void describe(Visitor &visit, PartOf<Suspension> auto &suspension)
{
    visit.always("letterNumber", suspension.letterNumber);
    visit.always("letterSentOn", suspension.letterSentOn);
    visit.always("letterDeliveredOn", suspension.letterDeliveredOn);
    visit.always("reportedOn", suspension.reportedOn);
    visit.always("restoredOn", suspension.restoredOn);
}

template <class Visitor>
void describe(Visitor &visit, PartOf<Withdrawal> auto &withdrawal)
{
    visit.always("on", withdrawal.on);
    visit.always("reason", withdrawal.reason);
}

template <class Visitor>
void describe(Visitor &visit, PartOf<Reopening> auto &reopening)
{
    visit.always("on", reopening.on);
    visit.always("reason", reopening.reason);
    visit.number("afterRound", reopening.afterRound, WholeNumber{0, maximumTrackingRounds, {}});
}

template <class Visitor>
void describe(Visitor &visit, PartOf<CaseFile> auto &file)
{
    visit.schema("schema", file);
    visit.always("number", file.number);
    visit.number("noticeRevision", file.noticeRevision, WholeNumber{.least = 1, .blank = 1});
    visit.always("notice", file.notice);
    visit.whenRecorded(Field("dispatches", FieldPlace::Office), file.dispatches);
    visit.always("response", file.response);
    visit.whenRecorded(Field("calls", FieldPlace::Office), file.calls);
    visit.always("rounds", file.rounds);
    visit.whenRecorded(Field("suspension", FieldPlace::Office), file.suspension);
    visit.whenRecorded(Field("withdrawal", FieldPlace::Office), file.withdrawal);
    visit.whenRecorded(Field("reopenings", FieldPlace::Office), file.reopenings);
}

} // namespace noticedesk
