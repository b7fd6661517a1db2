// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database/database.h"

#include "domain/tr.h"
#include "platform/user.h"
#include "store/database/query.h"
#include "store/database/storeerror.h"
#include "store/postgres/postgresdatabase.h"
#include "store/sqlite/sqlitedatabase.h"

namespace noticedesk
{

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

QString Database::author()
{
    return userName();
}

QSqlQuery Database::takePrepared(const QString &sql) const
{
    auto &kept = m_prepared[sql];
    if (!kept.empty()) {
        QSqlQuery query = std::move(kept.back());
        kept.pop_back();
        return query;
    }
    return prepared(sql);
}

void Database::keepPrepared(const QString &sql, QSqlQuery &&query) const
{
    query.finish();
    m_prepared[sql].push_back(std::move(query));
}

std::unique_ptr<Database> openDatabase(const QString &place, Database::Access access)
{
    if (isServerAddress(place))
        return std::make_unique<PostgresDatabase>(place, access);
    return std::make_unique<SqliteDatabase>(place, access);
}

} // namespace noticedesk
