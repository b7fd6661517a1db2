// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/postgres/serverschema.h"

#include "domain/tr.h"
#include "store/database/query.h"
#include "store/database/storeerror.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// "table cases", or "trigger history_has_no_gaps: history …": what it is, its name, and the rest.
const QString allParts = uR"(
SELECT 'table ' || c.relname || ': ' || string_agg(a.attname || ' '
        || format_type(a.atttypid, a.atttypmod) || CASE WHEN a.attnotnull THEN ' NOT NULL' ELSE '' END,
        ', ' ORDER BY a.attnum)
    FROM pg_catalog.pg_class c JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid
    WHERE c.relnamespace = 'noticedesk'::regnamespace AND c.relkind = 'r'
        AND a.attnum > 0 AND NOT a.attisdropped
    GROUP BY c.relname
UNION ALL SELECT 'view ' || relname || ': ' || md5(pg_get_viewdef(oid))
    FROM pg_catalog.pg_class WHERE relnamespace = 'noticedesk'::regnamespace AND relkind = 'v'
UNION ALL SELECT 'index ' || i.relname || ': ' || pg_get_indexdef(i.oid)
    FROM pg_catalog.pg_class i
    WHERE i.relnamespace = 'noticedesk'::regnamespace AND i.relkind = 'i'
UNION ALL SELECT 'constraint ' || conname || ': ' || conrelid::regclass || ' '
        || pg_get_constraintdef(oid)
    FROM pg_catalog.pg_constraint
    WHERE connamespace = 'noticedesk'::regnamespace AND contype IN ('c', 'f', 'p', 'u', 'x')
UNION ALL SELECT 'trigger ' || tgname || ': ' || tgenabled::text || ' ' || md5(pg_get_triggerdef(oid))
    FROM pg_catalog.pg_trigger
    WHERE tgrelid IN (SELECT oid FROM pg_catalog.pg_class
        WHERE relnamespace = 'noticedesk'::regnamespace) AND NOT tgisinternal
UNION ALL SELECT 'function ' || proname || ': ' || md5(prosrc) || ' ' || prosecdef
        || coalesce(' ' || array_to_string(proconfig, ' '), '')
    FROM pg_catalog.pg_proc WHERE pronamespace = 'noticedesk'::regnamespace)"_s;

QStringList madeByMigrations()
{
    allMigrations(); // which makes the resources known
    QFile file(u":/migrations/postgresql/schema.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        throw StoreError(file.errorString(), file.fileName());
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

QString shownPart(const QString &part)
{
    return part.section(u':', 0, 0);
}

} // namespace

QStringList serverSchema(Database &database)
{
    QStringList parts;
    forEachRow(database, allParts, {},
               [&parts](const Query &row) { parts.append(row.value(0).toString()); });
    parts.sort();
    return parts;
}

SchemaChanges serverSchemaChanges(Database &database)
{
    static const QStringList made = madeByMigrations();
    const QStringList present = serverSchema(database);
    SchemaChanges changes;
    QStringList lost;
    for (const QString &part : made) {
        if (present.contains(part))
            continue;
        lost.append(shownPart(part));
        changes.sentences.append(tr("the %1 is missing or was changed").arg(shownPart(part)));
        changes.canBeRead =
            changes.canBeRead && !part.startsWith("table "_L1) && !part.startsWith("view "_L1);
    }
    for (const QString &part : present) {
        if (!made.contains(part) && !lost.contains(shownPart(part)))
            changes.sentences.append(tr("the %1 is not the program's").arg(shownPart(part)));
    }
    return changes;
}

QStringList serverStrayRows(const Database &database)
{
    struct Reference
    {
        QString table;
        QString parent;
        QString condition;
        QString given;
    };
    const auto references =
        rowsOf(database,
               u"SELECT conrelid::regclass::text, confrelid::regclass::text,"
               " string_agg('parent.' || p.attname || ' = child.' || c.attname, ' AND '),"
               " string_agg('child.' || c.attname || ' IS NOT NULL', ' AND ')"
               " FROM pg_catalog.pg_constraint,"
               " unnest(conkey, confkey) AS key (child, parent)"
               " JOIN pg_catalog.pg_attribute c ON c.attnum = key.child"
               " JOIN pg_catalog.pg_attribute p ON p.attnum = key.parent"
               " WHERE contype = 'f' AND connamespace = 'noticedesk'::regnamespace"
               " AND c.attrelid = conrelid AND p.attrelid = confrelid"
               " GROUP BY pg_constraint.oid, conrelid, confrelid"_s,
               {}, [](const Query &row) {
                   return Reference{row.value(0).toString(), row.value(1).toString(),
                                    row.value(2).toString(), row.value(3).toString()};
               });
    QStringList stray;
    for (const Reference &each : references) {
        forEachRow(database,
                   u"SELECT 1 FROM %1 AS child WHERE %2 AND NOT EXISTS"
                   " (SELECT 1 FROM %3 AS parent WHERE %4)"_s.arg(each.table, each.given,
                                                                  each.parent, each.condition),
                   {}, [&](const Query &) {
                       stray.append(
                           tr("a row of %1 belongs to nothing in %2").arg(each.table, each.parent));
                   });
    }
    return stray;
}

} // namespace noticedesk
