// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include "store/cases/issuedpapers.h"
#include "store/database/filesystem.h"
#include "store/database/fittinglog.h"
#include "store/database/schema.h"
#include "store/database/storeerror.h"
#include "store/database/transaction.h"
#include "store/database/upgrade.h"
#include "store/keeping/deletedrecords.h"
#include "store/log.h"
#include "store/purging/purgefinish.h"
#include "store/search/caseindex.h"
#include "store/sqlite/readingplace.h"
#include "store/sqlite/storeheader.h"

namespace noticedesk
{

std::unique_ptr<Store> Store::openForWriting(const QString &path, const Author &author,
                                             const Clock &clock)
{
    requireStoreFile(path);
    refuseNetworkFileSystem(path);
    requireWritable(path);
    auto lock = std::make_unique<StoreLock>(path, author, clock());
    requireFittingLog(path);
    std::unique_ptr<Store> store(
        new Store(path, Database::Access::Examining, author, clock, std::move(lock)));
    refuseLaterVersion(store->database());
    requireOwnSchema(store->database());
    store->database().keepLog();
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
    std::unique_ptr<Store> store(new Store(
        path, Database::Access::ReadOnly, {}, [] { return QDateTime(); }, nullptr));
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
    m_database.emptyLog();
}

void Store::forgetDeletedCases()
{
    try {
        Transaction transaction(m_database);
        CaseIndex(m_database).forgetRemoved();
        transaction.commit();
    } catch (const StoreError &error) {
        qCWarning(storeLog).noquote() << "deleted text stays in search data:" << error.message();
    }
}

Store::Store(const QString &path, Database::Access access, const Author &author, const Clock &clock,
             std::unique_ptr<StoreLock> lock)
    : m_lock(std::move(lock)), m_author(author), m_clock(clock), m_database(path, access)
{
}

} // namespace noticedesk
