// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cases/caseactions.h"

#include "domain/casestate.h"
#include "domain/character.h"
#include "domain/rocdate.h"
#include "domain/tr.h"
#include "store/cases/actionrefused.h"
#include "store/cases/actionrules.h"
#include "store/cases/casewriter.h"

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
    return *std::move(record);
}

void refuseUnless(bool fits, const CaseFile &file, const QString &sentence)
{
    if (!fits)
        throw ActionRefused(sentence, file.number ? file.number->toString() : QString());
}

void refuseWithdrawn(const CaseFile &file)
{
    refuseUnless(stateOf(file) != CaseState::Withdrawn, file,
                 tr("the case was withdrawn; reopen it first"));
}

void requireReason(const QString &reason, const QString &field)
{
    if (isBlank(reason))
        throw ActionRefused(tr("this needs a reason; say why"), field);
}

} // namespace

CaseRecord CaseActions::addDraft(const CaseFile &file)
{
    CaseFile onlyNotice;
    onlyNotice.notice = file.notice;
    refuseUnless(onlyNotice == file, file, tr("a draft has a notice and nothing else yet"));
    Change change(m_store, u"save draft"_s);
    CaseRecord record = CaseWriter(change).add(file);
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
    refuseWithdrawn(before.file);
    CaseFile onlyNotice = before.file;
    onlyNotice.notice = file.notice;
    refuseUnless(onlyNotice == file, before.file, tr("a draft has a notice and nothing else yet"));
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
    refuseWithdrawn(before.file);
    const auto accepted = requireAccepted(findings(before.file, m_rules), before, edit.accepted);
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
    requireReason(reason, u"notice"_s);
    Change change(m_store, u"correct: "_s + reason);
    CaseWriter writer(change);
    const CaseRecord before = recordFor(writer.records(), edit);
    refuseUnless(before.file.number.has_value(), before.file,
                 tr("the notice was not issued yet; change the draft instead"));
    refuseWithdrawn(before.file);
    CaseFile file = before.file;
    file.notice = notice;
    ++file.noticeRevision;
    auto found = findingsForChange(before.file, file, reason);
    for (Finding &finding : findingsWhenRecorded(before.file, file, m_rules))
        found.push_back(std::move(finding));
    const auto accepted = requireAccepted(found, before, edit.accepted);
    CaseRecord record = writer.replace(before, file, accepted, print(file));
    change.commit();
    return record;
}

CaseRecord CaseActions::addDispatch(const CaseEdit &edit, const Dispatch &dispatch)
{
    return performOnIssued(u"add dispatch"_s, edit,
                           [&](CaseFile &file) { file.dispatches.push_back(dispatch); });
}

CaseRecord CaseActions::changeDispatch(const CaseEdit &edit, std::size_t place,
                                       const Dispatch &dispatch)
{
    return performOnIssued(u"change dispatch"_s, edit, [&](CaseFile &file) {
        refuseUnless(place < file.dispatches.size(), file, tr("there is no such dispatch"));
        file.dispatches[place] = dispatch;
    });
}

CaseRecord CaseActions::recordResponse(const CaseEdit &edit, const Response &response)
{
    return performOnIssued(u"record response"_s, edit,
                           [&](CaseFile &file) { file.response = response; });
}

CaseRecord CaseActions::recordTelephoneCall(const CaseEdit &edit, QDate on)
{
    return performOnIssued(u"record telephone call"_s, edit, [&](CaseFile &file) {
        refuseUnless(file.response.has_value(), file,
                     tr("no response is recorded that a call could confirm"));
        file.response->phoneConfirmedOn = on;
    });
}

CaseRecord CaseActions::recordRound(const CaseEdit &edit, int number, const TrackingRound &round)
{
    return performOnIssued(u"record round"_s, edit, [&](CaseFile &file) {
        const int recorded = static_cast<int>(file.rounds.size());
        refuseUnless(number >= 1 && number <= recorded + 1 && number <= maximumTrackingRounds, file,
                     tr("this round cannot be recorded yet, or the sheet has none like it"));
        if (number > recorded)
            file.rounds.push_back(round);
        else
            file.rounds[static_cast<std::size_t>(number - 1)] = round;
    });
}

CaseRecord CaseActions::recordSuspension(const CaseEdit &edit, const Suspension &suspension)
{
    return performOnIssued(u"record suspension"_s, edit,
                           [&](CaseFile &file) { file.suspension = suspension; });
}

CaseRecord CaseActions::linkIncident(const CaseEdit &edit,
                                     const std::optional<Id<Incident>> &incident)
{
    Change change(m_store, u"link incident"_s);
    CaseWriter writer(change);
    CaseRecord record = writer.linkIncident(recordFor(writer.records(), edit), incident);
    change.commit();
    return record;
}

CaseRecord CaseActions::withdraw(const CaseEdit &edit, QDate on, const QString &reason)
{
    requireReason(reason, u"withdrawal.reason"_s);
    return perform(u"withdraw"_s, edit, [&](CaseFile &file) {
        refuseUnless(stateOf(file) != CaseState::Withdrawn, file,
                     tr("the case is withdrawn already"));
        file.withdrawal = Withdrawal{on, reason};
        refuseUnless(stateOf(file) == CaseState::Withdrawn, file,
                     tr("the case was reopened on that day or later; withdraw it on a later day"));
    });
}

CaseRecord CaseActions::reopen(const CaseEdit &edit, QDate on, const QString &reason)
{
    requireReason(reason, u"reopenings"_s);
    return perform(u"reopen"_s, edit, [&](CaseFile &file) {
        const CaseState state = stateOf(file);
        refuseUnless(state == CaseState::Withdrawn || state == CaseState::Improved ||
                         state == CaseState::Suspended,
                     file, tr("the case is not closed"));
        file.reopenings.push_back({on, reason, static_cast<int>(file.rounds.size())});
        refuseUnless(stateOf(file) != state, file,
                     tr("the case is not opened by this: the day is before it was closed"));
    });
}

CaseRecord CaseActions::perform(const QString &action, const CaseEdit &edit, const Make &make)
{
    Change change(m_store, action);
    CaseWriter writer(change);
    const CaseRecord before = recordFor(writer.records(), edit);
    CaseFile file = before.file;
    make(file);
    auto found = findingsForChange(before.file, file, {});
    for (Finding &finding : newFindings(findingsWhenRecorded(before.file, file, m_rules),
                                        findings(before.file, m_rules)))
        found.push_back(std::move(finding));
    const auto accepted = requireAccepted(found, before, edit.accepted);
    CaseRecord record = writer.replace(before, file, accepted);
    change.commit();
    return record;
}

CaseRecord CaseActions::performOnIssued(const QString &action, const CaseEdit &edit,
                                        const Make &make)
{
    return perform(action, edit, [&](CaseFile &file) {
        refuseUnless(file.number.has_value(), file, tr("the notice was not issued yet"));
        refuseWithdrawn(file);
        make(file);
    });
}

} // namespace noticedesk
