// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QSqlQuery>

namespace noticedesk
{

/// A prepared statement, run as often as needed. "No rows" and "could not read" never look alike:
/// the latter is always thrown as StoreError.
class Query final
{
public:
    /// One SQL statement with a ? for each value.
    Query(const Database &database, const QString &sql);

    /// Binds the values in their order and runs the statement. A null QVariant is NULL; a QString
    /// is text, also an empty one, and must be one that can be stored exactly (unstorable()).
    void run(const QVariantList &values = {});

    /// Goes to the next row; false if there is none.
    bool next();
    /// Of the present row, by the statement's columns from 0.
    QVariant value(int column) const;
    /// How many rows the last run changed.
    int changed() const;
    /// The key of the row that the last run added.
    qint64 insertedId() const;

private:
    QString m_path;
    QSqlQuery m_query;

    [[noreturn]] void fail() const;
};

} // namespace noticedesk
