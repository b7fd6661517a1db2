// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/dailybackup.h"

#include "app/desk/namedproblems.h"
#include "app/desk/prompt.h"
#include "app/desk/storethreads.h"
#include "domain/isolation.h"
#include "domain/tr.h"
#include "store/history/history.h"
#include "store/keeping/dailybackups.h"

namespace noticedesk
{

DailyBackup::DailyBackup(StoreThreads &store, Clock clock, QObject *parent)
    : QObject(parent), m_store(store), m_clock(std::move(clock))
{
}

void DailyBackup::begin()
{
    if (!m_store.readOnlyReason().isEmpty() || m_store.isOnServer())
        return;
    connect(&m_store, &StoreThreads::caseChanged, this, &DailyBackup::keep, Qt::UniqueConnection);
    connect(&m_store, &StoreThreads::directoryChanged, this, &DailyBackup::keep,
            Qt::UniqueConnection);
    keep();
}

/// What became of a day's backup.
struct DailyBackup::Outcome
{
    bool needed = false; ///< not for a store without a history, nor with a clock that is wrong
    DayBackup backup;
};

/// Not for a store without a history; and with a clock that is wrong every change is refused and
/// says so, and a backup would have a wrong name. One that is too damaged to tell needs it.
static bool needsBackup(Database &database, const QDateTime &now)
{
    try {
        const HistoryHead head = History(database).head();
        const QDateTime last = QDateTime::fromString(head.at, Qt::ISODateWithMs);
        return head.sequence > 0 && last <= now.addDays(1);
    } catch (const StoreDamaged &) {
        return true;
    }
}

DailyBackup::Outcome DailyBackup::keepNow(const QString &path, const QDateTime &now,
                                          const LongWork::Progress &progress)
{
    const auto opened = openDatabase(path, Database::Access::ReadOnly);
    Database &database = *opened;
    if (!needsBackup(database, now))
        return {};
    DayBackup backup =
        keepDailyBackup(database, Author::ofProcess(), now, backupSettings(database), progress);
    backup.problems = namedProblems(backup.problems, database);
    return {true, std::move(backup)};
}

void DailyBackup::keep()
{
    const QDateTime now = m_clock();
    const QDate day = now.toLocalTime().date();
    if (m_work.isRunning() || m_keptOn == day || (m_notBefore.isValid() && now < m_notBefore))
        return;
    m_work.run([path = m_store.path(),
                now](const LongWork::Progress &progress) { return keepNow(path, now, progress); },
               [this, now, day](const Outcome &outcome) {
                   if (!outcome.backup.problems.isEmpty())
                       Q_EMIT damaged(sentencesOf(outcome.backup.problems));
                   if (outcome.backup.warning) {
                       tryLater(now, sentenceOf(std::make_exception_ptr(*outcome.backup.warning)));
                       return;
                   }
                   m_notBefore = {};
                   m_told.clear();
                   if (!outcome.needed)
                       return;
                   m_keptOn = day;
                   Q_EMIT kept();
               },
               [this, now](const std::exception_ptr &error) { tryLater(now, sentenceOf(error)); });
}

void DailyBackup::tryLater(const QDateTime &now, const QString &sentence)
{
    constexpr qint64 halfAnHour = 1800; // seconds
    m_notBefore = now.addSecs(halfAnHour);
    const QString told =
        sentenceWith(noticedesk::tr("Today's backup could not be kept everywhere: %1"), sentence);
    if (told == m_told)
        return;
    m_told = told;
    Q_EMIT warned(told);
}

} // namespace noticedesk

#include "dailybackup.moc"
