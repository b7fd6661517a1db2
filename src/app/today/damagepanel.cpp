// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today/damagepanel.h"

#include "domain/isolation.h"
#include "domain/tr.h"
#include "ui_damagepanel.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr qsizetype mostShown = 3;

} // namespace

DamagePanel::DamagePanel(QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::DamagePanel>())
{
    m_ui->setupUi(this);
    connect(m_ui->restoreLastButton, &QPushButton::clicked, this,
            [this] { Q_EMIT restoreWanted(m_backup); });
    connect(m_ui->verifyDamageButton, &QPushButton::clicked, this,
            &DamagePanel::verificationWanted);
    hide();
}

DamagePanel::~DamagePanel() = default;

void DamagePanel::showDamage(const QStringList &problems, const QString &backup,
                             const QString &when)
{
    m_backup = backup;
    m_ui->restoreLastButton->setVisible(!backup.isEmpty());
    QStringList lines{noticedesk::tr("✕ The store is damaged. What is below was changed past this "
                                     "program, or was lost:")};
    for (const QString &problem : problems.first(std::min(problems.size(), mostShown)))
        lines.append(u"・"_s + problem);
    if (problems.size() > mostShown)
        lines.append(noticedesk::tr("and %1 more").arg(problems.size() - mostShown));
    lines.append(backup.isEmpty()
                     ? noticedesk::tr("There is no good backup beside the store.")
                     : sentenceWith(noticedesk::tr("The last good backup is of %1."), when));
    m_ui->damageLabel->setText(lines.join(u'\n'));
    show();
}

} // namespace noticedesk

#include "damagepanel.moc"
