// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/postgres/postgresdatabase.h"

#include "domain/tr.h"
#include "store/database/connectionname.h"
#include "store/database/directstatement.h"
#include "store/database/query.h"
#include "store/database/storecopy.h"
#include "store/database/storeerror.h"
#include "store/database/upgrade.h"
#include "store/postgres/postgresfault.h"
#include "store/postgres/postgrestextsearch.h"
#include "store/postgres/serveraddress.h"
#include "store/postgres/serverschema.h"
#include "store/sqlite/sqlitedatabase.h"

#include <QDir>
#include <QFile>
#include <QSqlDriver>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// Whose signature a server must show; empty for what libpq takes by itself. Before version 16 that
/// is the user's own file only, and not the authorities that the system trusts.
QString rootCertificateFor(const ServerAddress &address)
{
    const QString ofSystem = u"/etc/ssl/certs/ca-certificates.crt"_s;
    if (!address.rootCertificate.isEmpty())
        return address.rootCertificate;
    const bool hasOwn = qEnvironmentVariableIsSet("PGSSLROOTCERT") ||
                        QFile::exists(QDir::home().filePath(u".postgresql/root.crt"_s));
    return !hasOwn && !address.isLocal() && QFile::exists(ofSystem) ? ofSystem : QString();
}

QString connectOptions(const ServerAddress &address)
{
    // A server that is cut off is missed after some seconds and not after the system's quarter of
    // an hour.
    QStringList options{u"connect_timeout=3"_s,     u"application_name=noticedesk"_s,
                        u"tcp_user_timeout=5000"_s, u"keepalives_idle=5"_s,
                        u"keepalives_interval=2"_s, u"keepalives_count=3"_s};
    if (!address.isLocal())
        options.append(u"sslmode=verify-full"_s);
    if (const QString root = rootCertificateFor(address); !root.isEmpty())
        options.append(u"sslrootcert="_s + root);
    return options.join(u';');
}

class QueryStatement final : public DirectStatement
{
public:
    QueryStatement(Database &database, const QString &sql) : m_database(database), m_sql(sql) {}

    std::optional<QVariantList> row(const QVariantList &values) override
    {
        Query query(m_database, m_sql);
        query.run(values);
        return query.next() ? std::optional(query.row()) : std::nullopt;
    }
    void run(const QVariantList &values) override { m_database.run(m_sql, values); }

private:
    Database &m_database;
    QString m_sql;
};

} // namespace

PostgresDatabase::PostgresDatabase(const QString &place, Access access)
    : Database(parseServerAddress(place).toString()), m_name(nextConnectionName())
{
    const ServerAddress address = parseServerAddress(place);
    m_database = QSqlDatabase::addDatabase(u"QPSQL"_s, m_name);
    m_database.setHostName(address.host);
    m_database.setDatabaseName(address.name);
    m_database.setUserName(address.user);
    if (address.port != 0)
        m_database.setPort(address.port);
    m_database.setConnectOptions(connectOptions(address));
    if (!m_database.open())
        throw StoreUnreachable(
            tr("the server cannot be used (%1)").arg(wordsOf(m_database.lastError())), path());
    tell(u"SET search_path = noticedesk"_s);
    tell(u"SET TimeZone = 'UTC'"_s);
    tell(u"SET lock_timeout = '3s'"_s);
    // A warning that there is no transaction to end would stand in the window's output.
    tell(u"SET client_min_messages = error"_s);
    if (access == Access::ReadOnly) {
        tell(u"SET default_transaction_read_only = on"_s);
        // What is looked for decides how: a word may be in all cases or in none.
        tell(u"SET plan_cache_mode = force_custom_plan"_s);
    }
    m_holdsStore = hasTable(u"store_version"_s) &&
                   value(u"SELECT has_schema_privilege('noticedesk', 'USAGE')::int"_s).toInt() == 1;
    m_version = version();
    m_guardsVersion =
        m_holdsStore && value(u"SELECT (to_regprocedure('noticedesk.require_version(bigint)')"
                              " IS NOT NULL)::int"_s)
                                .toInt() == 1;
}

