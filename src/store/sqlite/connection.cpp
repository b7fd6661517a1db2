// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite/connection.h"

#include "domain/tr.h"
#include "store/database/connectionname.h"
#include "store/database/storeerror.h"
#include "store/sqlite/bigramtokenizer.h"
#include "store/sqlite/sqlitefault.h"

#include <QSqlDriver>
#include <QSqlError>

#include <algorithm>
#include <sqlite3.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace noticedesk
{

SqliteConnection::SqliteConnection(QString path, const QString &name)
    : m_path(std::move(path)), m_name(nextConnectionName())
{
    // SQLite counts its memory under a lock that each allocation takes; nobody asks for the
    // figures.
    static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    static_cast<void>(uncounted);
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    m_database.setDatabaseName(name);
}

SqliteConnection::~SqliteConnection()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

void SqliteConnection::open(const QString &options)
{
    m_database.setConnectOptions(options);
    if (!m_database.open())
        throwSqliteFault(m_database.lastError(), m_path);
}

sqlite3 *SqliteConnection::handle() const
{
    const QVariant handle = m_database.driver()->handle();
    return *static_cast<sqlite3 *const *>(handle.constData());
}

void SqliteConnection::addTokenizer()
{
    if (!registerBigramTokenizer(handle()))
        throw StoreError(tr("this computer's SQLite has no full-text search"), m_path);
}

void SqliteConnection::run(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        throwSqliteFault(query.lastError(), m_path);
}

QSqlQuery SqliteConnection::prepared(const QString &sql) const
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        throwSqliteFault(query.lastError(), m_path);
    return query;
}

bool SqliteConnection::isInTransaction() const
{
    return sqlite3_get_autocommit(handle()) == 0;
}

void SqliteConnection::distrustSchema()
{
    int off = 0;
    if (sqlite3_db_config(handle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, &off) != SQLITE_OK ||
        sqlite3_db_config(handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr) != SQLITE_OK || off != 0)
        throw StoreError(QString::fromUtf8(sqlite3_errmsg(handle())), m_path);
}

void SqliteConnection::switchTriggers(bool on) const
{
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, on ? 1 : 0, nullptr);
}

SqliteConnection::FirstBytes SqliteConnection::firstBytes(int count) const
{
    sqlite3_file *file = nullptr;
    sqlite3_int64 size = 0;
    QByteArray bytes(count, '\0');
    int result = sqlite3_file_control(handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (result == SQLITE_OK && (file == nullptr || file->pMethods == nullptr))
        result = SQLITE_CANTOPEN;
    if (result == SQLITE_OK)
        result = file->pMethods->xFileSize(file, &size);
    if (result == SQLITE_OK)
        result = file->pMethods->xRead(file, bytes.data(), count, 0);
    if (result != SQLITE_OK && result != SQLITE_IOERR_SHORT_READ)
        throw StoreError(QString::fromUtf8(sqlite3_errstr(result)), m_path);
    return {bytes.first(std::min<qint64>(size, count)), size};
}

void SqliteConnection::copyPagesInto(SqliteConnection &copy) const
{
    sqlite3_backup *backup = sqlite3_backup_init(copy.handle(), "main", handle(), "main");
    sqlite3_backup_step(backup, -1); // told by the next
    const int result = backup ? sqlite3_backup_finish(backup) : sqlite3_errcode(copy.handle());
    if (result != SQLITE_OK)
        throw StoreError(QString::fromUtf8(sqlite3_errstr(result)), m_path);
}

} // namespace noticedesk
