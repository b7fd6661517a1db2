// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/actionrules.h"
#include "app/case/casecursor.h"
#include "app/case/casepages.h"
#include "app/case/casetab.h"
#include "app/case/noticepage.h"
#include "app/case/reasondialog.h"
#include "app/case/recordedpage.h"
#include "app/case/responsepage.h"
#include "app/case/roundpage.h"
#include "app/desk/desk.h"
#include "app/desk/office.h"
#include "app/desk/prompt.h"
#include "app/desk/storethreads.h"
#include "app/widgets/composition.h"
#include "domain/casestate.h"
#include "domain/character.h"
#include "domain/isolation.h"
#include "domain/tr.h"
#include "sheets/documents/sheetpdf.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

void CaseTab::perform(const QString &name, const QString &done, const CaseEditing::Action &action,
                      const std::vector<Finding> &accepted)
{
    if (m_editing->isActing())
        return;
    m_actionName = name;
    m_actionDone = done;
    m_action = action;
    m_editing->perform(action, accepted);
}

/// What is no date yet would be recorded as a blank.
bool CaseTab::refusesHalfTyped(Step step)
{
    const HalfTyped half = m_pages->page(step) ? m_pages->page(step)->halfDates() : HalfTyped{};
    if (half.isEmpty())
        return false;
    m_cursor->enterField(half.firstKey());
    Q_EMIT announced(sentenceWith(noticedesk::tr("Not done: “%1” is no date yet."), half.first()));
    return true;
}

bool CaseTab::canCorrect() const
{
    const CaseFile &file = m_editing->record().file;
    return file.number && !isClosed(file);
}

void CaseTab::correct()
{
    if (!canCorrect())
        return;
    m_steps->choose(Step::Notice);
    m_pages->notice()->beginCorrection();
    m_cursor->enterField(u"noticeRevision"_s);
}

void CaseTab::giveUpTyped(QWidget *page, bool isTyped, const QString &loss,
                          const std::function<void()> &giveUp)
{
    const auto giveUpAndShow = [this, giveUp] {
        giveUp();
        pageEdited();
        renewButtons();
        renewTyped();
        m_cursor->enterFirstField();
    };
    if (isTyped)
        m_desk.prompt.ask(page, loss, noticedesk::tr("Give the correction up"), giveUpAndShow);
    else
        giveUpAndShow();
}

void CaseTab::giveUpCorrection()
{
    NoticePage *page = m_pages->notice();
    giveUpTyped(page, page->isTyped(),
                noticedesk::tr("The notice stays as it was issued. What was typed for the "
                               "correction is lost."),
                [this, page] {
                    page->giveUpCorrection();
                    m_showMissing = false;
                });
}

void CaseTab::recordStep()
{
    commitComposition();
    const ActionRules rules = rulesForAction(m_desk);
    const Step step = m_steps->chosen();
    if (const QString why = m_pages->page(step) ? m_pages->page(step)->whyNot() : QString();
        !why.isEmpty()) {
        Q_EMIT announced(why);
        return;
    }
    if (refusesHalfTyped(step))
        return;
    const auto *recorded = qobject_cast<RecordedPage *>(m_pages->page(step));
    if (recorded && recorded->showsOnlyRecorded()) {
        Q_EMIT announced(
            noticedesk::tr("This is recorded already; to change it, choose “Correct what "
                           "is recorded” first."));
        return;
    }
    const CaseFile file = typedFile();
    switch (step) {
    case Step::Notice:
        recordNotice();
        return;
    case Step::Dispatch:
        recordDispatch();
        return;
    case Step::Response:
        perform(noticedesk::tr("Record the response"), noticedesk::tr("The response was recorded."),
                [rules, response = file.response.value_or(Response{})](Store &store,
                                                                       const CaseEdit &edit) {
                    return CaseActions(store, rules.context()).recordResponse(edit, response);
                });
        return;
    case Step::Round1:
    case Step::Round2:
    case Step::Round3:
        recordRound(static_cast<RoundPage &>(*m_pages->page(step)));
        return;
    case Step::Suspension:
        recordSuspension();
        return;
    case Step::History:
        Q_EMIT announced(noticedesk::tr("There is nothing to record on this page."));
        return;
    }
}