PostgresDatabase::~PostgresDatabase()
{
    forgetPrepared();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

bool PostgresDatabase::belongsToUs()
{
    return value(u"SELECT count(*) FROM pg_catalog.pg_namespace JOIN pg_catalog.pg_roles"
                 " ON pg_roles.oid = nspowner"
                 " WHERE nspname = 'noticedesk' AND rolname = session_user"_s)
               .toInt() == 1;
}

QString PostgresDatabase::author()
{
    if (belongsToUs()) // the history of an office that moves there has other names
        return Database::author();
    return value(u"SELECT session_user::text"_s).toString();
}

QDateTime PostgresDatabase::now()
{
    return QDateTime::fromString(
        value(u"SELECT to_char(clock_timestamp(), 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"')"_s)
            .toString(),
        Qt::ISODateWithMs);
}

bool PostgresDatabase::comparesTextsAsTheyStand()
{
    return value(u"SELECT count(*) FROM pg_catalog.pg_database WHERE datname = current_database()"
                 " AND datcollate IN ('C', 'POSIX') AND pg_encoding_to_char(encoding) = 'UTF8'"_s)
               .toInt() == 1;
}

void PostgresDatabase::listen(QObject *receiver,
                              const std::function<void(const QString &announced)> &hear)
{
    QSqlDriver *driver = m_database.driver();
    if (!driver->subscribeToNotification(u"noticedesk"_s))
        fail(driver->lastError());
    QObject::connect(driver, &QSqlDriver::notification, receiver,
                     [hear](const QString &, QSqlDriver::NotificationSource,
                            const QVariant &payload) { hear(payload.toString()); });
}

void PostgresDatabase::run(const QString &sql, const QVariantList &values)
{
    if (isInTransaction()) {
        m_waiting.add(sql, values, *m_database.driver());
        if (m_waiting.isLong())
            runWaiting();
    } else if (values.isEmpty()) {
        tell(sql); // the server prepares only statements that read or change rows
    } else {
        Database::run(sql, values);
    }
}

void PostgresDatabase::runWaiting() const
{
    if (m_waiting.isEmpty())
        return;
    tell(m_waiting.take());
    m_waiting.haveRun();
}

std::unique_ptr<DirectStatement> PostgresDatabase::direct(const QString &sql)
{
    return std::make_unique<QueryStatement>(*this, sql);
}

std::unique_ptr<TextSearch> PostgresDatabase::textSearch()
{
    return std::make_unique<PostgresTextSearch>(*this);
}

QString PostgresDatabase::historyInsertion() const
{
    return u"SELECT add_history(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s;
}

QString PostgresDatabase::historyErasure() const
{
    return u"SELECT erase_history(?, ?, ?)"_s;
}

QStringList PostgresDatabase::faultsOfStructure(int) const
{
    return {};
}

QStringList PostgresDatabase::strayRows() const
{
    return serverStrayRows(*this);
}

SchemaChanges PostgresDatabase::schemaChanges()
{
    return serverSchemaChanges(*this);
}

bool PostgresDatabase::hasTable(const QString &name)
{
    return value(u"SELECT count(*) FROM pg_catalog.pg_tables"
                 " WHERE schemaname = 'noticedesk' AND tablename = ?"_s,
                 {name})
               .toInt() == 1;
}

bool PostgresDatabase::answers() noexcept
{
    try {
        tell(u"SELECT 1"_s);
        return true;
    } catch (const StoreError &) {
        return false;
    }
}

QString PostgresDatabase::identity()
{
    return value(u"SELECT identity FROM store_identity"_s).toString();
}

int PostgresDatabase::version()
{
    return m_holdsStore ? value(u"SELECT version FROM store_version"_s).toInt() : 0;
}

void PostgresDatabase::setVersion(int version)
{
    run(u"UPDATE store_version SET version = ?"_s, {version});
    m_holdsStore = true;
    m_version = version;
}

void PostgresDatabase::announce(const QString &change)
{
    run(u"SELECT pg_notify('noticedesk', ?)"_s, {change});
}

void PostgresDatabase::copyInto(const QString &file)
{
    makeStore(file, allMigrations(), [this](const QString &made) {
        SqliteDatabase copy(made, Access::ReadWrite);
        copyStore(*this, copy);
    });
}

void PostgresDatabase::copyPagesInto(const QString &file)
{
    copyInto(file);
}

void PostgresDatabase::begin()
{
    m_doing = Doing::Writing;
    m_hasFailed = false;
    try {
        run(u"BEGIN ISOLATION LEVEL READ COMMITTED"_s);
        // Who only reads may take his time: he stops nobody.
        run(u"SET LOCAL idle_in_transaction_session_timeout = '2s'"_s);
        if (m_holdsStore) {
            run(u"LOCK TABLE writing IN EXCLUSIVE MODE"_s);
            if (m_guardsVersion)
                run(versionGuard());
        }
        runWaiting();
    } catch (const StoreError &) {
        rollback();
        throw;
    }
}

void PostgresDatabase::beginReading()
{
    tell(u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s);
    m_doing = Doing::Reading;
    m_hasFailed = false;
}

void PostgresDatabase::commit()
{
    // After a statement that failed the server takes all back and calls that the end.
    if (m_hasFailed)
        throw StoreError(tr("something could not be done before; nothing was saved"), path());
    run(u"COMMIT"_s); // not reached if one before it fails
    runWaiting();
    m_doing = Doing::Nothing;
}

void PostgresDatabase::rollback() noexcept
{
    m_doing = Doing::Nothing;
    m_waiting.forget();
    try {
        tell(u"ROLLBACK"_s);
    } catch (const StoreError &) {
        // The server has ended it, with the connection or by itself.
    }
}

QString PostgresDatabase::versionGuard() const
{
    return u"SELECT noticedesk.require_version(%1)"_s.arg(m_version);
}

void PostgresDatabase::tell(const QString &sql) const
{
    QSqlQuery query(m_database);
    if (query.exec(sql)) {
        while (query.nextResult()) // of each statement, until one has failed
            continue;
    }
    if (query.lastError().isValid())
        fail(query.lastError());
}

QSqlQuery PostgresDatabase::prepared(const QString &sql) const
{
    runWaiting(); // which may make the tables that it is about
    QSqlQuery query(m_database);
    if (!query.prepare(sql))
        fail(query.lastError());
    return query;
}

void PostgresDatabase::fail(const QSqlError &error) const
{
    m_hasFailed = true;
    // What this program reads may be gone from a store of another version. This connection may be
    // in a transaction that has failed; who writes has looked at the version and holds the lock.
    if (m_guardsVersion && m_doing != Doing::Writing && meansDamage(error.nativeErrorCode()))
        PostgresDatabase(path(), Access::ReadOnly).tell(versionGuard());
    throwPostgresFault(error, path());
}

} // namespace noticedesk
