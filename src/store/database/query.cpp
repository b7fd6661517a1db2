// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database/query.h"

#include "domain/text.h"
#include "store/database/storeerror.h"

#include <QSqlError>
#include <QSqlRecord>

#include <utility>

namespace noticedesk
{

QVariant bound(const QVariant &value)
{
    if (value.userType() != QMetaType::QString)
        return value;
    const QString text = value.toString();
    if (const auto problem = unstorable(text))
        throw StoreError(problem->reason);
    return text.isNull() ? QVariant(QStringLiteral("")) : value;
}

Query::Query(const Database &database, const QString &sql)
    : m_database(&database), m_sql(sql), m_query(database.takePrepared(sql))
{
}

Query::Query(Query &&other) noexcept
    : m_database(other.m_database),
      m_sql(std::move(other.m_sql)),
      m_query(std::exchange(other.m_query, std::nullopt))
{
}

Query::~Query()
{
    if (m_query)
        m_database->keepPrepared(m_sql, *std::move(m_query));
}

void Query::run(const QVariantList &values)
{
    for (int position = 0; position < values.size(); ++position)
        m_query->bindValue(position, bound(values.at(position)));
    m_database->runWaiting();
    if (!m_query->exec())
        fail();
}

bool Query::next()
{
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        fail();
    return false;
}

QVariant Query::value(int column) const
{
    const QVariant value = m_query->value(column);
    return value.isNull() ? QVariant() : value; // some drivers give NULL a type
}

QVariantList Query::row() const
{
    QVariantList row;
    const int columns = m_query->record().count();
    for (int column = 0; column < columns; ++column)
        row.append(value(column));
    return row;
}

int Query::changed() const
{
    return m_query->numRowsAffected();
}

void Query::fail() const
{
    m_database->fail(m_query->lastError());
}

} // namespace noticedesk
