// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

struct sqlite3;

namespace noticedesk
{

/// A connection to a file of SQLite through Qt's driver, and what the driver does not offer, of
/// SQLite itself. Throws StoreError. For one thread.
class SqliteConnection final
{
public:
    /// The path is for errors, the name is that by which SQLite opens the file.
    SqliteConnection(QString path, const QString &name);
    ~SqliteConnection();
    SqliteConnection(const SqliteConnection &) = delete;
    SqliteConnection &operator=(const SqliteConnection &) = delete;

    /// With options of Qt's driver.
    void open(const QString &options = {});

    const QString &path() const { return m_path; }
    sqlite3 *handle() const;

    /// Makes the tokenizer "bigram" known (bigramtokenizer.h).
    void addTokenizer();
    /// Runs one statement that gives no rows.
    void run(const QString &sql);
    /// A statement that gives its rows one after the other.
    QSqlQuery prepared(const QString &sql) const;
    bool isInTransaction() const;

    /// From now on nothing of what stands in the schema may reach beyond the file.
    void distrustSchema();
    void switchTriggers(bool on) const;

    struct FirstBytes
    {
        QByteArray bytes;
        qint64 fileSize = 0;
    };
    /// At most so many bytes of the file, through SQLite's own descriptor: when any other
    /// descriptor of the file is closed, Linux drops all the locks that the process has on it.
    FirstBytes firstBytes(int count) const;

    /// Copies page by page and unread.
    void copyPagesInto(SqliteConnection &copy) const;

private:
    QString m_path;
    QString m_name; ///< Qt keeps connections by name until they are removed
    QSqlDatabase m_database;
};

} // namespace noticedesk
