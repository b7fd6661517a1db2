// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/casecommands.h"

#include "app/case/callrecording.h"
#include "app/case/caseclosing.h"
#include "app/case/noticeissuing.h"
#include "app/case/steprecording.h"
#include "app/cases/caselistpage.h"
#include "app/desk/desk.h"
#include "app/desk/office.h"
#include "app/desk/storethreads.h"
#include "app/frame/caseprinting.h"
#include "app/frame/casetabs.h"
#include "app/frame/draftdeleting.h"
#include "app/frame/fixedpage.h"
#include "app/frame/incidentdialog.h"
#include "app/frame/maildrafting.h"
#include "app/frame/postpapers.h"
#include "app/frame/tabkeeping.h"
#include "app/outgoing/postaldialog.h"
#include "domain/tr.h"

#include <QAction>

namespace noticedesk
{

CaseCommands::CaseCommands(const Commands &commands, CaseTabs &tabs, Desk &desk,
                           CasePrinting &printing, QWidget *window)
    : QObject(window),
      m_commands(commands),
      m_tabs(tabs),
      m_desk(desk),
      m_window(window),
      m_mails(new MailDrafting(desk, window)),
      m_post(new PostPapers(desk, printing, window))
{
    connect(m_mails, &MailDrafting::announced, this, &CaseCommands::announced);
    connect(m_post, &PostPapers::announced, this, &CaseCommands::announced);
    connectActions();
    connectMoves();
}

void CaseCommands::on(CommandId id, const std::function<void()> &carryOut)
{
    connect(m_commands[id], &QAction::triggered, this, carryOut);
}

void CaseCommands::onCase(CommandId id, const std::function<void(CaseTab &)> &carryOut)
{
    on(id, [this, carryOut] {
        if (CaseTab *tab = m_tabs.currentCase())
            carryOut(*tab);
        else
            sayThatNoneIsChosen();
    });
}

void CaseCommands::onChosen(CommandId id, const std::function<void(CaseTab &)> &carryOut)
{
    on(id, [this, carryOut] {
        const auto chosen = m_tabs.chosenCases();
        if (CaseTab *tab = m_tabs.currentCase())
            carryOut(*tab);
        else if (chosen.size() == 1)
            m_tabs.openCase(chosen.front(), carryOut);
        else
            sayThatNoneIsChosen();
    });
}

void CaseCommands::sayThatNoneIsChosen()
{
    Q_EMIT announced(noticedesk::tr("Open or choose a case first."));
}

void CaseCommands::connectActions()
{
    using Id = CommandId;
    on(Id::Record, [this] {
        if (CaseTab *tab = m_tabs.currentCase())
            tab->recording().record();
        else
            m_tabs.keeping().record(FixedPage::pageIn(m_tabs.currentWidget()));
    });
    on(Id::Issue, [this] { issue(); });
    onCase(Id::Correct, [](CaseTab &tab) { tab.issuing().beginCorrection(); });
    onChosen(Id::TelephoneCall, [](CaseTab &tab) { tab.calls().record(); });
    onChosen(Id::Track, &CaseTab::goToTracking);
    on(Id::RecordMany, [this] { recordMany(); });
    onCase(Id::CopyNotice, [this](CaseTab &tab) { m_tabs.openCopy(tab); });
    on(Id::MailDraft, [this] { m_mails->draft(m_tabs.chosenCases()); });
    on(Id::Mailing, [this] { m_post->openMailing(m_tabs.chosenCases()); });
    on(Id::HandOver, [this] { m_post->openHandOver(m_tabs.chosenCases()); });
    onChosen(Id::Letter, [this](CaseTab &tab) { m_post->openLetter(tab); });
    on(Id::DeleteDraft, [this] { deleteDrafts(); });
    onCase(Id::Withdraw, [](CaseTab &tab) { tab.closing().withdraw(); });
    onCase(Id::Reopen, [](CaseTab &tab) { tab.closing().reopen(); });
    onCase(Id::LinkIncident, [this](CaseTab &tab) { linkIncident(tab); });
}

void CaseCommands::connectMoves()
{
    using Id = CommandId;
    for (const auto &[id, distance] : {std::pair(Id::NextCase, 1), std::pair(Id::PreviousCase, -1)})
        onCase(id, [this, steps = distance](CaseTab &) { m_tabs.goToNeighbour(steps); });
    for (const auto &[id, distance] : {std::pair(Id::NextStep, 1), std::pair(Id::PreviousStep, -1)})
        onCase(id, [steps = distance](CaseTab &tab) {
            const int step = static_cast<int>(tab.chosenStep()) + steps;
            tab.chooseStep(static_cast<Step>(qBound(0, step, stepCount - 1)));
        });
}

void CaseCommands::deleteDrafts()
{
    const auto chosen = m_tabs.chosenCases();
    if (CaseTab *tab = m_tabs.currentCase())
        m_tabs.deleting().deleteDraft(*tab);
    else if (chosen.empty())
        sayThatNoneIsChosen();
    else
        m_tabs.deleteDrafts(chosen);
}

void CaseCommands::issue()
{
    if (CaseTab *tab = m_tabs.currentCase())
        tab->issuing().issue();
    else if (const auto chosen = m_tabs.cases().chosenCases();
             m_tabs.currentWidget() == &m_tabs.cases() && !chosen.empty())
        Q_EMIT issuingWanted(chosen);
    else
        sayThatNoneIsChosen();
}

void CaseCommands::recordMany()
{
    const auto chosen = m_tabs.chosenCases();
    if (chosen.empty() || chosen.front() == CaseId(0)) {
        sayThatNoneIsChosen();
        return;
    }
    auto *dialog = new PostalDialog(m_desk, chosen, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void CaseCommands::linkIncident(CaseTab &tab)
{
    auto *dialog = new IncidentDialog(m_desk.office, tab.record().incident, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, &tab,
            [dialog, front = &tab] { front->linkIncident(dialog->chosen()); });
    dialog->open();
}

void CaseCommands::renew()
{
    using Id = CommandId;
    const CaseTab *tab = m_tabs.currentCase();
    const bool writes = m_desk.store.readOnlyReason().isEmpty();
    // A command with a key says itself why it cannot be done just now.
    for (const Id id : {Id::Record, Id::Issue, Id::TelephoneCall, Id::CopyNotice, Id::IncidentList,
                        Id::RecordMany})
        m_commands[id]->setEnabled(writes);
    m_commands[Id::LinkIncident]->setEnabled(tab && writes);
    m_commands[Id::Correct]->setEnabled(tab && writes && tab->issuing().canCorrect());
    m_commands[Id::Withdraw]->setEnabled(tab && writes && tab->closing().canWithdraw());
    m_commands[Id::DeleteDraft]->setEnabled(writes && (!tab || tab->isDraft()));
    m_commands[Id::Reopen]->setEnabled(tab && writes && tab->closing().canReopen());
}

} // namespace noticedesk

#include "casecommands.moc"
