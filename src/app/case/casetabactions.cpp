// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/casetab.h"
#include "app/case/dispatchpage.h"
#include "app/case/historypage.h"
#include "app/case/noticepage.h"
#include "app/case/reasondialog.h"
#include "app/case/responsepage.h"
#include "app/case/roundpage.h"
#include "app/case/suspensionpage.h"
#include "app/case/warningsdialog.h"
#include "app/desk/desk.h"
#include "app/desk/office.h"
#include "app/desk/prompt.h"
#include "app/desk/storethreads.h"
#include "app/printing/sheetpdf.h"
#include "app/widgets/composition.h"
#include "domain/tr.h"
#include "store/history/fieldchanges.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// What an action knows of the rules: taken with it to the store's thread, so that it owns the
/// calendar.
struct ActionRules
{
    QDate today;
    std::shared_ptr<const OfficeCalendar> calendar;
    std::shared_ptr<SheetPdf> sheets;

    RuleContext context() const
    {
        return {today, *calendar, [sheets = sheets](char32_t character) {
                    return sheets->fonts().canDraw(character);
                }};
    }
    QByteArray print(const CaseFile &file) const
    {
        return sheets->pdf(Sheet::Notice, file, SheetMode::Final);
    }
};

ActionRules rulesForAction(const Desk &desk)
{
    return {desk.office.today(), desk.office.calendar(), desk.sheets};
}

} // namespace

bool CaseTab::canIssue() const
{
    return m_editing->isDraft() && m_steps->chosen() == Step::Notice;
}

void CaseTab::perform(const QString &name, const QString &done, const CaseEditing::Action &action)
{
    commitComposition();
    m_actionName = name;
    m_actionDone = done;
    m_action = action;
    m_editing->perform(action);
}

/// What is no date yet would be recorded as a blank.
bool CaseTab::refusesHalfTyped(Step step)
{
    const HalfTyped half = page(step) ? page(step)->halfTyped() : HalfTyped{};
    if (half.isEmpty())
        return false;
    enterField(half.firstKey());
    Q_EMIT told(noticedesk::tr("Not done: “%1” is no date yet.").arg(half.first()));
    return true;
}

void CaseTab::issue()
{
    if (!m_editing->isDraft()) {
        Q_EMIT told(noticedesk::tr(
            "The notice was issued already; to change it, correct and issue it anew."));
        return;
    }
    m_steps->choose(Step::Notice);
    m_showMissing = true;
    showFindings();
    if (refusesHalfTyped(Step::Notice))
        return;
    perform(
        noticedesk::tr("Issue and give the number"), noticedesk::tr("The notice was issued."),
        [rules = rulesForAction(m_desk)](Store &store, const CaseEdit &edit) {
            return CaseActions(store, rules.context()).issue(edit, [&rules](const CaseFile &file) {
                return rules.print(file);
            });
        });
}

void CaseTab::correct()
{
    m_steps->choose(Step::Notice);
    m_notice->beginCorrection();
}

void CaseTab::issueCorrection()
{
    const QString reason = m_notice->correctionReason();
    perform(noticedesk::tr("Issue the correction"), noticedesk::tr("The correction was issued."),
            [rules = rulesForAction(m_desk), notice = typedFile().notice,
             reason](Store &store, const CaseEdit &edit) {
                return CaseActions(store, rules.context())
                    .correct(edit, notice, reason,
                             [&rules](const CaseFile &file) { return rules.print(file); });
            });
}

void CaseTab::recordStep()
{
    const ActionRules rules = rulesForAction(m_desk);
    const Step step = m_steps->chosen();
    if (refusesHalfTyped(step))
        return;
    const CaseFile file = typedFile();
    switch (step) {
    case Step::Notice:
        if (m_notice->isCorrecting())
            issueCorrection();
        else
            keepNow();
        return;
    case Step::Dispatch: {
        const auto *dispatches = static_cast<DispatchPage *>(page(step));
        const std::size_t place = dispatches->place();
        const Dispatch dispatch = dispatches->typedDispatch();
        const bool added = place == m_editing->record().file.dispatches.size();
        perform(noticedesk::tr("Record the dispatch"), noticedesk::tr("The dispatch was recorded."),
                [rules, place, dispatch, added](Store &store, const CaseEdit &edit) {
                    CaseActions actions(store, rules.context());
                    return added ? actions.addDispatch(edit, dispatch)
                                 : actions.changeDispatch(edit, place, dispatch);
                });
        return;
    }
    case Step::Response:
        perform(noticedesk::tr("Record the response"), noticedesk::tr("The response was recorded."),
                [rules, response = file.response.value_or(Response{})](Store &store,
                                                                       const CaseEdit &edit) {
                    return CaseActions(store, rules.context()).recordResponse(edit, response);
                });
        return;
    case Step::Round1:
    case Step::Round2:
    case Step::Round3: {
        const auto *round = static_cast<RoundPage *>(page(step));
        if (!round->chosen()) {
            Q_EMIT told(noticedesk::tr("Choose an outcome first."));
            return;
        }
        perform(
            noticedesk::tr("Record the round"), noticedesk::tr("The tracking round was recorded."),
            [rules, number = round->round(),
             typedRound = round->typedRound()](Store &store, const CaseEdit &edit) {
                return CaseActions(store, rules.context()).recordRound(edit, number, typedRound);
            });
        return;
    }
    case Step::Suspension:
        perform(noticedesk::tr("Record the suspension"),
                noticedesk::tr("The suspension was recorded."),
                [rules, suspension = static_cast<SuspensionPage *>(page(step))->typedSuspension()](
                    Store &store, const CaseEdit &edit) {
                    return CaseActions(store, rules.context()).recordSuspension(edit, suspension);
                });
        return;
    case Step::History:
        return;
    }
}

