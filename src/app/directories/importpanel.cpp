// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directories/importpanel.h"

#include "app/desk/prompt.h"
#include "app/widgets/plainlabel.h"
#include "domain/isolation.h"
#include "domain/tr.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace noticedesk
{

ImportPanel::ImportPanel(QWidget *parent)
    : QFrame(parent),
      m_summary(new PlainLabel({}, this)),
      m_agree(new QPushButton(noticedesk::tr("Import t&his"), this)),
      m_drop(new QPushButton(noticedesk::tr("Do no&t import (Esc)"), this)),
      m_cancel(new QPushButton(noticedesk::tr("Cancel (Esc)"), this)),
      m_column(new QVBoxLayout(this))
{
    setFrameStyle(QFrame::StyledPanel);
    m_summary->setObjectName(u"importLabel"_s);
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_agree->setObjectName(u"importButton"_s);
    m_drop->setObjectName(u"dropImportButton"_s);
    m_cancel->setObjectName(u"cancelImportButton"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_agree);
    buttons->addWidget(m_drop);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    m_column->addWidget(m_summary);
    m_column->addLayout(buttons);
    connect(m_agree, &QPushButton::clicked, this, &ImportPanel::agreed);
    connect(m_drop, &QPushButton::clicked, this, &ImportPanel::drop);
    connect(m_cancel, &QPushButton::clicked, this, &ImportPanel::cancel);
    close();
}

void ImportPanel::addDetails(QWidget *details)
{
    m_details = details;
    m_column->insertWidget(1, details, 1);
    details->hide();
}

void ImportPanel::say(const QString &sentence)
{
    m_summary->setText(sentence);
    showButtons(Buttons::None);
    show();
}

void ImportPanel::sayFailed(const std::exception_ptr &error)
{
    say(u"✕ "_s +
        sentenceWith(noticedesk::tr("The file was not imported, and nothing was changed: %1"),
                     sentenceOf(error)));
}

void ImportPanel::showProgress(const QString &sentence)
{
    m_summary->setText(sentence);
    if (m_cancel->isVisibleTo(this))
        return; // it may have been pressed
    m_cancel->setEnabled(true);
    showButtons(Buttons::Cancel);
    show();
    m_cancel->setFocus(Qt::OtherFocusReason);
}

void ImportPanel::offer(const QString &summary)
{
    m_summary->setText(summary);
    showButtons(Buttons::Choice);
    show();
    m_agree->setFocus(Qt::OtherFocusReason);
}

void ImportPanel::close()
{
    showButtons(Buttons::None);
    hide();
}

void ImportPanel::showButtons(Buttons buttons)
{
    const bool isChoice = buttons == Buttons::Choice;
    m_agree->setVisible(isChoice);
    m_drop->setVisible(isChoice);
    m_cancel->setVisible(buttons == Buttons::Cancel);
    if (m_details)
        m_details->setVisible(isChoice);
}

void ImportPanel::cancel()
{
    m_cancel->setEnabled(false);
    Q_EMIT cancelled();
}

void ImportPanel::drop()
{
    close();
    Q_EMIT dropped();
}

bool ImportPanel::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<const QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QFrame::event(event);
}

void ImportPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_cancel->isVisibleTo(this))
        cancel();
    else if (event->key() == Qt::Key_Escape)
        drop();
    else
        QFrame::keyPressEvent(event);
}

} // namespace noticedesk

#include "importpanel.moc"
