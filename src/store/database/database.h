// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/openfiles.h"
#include "store/sqlite/connection.h"
#include "store/sqlite/readingplace.h"

#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <functional>
#include <optional>
#include <unordered_map>
#include <vector>

namespace noticedesk
{

/// One connection to a store's file, with its settings, its version and its transactions. What it
/// asks of SQLite besides SQL stands in sqlite/. For one thread.
class Database final
{
public:
    enum class Access {
        ReadWrite,
        ReadOnly,
        Examining, ///< may take locks for writing, but leaves the file as it is, a backup's too
                   ///< (until keepLog()); triggers do not run
    };

    /// Opens a store's file. One that is written must not be on a network share. One that is only
    /// read may be in a folder that must not be written. Throws StoreError.
    Database(const QString &path, Access access);

    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Makes a store's file without any table, readable by its owner only. The name must be free.
    static void create(const QString &path);
    /// Writes what the store holds now into a new file, readable by its owner only: a whole store
    /// by itself. The name must be free; it appears when all is on the disk. Throws StoreError.
    void copyInto(const QString &path);
    /// As copyInto(), but page by page and unread, for a store that is too damaged for that: what
    /// is damaged is damaged in the copy as well.
    void copyPagesInto(const QString &path);

    /// Goes on as ReadWrite, after the examination of a store that was opened so. Throws
    /// StoreReadOnly if the file or its folder must not be written, or StoreError.
    void keepLog();

    const QString &path() const { return m_path; }
    const SqliteConnection &connection() const { return m_connection; }

    /// Runs one statement that gives no rows. Throws StoreError.
    void run(const QString &sql, const QVariantList &values = {});
    /// The first value of the first row. Throws StoreError if there is none.
    QVariant value(const QString &sql, const QVariantList &values = {});

    /// What SQLite finds wrong with the file's structure, at most so much; nothing if it is sound.
    QStringList faultsOfStructure(int most) const;
    /// The rows that name a row of another table that is not there, each in a sentence.
    QStringList strayRows() const;
    /// The number of the last migration that the store has been through.
    int version();
    /// To be called within the transaction of the migration.
    void setVersion(int version);

    /// Begins to write at once, so that another writer is met here and not half-way: a busy store
    /// is StoreBusy after a quarter of a second.
    void begin();
    /// Begins to read: all that is read until the rollback is of one moment.
    void beginReading();
    /// Whether a transaction has begun and not ended.
    bool isInTransaction() const { return m_connection.isInTransaction(); }
    void commit();
    void rollback() noexcept;
    /// Ends what LargePageCache began.
    void resetPageCache() noexcept;
    /// Moves what stands in the write-ahead log into the file and empties the log, in which deleted
    /// text would stay; not while another connection reads it.
    void emptyLog() noexcept;

    /// A prepared statement, out of those that were kept if the same text was prepared before.
    /// Throws StoreError. For Query.
    QSqlQuery takePrepared(const QString &sql) const;
    /// Ends what a statement was doing and keeps it for the next time.
    void keepPrepared(const QString &sql, QSqlQuery &&query) const;

private:
    /// Makes a copy beside and gives it its name when the function has filled it.
    void copyWith(const QString &path, const std::function<void(const QString &)> &copy);

    void requireHeader() const;

    QString m_path;
    OpenedFile m_opened; ///< longer than the connection
    std::optional<ReadingPlace> m_readFrom;
    SqliteConnection m_connection;
    mutable std::unordered_map<QString, std::vector<QSqlQuery>> m_prepared;
};

} // namespace noticedesk
