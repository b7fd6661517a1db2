// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariantList>

#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace noticedesk
{

class SqliteConnection;

/// A prepared statement without the driver between, which takes most of the time of a statement
/// that is run a million times. Not longer than its connection. Throws StoreError.
class Statement final
{
public:
    /// With a ? for each value.
    Statement(const SqliteConnection &connection, const QString &sql);
    ~Statement();

    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /// Runs with these values in their order: texts, which must be ones that can be stored exactly
    /// (unstorable()), whole numbers, bytes; a null QVariant is NULL. Gives the columns of the
    /// first row, nothing if there is none; others are left.
    std::optional<QVariantList> run(const QVariantList &values);

    /// The key of the row that was added last.
    qint64 lastKey() const;

private:
    void bind(int position, const QVariant &value);
    QVariant column(int column) const;
    [[noreturn]] void fail() const;

    const SqliteConnection &m_connection;
    sqlite3 *m_handle;
    sqlite3_stmt *m_statement = nullptr;
};

} // namespace noticedesk
