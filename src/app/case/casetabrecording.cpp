// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/actionrules.h"
#include "app/case/calldialog.h"
#include "app/case/casepages.h"
#include "app/case/casetab.h"
#include "app/case/dispatchpage.h"
#include "app/case/roundpage.h"
#include "app/case/suspensionpage.h"
#include "app/desk/desk.h"
#include "app/desk/office.h"
#include "app/widgets/composition.h"
#include "domain/casestate.h"
#include "domain/suspensionduties.h"
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

} // namespace

void CaseTab::recordOrCorrect(const CaseFile &changed, const QString &name, const QString &done,
                              const Recording &recording)
{
    const auto record = [this, name, done, recording](const std::optional<QString> &reason) {
        perform(name, done,
                [rules = rulesForAction(m_desk), recording, reason](Store &store,
                                                                    const CaseEdit &edit) {
                    CaseActions actions(store, rules.context());
                    return recording(actions, edit, reason);
                });
    };
    if (!needsReason(m_editing->record().file, changed)) {
        record(std::nullopt);
        return;
    }
    auto *dialog = ask(noticedesk::tr("Correct what is recorded"),
                       noticedesk::tr("What was recorded stays in the history, with what is "
                                      "recorded now and the reason."),
                       noticedesk::tr("Record the correction"));
    dialog->askOnlyForReason();
    dialog->setReason(m_refusedReason);
    connect(dialog, &ReasonDialog::decided, this, [dialog, record] { record(dialog->reason()); });
    dialog->open();
}

void CaseTab::recordDispatch()
{
    const auto *page = static_cast<DispatchPage *>(m_pages->page(Step::Dispatch));
    const std::size_t place = page->place();
    const Dispatch dispatch = page->typedDispatch();
    CaseFile changed = m_editing->record().file;
    const bool added = place == changed.dispatches.size();
    if (added)
        changed.dispatches.push_back(dispatch);
    else
        changed.dispatches[place] = dispatch;
    recordOrCorrect(changed, noticedesk::tr("Record the dispatch"),
                    noticedesk::tr("The dispatch was recorded."),
                    [place, dispatch, added](CaseActions &actions, const CaseEdit &edit,
                                             const std::optional<QString> &reason) {
                        if (reason)
                            return actions.correctDispatch(edit, place, dispatch, *reason);
                        return added ? actions.addDispatch(edit, dispatch)
                                     : actions.completeDispatch(edit, place, dispatch);
                    });
}

void CaseTab::recordRound(RoundPage &page)
{
    if (!page.hasOutcome()) {
        tellNotDone(page.askForOutcome());
        return;
    }
    CaseFile changed = m_editing->record().file;
    page.collect(changed);
    recordOrCorrect(changed, noticedesk::tr("Record the round"),
                    noticedesk::tr("The tracking round was recorded."),
                    [number = page.round(),
                     round = page.typedRound()](CaseActions &actions, const CaseEdit &edit,
                                                const std::optional<QString> &reason) {
                        return reason ? actions.correctRound(edit, number, round, *reason)
                                      : actions.recordRound(edit, number, round);
                    });
}

void CaseTab::recordSuspension()
{
    const auto *page = static_cast<SuspensionPage *>(m_pages->page(Step::Suspension));
    CaseFile changed = m_editing->record().file;
    page->collect(changed);
    recordOrCorrect(changed, noticedesk::tr("Record the suspension"),
                    noticedesk::tr("The suspension was recorded."),
                    [suspension = page->typedSuspension()](CaseActions &actions,
                                                           const CaseEdit &edit,
                                                           const std::optional<QString> &reason) {
                        return reason ? actions.correctSuspension(edit, suspension, *reason)
                                      : actions.recordSuspension(edit, suspension);
                    });
}

