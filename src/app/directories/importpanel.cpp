// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directories/importpanel.h"

#include "app/desk/prompt.h"
#include "app/widgets/textfocus.h"
#include "domain/isolation.h"
#include "domain/tr.h"
#include "ui_importpanel.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace noticedesk
{

ImportPanel::ImportPanel(QWidget *parent)
    : QFrame(parent), m_ui(std::make_unique<Ui::ImportPanel>())
{
    m_ui->setupUi(this);
    m_ui->damagedText->setLines(1, 6);
    connect(m_ui->importButton, &QPushButton::clicked, this, &ImportPanel::agreed);
    connect(m_ui->replaceDamagedButton, &QPushButton::clicked, this,
            &ImportPanel::replacementWanted);
    connect(m_ui->dropImportButton, &QPushButton::clicked, this, &ImportPanel::drop);
    connect(m_ui->cancelImportButton, &QPushButton::clicked, this, &ImportPanel::cancel);
    close();
}

ImportPanel::~ImportPanel() = default;

void ImportPanel::addDetails(QWidget *details)
{
    m_details = details;
    m_ui->column->insertWidget(1, details, 1);
    details->hide();
}

void ImportPanel::say(const QString &sentence)
{
    m_ui->importLabel->setText(sentence);
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
    m_ui->importLabel->setText(sentence);
    if (m_ui->cancelImportButton->isVisibleTo(this))
        return; // it may have been pressed
    m_ui->cancelImportButton->setEnabled(true);
    showButtons(Buttons::Cancel);
    show();
    if (!isKeyboardInText())
        m_ui->cancelImportButton->setFocus(Qt::OtherFocusReason);
}

void ImportPanel::offer(const QString &summary, const QStringList &damagedRows)
{
    m_ui->importLabel->setText(summary);
    m_ui->damagedText->setText(damagedRows.join(u'\n'));
    showButtons(Buttons::Choice);
    m_ui->damagedText->setVisible(!damagedRows.isEmpty());
    show();
    if (!isKeyboardInText())
        m_ui->importButton->setFocus(Qt::OtherFocusReason);
}

void ImportPanel::offerToReplace()
{
    m_ui->replaceDamagedButton->show();
}

void ImportPanel::close()
{
    showButtons(Buttons::None);
    hide();
}

void ImportPanel::showButtons(Buttons buttons)
{
    const bool isChoice = buttons == Buttons::Choice;
    m_ui->damagedText->hide();
    m_ui->replaceDamagedButton->hide();
    m_ui->importButton->setVisible(isChoice);
    m_ui->dropImportButton->setVisible(isChoice);
    m_ui->cancelImportButton->setVisible(buttons == Buttons::Cancel);
    if (m_details)
        m_details->setVisible(isChoice);
}

void ImportPanel::cancel()
{
    m_ui->cancelImportButton->setEnabled(false);
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
    if (event->key() == Qt::Key_Escape && m_ui->cancelImportButton->isVisibleTo(this))
        cancel();
    else if (event->key() == Qt::Key_Escape)
        drop();
    else
        QFrame::keyPressEvent(event);
}

} // namespace noticedesk

#include "importpanel.moc"
