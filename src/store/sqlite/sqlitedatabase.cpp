// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite/sqlitedatabase.h"

#include "domain/tr.h"
#include "platform/unfinished.h"
#include "store/database/filenames.h"
#include "store/database/filesystem.h"
#include "store/database/query.h"
#include "store/database/schema.h"
#include "store/database/storeerror.h"
#include "store/sqlite/othernames.h"
#include "store/sqlite/sqlitefault.h"
#include "store/sqlite/sqlitetextsearch.h"
#include "store/sqlite/statement.h"
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

SqliteDatabase::SqliteDatabase(const QString &path, Access access)
    : Database(path),
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

SqliteDatabase::~SqliteDatabase()
{
    forgetPrepared();
}

void SqliteDatabase::keepLog()
{
    refuseNetworkFileSystem(path());
    requireWritable(path());
    m_connection.switchTriggers(true);
    // About a thousand simulated power cuts: none left a damaged store with these two.
    if (value(u"PRAGMA journal_mode = WAL"_s).toString() != "wal"_L1)
        throw StoreError(tr("the store's journal cannot be kept beside it"), path());
    run(u"PRAGMA synchronous = FULL"_s);
    // What is deleted is overwritten with zeroes, not only forgotten.
    run(u"PRAGMA secure_delete = ON"_s);
}

void SqliteDatabase::requireHeader() const
{
    const auto [bytes, fileSize] = m_connection.firstBytes(storeHeaderSize);
    requireStoreHeader(bytes, fileSize, path());
}

std::unique_ptr<DirectStatement> SqliteDatabase::direct(const QString &sql)
{
    return std::make_unique<Statement>(m_connection, sql);
}

std::unique_ptr<TextSearch> SqliteDatabase::textSearch()
{
    return std::make_unique<SqliteTextSearch>(*this);
}

QString SqliteDatabase::historyInsertion() const
{
    return u"INSERT INTO history (sequence, at, user, host, action, subject, record, revision,"
           " changes, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s;
}

QString SqliteDatabase::historyErasure() const
{
    return u"UPDATE history SET changes = ?, action = ? WHERE sequence = ?"_s;
}

QSqlQuery SqliteDatabase::prepared(const QString &sql) const
{
    return m_connection.prepared(sql);
}

void SqliteDatabase::fail(const QSqlError &error) const
{
    throwSqliteFault(error, path());
}

void SqliteDatabase::create(const QString &path)
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

void SqliteDatabase::copyInto(const QString &path)
{
    copyWith(path, [this](const QString &beside) {
        // Not by Query, which refuses what has no place in a document: a file may have any name.
        QString name = plainNameForSqlite(beside);
        m_connection.run(u"VACUUM INTO '%1'"_s.arg(name.replace(u'\'', u"''"_s)));
    });
}

void SqliteDatabase::copyPagesInto(const QString &path)
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

void SqliteDatabase::copyWith(const QString &path, const std::function<void(const QString &)> &copy)
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

QStringList SqliteDatabase::faultsOfStructure(int most) const
{
    QStringList faults;
    forEachRow(*this, u"PRAGMA integrity_check(%1)"_s.arg(most), {},
               [&faults](const Query &row) { faults.append(row.value(0).toString()); });
    faults.removeAll(u"ok"_s);
    return faults;
}

QStringList SqliteDatabase::strayRows() const
{
    QStringList rows;
    forEachRow(*this, u"PRAGMA foreign_key_check"_s, {}, [&rows](const Query &row) {
        rows.append(tr("a row of %1 belongs to nothing in %2")
                        .arg(row.value(0).toString(), row.value(2).toString()));
    });
    return rows;
}

SchemaChanges SqliteDatabase::schemaChanges()
{
    return schemaChangesOf(*this);
}

bool SqliteDatabase::hasTable(const QString &name)
{
    return value(u"SELECT count(*) FROM sqlite_schema WHERE name = ?"_s, {name}).toInt() == 1;
}

int SqliteDatabase::version()
{
    return value(u"PRAGMA user_version"_s).toInt();
}

void SqliteDatabase::setVersion(int version)
{
    run(u"PRAGMA user_version = %1"_s.arg(version));
}

void SqliteDatabase::begin()
{
    run(u"BEGIN IMMEDIATE"_s);
}

void SqliteDatabase::beginReading()
{
    run(u"BEGIN"_s);
}

void SqliteDatabase::emptyLog() noexcept
{
    try {
        run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    } catch (const StoreError &) {
        // Somebody reads the store, or the disk is full: the log is emptied another time.
    }
}

void SqliteDatabase::commit()
{
    run(u"COMMIT"_s);
}

void SqliteDatabase::rollback() noexcept
{
    try {
        run(u"ROLLBACK"_s);
    } catch (const StoreError &) {
        // SQLite has already rolled back by itself, as after a full disk, or does so on closing.
    }
}

void SqliteDatabase::letRowsBelongToNothing(bool may)
{
    run(may ? u"PRAGMA foreign_keys = OFF"_s : u"PRAGMA foreign_keys = ON"_s);
}

void SqliteDatabase::keepManyPages()
{
    run(u"PRAGMA cache_size = -32768"_s);
}

void SqliteDatabase::keepFewPages() noexcept
{
    try {
        run(u"PRAGMA cache_size = -2000"_s); // SQLite's own
    } catch (const StoreError &) {
        // The large one does no harm.
    }
}

} // namespace noticedesk
