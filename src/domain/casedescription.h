// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"
#include "domain/field.h"

#include <QtGlobal>

#include <concepts>
#include <limits>
#include <optional>
#include <string_view>
#include <type_traits>
#include <variant>

/// What a case file consists of, in one place for all that read, write or compare it field by
/// field: each describe() shows a visitor the keys of one record beside the fields they stand for,
/// in the order in which they are written. The keys are those of the paths in findings; a Field
/// says what else is to be known of it: what people call it, who fills it in, what it is needed
/// for.
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
inline constexpr std::string_view thirdCaseFileSchema = "noticedesk.case/3";

/// The schema that can hold the case: the second one for calls, notes and dispatches struck out,
/// the third one for its officer.
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
    visit.always(
        Field("code", QT_TR_NOOP("Organisation's code"))
            .as(TextForm::Code)
            .needed(NeededFor::Issuing, QT_TR_NOOP("The organisation's code is missing. Choose "
                                                   "the organisation or type its code.")),
        target.code);
    visit.always(
        Field("name", QT_TR_NOOP("Organisation's name"))
            .as(TextForm::Name)
            .needed(NeededFor::Issuing, QT_TR_NOOP("The organisation's name is missing. Choose "
                                                   "the organisation or type its name.")),
        target.name);
    visit.always(Field("address", QT_TR_NOOP("Organisation's address"))
                     .as(TextForm::Address)
                     .at(FieldPlace::OnSheet),
                 target.address);
}

template <class Visitor>
void describe(Visitor &visit, PartOf<ContactWindow> auto &contact)
{
    visit.always(
        Field("unit", QT_TR_NOOP("Contact window: unit"))
            .as(TextForm::Name)
            .needed(
                NeededFor::Issuing,
                QT_TR_NOOP("The contact window's unit is missing. Say which unit may be asked.")),
        contact.unit);
    visit.always(
        Field("name", QT_TR_NOOP("Contact window: name"))
            .as(TextForm::Name)
            .ofPerson()
            .needed(NeededFor::Issuing,
                    QT_TR_NOOP("The contact window's name is missing. Say who may be asked.")),
        contact.name);
    visit.always(Field("phone", QT_TR_NOOP("Contact window: telephone"))
                     .as(TextForm::Phone)
                     .needed(NeededFor::Issuing,
                             QT_TR_NOOP("The contact window has neither telephone nor "
                                        "e-mail. Give at least one of them."),
                             "email"),
                 contact.phone);
    visit.always(Field("email", QT_TR_NOOP("Contact window: e-mail")).as(TextForm::Email),
                 contact.email);
}

template <class Visitor>
void describe(Visitor &visit, PartOf<Notice> auto &notice)
{
    visit.always(Field("date", QT_TR_NOOP("Date")).meant(), notice.date);
    visit.always("target", notice.target);
    visit.always(
        Field("reason", QT_TR_NOOP("Reason"))
            .needed(NeededFor::Issuing, QT_TR_NOOP("The reason is missing. Say what happened and "
                                                   "what the organisation is asked about.")),
        notice.reason);
    visit.always(
        Field("improvementItems", QT_TR_NOOP("Improvement items"))
            .needed(NeededFor::Issuing, QT_TR_NOOP("There is no improvement item. Write at least "
                                                   "one thing that the organisation must do.")),
        notice.improvementItems);
    visit.always(Field("legalBasis", QT_TR_NOOP("Legal bases"))
                     .needed(NeededFor::Issuing,
                             QT_TR_NOOP("There is no legal basis. Name at least one provision.")),
                 notice.legalBases);
    visit.always(
        Field("deadline", QT_TR_NOOP("Deadline"))
            .meant()
            .needed(NeededFor::Issuing,
                    QT_TR_NOOP(
                        "The deadline is missing. Say by which day the improvement must be done.")),
        notice.deadline);
    visit.always("contact", notice.contact);
}

template <class Visitor>
void describe(Visitor &visit, PartOf<Dispatch> auto &dispatch)
{
    visit.required(Field("document", QT_TR_NOOP("Paper")), dispatch.document);
    visit.always(Field("channel", QT_TR_NOOP("Channel")), dispatch.channel);
    visit.always(Field("sentOn", QT_TR_NOOP("Sent on")), dispatch.sentOn);
    visit.always(Field("deliveredOn", QT_TR_NOOP("Delivered on")), dispatch.deliveredOn);
    visit.always(
        Field("documentNumber", QT_TR_NOOP("Document number")).as(TextForm::DocumentNumber),
        dispatch.documentNumber);
    visit.always(
        Field("registeredNumber", QT_TR_NOOP("Registered number")).as(TextForm::OtherNumber),
        dispatch.registeredNumber);
    visit.whenRecorded(Field("struckOut", QT_TR_NOOP("Struck out because")).saysByBeingThere(),
                       dispatch.struckOut);
}

