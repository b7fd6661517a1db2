// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cases/caseactions.h"

#include "domain/casestate.h"
#include "domain/character.h"
#include "domain/rocdate.h"
#include "domain/rules/frozenrecords.h"
#include "domain/suspensionduties.h"
#include "domain/telephonecalls.h"
#include "domain/tr.h"
#include "store/cases/actionrefused.h"
#include "store/cases/actionrules.h"
#include "store/cases/caseofficers.h"
#include "store/cases/casewriter.h"
#include "store/cases/registeredletters.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// The record that an action is about. Throws RecordChanged, or ActionRefused if there is none.
CaseRecord recordFor(CaseRecords &records, const CaseEdit &edit)
{
    auto record = records.find(edit.id);
    if (!record)
        throw ActionRefused(tr("there is no such case"), QString::number(edit.id.value()));
    if (record->revision != edit.revision)
        throw RecordChanged(*std::move(record));
    refusePurged(*record);
    return *std::move(record);
}

void refuseUnless(bool fits, const CaseFile &file, const QString &sentence)
{
    if (!fits)
        throw ActionRefused(sentence, file.number ? file.number->toString() : QString());
}

/// Rule R23, for what is not seen by comparing the case before and after.
void refuseClosed(const CaseFile &file, const QString &field)
{
    if (isClosed(file))
        throw ActionRefused(closedCase(field));
}

/// For what no rule of a case file says, because a file cannot hold it.
void requireAt(const QString &field, bool fits, const QString &sentence)
{
    if (!fits)
        throw ActionRefused(Finding{Severity::Error, {}, field, sentence});
}

void requireReason(const QString &reason, const QString &field)
{
    requireAt(field, !isBlank(reason), tr("This needs a reason; say why."));
}

Dispatch &standingDispatch(CaseFile &file, std::size_t place)
{
    refuseUnless(place < file.dispatches.size(), file, tr("there is no such dispatch"));
    refuseUnless(!file.dispatches[place].struckOut, file, tr("this dispatch was struck out"));
    return file.dispatches[place];
}

/// A draft that was withdrawn is refused as the closed case that it is.
void requireIssued(const CaseFile &file)
{
    refuseUnless(file.number.has_value() || isClosed(file), file,
                 tr("the notice was not issued yet"));
}

void requireDay(const TelephoneCall &call, std::size_t place)
{
    requireAt(u"calls[%1].on"_s.arg(place), call.on.has_value(),
              tr("This needs a day, such as 1151122 or +0."));
}

/// Whether a round is the last one that is recorded.
bool isLastRound(int number, const CaseFile &file)
{
    return number >= 1 && static_cast<std::size_t>(number) == file.rounds.size();
}

/// Without a reason the last round of a reopened case would be recorded as it is, and nothing
/// would have been done.
void refuseUnsaid(const CaseFile &file, int number, const TrackingRound &round)
{
    if (isLastRound(number, file) && round == file.rounds.back() &&
        isTakenBack(file, file.rounds.size()))
        throw ActionRefused(reopenedAfter(u"rounds[%1].outcome"_s.arg(number - 1)));
}

void placeRound(CaseFile &file, int number, const TrackingRound &round)
{
    const int recorded = static_cast<int>(file.rounds.size());
    refuseUnless(number >= 1 && number <= recorded + 1 && number <= maximumTrackingRounds, file,
                 tr("this round cannot be recorded yet, or the sheet has none like it"));
    if (number > recorded)
        file.rounds.push_back(round);
    else
        file.rounds[static_cast<std::size_t>(number - 1)] = round;
}

} // namespace

CaseFile inOnePlace(const CaseFile &file)
{
    return withProofsAsDispatches(withConfirmationAsCall(file));
}

CaseRecord CaseActions::addDraft(const CaseFile &file)
{
    CaseFile onlyNotice;
    onlyNotice.notice = file.notice;
    onlyNotice.officer = file.officer;
    refuseUnless(onlyNotice == file, file, tr("a draft has a notice and nothing else yet"));
    const CaseFile draft = withOfficer(m_store, file); // before others have to wait
    Change change(m_store, u"save draft"_s);
    CaseRecord record = CaseWriter(change).add(draft);
    change.commit();
    return record;
}

CaseRecord CaseActions::saveDraft(const CaseEdit &edit, const CaseFile &file)
{
    refuseUnless(!file.number.has_value(), file, tr("a draft has no number yet"));
    Change change(m_store, u"save draft"_s);
    CaseWriter writer(change);
    const CaseRecord before = recordFor(writer.records(), edit);
    refuseUnless(!before.file.number.has_value(), before.file,
                 tr("the notice was issued, so this is no draft any more"));
    refuseClosed(before.file, u"notice"_s);
    CaseFile onlyNotice = inOnePlace(before.file);
    onlyNotice.notice = file.notice;
    refuseUnless(onlyNotice == inOnePlace(file), before.file,
                 tr("a draft has a notice and nothing else yet"));
    CaseRecord record = writer.replace(before, file);
    change.commit();
    return record;
}

