// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/longwork.h"

#include <QStringList>

namespace noticedesk
{

/// The look at the store on its opening (problemsOnOpening()), and at the latest of its backups, on
/// a thread of its own; nobody waits for it.
class StoreLook final : public QObject
{
    Q_OBJECT

public:
    explicit StoreLook(const QString &store, QObject *parent = nullptr);

    void begin();
    bool isRunning() const { return m_work.isRunning(); }

Q_SIGNALS:
    /// What is damaged in the store.
    void damaged(const QStringList &problems);
    /// The latest backup is not what its manifest says, and why.
    void backupDamaged(const QString &backup);
    void ended();

private:
    struct Found;

    QString m_store;
    LongWork m_work;
};

} // namespace noticedesk
