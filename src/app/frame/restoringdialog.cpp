// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/restoringdialog.h"

#include "app/widgets/plainlabel.h"
#include "domain/isolation.h"
#include "domain/tr.h"

#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace noticedesk
{

RestoringDialog::RestoringDialog()
    : m_state(new PlainLabel(u" "_s, this)),
      m_cancel(new QPushButton(noticedesk::tr("Cancel"), this))
{
    setObjectName(u"restoringDialog"_s);
    setWindowTitle(noticedesk::tr("Improvement notices"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(new PlainLabel(
        noticedesk::tr("The backup is being restored. This may take a while."), this));
    auto *busy = new QProgressBar(this);
    busy->setRange(0, 0);
    busy->setAccessibleName(noticedesk::tr("The backup is being restored. This may take a while."));
    column->addWidget(busy);
    m_state->setObjectName(u"restoringLabel"_s);
    column->addWidget(m_state);
    m_cancel->setObjectName(u"cancelButton"_s);
    m_cancel->setAutoDefault(false);
    column->addWidget(m_cancel, 0, Qt::AlignRight);
    connect(m_cancel, &QPushButton::clicked, this, &RestoringDialog::reject);
}

void RestoringDialog::showProgress(const QString &what, qint64 done)
{
    m_state->setText(sentenceWith(noticedesk::tr("Examined: %1, %2"), what, QString::number(done)));
}

void RestoringDialog::reject()
{
    m_cancel->setEnabled(false);
    m_state->setText(noticedesk::tr("Being cancelled…"));
    Q_EMIT cancelled();
}

} // namespace noticedesk

#include "restoringdialog.moc"
