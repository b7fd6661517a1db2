// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database/database.h"
#include "store/postgres/serveraddress.h"
#include "store/postgres/waitingstatements.h"

#include <QDateTime>
#include <QSqlDatabase>

#include <functional>

namespace noticedesk
{

/// A store in the schema "noticedesk" of a database of PostgreSQL 15, for several desks at once.
class PostgresDatabase final : public Database
{
public:
    /// Connects. Whatever leaves this machine is encrypted, and the server's certificate is
    /// examined with its name; passwords come from the password file. Throws StoreError.
    PostgresDatabase(const QString &place, Access access);
    ~PostgresDatabase() override;

    /// Whether the store belongs to the name under which we are connected.
    bool belongsToUs();
    QString author() override;
    /// The server's clock, in UTC.
    QDateTime now();
    /// Whether it is in UTF-8, and its texts have the order of their characters' numbers.
    bool comparesTextsAsTheyStand();

    /// From now on the function is called with whatever desks announce, on this thread, while its
    /// events are run and the receiver is there.
    void listen(QObject *receiver, const std::function<void(const QString &announced)> &hear);

    /// In a transaction it waits for the next statement that reads, or for the commit, and its
    /// fault is thrown there.
    void run(const QString &sql, const QVariantList &values = {}) override;
    void runWaiting() const override;
    std::unique_ptr<DirectStatement> direct(const QString &sql) override;
    std::unique_ptr<TextSearch> textSearch() override;
    QString historyInsertion() const override;
    QString historyErasure() const override;
    /// Nothing: pages are the server's own care.
    QStringList faultsOfStructure(int most) const override;
    QStringList strayRows() const override;
    SchemaChanges schemaChanges() override;
    bool hasTable(const QString &name) override;
    bool answers() noexcept override;
    QString identity() override;
    /// 0 without a store.
    int version() override;
    void setVersion(int version) override;
    /// Writers come one after the other, as with a file. One that waits for three seconds is told
    /// so, as StoreBusy; one that hangs in its transaction for two is taken out by the server. A
    /// store that was brought to another version meanwhile is not written to.
    void begin() override;
    void beginReading() override;
    bool isInTransaction() const override { return m_doing != Doing::Nothing; }
    void commit() override;
    void rollback() noexcept override;
    void copyInto(const QString &file) override;
    void copyPagesInto(const QString &file) override;
    void announce(const QString &change) override;
    [[noreturn]] void fail(const QSqlError &error) const override;

protected:
    QSqlQuery prepared(const QString &sql) const override;

private:
    /// In a transaction.
    enum class Doing { Nothing, Reading, Writing };

    /// A statement that fails where the store has another version by now than when it was opened.
    QString versionGuard() const;
    /// Statements without values, at once.
    void tell(const QString &sql) const;

    QString m_name; ///< Qt keeps connections by name until they are removed
    QSqlDatabase m_database;
    bool m_holdsStore = false;
    int m_version = 0; ///< of the store when it was opened
    bool m_guardsVersion = false;
    Doing m_doing = Doing::Nothing;
    mutable bool m_hasFailed = false; ///< since the transaction began
    mutable WaitingStatements m_waiting;
};

} // namespace noticedesk
