// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/stepguide.h"

#include "app/case/casecursor.h"
#include "app/case/casetab.h"
#include "app/frame/commands.h"
#include "domain/tr.h"
#include "ui_stepguide.h"

#include <QAction>

namespace noticedesk
{

namespace
{

QString purposeOf(Step step)
{
    switch (step) {
    case Step::Notice:
        return noticedesk::tr("① Notice: who is to improve what, by which rule and by when. What "
                              "you type is kept by itself; F10 issues the notice and gives its "
                              "number. This is the sample: while it is a draft it can be deleted "
                              "(menu Work); issued, it has used up a number.");
    case Step::Dispatch:
        return noticedesk::tr("② Dispatch: how and when the sealed paper went out, and later when "
                              "it was delivered.");
    case Step::Response:
        return noticedesk::tr("③ Response: what the organisation sent back. F7 records a telephone "
                              "call; a response by e-mail needs one.");
    case Step::Round1:
    case Step::Round2:
    case Step::Round3:
        return noticedesk::tr("④ ⑤ ⑥ Tracking: up to three rounds, each with its outcome: "
                              "improved, extended, suspended or other.");
    case Step::Suspension:
        return noticedesk::tr("⑦ Suspension: the written notice and the report to 檔案管理局, "
                              "which a suspended service needs.");
    case Step::Notes:
        return noticedesk::tr("Notes: what the office notes for itself; no sheet shows it.");
    case Step::Evidence:
        return noticedesk::tr("Attachments: the scan of the returned sheet and the evidence that "
                              "came with it. Files are dropped here and looked at safely.");
    case Step::History:
        break;
    }
    return noticedesk::tr("History: everything that was recorded, by whom and when.");
}

} // namespace

StepGuide::StepGuide(const Commands &commands, CaseTab *tab, QWidget *parent)
    : QFrame(parent), m_ui(std::make_unique<Ui::StepGuide>()), m_tab(tab)
{
    m_ui->setupUi(this);
    setBackgroundRole(QPalette::AlternateBase);
    connect(m_ui->nextStepButton, &QPushButton::clicked, commands[CommandId::NextStep],
            &QAction::trigger);
    // On the field where somebody is, so that the handbook opens at its page.
    connect(m_ui->handbookButton, &QPushButton::clicked, this,
            [this, help = commands[CommandId::Help]] {
                m_tab->cursor().enterLastField();
                help->trigger();
            });
    connect(m_ui->closeGuideButton, &QToolButton::clicked, this, &QObject::deleteLater);
    connect(tab, &CaseTab::stepShown, this, &StepGuide::renew);
    connect(tab, &QObject::destroyed, this, &QObject::deleteLater);
    renew();
}

StepGuide::~StepGuide() = default;

void StepGuide::renew()
{
    const Step step = m_tab->chosenStep();
    m_ui->purposeLabel->setText(purposeOf(step));
    m_ui->nextStepButton->setEnabled(step != Step::History);
}

void StepGuide::showFor(const QWidget *front)
{
    setVisible(m_tab && front == m_tab);
}

} // namespace noticedesk

#include "stepguide.moc"
