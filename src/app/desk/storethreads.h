// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/filestate.h"
#include "store/cases/deskfile.h"
#include "store/directory/organizationsearch.h"
#include "store/postgres/changelistener.h"
#include "store/postgres/serveraddress.h"
#include "store/store.h"

#include <QThread>

#include <atomic>
#include <exception>
#include <functional>
#include <memory>
#include <type_traits>

namespace noticedesk
{

/// The open store for a window that must never wait for it: one thread reads, another writes, each
/// in the order in which it was asked. What they give comes back to the thread of this object, as
/// long as the object that asked is still there. A store on a server may go away for a while: then
/// everything that asks for it fails at once as StoreUnreachable, and it is looked for.
class StoreThreads final : public QObject
{
    Q_OBJECT

public:
    using Failed = std::function<void(std::exception_ptr)>;

    explicit StoreThreads(const QString &path, QObject *parent = nullptr);
    /// What was asked to be written is written before this returns.
    ~StoreThreads() override;

    const QString &path() const { return m_path; }

    /// Opens the store for reading and writing, or for reading only if another process writes to
    /// it, or it cannot be written (then readOnlyReason() says who or why). Upgrading an older
    /// store may take a while.
    void open(QObject *context, const std::function<void()> &opened, const Failed &failed);
    /// By which names other desks hear of this one (Store::deskName()).
    const QStringList &deskNames() const { return m_deskNames; }
    /// Whether the store is on a server, which may be away while somebody types.
    bool isOnServer() const { return isServerAddress(m_path); }
    /// Why nothing can be written; empty if it can.
    const QString &readOnlyReason() const { return m_readOnlyReason; }

    /// Runs work(Database &) on the reading thread, then done(its result) here.
    template <class Work, class Done>
    void read(QObject *context, Work work, Done done, const Failed &failed = {})
    {
        post(m_reader, context, failed, [this, work = std::move(work), done = std::move(done)] {
            return finishing(work, done, readingDatabase());
        });
    }

    /// Reads what findOrganizations() would have to read first, so that the first key that somebody
    /// types finds as fast as the others.
    void readOrganizations();
    /// Gives organisations that fit what somebody is typing (OrganizationSearch::find()), at most
    /// as many as a list of suggestions shows.
    void findOrganizations(QObject *context, const QString &typed,
                           const std::function<void(std::vector<Organization>)> &found);

    /// Runs work(Store &) on the writing thread, then done(its result) here.
    template <class Work, class Done>
    void write(QObject *context, Work work, Done done, const Failed &failed = {})
    {
        post(m_writer, context, failed, [this, work = std::move(work), done = std::move(done)] {
            return finishing(work, done, writtenStore());
        });
    }

    /// Runs work(WorkingCopies &) on a thread that waits for no server, then done(its result) here:
    /// for a store on a server, of which working copies are kept at this desk.
    template <class Work, class Done>
    void keepHere(QObject *context, Work work, Done done, const Failed &failed = {})
    {
        post(m_keeper, context, failed, [this, work = std::move(work), done = std::move(done)] {
            WorkingCopies copies = deskFile().copies();
            return finishing(work, done, copies);
        });
    }

Q_SIGNALS:
    /// The case was changed, here or at another desk, and the change is on the disk. Of the id 0:
    /// any of them may have been changed.
    void caseChanged(noticedesk::CaseId id);
    /// Organisations, windows, texts, calendar or settings were changed.
    void directoryChanged();
    /// Somebody begins or ends to type about the case at another desk.
    void presenceChanged(noticedesk::CaseId id);
    /// The server does not answer, and why; nothing of this is told as failed().
    void serverLost(const QString &why);
    /// It answers again.
    void serverFound();
    /// Something that nobody else takes care of has gone wrong.
    void failed(std::exception_ptr error);

private:
    using Continuation = std::function<void()>;
    using Job = std::function<Continuation()>;

    template <class Work, class Done, class Source>
    static Continuation finishing(const Work &work, const Done &done, Source &source)
    {
        using Result = std::invoke_result_t<const Work &, Source &>;
        if constexpr (std::is_void_v<Result>) {
            work(source);
            return done;
        } else {
            auto result = std::make_shared<Result>(work(source));
            return [result, done] { done(std::move(*result)); };
        }
    }

    void post(QObject *worker, QObject *context, const Failed &failed, Job job);
    /// The connection of a worker is of no use any more: it is opened again when it is asked for.
    void forgetConnection(const QObject *worker);
    void beginListening();
    void hear(const HeardChange &change);
    /// Why it cannot be written; empty if it can. On the writing thread.
    QString openForWriting();
    OrganizationSearch &organizationSearch(Database &database);
    void requireServer() const;
    Database &readingDatabase();
    Store &writtenStore();
    void takeStore(std::unique_ptr<Store> store);
    void requireSameFile() const;
    DeskFile &deskFile();

    QString m_path;
    QString m_readOnlyReason;
    QThread m_readingThread;
    QThread m_writingThread;
    QObject *m_reader; ///< lives on the reading thread
    QObject *m_writer;
    std::unique_ptr<Database> m_readingDatabase;         ///< of the reading thread
    std::unique_ptr<OrganizationSearch> m_organizations; ///< of the reading thread
    std::unique_ptr<Store> m_store;                      ///< of the writing thread
    FileIdentity m_opened;                               ///< of the writing thread
    QString m_unwritten; ///< readOnlyReason() for the writing thread

    // Of a store on a server.
    std::unique_ptr<ChangeListener> m_listener;
    QThread m_keepingThread;
    QObject *m_keeper;
    QString m_identity;                   ///< known before anything is kept
    std::unique_ptr<DeskFile> m_deskFile; ///< of the keeping thread
    QStringList m_deskNames;              ///< by which the writing thread is heard, the last last
    std::atomic_bool m_isLost = false;
};

} // namespace noticedesk
