// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariantList>

struct sqlite3;
struct sqlite3_stmt;

namespace noticedesk
{

class Database;

/// A prepared statement that adds rows, without the driver between: an import adds a million rows,
/// and the driver takes half of the time. Not longer than its database. Throws StoreError.
class Insertion final
{
public:
    /// An INSERT with a ? for each value.
    Insertion(const Database &database, const QString &sql);
    ~Insertion();

    Insertion(const Insertion &) = delete;
    Insertion &operator=(const Insertion &) = delete;

    /// Adds a row with these values in their order: texts, which must be ones that can be stored
    /// exactly (unstorable()), whole numbers, bytes; a null QVariant is NULL. Gives its key.
    qint64 run(const QVariantList &values);

private:
    void bind(int position, const QVariant &value);
    [[noreturn]] void fail() const;

    const Database &m_database;
    sqlite3 *m_connection;
    sqlite3_stmt *m_statement = nullptr;
};

} // namespace noticedesk