void CaseTab::giveUpRecordCorrection()
{
    auto *page = qobject_cast<RecordedPage *>(m_pages->page(m_steps->chosen()));
    if (page)
        giveUpTyped(page, page->isTyped(),
                    noticedesk::tr("What is recorded stays as it was. What was typed for the "
                                   "correction is lost."),
                    [page] { page->giveUpCorrection(); });
}

void CaseTab::strikeOutDispatch()
{
    commitComposition();
    const std::size_t place = static_cast<DispatchPage *>(m_pages->page(Step::Dispatch))->place();
    auto *dialog =
        ask(noticedesk::tr("Strike the dispatch out"),
            noticedesk::tr("It stays where it is and counts for nothing; the paper can be "
                           "recorded as sent again."),
            noticedesk::tr("Strike out"));
    dialog->askOnlyForReason();
    connect(dialog, &ReasonDialog::decided, this, [this, dialog, place] {
        perform(
            noticedesk::tr("Strike out"), noticedesk::tr("The dispatch was struck out."),
            [rules = rulesForAction(m_desk), place,
             reason = dialog->reason()](Store &store, const CaseEdit &edit) {
                return CaseActions(store, rules.context()).strikeOutDispatch(edit, place, reason);
            });
    });
    dialog->open();
}

void CaseTab::recordTelephoneCall()
{
    commitComposition();
    const CaseFile &file = m_editing->record().file;
    if (isClosed(file) || !file.number) {
        Q_EMIT announced(isClosed(file)
                             ? whyClosed()
                             : noticedesk::tr("The notice was not issued yet; calls about it "
                                              "come after that."));
        return;
    }
    auto *dialog = new CallDialog(noticedesk::tr("Telephone call"),
                                  noticedesk::tr("A call that reached the respondent confirms a "
                                                 "response that came by e-mail."),
                                  noticedesk::tr("Record the call"), m_desk.office.today(),
                                  m_desk.office.calendar(), this);
    askWith(dialog);
    TelephoneCall usual;
    usual.on = m_desk.office.today();
    const QTime now = QTime::currentTime();
    usual.at = QTime(now.hour(), now.minute());
    usual.by = Author::ofProcess().user;
    if (file.response)
        usual.spokeWith = file.response->respondent.name;
    usual.reached = true;
    dialog->showCall(usual);
    dialog->askAbout(u"calls[%1]"_s.arg(file.calls.size()));
    connect(dialog, &ReasonDialog::decided, this, [this, dialog] {
        perform(noticedesk::tr("Record the call"),
                noticedesk::tr("The telephone call was recorded."),
                [rules = rulesForAction(m_desk), call = dialog->call()](Store &store,
                                                                        const CaseEdit &edit) {
                    return CaseActions(store, rules.context()).recordTelephoneCall(edit, call);
                });
    });
    dialog->open();
}

void CaseTab::correctTelephoneCall(std::size_t place)
{
    commitComposition();
    const auto &calls = m_editing->record().file.calls;
    if (place >= calls.size())
        return;
    auto *dialog = new CallDialog(noticedesk::tr("Correct the telephone call"),
                                  noticedesk::tr("What was recorded stays in the history, with "
                                                 "what is recorded now and the reason."),
                                  noticedesk::tr("Record the correction"), m_desk.office.today(),
                                  m_desk.office.calendar(), this);
    askWith(dialog);
    dialog->showCall(calls[place]);
    dialog->askAbout(u"calls[%1]"_s.arg(place));
    dialog->askForReason();
    connect(dialog, &ReasonDialog::decided, this, [this, dialog, place] {
        perform(noticedesk::tr("Record the correction"),
                noticedesk::tr("The telephone call was corrected."),
                [rules = rulesForAction(m_desk), place, call = dialog->call(),
                 reason = dialog->reason()](Store &store, const CaseEdit &edit) {
                    return CaseActions(store, rules.context())
                        .correctTelephoneCall(edit, place, call, reason);
                });
    });
    dialog->open();
}

} // namespace noticedesk
