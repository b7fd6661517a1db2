// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outgoing/organizationchoice.h"

#include "app/desk/desk.h"
#include "app/desk/storethreads.h"
#include "app/text/plaintext.h"
#include "domain/tr.h"
#include "ui_organizationchoice.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace noticedesk
{

OrganizationChoice::OrganizationChoice(Desk &desk, const QString &row, const QString &searched,
                                       qsizetype others, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::OrganizationChoice>()), m_desk(desk)
{
    m_ui->setupUi(this);
    introduceBuddies(*this);
    m_ui->rowLabel->setText(row);
    m_ui->othersCheck->setVisible(others > 0);
    m_ui->othersCheck->setText(
        noticedesk::tr("Also the &other rows that name it so (%1)").arg(QString::number(others)));
    m_ui->othersCheck->setChecked(others > 0);
    m_take = m_ui->buttons->addButton(noticedesk::tr("&Take this organisation"),
                                      QDialogButtonBox::AcceptRole);
    m_take->setObjectName(u"takeButton"_s);
    m_take->setDefault(true);
    m_ui->searchEdit->setText(searched);
    m_ui->searchEdit->selectAll();
    m_ui->searchEdit->installEventFilter(this);
    connect(m_ui->searchEdit, &LineField::edited, this, &OrganizationChoice::look);
    connect(m_ui->candidatesList, &QListWidget::currentRowChanged, this,
            [this](int line) { m_take->setEnabled(line >= 0); });
    connect(m_ui->candidatesList, &QListWidget::itemDoubleClicked, this,
            &OrganizationChoice::accept);
    resize(620, 460);
    look();
}

OrganizationChoice::~OrganizationChoice() = default;

void OrganizationChoice::look()
{
    const QString typed = m_ui->searchEdit->text();
    m_desk.store.findOrganizations(
        this, typed, [this, question = ++m_question](const std::vector<Organization> &found) {
            if (question == m_question)
                show(found);
        });
}

void OrganizationChoice::show(const std::vector<Organization> &found)
{
    m_found = found;
    m_ui->candidatesList->clear();
    for (const Organization &each : m_found) {
        QStringList parts{isolated(each.code), shownName(each.name)};
        if (each.address && !each.address->isEmpty())
            parts.append(shownName(*each.address));
        if (!each.status.isEmpty() && each.status != "T"_L1)
            parts.append(noticedesk::tr("state %1").arg(isolated(each.status)));
        m_ui->candidatesList->addItem(parts.join(u"　"_s));
    }
    // One alone is probably it; of several somebody has to say which.
    m_ui->candidatesList->setCurrentRow(m_found.size() == 1 ? 0 : -1);
    m_take->setEnabled(m_found.size() == 1);
    m_ui->noneLabel->tell(
        m_found.empty() ? noticedesk::tr("The directory has none of this code or name. Type "
                                         "another part of it, or add it to the directory first.")
                        : QString());
}

QString OrganizationChoice::code() const
{
    const int line = m_ui->candidatesList->currentRow();
    return line < 0 ? QString() : m_found.at(static_cast<std::size_t>(line)).code;
}

bool OrganizationChoice::isOfOthers() const
{
    return m_ui->othersCheck->isChecked();
}

void OrganizationChoice::accept()
{
    if (!code().isEmpty())
        QDialog::accept();
}

bool OrganizationChoice::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->searchEdit && event->type() == QEvent::KeyPress &&
        !m_ui->searchEdit->isComposing()) {
        const auto *key = static_cast<const QKeyEvent *>(event);
        const bool moves = key->key() == Qt::Key_Down || key->key() == Qt::Key_Up;
        if (moves && m_ui->candidatesList->count() > 0) {
            const int step = key->key() == Qt::Key_Down ? 1 : -1;
            const int last = m_ui->candidatesList->count() - 1;
            m_ui->candidatesList->setCurrentRow(
                qBound(0, m_ui->candidatesList->currentRow() + step, last));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace noticedesk

#include "organizationchoice.moc"