template <class Visitor>
void describe(Visitor &visit, PartOf<Respondent> auto &respondent)
{
    visit.always(
        Field("name", QT_TR_NOOP("Respondent: name"))
            .as(TextForm::Name)
            .ofPerson()
            .needed(
                NeededFor::Response,
                QT_TR_NOOP("The respondent's name is missing. Ask the organisation who answered.")),
        respondent.name);
    visit.always(Field("phone", QT_TR_NOOP("Respondent: telephone"))
                     .as(TextForm::Phone)
                     .needed(NeededFor::Response,
                             QT_TR_NOOP("The respondent gave neither telephone nor e-mail. "
                                        "Ask the organisation for one of them."),
                             "email"),
                 respondent.phone);
    visit.always(Field("email", QT_TR_NOOP("Respondent: e-mail")).as(TextForm::Email),
                 respondent.email);
}

template <class Visitor>
void describe(Visitor &visit, PartOf<Response> auto &response)
{
    visit.always("respondent", response.respondent);
    visit.always(
        Field("statement", QT_TR_NOOP("Statement"))
            .needed(
                NeededFor::Response,
                QT_TR_NOOP(
                    "The statement on the improvement is missing. Ask the organisation for it.")),
        response.statement);
    visit.always(Field("items", QT_TR_NOOP("Answer to item")), response.answers);
    visit.always(Field("receivedOn", QT_TR_NOOP("Received on")).at(FieldPlace::Office),
                 response.receivedOn);
    visit.always(Field("channel", QT_TR_NOOP("Response: channel")).at(FieldPlace::Office),
                 response.channel);
    visit.always(
        Field("phoneConfirmedOn", QT_TR_NOOP("Confirmed by telephone on")).at(FieldPlace::Office),
        response.phoneConfirmedOn);
    visit.always(
        Field("sealed", QT_TR_NOOP("Seal"))
            .needed(
                NeededFor::Response,
                QT_TR_NOOP(
                    "The organisation's seal was not seen on the response. Ask for a sealed one.")),
        response.sealed);
}

template <class Visitor>
void describe(Visitor &visit, PartOf<TelephoneCall> auto &call)
{
    visit.always(Field("on", QT_TR_NOOP("Called on")), call.on);
    visit.always(Field("at", QT_TR_NOOP("Time")), call.at);
    visit.always(Field("spokeWith", QT_TR_NOOP("With whom")).ofPerson(), call.spokeWith);
    visit.always(Field("by", QT_TR_NOOP("Called by")).ofPerson(), call.by);
    visit.always(Field("reached", QT_TR_NOOP("Reached")), call.reached);
    visit.always(Field("note", QT_TR_NOOP("Note")), call.note);
}

template <class Visitor>
void describe(Visitor &, PartOf<Improved> auto &)
{
}

template <class Visitor>
void describe(Visitor &visit, PartOf<Extended> auto &extended)
{
    visit.always(
        Field("extendedTo", QT_TR_NOOP("New deadline"))
            .meant()
            .needed(NeededFor::Extension,
                    QT_TR_NOOP(
                        "The extension names no date. Say until when the deadline is extended.")),
        extended.until);
}

template <class Visitor>
void describe(Visitor &visit, PartOf<Suspended> auto &suspended)
{
    visit.always(Field("notifiedOn", QT_TR_NOOP("Notified on"))
                     .needed(NeededFor::Suspension,
                             QT_TR_NOOP("The suspension does not say when the organisation "
                                        "was notified. Give the date of the notification.")),
                 suspended.notifiedOn);
    visit.always(
        Field("suspendedFrom", QT_TR_NOOP("Suspended from"))
            .meant()
            .needed(NeededFor::Suspension,
                    QT_TR_NOOP(
                        "The suspension does not say from which day on it holds. Give that date.")),
        suspended.effectiveFrom);
}

template <class Visitor>
void describe(Visitor &visit, PartOf<Other> auto &other)
{
    visit.always(Field("text", QT_TR_NOOP("Other: text"))
                     .needed(NeededFor::Round,
                             QT_TR_NOOP("The outcome “other” has no text. Say what was found.")),
                 other.text);
}

