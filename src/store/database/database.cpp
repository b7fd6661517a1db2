// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database/database.h"

#include "domain/tr.h"
#include "platform/unfinished.h"
#include "store/database/filenames.h"
#include "store/database/filesystem.h"
#include "store/database/query.h"
#include "store/database/storeerror.h"
#include "store/sqlite/othernames.h"
#include "store/sqlite/storeheader.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// How long SQLite waits by itself for another writer, in ms.
constexpr int busyTimeout = 250;

QString waitingOptions()
{
    return u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeout);
}

/// A process that was killed in the moment in which it began the log has left the first page in a
/// journal of the store's own; only a connection that may write puts it back.
void putBackFirstPage(const QString &path)
{
    if (!QFile::exists(path + u"-journal"_s))
        return;
    try {
        requireWritable(path);
        SqliteConnection connection(path, plainNameForSqlite(path));
        connection.open(waitingOptions());
        connection.run(u"PRAGMA schema_version"_s);
    } catch (const StoreError &) {
        // Whoever reads it is told.
    }
}

} // namespace

Database::Database(const QString &path, Access access)
    : m_path(path),
      m_opened(path),
      m_readFrom(access == Access::ReadOnly ? std::optional<ReadingPlace>(path) : std::nullopt),
      m_connection(path, m_readFrom ? m_readFrom->name() : plainNameForSqlite(path))
{
    requireStoreFile(path);
    requireNoChangesByOtherNames(path);
    requireOwnJournal(path);
    if (access == Access::ReadWrite)
        refuseNetworkFileSystem(path);
    QString options = waitingOptions();
    if (access == Access::ReadOnly) {
        putBackFirstPage(path);
        options += u";QSQLITE_OPEN_READONLY"_s;
    }
    if (m_readFrom && m_readFrom->isUri())
        options += u";QSQLITE_OPEN_URI"_s;
    m_connection.open(options);
    requireHeader();
    m_connection.addTokenizer();
    m_connection.distrustSchema(); // before anything is read of it
    run(u"PRAGMA cell_size_check = ON"_s);
    run(u"PRAGMA foreign_keys = ON"_s);
    m_connection.switchTriggers(access == Access::ReadWrite);
    if (access == Access::ReadWrite)
        keepLog();
}

void Database::keepLog()
{
    refuseNetworkFileSystem(m_path);
    requireWritable(m_path);
    m_connection.switchTriggers(true);
    // About a thousand simulated power cuts: none left a damaged store with these two.
    if (value(u"PRAGMA journal_mode = WAL"_s).toString() != "wal"_L1)
        throw StoreError(tr("the store's journal cannot be kept beside it"), m_path);
    run(u"PRAGMA synchronous = FULL"_s);
    // What is deleted is overwritten with zeroes, not only forgotten.
    run(u"PRAGMA secure_delete = ON"_s);
}

void Database::requireHeader() const
{
    const auto [bytes, fileSize] = m_connection.firstBytes(storeHeaderSize);
    requireStoreHeader(bytes, fileSize, m_path);
}

void Database::create(const QString &path)
{
    refuseNetworkFileSystem(path);
    makeEmptyFile(path);
    try {
        SqliteConnection connection(path, plainNameForSqlite(path));
        connection.open();
        connection.run(u"PRAGMA application_id = %1"_s.arg(storeApplicationId));
    } catch (const StoreError &) {
        QFile::remove(path);
        throw;
    }
}

void Database::copyInto(const QString &path)
{
    copyWith(path, [this](const QString &beside) {
        // Not by Query, which refuses what has no place in a document: a file may have any name.
        QString name = plainNameForSqlite(beside);
        m_connection.run(u"VACUUM INTO '%1'"_s.arg(name.replace(u'\'', u"''"_s)));
    });
}

void Database::copyPagesInto(const QString &path)
{
    copyWith(path, [this](const QString &beside) {
        SqliteConnection copy(beside, plainNameForSqlite(beside));
        copy.open();
        m_connection.copyPagesInto(copy);
        try {
            copy.run(u"PRAGMA journal_mode = DELETE"_s); // without a log of its own
        } catch (const StoreError &) {
            // Its first page is damaged.
        }
    });
}

void Database::copyWith(const QString &path, const std::function<void(const QString &)> &copy)
{
    const QString beside = path + u".part"_s;
    const auto removeFiles = [&beside] { removeWithLogs(beside); };
    removeFiles(); // what a copy that was interrupted has left
    const Unfinished unfinished([&beside] { makeEmptyFile(beside); }, removeFiles);
    try {
        copy(beside);
        syncToDisk(beside);
        giveFreeName(beside, path);
    } catch (const StoreDamaged &) {
        removeFiles();
        throw;
    } catch (const StoreError &error) {
        removeFiles();
        throw StoreError(error.message(), path);
    }
}

QSqlQuery Database::takePrepared(const QString &sql) const
{
    auto &kept = m_prepared[sql];
    if (!kept.empty()) {
        QSqlQuery query = std::move(kept.back());
        kept.pop_back();
        return query;
    }
    return m_connection.prepared(sql);
}

void Database::keepPrepared(const QString &sql, QSqlQuery &&query) const
{
    query.finish();
    m_prepared[sql].push_back(std::move(query));
}

void Database::run(const QString &sql, const QVariantList &values)
{
    Query(*this, sql).run(values);
}

QVariant Database::value(const QString &sql, const QVariantList &values)
{
    Query query(*this, sql);
    query.run(values);
    if (!query.next())
        throw StoreDamaged(tr("the store does not hold what it must hold"), m_path);
    return query.value(0);
}

QStringList Database::faultsOfStructure(int most) const
{
    QStringList faults;
    forEachRow(*this, u"PRAGMA integrity_check(%1)"_s.arg(most), {},
               [&faults](const Query &row) { faults.append(row.value(0).toString()); });
    faults.removeAll(u"ok"_s);
    return faults;
}

QStringList Database::strayRows() const
{
    QStringList rows;
    forEachRow(*this, u"PRAGMA foreign_key_check"_s, {}, [&rows](const Query &row) {
        rows.append(tr("a row of %1 belongs to nothing in %2")
                        .arg(row.value(0).toString(), row.value(2).toString()));
    });
    return rows;
}

int Database::version()
{
    return value(u"PRAGMA user_version"_s).toInt();
}

void Database::setVersion(int version)
{
    run(u"PRAGMA user_version = %1"_s.arg(version));
}

void Database::begin()
{
    run(u"BEGIN IMMEDIATE"_s);
}

void Database::beginReading()
{
    run(u"BEGIN"_s);
}

void Database::emptyLog() noexcept
{
    try {
        run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    } catch (const StoreError &) {
        // Somebody reads the store, or the disk is full: the log is emptied another time.
    }
}

void Database::commit()
{
    run(u"COMMIT"_s);
}

void Database::rollback() noexcept
{
    try {
        run(u"ROLLBACK"_s);
    } catch (const StoreError &) {
        // SQLite has already rolled back by itself, as after a full disk, or does so on closing.
    }
}

void Database::resetPageCache() noexcept
{
    try {
        run(u"PRAGMA cache_size = -2000"_s); // SQLite's own
    } catch (const StoreError &) {
        // The large one does no harm.
    }
}

} // namespace noticedesk
