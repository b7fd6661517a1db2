// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <memory>
#include <unordered_map>
#include <vector>

class QSqlError;

namespace noticedesk
{

class DirectStatement;
class TextSearch;
struct SchemaChanges;

/// One connection to a store, with its version and its transactions: a file (SqliteDatabase) or a
/// server (PostgresDatabase). For one thread.
class Database
{
public:
    enum class Access {
        ReadWrite,
        ReadOnly,
        Examining, ///< may take locks for writing, but leaves the store as it is
    };

    virtual ~Database() = default;
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// The file, or the server's address without a password: what errors name.
    const QString &path() const { return m_path; }

    /// Runs one statement that gives no rows. Throws StoreError, in a transaction at its commit at
    /// the latest.
    virtual void run(const QString &sql, const QVariantList &values = {});
    /// The first value of the first row. Throws StoreError if there is none.
    QVariant value(const QString &sql, const QVariantList &values = {});
    /// For a statement that is run a million times.
    virtual std::unique_ptr<DirectStatement> direct(const QString &sql) = 0;
    virtual std::unique_ptr<TextSearch> textSearch() = 0;
    /// The statement that adds an entry to the history: its columns in their order.
    virtual QString historyInsertion() const = 0;
    /// The one that empties an entry: changes, action and sequence.
    virtual QString historyErasure() const = 0;

    /// What is wrong with the structure below the tables, at most so much; nothing if it is sound.
    virtual QStringList faultsOfStructure(int most) const = 0;
    /// The rows that name a row of another table that is not there, each in a sentence.
    virtual QStringList strayRows() const = 0;
    /// How the tables, triggers and indexes differ from those that the program makes.
    virtual SchemaChanges schemaChanges() = 0;
    virtual bool hasTable(const QString &name) = 0;
    /// Whether a server is still there, as far as it can be told before anything is asked of it.
    virtual bool answers() noexcept { return true; }
    /// What a store on a server is known by, whatever its address; nothing for a file, which is
    /// known by its path.
    virtual QString identity() { return {}; }
    /// Whose name the history bears for what is written here: on a server, of those at the desks.
    virtual QString author();
    /// The number of the last migration that the store has been through.
    virtual int version() = 0;
    /// To be called within the transaction of the migration.
    virtual void setVersion(int version) = 0;

    /// Begins to write at once, so that another writer is met here and not half-way: who has waited
    /// too long for it is told so, as StoreBusy.
    virtual void begin() = 0;
    /// Begins to read: all that is read until the rollback is of one moment.
    virtual void beginReading() = 0;
    /// Whether a transaction has begun and not ended.
    virtual bool isInTransaction() const = 0;
    virtual void commit() = 0;
    virtual void rollback() noexcept = 0;

    /// Writes what the store holds now into a new file, readable by its owner only: a whole store
    /// by itself. The name must be free; it appears when all is on the disk. Throws StoreError.
    virtual void copyInto(const QString &file) = 0;
    /// As copyInto(), but unread where that is possible, for a store that is too damaged for that:
    /// what is damaged is damaged in the copy as well.
    virtual void copyPagesInto(const QString &file) = 0;

    /// Tells other desks of what this transaction changes, as soon as it is committed: a
    /// server's ChangeListener hears it. Nobody else can be at a file.
    virtual void announce(const QString &) {}

    /// For migrations: whether rows may name what is not there.
    virtual void letRowsBelongToNothing(bool) {}
    /// What LargePageCache asks for.
    virtual void keepManyPages() {}
    virtual void keepFewPages() noexcept {}
    /// Forgets deleted text that still stands in a log, as far as nobody else reads there.
    virtual void emptyLog() noexcept {}

    /// A prepared statement, out of those that were kept if the same text was prepared before.
    /// Throws StoreError. For Query.
    QSqlQuery takePrepared(const QString &sql) const;
    /// Ends what a statement was doing and keeps it for the next time.
    void keepPrepared(const QString &sql, QSqlQuery &&query) const;
    /// Runs what run() has left until now; before anything is read. For Query.
    virtual void runWaiting() const {}
    /// Throws what the driver says as StoreError, in words for the user. For Query.
    [[noreturn]] virtual void fail(const QSqlError &error) const = 0;

protected:
    explicit Database(QString path) : m_path(std::move(path)) {}
    virtual QSqlQuery prepared(const QString &sql) const = 0;
    /// To be called before the connection ends.
    void forgetPrepared() { m_prepared.clear(); }

private:
    QString m_path;
    mutable std::unordered_map<QString, std::vector<QSqlQuery>> m_prepared;
};

/// Opens a store by its place: a file's path, or postgresql://HOST/NAME. Throws StoreError.
std::unique_ptr<Database> openDatabase(const QString &place, Database::Access access);

} // namespace noticedesk