template <class Visitor>
void describe(Visitor &visit, PartOf<TrackingRound> auto &round)
{
    visit.outcome(Field("outcome", QT_TR_NOOP("Outcome")), round.outcome);
    std::visit([&visit](auto &outcome) { describe(visit, outcome); }, round.outcome);
    visit.always(Field("tracker", QT_TR_NOOP("Tracker"))
                     .as(TextForm::Name)
                     .ofPerson()
                     .saysByBeingThere()
                     .needed(NeededFor::Round,
                             QT_TR_NOOP("The round has no tracker. Say who tracked the case.")),
                 round.tracker);
    visit.always(
        Field("trackedOn", QT_TR_NOOP("Tracked on"))
            .needed(NeededFor::Round,
                    QT_TR_NOOP("The round has no tracking date. Say when it was tracked.")),
        round.trackedOn);
}

template <class Visitor>
void describe(Visitor &visit, PartOf<Suspension> auto &suspension)
{
    visit.always(Field("letterNumber", QT_TR_NOOP("Letter: number")).as(TextForm::DocumentNumber),
                 suspension.letterNumber);
    visit.always(Field("letterSentOn", QT_TR_NOOP("Letter: sent on")), suspension.letterSentOn);
    visit.always(Field("letterDeliveredOn", QT_TR_NOOP("Letter: delivered on")),
                 suspension.letterDeliveredOn);
    visit.always(Field("reportedOn", QT_TR_NOOP("Report: sent on")), suspension.reportedOn);
    visit.always(Field("restoredOn", QT_TR_NOOP("Service restored on")), suspension.restoredOn);
}

template <class Visitor>
void describe(Visitor &visit, PartOf<Withdrawal> auto &withdrawal)
{
    visit.always(Field("on", QT_TR_NOOP("Withdrawn on")), withdrawal.on);
    visit.always(Field("reason", QT_TR_NOOP("Reason of the withdrawal")), withdrawal.reason);
}

template <class Visitor>
void describe(Visitor &visit, PartOf<Reopening> auto &reopening)
{
    visit.always(Field("on", QT_TR_NOOP("Reopened on")), reopening.on);
    visit.always(Field("reason", QT_TR_NOOP("Reason of the reopening")), reopening.reason);
    visit.number(Field("afterRound", QT_TR_NOOP("After round")), reopening.afterRound,
                 WholeNumber{0, maximumTrackingRounds, {}});
}

template <class Visitor>
void describe(Visitor &visit, PartOf<CaseFile> auto &file)
{
    visit.schema("schema", file);
    visit.always(Field("number", QT_TR_NOOP("Case number")), file.number);
    visit.number(Field("noticeRevision", QT_TR_NOOP("Revision of the notice")), file.noticeRevision,
                 WholeNumber{.least = 1, .blank = 1});
    visit.always("notice", file.notice);
    visit.whenRecorded(Field("dispatches", QT_TR_NOOP("Number of dispatches"))
                           .at(FieldPlace::Office)
                           .entries(QT_TR_NOOP("Dispatch %1")),
                       file.dispatches);
    visit.always(Field("response", QT_TR_NOOP("Response")).by(FilledBy::Organisation),
                 file.response);
    visit.whenRecorded(Field("calls", QT_TR_NOOP("Number of telephone calls"))
                           .at(FieldPlace::Office)
                           .entries(QT_TR_NOOP("Telephone call %1")),
                       file.calls);
    visit.always(
        Field("rounds", QT_TR_NOOP("Number of tracking rounds")).entries(QT_TR_NOOP("Round %1")),
        file.rounds);
    visit.whenRecorded(Field("suspension", QT_TR_NOOP("Suspension")).at(FieldPlace::Office),
                       file.suspension);
    visit.whenRecorded(Field("withdrawal", QT_TR_NOOP("Withdrawal")).at(FieldPlace::Office),
                       file.withdrawal);
    visit.whenRecorded(Field("reopenings", QT_TR_NOOP("Number of reopenings"))
                           .at(FieldPlace::Office)
                           .entries(QT_TR_NOOP("Reopening %1")),
                       file.reopenings);
    visit.whenRecorded(Field("notes", QT_TR_NOOP("Notes")).at(FieldPlace::Office), file.notes);
    visit.whenRecorded(Field("officer", QT_TR_NOOP("Officer"))
                           .at(FieldPlace::Office)
                           .as(TextForm::Name)
                           .ofPerson(),
                       file.officer);
}

} // namespace noticedesk
