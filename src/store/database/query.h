// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database/database.h"

#include <QSqlQuery>

#include <optional>

namespace noticedesk
{

/// A prepared statement, run as often as needed. "No rows" and "could not read" never look alike:
/// the latter is always thrown as StoreError.
class Query final
{
public:
    /// One SQL statement with a ? for each value. The database prepares each text once and must
    /// outlive the query.
    Query(const Database &database, const QString &sql);
    ~Query();

    Query(Query &&other) noexcept;
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    /// Binds the values in their order and runs the statement. A null QVariant is NULL; a QString
    /// is text, also an empty one, and must be one that can be stored exactly (unstorable()).
    void run(const QVariantList &values = {});

    /// Goes to the next row; false if there is none.
    bool next();
    /// Of the present row, by the statement's columns from 0.
    QVariant value(int column) const;
    /// How many rows the last run changed.
    int changed() const;

private:
    const Database *m_database;
    QString m_sql;
    std::optional<QSqlQuery> m_query;

    [[noreturn]] void fail() const;
};

} // namespace noticedesk
