// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today/damagepanel.h"

#include "app/widgets/plainlabel.h"
#include "domain/isolation.h"
#include "domain/tr.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr qsizetype mostShown = 3;

} // namespace

DamagePanel::DamagePanel(QWidget *parent)
    : QWidget(parent),
      m_text(new PlainLabel({}, this)),
      m_restore(new QPushButton(noticedesk::tr("Restore the last &good backup…"), this)),
      m_verify(new QPushButton(noticedesk::tr("Show &all that is damaged"), this))
{
    setObjectName(u"damagePanel"_s);
    m_text->setObjectName(u"damageLabel"_s);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_restore->setObjectName(u"restoreLastButton"_s);
    m_verify->setObjectName(u"verifyDamageButton"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text, 1);
    for (QPushButton *button : {m_restore, m_verify})
        row->addWidget(button, 0, Qt::AlignTop);
    connect(m_restore, &QPushButton::clicked, this, [this] { Q_EMIT restoreWanted(m_backup); });
    connect(m_verify, &QPushButton::clicked, this, &DamagePanel::verificationWanted);
    hide();
}

void DamagePanel::showDamage(const QStringList &problems, const QString &backup,
                             const QString &when)
{
    m_backup = backup;
    m_restore->setVisible(!backup.isEmpty());
    QStringList lines{noticedesk::tr("✕ The store is damaged. What is below was changed past this "
                                     "program, or was lost:")};
    for (const QString &problem : problems.first(std::min(problems.size(), mostShown)))
        lines.append(u"・"_s + problem);
    if (problems.size() > mostShown)
        lines.append(noticedesk::tr("and %1 more").arg(problems.size() - mostShown));
    lines.append(backup.isEmpty()
                     ? noticedesk::tr("There is no good backup beside the store.")
                     : sentenceWith(noticedesk::tr("The last good backup is of %1."), when));
    m_text->setText(lines.join(u'\n'));
    show();
}

} // namespace noticedesk

#include "damagepanel.moc"