CaseRecord CaseActions::issue(const CaseEdit &edit, const NoticePrinter &print)
{
    Change change(m_store, u"issue"_s);
    CaseWriter writer(change);
    const CaseRecord before = recordFor(writer.records(), edit);
    refuseUnless(!before.file.number.has_value(), before.file, tr("the notice was issued already"));
    refuseClosed(before.file, u"number"_s);
    const auto accepted =
        requireAccepted(findings(before.file, m_rules), before, before.file, edit.accepted);
    CaseFile file = before.file;
    const auto dated = RocDate::fromDate(file.notice.date.value_or(m_rules.today));
    refuseUnless(dated.has_value(), file,
                 tr("the notice's date is in no year of the ROC calendar"));
    file.number = writer.numbers().give(dated->year());
    CaseRecord record = writer.replace(before, file, accepted, print(file));
    change.commit();
    return record;
}

CaseRecord CaseActions::correct(const CaseEdit &edit, const Notice &notice, const QString &reason,
                                const NoticePrinter &print)
{
    requireReason(reason, u"noticeRevision"_s);
    Change change(m_store, u"correct: "_s + reason);
    CaseWriter writer(change);
    const CaseRecord before = recordFor(writer.records(), edit);
    refuseUnless(before.file.number.has_value(), before.file,
                 tr("the notice was not issued yet; change the draft instead"));
    refuseClosed(before.file, u"noticeRevision"_s);
    CaseFile file = inOnePlace(before.file);
    file.notice = notice;
    ++file.noticeRevision;
    auto found = findingsForChange(inOnePlace(before.file), file, reason);
    for (Finding &finding : findingsWhenRecorded(before.file, file, m_rules))
        found.push_back(std::move(finding));
    const auto accepted = requireAccepted(found, before, file, edit.accepted);
    CaseRecord record = writer.replace(before, file, accepted, print(file));
    change.commit();
    return record;
}

CaseRecord CaseActions::addDispatch(const CaseEdit &edit, const Dispatch &dispatch)
{
    return performOnIssued(u"add dispatch"_s, edit,
                           [&](CaseFile &file) { file.dispatches.push_back(dispatch); });
}

CaseRecord CaseActions::completeDispatch(const CaseEdit &edit, std::size_t place,
                                         const Dispatch &dispatch)
{
    return performOnIssued(u"change dispatch"_s, edit,
                           [&](CaseFile &file) { standingDispatch(file, place) = dispatch; });
}

CaseRecord CaseActions::correctDispatch(const CaseEdit &edit, std::size_t place,
                                        const Dispatch &dispatch, const QString &reason)
{
    return performCorrection(u"correct dispatch"_s, edit, reason,
                             [&](CaseFile &file) { standingDispatch(file, place) = dispatch; });
}

CaseRecord CaseActions::strikeOutDispatch(const CaseEdit &edit, std::size_t place,
                                          const QString &reason)
{
    return performCorrection(u"strike out dispatch"_s, edit, reason, [&](CaseFile &file) {
        standingDispatch(file, place).struckOut = reason;
    });
}

CaseRecord CaseActions::recordResponse(const CaseEdit &edit, const Response &response)
{
    return performOnIssued(u"record response"_s, edit,
                           [&](CaseFile &file) { file.response = response; });
}

CaseRecord CaseActions::recordTelephoneCall(const CaseEdit &edit, const TelephoneCall &call)
{
    return performOnIssued(u"record telephone call"_s, edit, [&](CaseFile &file) {
        requireDay(call, file.calls.size());
        file.calls.push_back(call);
    });
}

CaseRecord CaseActions::correctTelephoneCall(const CaseEdit &edit, std::size_t place,
                                             const TelephoneCall &call, const QString &reason)
{
    return performCorrection(u"correct telephone call"_s, edit, reason, [&](CaseFile &file) {
        refuseUnless(place < file.calls.size(), file, tr("there is no such telephone call"));
        requireDay(call, place);
        file.calls[place] = call;
    });
}

CaseRecord CaseActions::recordRound(const CaseEdit &edit, int number, const TrackingRound &round)
{
    return performOnIssued(u"record round"_s, edit, [&](CaseFile &file) {
        refuseUnsaid(file, number, round);
        placeRound(file, number, round);
    });
}

CaseRecord CaseActions::correctRound(const CaseEdit &edit, int number, const TrackingRound &round,
                                     const QString &reason)
{
    return performCorrection(u"correct round"_s, edit, reason, [&](CaseFile &file) {
        const bool isLast = isLastRound(number, file);
        placeRound(file, number, round);
        if (isLast)
            file = withLastRoundStanding(file);
    });
}

