// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directories/purgeconfirmation.h"

#include "domain/tr.h"
#include "ui_purgeconfirmation.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace noticedesk
{

PurgeConfirmation::PurgeConfirmation(qint64 cases, QWidget *parent)
    : QDialog(parent),
      m_ui(std::make_unique<Ui::PurgeConfirmation>()),
      m_count(QString::number(cases))
{
    m_ui->setupUi(this);
    m_ui->form->adoptFields();
    m_ui->questionLabel->setText(
        noticedesk::tr("Cases that will be purged for good: %1. Nobody can bring back what is "
                       "removed. Who means it types how many they are.")
            .arg(m_count));
    QPushButton *agree =
        m_ui->buttons->addButton(noticedesk::tr("Purge for good"), QDialogButtonBox::AcceptRole);
    agree->setObjectName(u"agreeButton"_s);
    agree->setAutoDefault(false);
    m_ui->buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    m_ui->countEdit->setFocus();
    connect(m_ui->countEdit, &LineField::edited, this, [this] { m_ui->form->showFindings({}); });
    resize(560, sizeHint().height());
}

PurgeConfirmation::~PurgeConfirmation() = default;

void PurgeConfirmation::accept()
{
    // An input method for Chinese may have full-width digits.
    const QString typed =
        m_ui->countEdit->text().normalized(QString::NormalizationForm_KC).trimmed();
    if (typed == m_count) {
        QDialog::accept();
        return;
    }
    m_ui->form->showFindings(
        {Finding{Severity::Error,
                 {},
                 u"count"_s,
                 noticedesk::tr("Nothing was purged. If these cases are meant, type their number "
                                "as it stands above.")}});
    m_ui->countEdit->setFocus();
}

} // namespace noticedesk

#include "purgeconfirmation.moc"
