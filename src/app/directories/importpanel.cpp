// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directories/importpanel.h"

#include "app/widgets/plainlabel.h"
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
      m_column(new QVBoxLayout(this))
{
    setFrameStyle(QFrame::StyledPanel);
    m_summary->setObjectName(u"importLabel"_s);
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_agree->setObjectName(u"importButton"_s);
    m_drop->setObjectName(u"dropImportButton"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_agree);
    buttons->addWidget(m_drop);
    buttons->addStretch();
    m_column->addWidget(m_summary);
    m_column->addLayout(buttons);
    connect(m_agree, &QPushButton::clicked, this, &ImportPanel::agreed);
    connect(m_drop, &QPushButton::clicked, this, &ImportPanel::drop);
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
    showButtons(false);
    show();
}

void ImportPanel::offer(const QString &summary)
{
    m_summary->setText(summary);
    showButtons(true);
    show();
    m_agree->setFocus(Qt::OtherFocusReason);
}

void ImportPanel::close()
{
    showButtons(false);
    hide();
}

void ImportPanel::showButtons(bool shown)
{
    m_agree->setVisible(shown);
    m_drop->setVisible(shown);
    if (m_details)
        m_details->setVisible(shown);
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
    if (event->key() == Qt::Key_Escape)
        drop();
    else
        QFrame::keyPressEvent(event);
}

} // namespace noticedesk

#include "importpanel.moc"
