// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database/schema.h"

#include "domain/tr.h"
#include "store/database/database.h"
#include "store/database/query.h"
#include "store/database/storeerror.h"
#include "store/sqlite/connection.h"

#include <algorithm>
#include <map>
#include <mutex>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// One row of sqlite_schema. There may be several with the same name if somebody wrote them past
/// SQLite, so all are compared.
struct SchemaRow
{
    QString type;
    QString name;
    QString table;
    QString sql;

    QString shown() const { return type + u' ' + name; }
    friend bool operator<(const SchemaRow &one, const SchemaRow &other)
    {
        return std::tie(one.type, one.name, one.table, one.sql) <
               std::tie(other.type, other.name, other.table, other.sql);
    }
};

using Schema = std::multiset<SchemaRow>;

const QString allRows =
    u"SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema ORDER BY rowid"_s;

/// Of the rows that a statement gives.
Schema schemaIn(auto &row)
{
    Schema schema;
    while (row.next()) {
        const QString name = row.value(1).toString();
        // What ANALYZE leaves; it only helps SQLite to choose its way.
        if (name == "sqlite_stat1"_L1 || name == "sqlite_stat4"_L1)
            continue;
        schema.insert(
            {row.value(0).toString(), name, row.value(2).toString(), row.value(3).toString()});
    }
    return schema;
}

Schema schemaOf(Database &database)
{
    Query row(database, allRows);
    row.run();
    return schemaIn(row);
}

/// In memory, with nothing of a store but its schema.
Schema madeBy(const std::vector<Migration> &migrations)
{
    SqliteConnection memory({}, u":memory:"_s);
    memory.open();
    memory.addTokenizer();
    for (const Migration &migration : migrations) {
        for (const QString &statement : migration.statements)
            memory.run(statement);
    }
    QSqlQuery row = memory.prepared(allRows);
    row.exec();
    return schemaIn(row);
}

/// The same, kept for the program's own migrations: a store is opened again and again.
Schema expected(const std::vector<Migration> &migrations, std::size_t version)
{
    std::vector<Migration> done = migrations;
    done.resize(std::min(version, done.size()));
    if (&migrations != &allMigrations())
        return madeBy(done);
    static std::mutex mutex;
    static std::map<std::size_t, Schema> made;
    const std::lock_guard lock(mutex);
    auto known = made.find(done.size());
    if (known == made.end())
        known = made.emplace(done.size(), madeBy(done)).first;
    return known->second;
}

bool isRead(const SchemaRow &row)
{
    return row.type == "table"_L1 || row.type == "view"_L1;
}

} // namespace

SchemaChanges schemaChangesOf(Database &database, const std::vector<Migration> &migrations)
{
    const auto version = static_cast<std::size_t>(std::max(0, database.version()));
    const Schema made = expected(migrations, version);
    Schema present = schemaOf(database);
    SchemaChanges changes;
    QStringList lost;
    for (const SchemaRow &row : made) {
        const auto found = present.find(row);
        if (found != present.end()) {
            present.erase(found);
            continue;
        }
        lost.append(row.shown());
        changes.sentences.append(tr("the %1 is missing or was changed").arg(row.shown()));
        changes.canBeRead = changes.canBeRead && !isRead(row);
    }
    for (const SchemaRow &row : present) {
        if (!lost.contains(row.shown()))
            changes.sentences.append(tr("the %1 is not the program's").arg(row.shown()));
    }
    return changes;
}

QString requireReadableSchema(Database &database, const std::vector<Migration> &migrations)
{
    const SchemaChanges changes = schemaChangesOf(database, migrations);
    if (changes.sentences.isEmpty())
        return {};
    const QString &first = changes.sentences.constFirst();
    if (!changes.canBeRead || database.version() < static_cast<int>(migrations.size()))
        throw StoreDamaged(tr("another program has changed the store: %1").arg(first),
                           database.path());
    return first;
}

void requireOwnSchema(Database &database, const std::vector<Migration> &migrations)
{
    const QString change = requireReadableSchema(database, migrations);
    if (!change.isEmpty())
        throw StoreReadOnly(tr("another program has changed the store, so it is only read: %1; "
                               "restore a backup from before that")
                                .arg(change),
                            database.path());
}

} // namespace noticedesk
