// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/steprecording.h"

#include "app/case/actionperformer.h"
#include "app/case/caseediting.h"
#include "app/case/casepages.h"
#include "app/case/dispatchpage.h"
#include "app/case/noticeissuing.h"
#include "app/case/reasondialog.h"
#include "app/case/recordedpage.h"
#include "app/case/roundpage.h"
#include "app/case/suspensionpage.h"
#include "app/desk/prompt.h"
#include "app/desk/settings.h"
#include "app/widgets/composition.h"
#include "domain/casestate.h"
#include "domain/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// Whether an open case is changed in what is recorded already (rule R23).
bool needsReason(const CaseFile &before, const CaseFile &changed)
{
    const auto found = findingsForChange(before, changed, std::nullopt);
    return !isClosed(before) && std::any_of(found.begin(), found.end(), [](const Finding &finding) {
        return finding.code == "R23"_L1;
    });
}

/// Whether a round is the last one of a reopened case: recorded as it is, it stands again.
bool canStandAgain(const CaseFile &file, int round)
{
    const std::size_t rounds = file.rounds.size();
    return static_cast<std::size_t>(round) == rounds && isTakenBack(file, rounds);
}

} // namespace

StepRecording::StepRecording(const CaseParts &parts, ActionPerformer &performer,
                             NoticeIssuing &issuing)
    : m_parts(parts), m_performer(performer), m_issuing(issuing)
{
    connect(&parts.pages, &CasePages::givingUpWanted, this, &StepRecording::giveUpCorrection);
    connect(&parts.pages, &CasePages::strikingOutWanted, this, &StepRecording::strikeOutDispatch);
}

/// Why the step's page cannot be recorded, in a sentence; empty if it can be.
QString StepRecording::whyNot(Step step)
{
    CasePage *page = m_parts.pages.page(step);
    const auto *recorded = qobject_cast<RecordedPage *>(page);
    if (!page)
        return noticedesk::tr("There is nothing to record on this page.");
    if (QString why = page->whyNot(); !why.isEmpty())
        return why;
    if (recorded && recorded->showsOnlyRecorded() && !isSaidAgain(*recorded))
        return noticedesk::tr("This is recorded already; to change it, choose “Correct what "
                              "is recorded” first.");
    return {};
}

/// Whether a correction in which nothing was typed says something: that the round stands again.
bool StepRecording::isSaidAgain(const RecordedPage &page) const
{
    const auto *round = qobject_cast<const RoundPage *>(&page);
    return round && round->isCorrecting() &&
           canStandAgain(m_parts.editing.record().file, round->round());
}

void StepRecording::record()
{
    commitComposition();
    const Step step = m_parts.steps.chosen();
    if (const QString why = whyNot(step); !why.isEmpty()) {
        Q_EMIT announced(why);
        return;
    }
    if (m_performer.refusesHalfTyped(step))
        return;
    switch (step) {
    case Step::Notice:
        m_issuing.record();
        return;
    case Step::Dispatch:
        recordDispatch();
        return;
    case Step::Response:
        recordResponse();
        return;
    case Step::Round1:
    case Step::Round2:
    case Step::Round3:
        recordRound(static_cast<RoundPage &>(*m_parts.pages.page(step)));
        return;
    case Step::Suspension:
        recordSuspension();
        return;
    case Step::Notes:
        recordNotes();
        return;
    case Step::Evidence:
    case Step::History:
        return;
    }
}

void StepRecording::recordOrCorrect(const CaseFile &changed, const QString &name,
                                    const QString &done, const std::function<Recording()> &typed)
{
    if (needsReason(m_parts.editing.record().file, changed))
        correct(name, done, typed);
    else
        recordTyped(name, done, typed, std::nullopt);
}

/// Typed when it is decided: others may have changed the case since it was asked about.
void StepRecording::recordTyped(const QString &name, const QString &done,
                                const std::function<Recording()> &typed,
                                const std::optional<QString> &reason)
{
    m_performer.perform({name, done,
                         [recording = typed(), reason](CaseActions &actions, const CaseEdit &edit,
                                                       const ActionRules &) {
                             return recording(actions, edit, reason);
                         }});
}

void StepRecording::correct(const QString &name, const QString &done,
                            const std::function<Recording()> &typed)
{
    ReasonDialog *dialog =
        m_performer.ask(noticedesk::tr("Correct what is recorded"),
                        noticedesk::tr("What was recorded stays in the history, with what is "
                                       "recorded now and the reason."),
                        noticedesk::tr("Record the correction"));
    dialog->askOnlyForReason();
    dialog->setReason(m_performer.refusedReason());
    connect(dialog, &ReasonDialog::decided, this, [this, dialog, name, done, typed] {
        recordTyped(name, done, typed, dialog->reason());
    });
    dialog->open();
}

