// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/longwork.h"
#include "store/keeping/verification.h"

#include <QWidget>

#include <memory>

namespace Ui
{
class StorePage;
}

namespace noticedesk
{

class PurgeWork;
class StoreLock;
struct Desk;
struct RestorePreview;

/// The store's own work: 備份, 還原 and 驗證, one at a time, with what came of it as a text. None
/// of it waits in this thread.
class StorePage final : public QWidget
{
    Q_OBJECT

public:
    StorePage(Desk &desk, QWidget *parent);
    ~StorePage() override;

    /// Ask for a file, then begin.
    void chooseBackup();
    void chooseRestore();

    /// Writes what the store holds now into a new file.
    void backUpInto(const QString &path);
    /// Examines a backup, shows what it holds beside what the store holds, and asks.
    void previewRestoreFrom(const QString &path);
    /// Examines the whole store.
    void verifyStore();

    /// Asks which closed cases are to be purged, and purges them.
    void choosePurge();

    bool isWorking() const { return m_working; }

Q_SIGNALS:
    /// Somebody has agreed to restore this backup, which is of the other store with that name if
    /// there is one. It can be done when the store is closed: restore() in store/keeping/restore.h.
    void restoreWanted(const QString &path, const QString &otherStore);

private:
    void begin(const QString &sentence);
    void offerCancel();
    void finish(const QString &result);
    void fail(const std::exception_ptr &error);
    /// Why no backup can be restored now; empty if one can.
    QString whyNotRestored() const;
    void askToRestore(const QString &path, const RestorePreview &preview);
    void runVerification(const StoreLock *held);

    std::unique_ptr<Ui::StorePage> m_ui;
    Desk &m_desk;
    bool m_working = false;
    LongWork m_work{this};
    PurgeWork *m_purge;
};

} // namespace noticedesk
