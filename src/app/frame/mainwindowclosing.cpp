// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/settings.h"
#include "app/frame/mainwindow.h"
#include "app/text/plaintext.h"
#include "app/widgets/plainlabel.h"
#include "domain/isolation.h"
#include "domain/tr.h"

#include <QCloseEvent>
#include <QTime>

using namespace Qt::StringLiterals;

namespace noticedesk
{

void MainWindow::showSaving(Saving saving, const QString &sentence)
{
    switch (saving) {
    case Saving::Saved:
        m_saving->setText(m_tabs->currentCase()
                              ? sentenceWith(noticedesk::tr("✓ Saved at %1"),
                                             QTime::currentTime().toString(u"HH:mm:ss"_s))
                              : QString());
        break;
    case Saving::Typing:
        m_saving->setText(noticedesk::tr("… Typing"));
        break;
    case Saving::Failed:
        m_saving->setText(
            sentenceWith(noticedesk::tr("⚠ Not kept yet, tried again: %1"), sentence.simplified()));
        if (m_closing && !m_closeQuestion)
            askWhetherToLose(sentence);
        break;
    }
    m_saving->setToolTip(plainToolTip(sentence));
}

void MainWindow::askWhetherToLose(const QString &sentence)
{
    // While this stands it is tried on, and as soon as everything is kept the window closes.
    m_closeQuestion = m_prompt.ask(
        this,
        sentenceWith(noticedesk::tr("What was typed cannot be kept now: %1\n\nThe window closes "
                                    "by itself as soon as it is kept. Wait, go back to the work, "
                                    "or close now and lose what was typed."),
                     sentence),
        noticedesk::tr("Close and lose it"), [this] { endClosing(); });
    connect(m_closeQuestion, &QDialog::rejected, this, &MainWindow::giveUpClosing);
}

void MainWindow::closeIfAllKept()
{
    if (!m_closing)
        return;
    m_tabs->keepAll(); // also what was composed while the rest was being kept
    if (m_closing && m_tabs->isAllKept())
        endClosing();
}

void MainWindow::endClosing()
{
    if (m_ended)
        return;
    m_ended = true;
    m_closing = false;
    if (m_closeQuestion)
        m_closeQuestion->deleteLater();
    settings::geometry.keep(saveGeometry());
    hide();
    Q_EMIT closed();
}

void MainWindow::giveUpClosing()
{
    if (!m_closing)
        return;
    m_closing = false;
    if (m_closeQuestion)
        m_closeQuestion->deleteLater();
    Q_EMIT closingGivenUp();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // Where not everything is kept it closes by itself as soon as it is; nothing asks.
    m_closing = !m_ended;
    closeIfAllKept();
    event->setAccepted(m_ended);
}

} // namespace noticedesk
