// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database/database.h"
#include "store/database/id.h"

#include <QSqlQuery>

#include <optional>
#include <utility>
#include <vector>

namespace noticedesk
{

/// What is bound for a value: Qt would bind a null QString as NULL, which is not what "" means.
/// Throws StoreError for a text that cannot be stored exactly (unstorable()).
QVariant bound(const QVariant &value);

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
    /// The whole row.
    QVariantList row() const;
    /// How many rows the last run changed.
    int changed() const;

private:
    const Database *m_database;
    QString m_sql;
    std::optional<QSqlQuery> m_query;

    void fail() const;
};

/// Shows the function each row that a statement gives.
template <class Use>
void forEachRow(const Database &database, const QString &sql, const QVariantList &values,
                const Use &use)
{
    Query row(database, sql);
    row.run(values);
    while (row.next())
        use(std::as_const(row));
}

/// What the function makes of each of them.
template <class Make>
auto rowsOf(const Database &database, const QString &sql, const QVariantList &values,
            const Make &make)
{
    std::vector<decltype(make(std::declval<const Query &>()))> made;
    forEachRow(database, sql, values, [&](const Query &row) { made.push_back(make(row)); });
    return made;
}

/// What it makes of the first one; nothing if there is none.
template <class Make>
auto firstRowOf(const Database &database, const QString &sql, const QVariantList &values,
                const Make &make)
{
    Query row(database, sql);
    row.run(values);
    using Made = std::optional<decltype(make(std::declval<const Query &>()))>;
    return row.next() ? Made(make(std::as_const(row))) : Made();
}

/// For rows whose first column is the id of such a record.
template <class Record>
Id<Record> idFrom(const Query &row)
{
    return Id<Record>(row.value(0).toLongLong());
}

} // namespace noticedesk
