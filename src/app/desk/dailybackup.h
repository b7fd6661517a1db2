// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/longwork.h"

#include <QDateTime>

namespace noticedesk
{

class StoreThreads;

/// Sees to it that there is a backup of each day on which the store is changed: one after the store
/// was opened, one with the first change of each later day. It is written on a thread of its own;
/// nobody waits for it. What could not be done is told once, and tried again with a change that
/// comes half an hour later or more.
class DailyBackup final : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    /// The clock gives the time now, in UTC.
    DailyBackup(StoreThreads &store, Clock clock, QObject *parent = nullptr);

    /// To be called when the store was opened. Does nothing if it can only be read.
    /// Nothing for a store on a server: its backups are its administrator's.
    void begin();
    bool isRunning() const { return m_work.isRunning(); }

Q_SIGNALS:
    /// There is a backup of today, in the second folder too if one is set.
    void kept();
    /// The examination that comes with the day's backup found damage, or has found it already
    /// today.
    void damaged(const QStringList &problems);
    /// What could not be done, and what to do: a sentence for the user.
    void warned(const QString &sentence);

private:
    struct Outcome;

    static Outcome keepNow(const QString &path, const QDateTime &now,
                           const LongWork::Progress &progress);
    void keep();
    void tryLater(const QDateTime &now, const QString &sentence);

    StoreThreads &m_store;
    Clock m_clock;
    QDate m_keptOn;        ///< the day that has its backup
    QDateTime m_notBefore; ///< when to try again after something went wrong
    QString m_told;        ///< what was told last
    LongWork m_work{this};
};

} // namespace noticedesk
