// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query.h"

#include "domain/text.h"
#include "store/storeerror.h"

#include <QSqlError>

namespace noticedesk
{

namespace
{

/// What is to be bound for a value. Qt binds a null QString as NULL, which is not what "" means.
QVariant bound(const QVariant &value)
{
    if (value.userType() != QMetaType::QString)
        return value;
    const QString text = value.toString();
    if (const auto problem = unstorable(text))
        throw StoreError(problem->reason);
    return text.isNull() ? QVariant(QStringLiteral("")) : value;
}

} // namespace

Query::Query(const Database &database, const QString &sql)
    : m_path(database.path()), m_query(database.connection())
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql))
        fail();
}

void Query::run(const QVariantList &values)
{
    for (int position = 0; position < values.size(); ++position)
        m_query.bindValue(position, bound(values.at(position)));
    if (!m_query.exec())
        fail();
}

bool Query::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        fail();
    return false;
}

QVariant Query::value(int column) const
{
    return m_query.value(column);
}

int Query::changed() const
{
    return m_query.numRowsAffected();
}

qint64 Query::insertedId() const
{
    return m_query.lastInsertId().toLongLong();
}

void Query::fail() const
{
    throw StoreError(m_query.lastError().databaseText(), m_path);
}

} // namespace noticedesk