CaseRecord CaseActions::recordSuspension(const CaseEdit &edit, const Suspension &suspension)
{
    return performSuspension(u"record suspension"_s, edit, suspension, {});
}

CaseRecord CaseActions::correctSuspension(const CaseEdit &edit, const Suspension &suspension,
                                          const QString &reason)
{
    requireReason(reason, u"reason"_s);
    return performSuspension(u"correct suspension: "_s + reason, edit, suspension, reason);
}

CaseRecord CaseActions::performSuspension(const QString &action, const CaseEdit &edit,
                                          const Suspension &suspension,
                                          const std::optional<QString> &reason)
{
    return perform(
        action, edit,
        [&](CaseFile &file) {
            requireIssued(file);
            file = withSuspensionTyped(file, suspension);
        },
        reason, fieldOfSuspension);
}

CaseRecord CaseActions::linkIncident(const CaseEdit &edit,
                                     const std::optional<Id<Incident>> &incident)
{
    Change change(m_store, u"link incident"_s);
    CaseWriter writer(change);
    const CaseRecord before = recordFor(writer.records(), edit);
    if (before.incident != incident)
        refuseClosed(before.file, u"incident"_s);
    CaseRecord record = writer.linkIncident(before, incident);
    change.commit();
    return record;
}

CaseRecord CaseActions::recordNotes(const CaseEdit &edit, const std::optional<QString> &notes)
{
    return perform(u"record notes"_s, edit, [&](CaseFile &file) { file.notes = notes; });
}

CaseRecord CaseActions::recordNotes(const CaseEdit &edit, const std::optional<QString> &notes,
                                    const std::optional<QString> &officer)
{
    return perform(u"record notes"_s, edit, [&](CaseFile &file) {
        file.notes = notes;
        file.officer = officer;
    });
}

CaseRecord CaseActions::withdraw(const CaseEdit &edit, QDate on, const QString &reason)
{
    requireReason(reason, u"withdrawal.reason"_s);
    return perform(u"withdraw"_s, edit, [&](CaseFile &file) {
        refuseUnless(stateOf(file) != CaseState::Withdrawn, file,
                     tr("the case is withdrawn already"));
        file = withoutEndedWithdrawal(file);
        file.withdrawal = Withdrawal{on, reason};
        requireAt(u"withdrawal.on"_s, stateOf(file) == CaseState::Withdrawn,
                  tr("The case was reopened on that day or later. Withdraw it on a later day."));
    });
}

CaseRecord CaseActions::reopen(const CaseEdit &edit, QDate on, const QString &reason)
{
    return perform(u"reopen"_s, edit, [&](CaseFile &file) {
        const QString path = u"reopenings[%1]"_s.arg(file.reopenings.size());
        requireReason(reason, path + u".reason"_s);
        const CaseState state = stateOf(file);
        refuseUnless(state == CaseState::Withdrawn || state == CaseState::Improved ||
                         state == CaseState::Suspended,
                     file, tr("the case is not closed"));
        file.reopenings.push_back({on, reason, static_cast<int>(file.rounds.size())});
        file = withKnownOfficer(m_store, file);
        requireAt(path + u".on"_s, stateOf(file) != state,
                  tr("The case was closed after that day, so it stays closed. Reopen it on the day "
                     "on which it was closed or later."));
    });
}

CaseRecord CaseActions::perform(const QString &action, const CaseEdit &edit, const Make &make,
                                const std::optional<QString> &reason, const FieldNames &names)
{
    Change change(m_store, action);
    CaseWriter writer(change);
    CaseRecord before = recordFor(writer.records(), edit);
    const CaseFile present = inOnePlace(before.file);
    CaseFile file = present;
    make(file);
    file = inOnePlace(file);
    if (file == present)
        return before;
    auto found = findingsForChange(present, file, reason);
    for (Finding &finding : newFindings(findingsWhenRecorded(present, file, m_rules), file,
                                        findings(present, m_rules), present))
        found.push_back(std::move(finding));
    for (Finding &finding : findingsOfRegisteredNumbers(m_store.database(), edit.id, present, file))
        found.push_back(std::move(finding));
    if (names) {
        for (Finding &finding : found)
            finding.field = names(finding.field, file);
    }
    const auto accepted = requireAccepted(found, before, file, edit.accepted);
    CaseRecord record = writer.replace(before, file, accepted);
    change.commit();
    return record;
}

CaseRecord CaseActions::performOnIssued(const QString &action, const CaseEdit &edit,
                                        const Make &make, const std::optional<QString> &reason)
{
    return perform(action, edit,
                   [&](CaseFile &file) {
                       requireIssued(file);
                       make(file);
                   },
                   reason, {});
}

CaseRecord CaseActions::performCorrection(const QString &action, const CaseEdit &edit,
                                          const QString &reason, const Make &make)
{
    requireReason(reason, u"reason"_s);
    return performOnIssued(action + u": "_s + reason, edit, make, reason);
}

} // namespace noticedesk
