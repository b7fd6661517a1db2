// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include "domain/tr.h"
#include "store/cases/issuedpapers.h"
#include "store/database/filesystem.h"
#include "store/database/fittinglog.h"
#include "store/database/schema.h"
#include "store/database/storeerror.h"
#include "store/database/transaction.h"
#include "store/database/upgrade.h"
#include "store/keeping/deletedrecords.h"
#include "store/log.h"
#include "store/postgres/heardchange.h"
#include "store/postgres/postgresdatabase.h"
#include "store/purging/purgefinish.h"
#include "store/search/caseindex.h"
#include "store/sqlite/readingplace.h"
#include "store/sqlite/sqlitedatabase.h"
#include "store/sqlite/storeheader.h"

#include <QUuid>

namespace noticedesk
{

namespace
{

void requireServerStore(Database &database)
{
    if (database.version() == 0)
        throw StoreError(tr("there is no store in this database, or this name may not see it; "
                            "noticedesk init makes one"),
                         database.path());
}

void requireCurrentServerStore(Database &database)
{
    requireServerStore(database);
    requireCurrentVersion(database, serverMigrations());
}

} // namespace

std::unique_ptr<Store> Store::openForWriting(const QString &path, const Author &author,
                                             const Clock &clock)
{
    return isServerAddress(path) ? openServer(path, author, clock) : openFile(path, author, clock);
}

std::unique_ptr<Store> Store::openServer(const QString &address, const Author &author,
                                         const Clock &clock)
{
    auto database = std::make_unique<PostgresDatabase>(address, Database::Access::ReadWrite);
    requireServerStore(*database);
    const bool isOurs = database->belongsToUs();
    const auto redraw = [](Database &upgraded) { CaseIndex(upgraded).redrawAll(); };
    if (isOurs && upgradeServerStore(*database, redraw) == UpgradeOutcome::Upgraded)
        qCInfo(storeLog) << "brought to version" << database->version();
    requireCurrentVersion(*database, serverMigrations());
    if (isOurs) {
        std::unique_ptr<Store> store(new Store(std::move(database), author, clock, nullptr));
        finishPurge(*store); // one that somebody else could not finish
        return store;
    }
    // The server says who is at the desk, and what time it is.
    const Author atDesk{database->author(), author.host};
    PostgresDatabase *server = database.get();
    return std::unique_ptr<Store>(new Store(
        std::move(database), atDesk, [server] { return server->now(); }, nullptr));
}

std::unique_ptr<Store> Store::openFile(const QString &path, const Author &author,
                                       const Clock &clock)
{
    requireStoreFile(path);
    refuseNetworkFileSystem(path);
    requireWritable(path);
    auto lock = std::make_unique<StoreLock>(path, author, clock());
    requireFittingLog(path);
    auto file = std::make_unique<SqliteDatabase>(path, Database::Access::Examining);
    refuseLaterVersion(*file);
    requireOwnSchema(*file);
    file->keepLog();
    std::unique_ptr<Store> store(new Store(std::move(file), author, clock, std::move(lock)));
    const auto bringUpToDate = [&](Database &database) {
        CaseIndex(database).redrawAll();
        IssuedPapers(database).shareStreams();
        eraseDeletedRecords(database, author, clock());
    };
    if (upgradeStore(store->database(), allMigrations(), bringUpToDate) == UpgradeOutcome::Upgraded)
        qCInfo(storeLog) << "brought to version" << store->database().version();
    finishPurge(*store); // one that was interrupted
    return store;
}

std::unique_ptr<Store> Store::openForReading(const QString &path)
{
    const Clock noClock = [] { return QDateTime(); };
    if (isServerAddress(path)) {
        auto database = std::make_unique<PostgresDatabase>(path, Database::Access::ReadOnly);
        requireCurrentServerStore(*database);
        return std::unique_ptr<Store>(new Store(std::move(database), {}, noClock, nullptr));
    }
    std::unique_ptr<Store> store(new Store(
        std::make_unique<SqliteDatabase>(path, Database::Access::ReadOnly), {}, noClock, nullptr));
    refuseLaterVersion(store->database());
    store->m_foreignChange = requireReadableSchema(store->database());
    requireCurrentVersion(store->database());
    return store;
}

Store::~Store()
{
    if (!m_lock)
        return;
    if (m_forgetsOnClosing)
        forgetDeletedCases();
    m_database->emptyLog();
}

void Store::announce(const std::vector<CaseId> &cases, bool isDirectoryChanged)
{
    constexpr std::size_t mostCases = 100;
    if (cases.size() > mostCases)
        m_database->announce(HeardChange{m_deskName}.toString());
    else
        for (const CaseId id : cases)
            m_database->announce(HeardChange{m_deskName, HeardChange::Kind::Case, id}.toString());
    if (isDirectoryChanged)
        m_database->announce(HeardChange{m_deskName, HeardChange::Kind::Directory}.toString());
}

void Store::forgetDeletedCases()
{
    try {
        Transaction transaction(*m_database);
        CaseIndex(*m_database).forgetRemoved();
        transaction.commit();
    } catch (const StoreError &error) {
        qCWarning(storeLog).noquote() << "deleted text stays in search data:" << error.message();
    }
}

Store::Store(std::unique_ptr<Database> database, const Author &author, const Clock &clock,
             std::unique_ptr<StoreLock> lock)
    : m_lock(std::move(lock)),
      m_author(author),
      m_clock(clock),
      m_database(std::move(database)),
      m_deskName(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

} // namespace noticedesk
