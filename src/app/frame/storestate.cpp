// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/storestate.h"

#include "app/desk/backupstate.h"
#include "app/desk/dailybackup.h"
#include "app/desk/desk.h"
#include "app/desk/prompt.h"
#include "app/desk/storelook.h"
#include "app/desk/storethreads.h"
#include "app/text/showndays.h"
#include "app/today/damagepanel.h"
#include "app/today/todaypage.h"
#include "domain/isolation.h"
#include "domain/tr.h"
#include "store/keeping/dailybackups.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

StoreState::StoreState(Desk &desk, TodayPage &today, QObject *parent)
    : QObject(parent),
      m_desk(desk),
      m_today(today),
      m_backup(new DailyBackup(desk.store, QDateTime::currentDateTimeUtc, this)),
      m_look(new StoreLook(desk.store.path(), this))
{
    connect(m_backup, &DailyBackup::kept, this, &StoreState::showBackup);
    connect(m_backup, &DailyBackup::damaged, this, &StoreState::showDamage);
    connect(m_backup, &DailyBackup::warned, this, [this](const QString &sentence) {
        m_desk.prompt.tell(sentence,
                           noticedesk::tr("The work goes on; the backup is tried again later."));
    });
    connect(m_look, &StoreLook::damaged, this, &StoreState::showDamage);
    connect(m_look, &StoreLook::backupDamaged, this, [this](const QString &backup) {
        m_damagedBackup = backup;
        showBackup();
    });
    connect(&today.damage(), &DamagePanel::restoreWanted, this, &StoreState::restoreWanted);
    connect(&today.damage(), &DamagePanel::verificationWanted, this,
            &StoreState::verificationWanted);
}

void StoreState::begin()
{
    showBackup();
    m_look->begin();
    m_backup->begin();
}

void StoreState::showBackup()
{
    if (m_desk.store.isOnServer()) {
        m_today.showBackup(noticedesk::tr("The server's administrator keeps the backups"));
        return;
    }
    const auto state = backupState(m_desk.store.path());
    if (!state) {
        m_today.showBackup(noticedesk::tr("No backup yet"));
        return;
    }
    const bool verified = state->verified && latestBackup(m_desk.store.path()) != m_damagedBackup;
    const QString when = shownMoment(state->at);
    m_today.showBackup(verified ? sentenceWith(noticedesk::tr("Backup: %1 ✓ verified"), when)
                                : sentenceWith(noticedesk::tr("Backup: %1 ⚠ not verified"), when));
}

void StoreState::showDamage(const QStringList &problems)
{
    const bool isFirst = m_problems.isEmpty();
    m_problems += problems;
    m_problems.removeDuplicates();
    const QString &store = m_desk.store.path();
    const QString backup = latestBackup(store);
    const auto state = backupState(store);
    m_today.damage().showDamage(m_problems, backup, state ? shownMoment(state->at) : QString());
    if (!isFirst)
        return;
    m_desk.prompt.tell(
        sentenceWith(noticedesk::tr("The store is damaged: %1"), m_problems.constFirst()),
        backup.isEmpty()
            ? noticedesk::tr("There is no good backup beside the store.")
            : noticedesk::tr("What is damaged stands on the start page, with the last good backup, "
                             "which can be restored there. Backups of the damaged store are kept "
                             "apart and replace no good one."));
}

} // namespace noticedesk

#include "storestate.moc"
