// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database/schema.h"

#include "store/database/query.h"
#include "store/database/storeerror.h"
#include "store/database/upgrade.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <map>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// The statements of a schema by "table cases", "trigger history_has_no_gaps" and so on.
using Schema = std::map<QString, QString>;

Schema schemaOf(Database &database)
{
    Query row(database, u"SELECT type || ' ' || name, sql FROM sqlite_schema"
                        " WHERE name NOT LIKE 'sqlite_%'"_s);
    row.run();
    Schema schema;
    while (row.next())
        schema.emplace(row.value(0).toString(), row.value(1).toString());
    return schema;
}

/// The schema of a store that the migrations have just made.
Schema madeBy(const std::vector<Migration> &migrations)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        throw StoreError(
            QCoreApplication::translate("noticedesk", "there is no room for temporary files"),
            folder.path());
    const QString path = folder.filePath(u"store.db"_s);
    makeStore(path, migrations);
    Database database(path, Database::Access::ReadOnly);
    return schemaOf(database);
}

} // namespace

QStringList changesOfSchema(Database &database, const std::vector<Migration> &migrations)
{
    std::vector<Migration> done = migrations;
    const auto version = static_cast<std::size_t>(std::max(0, database.version()));
    if (version < done.size())
        done.resize(version);
    QStringList changes;
    Schema present = schemaOf(database);
    for (const auto &[name, statement] : madeBy(done)) {
        const auto found = present.find(name);
        if (found == present.end() || found->second != statement)
            changes.append(
                QCoreApplication::translate("noticedesk", "the %1 is missing or was changed")
                    .arg(name));
        if (found != present.end())
            present.erase(found);
    }
    for (const auto &[name, statement] : present)
        changes.append(
            QCoreApplication::translate("noticedesk", "the %1 is not the program's").arg(name));
    return changes;
}

} // namespace noticedesk
