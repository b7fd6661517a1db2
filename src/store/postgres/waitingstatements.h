// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariantList>

#include <unordered_map>

class QSqlDriver;

namespace noticedesk
{

/// Statements of a transaction that give no rows, on their way to a server: they wait for one
/// another and go together, as nobody else can write while the transaction waits for an answer.
class WaitingStatements final
{
public:
    /// Adds a statement with a ? for each value. Throws StoreError for a text that cannot be stored
    /// exactly.
    void add(const QString &sql, const QVariantList &values, const QSqlDriver &driver);

    bool isEmpty() const { return m_text.isEmpty(); }
    /// Whether they take so much room that they should go now.
    bool isLong() const;

    /// All of them in their order, as the server reads them; none waits afterwards.
    QString take();
    /// To be called when all that were taken have run.
    void haveRun() { m_lastPrepared = m_lastName; }
    /// To be called when they are not to be run any more, or when one of them failed.
    void forget();

private:
    QString m_text;
    std::unordered_map<QString, int> m_names; ///< under which the server knows a statement
    int m_lastName = 0;
    int m_lastPrepared = 0; ///< by the server, for certain
};

} // namespace noticedesk
