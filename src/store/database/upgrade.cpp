// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database/upgrade.h"

#include "domain/tr.h"
#include "platform/unfinished.h"
#include "store/database/filenames.h"
#include "store/database/madefile.h"
#include "store/database/transaction.h"
#include "store/postgres/postgresdatabase.h"
#include "store/sqlite/readingplace.h"
#include "store/sqlite/sqlitedatabase.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <optional>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// A step may make a table anew, as SQLite wants it: then rows belong to nothing for a while. They
/// must not at its end.
class MigrationRules final
{
public:
    explicit MigrationRules(Database &database) : m_database(database)
    {
        m_database.letRowsBelongToNothing(true);
    }
    ~MigrationRules()
    {
        try {
            m_database.letRowsBelongToNothing(false);
        } catch (const StoreError &) {
            // The fault that brought us here comes out anyway.
        }
    }
    MigrationRules(const MigrationRules &) = delete;
    MigrationRules &operator=(const MigrationRules &) = delete;

private:
    Database &m_database;
};

void runFrom(Database &database, int version, const std::vector<Migration> &migrations,
             const std::function<void(Database &)> &finish)
{
    for (const Migration &migration : migrations) {
        if (migration.number <= version)
            continue;
        const MigrationRules rules(database);
        Transaction transaction(database);
        for (const QString &statement : migration.statements)
            database.run(statement);
        database.setVersion(migration.number);
        if (finish && migration.number == migrations.back().number)
            finish(database);
        if (const QStringList rows = database.strayRows(); !rows.isEmpty())
            throw StoreDamaged(rows.constFirst(), database.path());
        transaction.commit();
    }
}

int lastOf(const std::vector<Migration> &migrations)
{
    return migrations.empty() ? 0 : migrations.back().number;
}

void refuseLater(const Database &database, int version, int last)
{
    if (version <= last)
        return;
    throw StoreError(tr("the store is of a later version (%1) than this "
                        "program knows (%2); it was not touched")
                         .arg(QString::number(version), QString::number(last)),
                     database.path());
}

/// Copies the store as it is; what cannot be opened and gone through is no copy.
void keepCopy(Database &database, const QString &path)
{
    database.copyInto(path);
    SqliteDatabase copy(path, Database::Access::ReadOnly);
    if (const QStringList faults = copy.faultsOfStructure(1); !faults.isEmpty())
        throw StoreDamaged(tr("the store is damaged: %1").arg(faults.constFirst()),
                           database.path());
}

/// Throws StoreError if no store can be made with this name.
void requireFreePlace(const QString &path)
{
    const QByteArray name = QFile::encodeName(QFileInfo(path).fileName());
    // What belongs to a store has its name with more behind it; SQLite's own limit is 512.
    constexpr qsizetype longestName = 200;
    constexpr qsizetype longestPath = 400;
    if (name.isEmpty() || path.endsWith(u'/'))
        throw StoreError(tr("this is the name of a folder, not of a file"), path);
    if (name.size() > longestName ||
        QFile::encodeName(plainNameForSqlite(path)).size() > longestPath)
        throw StoreError(tr("the name is too long for a store"), path);
    for (const QString &ending : {u"-wal"_s, u"-journal"_s}) {
        if (QFileInfo(path + ending).size() > 0)
            throw StoreError(tr("the log of a store that is gone is still here; its last changes "
                                "are in it, so move it away first"),
                             path + ending);
    }
}

/// A hidden folder beside a file to be made. It goes with this object and with the process, unless
/// that is killed.
class FolderBeside final
{
public:
    explicit FolderBeside(const QString &path)
        : m_unfinished(
              [this, path] {
                  m_folder.emplace(QFileInfo(path).path() + u"/." + QFileInfo(path).fileName() +
                                   u".XXXXXX");
              },
              [this] { takeBackFolder(m_folder->path()); })
    {
        if (!m_folder->isValid())
            throw StoreError(m_folder->errorString(), path);
    }

    QString file(const QString &name) const { return m_folder->filePath(name); }

private:
    std::optional<QTemporaryDir> m_folder;
    Unfinished m_unfinished; ///< the last member
};

} // namespace

void makeStore(const QString &path, const std::vector<Migration> &migrations,
               const std::function<void(const QString &store)> &furnish)
{
    requireFreePlace(path);
    const FolderBeside beside(path);
    const QString made = beside.file(u"store.db"_s);
    const QString finished = beside.file(u"finished.db"_s);
    makingFile(path, beside.file({}), [&] {
        SqliteDatabase::create(made);
        {
            SqliteDatabase database(made, Database::Access::ReadWrite);
            runFrom(database, 0, migrations, {});
        }
        if (furnish)
            furnish(made);
        SqliteDatabase(made, Database::Access::ReadOnly).copyInto(finished);
    });
    giveFreeName(finished, path);
}

void makeServerStore(const QString &address)
{
    PostgresDatabase database(address, Database::Access::ReadWrite);
    if (database.version() > 0)
        throw StoreError(tr("there is a store in this database already"), database.path());
    if (!database.comparesTextsAsTheyStand())
        throw StoreError(tr("the database must be made with the encoding UTF8 and the locale C"),
                         database.path());
    runFrom(database, 0, serverMigrations(), {});
}

UpgradeOutcome upgradeServerStore(Database &database, const std::function<void(Database &)> &finish)
{
    const int version = database.version();
    refuseLater(database, version, lastOf(serverMigrations()));
    if (version == lastOf(serverMigrations()))
        return UpgradeOutcome::Current;
    runFrom(database, version, serverMigrations(), finish);
    return UpgradeOutcome::Upgraded;
}

UpgradeOutcome upgradeStore(Database &database, const std::vector<Migration> &migrations,
                            const std::function<void(Database &)> &finish)
{
    const int version = database.version();
    const int last = lastOf(migrations);
    refuseLater(database, version, last);
    if (version == last)
        return UpgradeOutcome::Current;
    keepCopy(database, freeName(u"%1.version-%2"_s.arg(database.path(), QString::number(version))));
    runFrom(database, version, migrations, finish);
    return UpgradeOutcome::Upgraded;
}

void refuseLaterVersion(Database &database, const std::vector<Migration> &migrations)
{
    refuseLater(database, database.version(), lastOf(migrations));
}

void requireCurrentVersion(Database &database, const std::vector<Migration> &migrations)
{
    const int version = database.version();
    const int last = lastOf(migrations);
    refuseLater(database, version, last);
    if (version >= last)
        return;
    const QString what = isServerAddress(database.path())
                             ? tr("the store is of an earlier version (%1); its owner brings it to "
                                  "version %2 by opening it with this program")
                             : tr("the store is of an earlier version (%1); a "
                                  "command that writes to it brings it to "
                                  "version %2");
    throw StoreError(what.arg(QString::number(version), QString::number(last)), database.path());
}

} // namespace noticedesk