void CaseTab::recordTelephoneCall()
{
    if (!m_editing->record().file.response) {
        Q_EMIT told(noticedesk::tr("No response is recorded that a call could confirm."));
        return;
    }
    auto *dialog = new ReasonDialog(
        noticedesk::tr("Telephone call"),
        noticedesk::tr("On which day did the organisation confirm its e-mail?"),
        noticedesk::tr("Record the call"), m_desk.office.today(), m_desk.office.calendar(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        perform(noticedesk::tr("Record the call"),
                noticedesk::tr("The telephone call was recorded."),
                [rules = rulesForAction(m_desk), day = *dialog->day()](Store &store,
                                                                       const CaseEdit &edit) {
                    return CaseActions(store, rules.context()).recordTelephoneCall(edit, day);
                });
    });
    dialog->open();
}

void CaseTab::withdraw()
{
    auto *dialog = new ReasonDialog(
        noticedesk::tr("Withdraw the case"),
        noticedesk::tr("The case is closed by this; what is recorded stays, and the number is "
                       "not given again."),
        noticedesk::tr("Withdraw"), m_desk.office.today(), m_desk.office.calendar(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->askForReason();
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        perform(noticedesk::tr("Withdraw"), noticedesk::tr("The case was withdrawn."),
                [rules = rulesForAction(m_desk), day = *dialog->day(),
                 reason = dialog->reason()](Store &store, const CaseEdit &edit) {
                    return CaseActions(store, rules.context()).withdraw(edit, day, reason);
                });
    });
    dialog->open();
}

void CaseTab::reopen()
{
    auto *dialog = new ReasonDialog(
        noticedesk::tr("Reopen the case"), noticedesk::tr("The case is tracked again."),
        noticedesk::tr("Reopen"), m_desk.office.today(), m_desk.office.calendar(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->askForReason();
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
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

void CaseTab::refused(const std::vector<Finding> &refusing, const QString &sentence)
{
    if (refusing.empty()) {
        m_desk.prompt.tell(sentence,
                           noticedesk::tr("Nothing was recorded; what you typed is still there."));
        return;
    }
    if (refusing.front().severity == Severity::Error) {
        showFindings();
        // Beside its field, and the cursor in it.
        enterField(refusing.front().field);
        Q_EMIT told(noticedesk::tr("Not done: %1").arg(refusing.front().sentence));
        return;
    }
    auto *dialog = new WarningsDialog(refusing, m_actionName, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, refusing] { m_editing->perform(m_action, refusing); });
    connect(dialog, &QDialog::rejected, this,
            [this, refusing] { enterField(refusing.front().field); });
    dialog->open();
}

void CaseTab::tellOthersChange(const CaseRecord &before)
{
    QStringList lines;
    for (const FieldChange &change :
         changesBetween(fieldsOf(before), fieldsOf(m_editing->record()))) {
        lines.append(noticedesk::tr("%1: %2 → %3")
                         .arg(nameOfField(change.path),
                              change.before ? shownValue(change.path, *change.before)
                                            : noticedesk::tr("(blank)"),
                              change.after ? shownValue(change.path, *change.after)
                                           : noticedesk::tr("(blank)")));
    }
    recordChanged();
    m_desk.prompt.tell(
        noticedesk::tr("Somebody else has changed this case meanwhile:\n%1").arg(lines.join(u'\n')),
        noticedesk::tr(
            "Nothing was overwritten: what they recorded is kept, and what you typed is still in "
            "its "
            "fields. Look at both, and record again what is to stay."));
}

void CaseTab::renewButtons()
{
    const Step step = m_steps->chosen();
    const bool draft = m_editing->isDraft();
    QString text;
    if (step == Step::Notice && draft)
        text = noticedesk::tr("Issue and give the number (F10)");
    else if (step == Step::Notice && m_notice->isCorrecting())
        text = noticedesk::tr("Issue the correction (Ctrl+S)");
    else if (step == Step::Dispatch)
        text = noticedesk::tr("Record the dispatch (Ctrl+S)");
    else if (step == Step::Response)
        text = noticedesk::tr("Record the response (Ctrl+S)");
    else if (step == Step::Round1 || step == Step::Round2 || step == Step::Round3)
        text = noticedesk::tr("Record the round (Ctrl+S)");
    else if (step == Step::Suspension)
        text = noticedesk::tr("Record the suspension (Ctrl+S)");
    m_primary->setText(text);
    m_primary->setVisible(!text.isEmpty());
    m_primary->setEnabled((step == Step::Notice || !draft) &&
                          !m_editing->record().file.withdrawal &&
                          m_desk.store.readOnlyReason().isEmpty());
}

} // namespace noticedesk
