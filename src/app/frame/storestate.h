// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

namespace noticedesk
{

struct Desk;
class DailyBackup;
class StoreLook;
class TodayPage;

/// What is known of the store's soundness while its window is open: by the look on opening and by
/// the examination that comes with the day's backup. Damage is told once in a box and stays on the
/// start page, where the last backup is told too.
class StoreState final : public QObject
{
    Q_OBJECT

public:
    StoreState(Desk &desk, TodayPage &today, QObject *parent);

    /// To be called when the window is there.
    void begin();

Q_SIGNALS:
    /// Somebody wants to see this backup, and then perhaps to restore it.
    void restoreWanted(const QString &backup);
    void verificationWanted();

private:
    void showBackup();
    void showDamage(const QStringList &problems);

    Desk &m_desk;
    TodayPage &m_today;
    DailyBackup *m_backup;
    StoreLook *m_look;
    QStringList m_problems;
    QString m_damagedBackup; ///< it is not what its manifest says
};

} // namespace noticedesk
