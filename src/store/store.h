// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cases/caserecords.h"
#include "store/history/author.h"
#include "store/keeping/storelock.h"

#include <QDateTime>
#include <QObject>

#include <functional>
#include <memory>

namespace noticedesk
{

/// Gives the time now, in UTC.
using Clock = std::function<QDateTime()>;

/// An open store: what its users hold, and what tells them of changes. A file that may be written
/// is locked against other processes and brought to the present version; one that is only read is
/// neither. On a server several desks write, each of its changes after the other. For one thread,
/// which may be any: the one that opened it.
class Store final : public QObject
{
    Q_OBJECT

public:
    /// By its place: a file, or a server's address. Throws StoreHeld if another process writes to a
    /// file, StoreReadOnly if it can only be read, else StoreError. Before anything is written it
    /// is made sure that nothing of another program is in it that would run then.
    static std::unique_ptr<Store> openForWriting(const QString &path, const Author &author,
                                                 const Clock &clock);
    /// Throws StoreError, also if the store is of another version, or another program has changed
    /// what is read.
    static std::unique_ptr<Store> openForReading(const QString &path);
    ~Store() override;

    const QString &path() const { return m_database->path(); }
    Database &database() { return *m_database; }
    /// What another program has put into the store or taken from it, in words; empty if nothing.
    /// Then the store is only read.
    const QString &foreignChange() const { return m_foreignChange; }
    const Author &author() const { return m_author; }
    QDateTime now() const { return m_clock(); }
    /// What others hear first of this desk's changes; its own, which is told here, is known by it.
    const QString &deskName() const { return m_deskName; }
    /// Tells other desks of changes, within the transaction that makes them.
    void announce(const std::vector<CaseId> &cases, bool isDirectoryChanged);
    /// A case was deleted: what searches have of it still is merged away when the store is closed,
    /// which takes 3 s with 100,000 cases.
    void forgetOnClosing() { m_forgetsOnClosing = true; }
    /// The right to write; nothing if the store is only read. Of any thread, as long as this lives.
    const StoreLock *lock() const { return m_lock.get(); }

Q_SIGNALS:
    /// The case was changed, or its history got longer, and that is on the disk.
    void caseChanged(noticedesk::CaseId id);
    /// Organisations, windows, texts, calendar or settings were changed.
    void directoryChanged();

private:
    void forgetDeletedCases();
    Store(std::unique_ptr<Database> database, const Author &author, const Clock &clock,
          std::unique_ptr<StoreLock> lock);
    static std::unique_ptr<Store> openFile(const QString &path, const Author &author,
                                           const Clock &clock);
    static std::unique_ptr<Store> openServer(const QString &address, const Author &author,
                                             const Clock &clock);

    std::unique_ptr<StoreLock> m_lock;
    Author m_author;
    Clock m_clock;
    std::unique_ptr<Database> m_database;
    QString m_foreignChange;
    QString m_deskName; ///< by chance
    bool m_forgetsOnClosing = false;
};

} // namespace noticedesk