void StepRecording::recordDispatch()
{
    const auto *page = static_cast<DispatchPage *>(m_parts.pages.page(Step::Dispatch));
    CaseFile changed = m_parts.editing.record().file;
    if (page->place() == changed.dispatches.size())
        changed.dispatches.push_back(page->typedDispatch());
    else
        changed.dispatches[page->place()] = page->typedDispatch();
    recordOrCorrect(changed, noticedesk::tr("Record the dispatch"),
                    noticedesk::tr("The dispatch was recorded."), [this, page]() -> Recording {
                        const std::size_t place = page->place();
                        const bool added = place == m_parts.editing.record().file.dispatches.size();
                        return [place, added, dispatch = page->typedDispatch()](
                                   CaseActions &actions, const CaseEdit &edit,
                                   const std::optional<QString> &reason) {
                            if (reason)
                                return actions.correctDispatch(edit, place, dispatch, *reason);
                            return added ? actions.addDispatch(edit, dispatch)
                                         : actions.completeDispatch(edit, place, dispatch);
                        };
                    });
}

void StepRecording::recordLetter(const Dispatch &letter)
{
    m_performer.perform({noticedesk::tr("Record the dispatch"),
                         noticedesk::tr("The dispatch was recorded."),
                         [letter](CaseActions &actions, const CaseEdit &edit, const ActionRules &) {
                             return actions.addDispatch(edit, letter);
                         }});
}

void StepRecording::recordResponse()
{
    m_performer.perform({noticedesk::tr("Record the response"),
                         noticedesk::tr("The response was recorded."),
                         [response = m_parts.pages.typedFile().response.value_or(Response{})](
                             CaseActions &actions, const CaseEdit &edit, const ActionRules &) {
                             return actions.recordResponse(edit, response);
                         }});
}

void StepRecording::recordRound(RoundPage &page)
{
    if (!page.hasOutcome()) {
        m_performer.tellNotDone(page.askForOutcome());
        return;
    }
    CaseFile changed = m_parts.editing.record().file;
    page.collect(changed);
    if (const auto tracker = page.typedRound().tracker)
        settings::tracker.keep(*tracker);
    const QString name = noticedesk::tr("Record the round");
    const QString done = noticedesk::tr("The tracking round was recorded.");
    const auto typed = [page = &page]() -> Recording {
        return [number = page->round(),
                round = page->typedRound()](CaseActions &actions, const CaseEdit &edit,
                                            const std::optional<QString> &reason) {
            return reason ? actions.correctRound(edit, number, round, *reason)
                          : actions.recordRound(edit, number, round);
        };
    };
    const CaseFile &recorded = m_parts.editing.record().file;
    if (changed == recorded && canStandAgain(recorded, page.round()))
        correct(name, done, typed);
    else
        recordOrCorrect(changed, name, done, typed);
}

void StepRecording::recordSuspension()
{
    const auto *page = static_cast<SuspensionPage *>(m_parts.pages.page(Step::Suspension));
    CaseFile changed = m_parts.editing.record().file;
    page->collect(changed);
    recordOrCorrect(changed, noticedesk::tr("Record the suspension"),
                    noticedesk::tr("The suspension was recorded."), [page]() -> Recording {
                        return [suspension = page->typedSuspension()](
                                   CaseActions &actions, const CaseEdit &edit,
                                   const std::optional<QString> &reason) {
                            return reason ? actions.correctSuspension(edit, suspension, *reason)
                                          : actions.recordSuspension(edit, suspension);
                        };
                    });
}

void StepRecording::recordNotes()
{
    const CaseFile file = m_parts.pages.typedFile();
    // A draft that is kept for the first time gets its officer only then.
    const bool changesOfficer = file.officer != m_parts.editing.record().file.officer;
    m_performer.perform(
        {noticedesk::tr("Record the notes"), noticedesk::tr("The notes were recorded."),
         [file, changesOfficer](CaseActions &actions, const CaseEdit &edit, const ActionRules &) {
             return changesOfficer ? actions.recordNotes(edit, file.notes, file.officer)
                                   : actions.recordNotes(edit, file.notes);
         }});
}

void StepRecording::strikeOutDispatch()
{
    commitComposition();
    const std::size_t place =
        static_cast<DispatchPage *>(m_parts.pages.page(Step::Dispatch))->place();
    ReasonDialog *dialog = m_performer.ask(
        noticedesk::tr("Strike the dispatch out"),
        noticedesk::tr("It stays where it is and counts for nothing; the paper can be "
                       "recorded as sent again."),
        noticedesk::tr("Strike out"));
    dialog->askOnlyForReason();
    connect(dialog, &ReasonDialog::decided, this, [this, dialog, place] {
        m_performer.perform(
            {noticedesk::tr("Strike out"), noticedesk::tr("The dispatch was struck out."),
             [place, reason = dialog->reason()](CaseActions &actions, const CaseEdit &edit,
                                                const ActionRules &) {
                 return actions.strikeOutDispatch(edit, place, reason);
             }});
    });
    dialog->open();
}

void StepRecording::giveUpCorrection()
{
    auto *page = qobject_cast<RecordedPage *>(m_parts.pages.page(m_parts.steps.chosen()));
    if (!page)
        return;
    if (page->isTyped())
        m_parts.desk.prompt.ask(page,
                                noticedesk::tr("What is recorded stays as it was. What was typed "
                                               "for the correction is lost."),
                                noticedesk::tr("Give the correction up"),
                                [page] { page->giveUpCorrection(); });
    else
        page->giveUpCorrection();
}

} // namespace noticedesk

#include "steprecording.moc"