ReasonDialog *CaseTab::ask(const QString &title, const QString &explanation, const QString &button)
{
    auto *dialog = new ReasonDialog(title, explanation, button, m_desk.office.today(),
                                    m_desk.office.calendar(), this);
    askWith(dialog);
    return dialog;
}

void CaseTab::askWith(ReasonDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_asking = dialog;
    connect(dialog, &ReasonDialog::refused, this, &CaseTab::tellNotDone);
}

bool CaseTab::canWithdraw() const
{
    return stateOf(m_editing->record().file) != CaseState::Withdrawn;
}

/// A new notice into which nothing was typed is in no store yet.
bool CaseTab::tellsUnstored()
{
    const bool unstored = id() == CaseId(0) && m_editing->isKept();
    if (unstored)
        Q_EMIT announced(noticedesk::tr("Nothing was typed into this notice yet."));
    return unstored;
}

void CaseTab::withdraw()
{
    commitComposition();
    if (!canWithdraw() || tellsUnstored())
        return;
    auto *dialog =
        ask(noticedesk::tr("Withdraw the case"),
            noticedesk::tr("The case is closed by this; what is recorded stays, and the number is "
                           "not given again."),
            noticedesk::tr("Withdraw"));
    dialog->askForReason();
    dialog->askAbout(u"withdrawal"_s);
    connect(dialog, &ReasonDialog::decided, this, [this, dialog] {
        perform(noticedesk::tr("Withdraw"), noticedesk::tr("The case was withdrawn."),
                [rules = rulesForAction(m_desk), day = *dialog->day(),
                 reason = dialog->reason()](Store &store, const CaseEdit &edit) {
                    return CaseActions(store, rules.context()).withdraw(edit, day, reason);
                });
    });
    dialog->open();
}

bool CaseTab::canReopen() const
{
    const CaseState state = stateOf(m_editing->record().file);
    return state == CaseState::Withdrawn || state == CaseState::Improved ||
           state == CaseState::Suspended;
}

void CaseTab::reopen()
{
    commitComposition();
    if (!canReopen())
        return;
    auto *dialog =
        ask(noticedesk::tr("Reopen the case"), noticedesk::tr("The case is open again afterwards."),
            noticedesk::tr("Reopen"));
    dialog->askForReason();
    dialog->askAbout(u"reopenings[%1]"_s.arg(m_editing->record().file.reopenings.size()));
    connect(dialog, &ReasonDialog::decided, this, [this, dialog] {
        perform(noticedesk::tr("Reopen"), noticedesk::tr("The case was reopened."),
                [rules = rulesForAction(m_desk), day = *dialog->day(),
                 reason = dialog->reason()](Store &store, const CaseEdit &edit) {
                    return CaseActions(store, rules.context()).reopen(edit, day, reason);
                });
    });
    dialog->open();
}

void CaseTab::linkIncident(const std::optional<Id<Incident>> &incident)
{
    if (tellsUnstored())
        return;
    perform(noticedesk::tr("Link the incident"), noticedesk::tr("The incident was linked."),
            [rules = rulesForAction(m_desk), incident](Store &store, const CaseEdit &edit) {
                return CaseActions(store, rules.context()).linkIncident(edit, incident);
            });
}

void CaseTab::goToTracking()
{
    const std::size_t rounds = m_editing->record().file.rounds.size();
    m_steps->choose(rounds == 0 ? Step::Round1 : rounds == 1 ? Step::Round2 : Step::Round3);
}

void CaseTab::chooseStep(Step step)
{
    commitComposition();
    m_steps->choose(step);
}

} // namespace noticedesk
