// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/restoringdialog.h"

#include "domain/isolation.h"
#include "domain/tr.h"
#include "ui_restoringdialog.h"

namespace noticedesk
{

RestoringDialog::RestoringDialog() : m_ui(std::make_unique<Ui::RestoringDialog>())
{
    m_ui->setupUi(this);
}

RestoringDialog::~RestoringDialog() = default;

void RestoringDialog::showProgress(const QString &what, qint64 done)
{
    m_ui->restoringLabel->setText(
        sentenceWith(noticedesk::tr("Examined: %1, %2"), what, QString::number(done)));
}

void RestoringDialog::reject()
{
    m_ui->cancelButton->setEnabled(false);
    m_ui->restoringLabel->setText(noticedesk::tr("Being cancelled…"));
    Q_EMIT cancelled();
}

} // namespace noticedesk

#include "restoringdialog.moc"
