// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QString>
#include <QVariantList>

namespace noticedesk
{

/// One connection to a store's file. Everything that is SQLite's own (settings, versions, locks)
/// stands in this class, so that statements elsewhere are plain SQL. For one thread.
class Database final
{
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Opens a file that requireStore() accepts. Throws StoreError.
    Database(const QString &path, Access access);

    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Makes a store's file without any table, readable by its owner only. The name must be free.
    static void create(const QString &path);
    /// Writes what the store holds now into a new file, readable by its owner only: a whole store
    /// by itself. The name must be free; it appears when all is on the disk. Throws StoreError.
    void copyInto(const QString &path);

    const QString &path() const { return m_path; }
    const QSqlDatabase &connection() const { return m_connection.database; }

    /// Runs one statement that gives no rows. Throws StoreError.
    void run(const QString &sql, const QVariantList &values = {});
    /// The first value of the first row. Throws StoreError if there is none.
    QVariant value(const QString &sql, const QVariantList &values = {});

    /// The number of the last migration that the store has been through.
    int version();
    /// To be called within the transaction of the migration.
    void setVersion(int version);

    /// Begins to write at once, so that another writer is met here and not half-way: a busy store
    /// is a StoreError after a quarter of a second.
    void begin();
    void commit();
    void rollback() noexcept;

private:
    /// Qt keeps connections by name until they are removed.
    struct Connection
    {
        explicit Connection(const QString &path);
        ~Connection();
        Connection(const Connection &) = delete;
        Connection &operator=(const Connection &) = delete;

        QString name;
        QSqlDatabase database;
    };

    QString m_path;
    Connection m_connection;
};

} // namespace noticedesk
