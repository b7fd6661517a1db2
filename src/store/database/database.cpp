// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database/database.h"

#include "platform/unfinished.h"
#include "store/database/filenames.h"
#include "store/database/filesystem.h"
#include "store/database/othernames.h"
#include "store/database/query.h"
#include "store/database/sqlitefault.h"
#include "store/database/storeerror.h"
#include "store/database/storeheader.h"
#include "store/search/bigramtokenizer.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdio>
#include <cstring>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

QString nextConnectionName()
{
    static std::atomic<int> last = 0;
    return u"noticedesk-%1"_s.arg(++last);
}

/// How long SQLite waits by itself for another writer, in ms.
constexpr int busyTimeout = 250;

} // namespace

Database::Connection::Connection(const QString &file) : name(nextConnectionName())
{
    // SQLite counts its memory under a lock that each allocation takes; nobody asks for the
    // figures.
    static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    static_cast<void>(uncounted);
    database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    database.setDatabaseName(file);
}

sqlite3 *Database::Connection::handle() const
{
    const QVariant handle = database.driver()->handle();
    return *static_cast<sqlite3 *const *>(handle.constData());
}

Database::Connection::~Connection()
{
    database.close();
    database = {};
    QSqlDatabase::removeDatabase(name);
}

Database::Database(const QString &path, Access access)
    : m_path(path),
      m_opened(path),
      m_readFrom(access == Access::ReadOnly ? std::optional<ReadingPlace>(path) : std::nullopt),
      m_connection(m_readFrom ? m_readFrom->name() : plainNameForSqlite(path))
{
    requireStoreFile(path);
    requireNoChangesByOtherNames(path);
    requireOwnJournal(path);
    if (access == Access::ReadWrite)
        refuseNetworkFileSystem(path);
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeout);
    if (access == Access::ReadOnly)
        options += u";QSQLITE_OPEN_READONLY"_s;
    if (m_readFrom && m_readFrom->isUri())
        options += u";QSQLITE_OPEN_URI"_s;
    m_connection.database.setConnectOptions(options);
    if (!m_connection.database.open())
        throwSqliteFault(m_connection.database.lastError(), path);
    requireHeader();
    if (!registerBigramTokenizer(m_connection.handle()))
        throw StoreError(QCoreApplication::translate(
                             "noticedesk", "this computer's SQLite has no full-text search"),
                         path);
    distrustSchema();
    run(u"PRAGMA cell_size_check = ON"_s);
    run(u"PRAGMA foreign_keys = ON"_s);
    switchTriggers(access == Access::ReadWrite);
    if (access == Access::ReadWrite)
        keepLog();
}

void Database::distrustSchema()
{
    // Before anything is read of it: nothing of what stands in it may reach beyond the file.
    sqlite3 *handle = m_connection.handle();
    int off = 0;
    if (sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, &off) != SQLITE_OK ||
        sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr) != SQLITE_OK || off != 0)
        throw StoreError(QString::fromUtf8(sqlite3_errmsg(handle)), m_path);
}

void Database::switchTriggers(bool on)
{
    sqlite3_db_config(m_connection.handle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, on ? 1 : 0, nullptr);
}

void Database::keepLog()
{
    refuseNetworkFileSystem(m_path);
    requireWritable(m_path);
    switchTriggers(true);
    // About a thousand simulated power cuts: none left a damaged store with these two.
    if (value(u"PRAGMA journal_mode = WAL"_s).toString() != "wal"_L1)
        throw StoreError(QCoreApplication::translate(
                             "noticedesk", "the store's journal cannot be kept beside it"),
                         m_path);
    run(u"PRAGMA synchronous = FULL"_s);
    // What is deleted is overwritten with zeroes, not only forgotten.
    run(u"PRAGMA secure_delete = ON"_s);
}

void Database::requireHeader() const
{
    sqlite3_file *file = nullptr;
    sqlite3_int64 size = 0;
    std::array<char, storeHeaderSize> bytes{};
    int result =
        sqlite3_file_control(m_connection.handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (result == SQLITE_OK && (file == nullptr || file->pMethods == nullptr))
        result = SQLITE_CANTOPEN;
    if (result == SQLITE_OK)
        result = file->pMethods->xFileSize(file, &size);
    if (result == SQLITE_OK)
        result = file->pMethods->xRead(file, bytes.data(), storeHeaderSize, 0);
    if (result != SQLITE_OK && result != SQLITE_IOERR_SHORT_READ)
        throw StoreError(QString::fromUtf8(sqlite3_errstr(result)), m_path);
    const auto there = std::min<qint64>(size, storeHeaderSize);
    requireStoreHeader(QByteArray(bytes.data(), there), size, m_path);
}

void Database::create(const QString &path)
{
    refuseNetworkFileSystem(path);
    makeEmptyFile(path);
    Connection connection(plainNameForSqlite(path));
    QSqlError fault;
    if (!connection.database.open()) {
        fault = connection.database.lastError();
    } else {
        QSqlQuery query(connection.database);
        if (!query.exec(u"PRAGMA application_id = %1"_s.arg(storeApplicationId)))
            fault = query.lastError();
    }
    if (!fault.isValid())
        return;
    QFile::remove(path);
    throwSqliteFault(fault, path);
}

void Database::copyInto(const QString &path)
{
    copyWith(path, [this](const QString &beside) {
        run(u"VACUUM INTO ?"_s, {plainNameForSqlite(beside)});
    });
}

void Database::copyPagesInto(const QString &path)
{
    copyWith(path, [this](const QString &beside) {
        Connection copy(plainNameForSqlite(beside));
        if (!copy.database.open())
            throwSqliteFault(copy.database.lastError(), beside);
        sqlite3_backup *backup =
            sqlite3_backup_init(copy.handle(), "main", m_connection.handle(), "main");
        sqlite3_backup_step(backup, -1); // told by the next
        const int result = backup ? sqlite3_backup_finish(backup) : sqlite3_errcode(copy.handle());
        if (result != SQLITE_OK)
            throw StoreError(QString::fromUtf8(sqlite3_errstr(result)), m_path);
        // Without a log of its own, as far as its first page is whole.
        QSqlQuery(copy.database).exec(u"PRAGMA journal_mode = DELETE"_s);
    });
}

void Database::copyWith(const QString &path, const std::function<void(const QString &)> &copy)
{
    const QString beside = path + u".part"_s;
    const auto removeFiles = [&beside] {
        for (const QString &ending : {u""_s, u"-journal"_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(beside + ending);
    };
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
    QSqlQuery query(m_connection.database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        throwSqliteFault(query.lastError(), m_path);
    return query;
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
        throw StoreDamaged(
            QCoreApplication::translate("noticedesk", "the store does not hold what it must hold"),
            m_path);
    return query.value(0);
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

bool Database::isInTransaction() const
{
    return sqlite3_get_autocommit(m_connection.handle()) == 0;
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
