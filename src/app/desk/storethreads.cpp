// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/storethreads.h"

#include "app/text/showndays.h"
#include "domain/isolation.h"
#include "domain/tr.h"
#include "store/database/storeerror.h"
#include "store/keeping/storefiles.h"
#include "store/keeping/storelock.h"
#include "store/log.h"
#include "store/purging/serverpurge.h"

namespace noticedesk
{

namespace
{

std::unique_ptr<Store> openStore(const QString &path)
{
    return Store::openForWriting(path, Author::ofProcess(),
                                 [] { return QDateTime::currentDateTimeUtc(); });
}

/// Nothing waits for it: what cannot be done now is done at the next start.
void tidyDesk(Store &store)
{
    try {
        forgetPurgedAtDesk(store.database());
    } catch (const StoreError &error) {
        qCWarning(storeLog).noquote() << "copies stay at this desk:" << error.message();
    }
}

} // namespace

StoreThreads::StoreThreads(const QString &path, QObject *parent)
    : QObject(parent),
      m_path(path),
      m_reader(new QObject),
      m_writer(new QObject),
      m_keeper(new QObject)
{
    m_reader->moveToThread(&m_readingThread);
    m_writer->moveToThread(&m_writingThread);
    m_keeper->moveToThread(&m_keepingThread);
    m_readingThread.setObjectName(QStringLiteral("reading"));
    m_writingThread.setObjectName(QStringLiteral("writing"));
    m_keepingThread.setObjectName(QStringLiteral("keeping"));
    m_readingThread.start();
    m_writingThread.start();
}

StoreThreads::~StoreThreads()
{
    m_listener.reset();
    // Behind everything that was asked before.
    QMetaObject::invokeMethod(m_keeper, [this] {
        m_deskFile.reset();
        m_keepingThread.quit();
    });
    QMetaObject::invokeMethod(m_writer, [this] {
        m_store.reset();
        m_writingThread.quit();
    });
    QMetaObject::invokeMethod(m_reader, [this] {
        m_organizations.reset();
        m_readingDatabase.reset();
        m_readingThread.quit();
    });
    m_keepingThread.wait();
    m_writingThread.wait();
    m_readingThread.wait();
    delete m_keeper;
    delete m_writer;
    delete m_reader;
}

void StoreThreads::open(QObject *context, const std::function<void()> &opened, const Failed &failed)
{
    // The writer first: it brings an older store to the present version.
    post(m_writer, context, failed, [this, opened, failed, context = QPointer(context)] {
        m_unwritten = openForWriting();
        return [this, reason = m_unwritten, opened, failed, context] {
            m_readOnlyReason = reason;
            if (!context)
                return;
            post(m_reader, context, failed, [this, opened] {
                m_readingDatabase = openDatabase(m_path, Database::Access::ReadOnly);
                if (!m_readOnlyReason.isEmpty())
                    Store::openForReading(m_path); // refuses a store of another version
                if (isOnServer())
                    m_identity = m_readingDatabase->identity();
                return [this, opened] {
                    beginListening();
                    opened();
                };
            });
        };
    });
}

QString StoreThreads::openForWriting()
{
    if (isOnServer()) {
        takeStore(openStore(m_path));
        try {
            takeCopiesToDesk(*m_store);
        } catch (const StoreError &error) {
            qCWarning(storeLog).noquote() << "typed texts stay on the server:" << error.message();
        }
        return {};
    }
    if (const QString owner = storeOfCompanion(m_path); !owner.isEmpty())
        return sentenceWith(noticedesk::tr("this is a copy that belongs to the store %1"), owner);
    try {
        takeStore(openStore(m_path));
    } catch (const StoreHeld &held) {
        return held.holder() ? sentenceOn(*held.holder(), shownMoment(held.holder()->since))
                             : held.message();
    } catch (const StoreReadOnly &readOnly) {
        return readOnly.message();
    }
    m_opened = FileIdentity::of(m_path);
    return {};
}

void StoreThreads::takeStore(std::unique_ptr<Store> store)
{
    m_store = std::move(store);
    connect(m_store.get(), &Store::caseChanged, this, &StoreThreads::caseChanged);
    connect(m_store.get(), &Store::directoryChanged, this, &StoreThreads::directoryChanged);
    QMetaObject::invokeMethod(this,
                              [this, name = m_store->deskName()] { m_deskNames.append(name); });
}

void StoreThreads::beginListening()
{
    if (!isOnServer())
        return;
    m_keepingThread.start();
    write(this, tidyDesk, [] {});
    m_listener = std::make_unique<ChangeListener>(m_path);
    connect(m_listener.get(), &ChangeListener::heard, this, &StoreThreads::hear);
    connect(m_listener.get(), &ChangeListener::lost, this, [this](const QString &why) {
        m_isLost = true;
        Q_EMIT serverLost(why);
    });
    connect(m_listener.get(), &ChangeListener::found, this, [this] {
        if (m_isLost.exchange(false))
            Q_EMIT serverFound();
        // Nobody has told what others have changed meanwhile; in the beginning, since the first
        // was read.
        Q_EMIT caseChanged(CaseId(0));
        Q_EMIT directoryChanged();
    });
}

void StoreThreads::hear(const HeardChange &change)
{
    if (m_deskNames.contains(change.desk))
        return; // told when it was written
    switch (change.kind) {
    case HeardChange::Kind::Case:
        Q_EMIT caseChanged(change.id);
        break;
    case HeardChange::Kind::Directory:
        Q_EMIT directoryChanged();
        break;
    case HeardChange::Kind::Presence:
        Q_EMIT presenceChanged(change.id);
        break;
    }
}

OrganizationSearch &StoreThreads::organizationSearch(Database &database)
{
    if (!m_organizations)
        m_organizations = std::make_unique<OrganizationSearch>(database);
    return *m_organizations;
}

void StoreThreads::readOrganizations()
{
    read(
        this, [this](Database &database) { organizationSearch(database).refresh(); }, [] {});
}

void StoreThreads::findOrganizations(QObject *context, const QString &typed,
                                     const std::function<void(std::vector<Organization>)> &found)
{
    constexpr int limit = 30;
    read(
        context,
        [this, typed](Database &database) {
            std::vector<Organization> organizations;
            for (Stored<Organization> &each : organizationSearch(database).find(typed, limit))
                organizations.push_back(std::move(each.record));
            return organizations;
        },
        found);
}

void StoreThreads::post(QObject *worker, QObject *context, const Failed &failed, Job job)
{
    QMetaObject::invokeMethod(
        worker, [this, worker, guard = QPointer(context), failed, job = std::move(job)] {
            Continuation continuation;
            try {
                continuation = job();
            } catch (const StoreUnreachable &) {
                forgetConnection(worker);
                // That the server is away is told as long as it is, and then all is read again.
                continuation = [this, failed, isRead = worker == m_reader,
                                error = std::current_exception()] {
                    if (failed)
                        failed(error);
                    else if (!isRead)
                        Q_EMIT this->failed(error);
                };
            } catch (...) {
                continuation = [this, failed, error = std::current_exception()] {
                    if (failed)
                        failed(error);
                    else
                        Q_EMIT this->failed(error);
                };
            }
            QMetaObject::invokeMethod(this, [guard, continuation] {
                if (guard)
                    continuation();
            });
        });
}

void StoreThreads::forgetConnection(const QObject *worker)
{
    if (worker == m_writer) {
        m_store.reset();
    } else if (worker == m_reader) {
        m_organizations.reset();
        m_readingDatabase.reset();
    }
}

void StoreThreads::requireServer() const
{
    // Whoever tries by himself waits for some seconds each time; the listener does.
    if (m_isLost)
        throw StoreUnreachable(noticedesk::tr("the server does not answer"), m_path);
}

Database &StoreThreads::readingDatabase()
{
    if (isOnServer()) {
        requireServer();
        if (m_readingDatabase && !m_readingDatabase->answers())
            forgetConnection(m_reader);
        if (!m_readingDatabase)
            m_readingDatabase = openDatabase(m_path, Database::Access::ReadOnly);
    }
    if (!m_readingDatabase)
        throw StoreError(noticedesk::tr("the store is not open"), m_path);
    return *m_readingDatabase;
}

Store &StoreThreads::writtenStore()
{
    if (isOnServer()) {
        requireServer();
        if (m_store && !m_store->database().answers())
            forgetConnection(m_writer);
        if (!m_store)
            takeStore(openStore(m_path));
        return *m_store;
    }
    if (!m_store)
        throw StoreError(
            noticedesk::tr("the store can only be read now (%1); when the cause is gone, open "
                           "the store again")
                .arg(m_unwritten),
            m_path);
    requireSameFile();
    return *m_store;
}

DeskFile &StoreThreads::deskFile()
{
    if (!m_deskFile)
        m_deskFile = std::make_unique<DeskFile>(m_identity);
    return *m_deskFile;
}

/// What is written into a file that was moved away would be in no store tomorrow.
void StoreThreads::requireSameFile() const
{
    const FileIdentity present = FileIdentity::of(m_path);
    if (present == m_opened)
        return;
    throw StoreError(
        present == FileIdentity()
            ? noticedesk::tr("the store's file is not there any more; put it back, and what you "
                             "typed is kept by itself")
            : noticedesk::tr("another file was put in the store's place while it was open; put "
                             "the store back, and what you typed is kept by itself"),
        m_path);
}

} // namespace noticedesk

#include "storethreads.moc"
