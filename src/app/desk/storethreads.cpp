// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/storethreads.h"

#include "app/text/showndays.h"
#include "domain/isolation.h"
#include "domain/tr.h"
#include "store/keeping/storefiles.h"
#include "store/keeping/storelock.h"

namespace noticedesk
{

StoreThreads::StoreThreads(const QString &path, QObject *parent)
    : QObject(parent), m_path(path), m_reader(new QObject), m_writer(new QObject)
{
    m_reader->moveToThread(&m_readingThread);
    m_writer->moveToThread(&m_writingThread);
    m_readingThread.setObjectName(QStringLiteral("reading"));
    m_writingThread.setObjectName(QStringLiteral("writing"));
    m_readingThread.start();
    m_writingThread.start();
}

StoreThreads::~StoreThreads()
{
    // Behind everything that was asked before.
    QMetaObject::invokeMethod(m_writer, [this] {
        m_store.reset();
        m_writingThread.quit();
    });
    QMetaObject::invokeMethod(m_reader, [this] {
        m_organizations.reset();
        m_readingDatabase.reset();
        m_readingThread.quit();
    });
    m_writingThread.wait();
    m_readingThread.wait();
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
                return opened;
            });
        };
    });
}

QString StoreThreads::openForWriting()
{
    if (const QString owner = storeOfCompanion(m_path); !owner.isEmpty())
        return sentenceWith(noticedesk::tr("this is a copy that belongs to the store %1"), owner);
    try {
        m_store = Store::openForWriting(m_path, Author::ofProcess(),
                                        [] { return QDateTime::currentDateTimeUtc(); });
    } catch (const StoreHeld &held) {
        return held.holder() ? sentenceOn(*held.holder(), shownMoment(held.holder()->since))
                             : held.message();
    } catch (const StoreReadOnly &readOnly) {
        return readOnly.message();
    }
    m_opened = FileIdentity::of(m_path);
    connect(m_store.get(), &Store::caseChanged, this, &StoreThreads::caseChanged);
    connect(m_store.get(), &Store::directoryChanged, this, &StoreThreads::directoryChanged);
    return {};
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
        worker, [this, guard = QPointer(context), failed, job = std::move(job)] {
            Continuation continuation;
            try {
                continuation = job();
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

Database &StoreThreads::readingDatabase()
{
    if (!m_readingDatabase)
        throw StoreError(noticedesk::tr("the store is not open"), m_path);
    return *m_readingDatabase;
}

Store &StoreThreads::writtenStore()
{
    if (!m_store)
        throw StoreError(
            noticedesk::tr("the store can only be read now (%1); when the cause is gone, open "
                           "the store again")
                .arg(m_unwritten),
            m_path);
    requireSameFile();
    return *m_store;
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
