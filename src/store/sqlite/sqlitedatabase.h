// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/openfiles.h"
#include "store/database/database.h"
#include "store/sqlite/connection.h"
#include "store/sqlite/readingplace.h"

#include <functional>
#include <optional>

namespace noticedesk
{

/// A store that is a file of SQLite. What it asks of SQLite besides SQL stands in this folder.
class SqliteDatabase final : public Database
{
public:
    /// Opens a store's file. One that is written must not be on a network share. One that is only
    /// read may be in a folder that must not be written. Examining leaves a backup's file as it is
    /// too, until keepLog(), and triggers do not run. Throws StoreError.
    SqliteDatabase(const QString &path, Access access);
    ~SqliteDatabase() override;

    /// Makes a store's file without any table, readable by its owner only. The name must be free.
    static void create(const QString &path);

    /// Goes on as ReadWrite, after the examination of a store that was opened so. Throws
    /// StoreReadOnly if the file or its folder must not be written, or StoreError.
    void keepLog();

    std::unique_ptr<DirectStatement> direct(const QString &sql) override;
    std::unique_ptr<TextSearch> textSearch() override;
    QString historyInsertion() const override;
    QString historyErasure() const override;
    /// What SQLite finds wrong with the file.
    QStringList faultsOfStructure(int most) const override;
    QStringList strayRows() const override;
    SchemaChanges schemaChanges() override;
    bool hasTable(const QString &name) override;
    int version() override;
    void setVersion(int version) override;
    /// A busy store is StoreBusy after a quarter of a second.
    void begin() override;
    void beginReading() override;
    bool isInTransaction() const override { return m_connection.isInTransaction(); }
    void commit() override;
    void rollback() noexcept override;
    void copyInto(const QString &path) override;
    /// Page by page.
    void copyPagesInto(const QString &path) override;
    void letRowsBelongToNothing(bool may) override;
    void keepManyPages() override;
    void keepFewPages() noexcept override;
    /// Moves what stands in the write-ahead log into the file and empties the log, in which deleted
    /// text would stay; not while another connection reads it.
    void emptyLog() noexcept override;
    [[noreturn]] void fail(const QSqlError &error) const override;

protected:
    QSqlQuery prepared(const QString &sql) const override;

private:
    /// Makes a copy beside and gives it its name when the function has filled it.
    void copyWith(const QString &path, const std::function<void(const QString &)> &copy);

    void requireHeader() const;

    OpenedFile m_opened; ///< longer than the connection
    std::optional<ReadingPlace> m_readFrom;
    SqliteConnection m_connection;
};

} // namespace noticedesk
