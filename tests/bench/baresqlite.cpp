// SPDX-License-Identifier: GPL-3.0-or-later
#include "baresqlite.h"

#include "store/database/upgrade.h"
#include "store/search/folding.h"
#include "store/sqlite/bigramtokenizer.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdlib>
#include <sqlite3.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

double secondsOf(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

/// A connection; whatever fails ends the benchmark.
class Bare final
{
public:
    explicit Bare(const QString &path)
    {
        require(sqlite3_open(QFile::encodeName(path).constData(), &m_connection));
        if (!registerBigramTokenizer(m_connection))
            std::abort();
        run("PRAGMA journal_mode = WAL");
        run("PRAGMA synchronous = FULL");
    }
    ~Bare() { sqlite3_close(m_connection); }
    Bare(const Bare &) = delete;
    Bare &operator=(const Bare &) = delete;

    void run(const QByteArray &sql)
    {
        require(sqlite3_exec(m_connection, sql.constData(), nullptr, nullptr, nullptr));
    }
    sqlite3_stmt *prepare(const QByteArray &sql)
    {
        sqlite3_stmt *statement = nullptr;
        require(sqlite3_prepare_v2(m_connection, sql.constData(), -1, &statement, nullptr));
        return statement;
    }
    static void require(int result)
    {
        if (result != SQLITE_OK && result != SQLITE_DONE)
            std::abort();
    }

private:
    sqlite3 *m_connection = nullptr;
};

/// Inserts what a SELECT on one connection gives with a prepared statement on another.
void copyRows(Bare &from, Bare &to, const QByteArray &select, const QByteArray &into)
{
    sqlite3_stmt *rows = from.prepare(select);
    const int columns = sqlite3_column_count(rows);
    QByteArray places = "?";
    for (int column = 1; column < columns; ++column)
        places += ", ?";
    sqlite3_stmt *insert = to.prepare("INSERT INTO " + into + " VALUES (" + places + ')');
    while (sqlite3_step(rows) == SQLITE_ROW) {
        for (int column = 0; column < columns; ++column)
            Bare::require(
                sqlite3_bind_value(insert, column + 1, sqlite3_column_value(rows, column)));
        Bare::require(sqlite3_step(insert));
        sqlite3_reset(insert);
    }
    sqlite3_finalize(rows);
    sqlite3_finalize(insert);
}

void removeStore(const QString &path)
{
    for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(path + ending);
}

} // namespace

BareInsert insertRowsBarely(const QString &store)
{
    const QString path = store + u".bare";
    removeStore(path);
    makeStore(path);
    BareInsert result;
    {
        Bare from(store);
        Bare to(path);
        QElapsedTimer timer;
        timer.start();
        to.run("BEGIN IMMEDIATE");
        for (const char *const table :
             {"case_numbers", "cases", "notices", "improvement_items", "legal_bases", "dispatches",
              "responses", "answers", "tracking_rounds", "suspensions", "reopenings", "history"})
            copyRows(from, to, QByteArray("SELECT * FROM ") + table, table);
        result.records = secondsOf(timer);
        copyRows(from, to, "SELECT * FROM case_list", "case_list");
        copyRows(from, to, "SELECT id, number, organization, texts FROM case_texts",
                 "case_search (rowid, number, organization, texts)");
        copyRows(from, to, "SELECT id, number, organization FROM case_texts",
                 "case_title_search (rowid, number, organization)");
        result.search = secondsOf(timer) - result.records;
        to.run("COMMIT");
    }
    removeStore(path);
    return result;
}

double likeScan(const QString &store, const QString &word)
{
    Bare bare(store);
    bare.run("CREATE TEMP TABLE plain_texts (id INTEGER PRIMARY KEY, text TEXT NOT NULL)");
    sqlite3_stmt *rows = bare.prepare("SELECT id, number || char(10) || organization || char(10)"
                                      " || texts FROM case_texts");
    sqlite3_stmt *insert = bare.prepare("INSERT INTO plain_texts VALUES (?, ?)");
    bare.run("BEGIN");
    while (sqlite3_step(rows) == SQLITE_ROW) {
        const QByteArray text =
            folded(QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(rows, 1))))
                .toUtf8();
        sqlite3_bind_int64(insert, 1, sqlite3_column_int64(rows, 0));
        sqlite3_bind_text(insert, 2, text.constData(), static_cast<int>(text.size()),
                          SQLITE_TRANSIENT);
        Bare::require(sqlite3_step(insert));
        sqlite3_reset(insert);
    }
    bare.run("COMMIT");
    sqlite3_finalize(rows);
    sqlite3_finalize(insert);
    const QByteArray pattern = '%' + folded(word).toUtf8() + '%';
    sqlite3_stmt *scan =
        bare.prepare("SELECT id FROM plain_texts WHERE text LIKE ? ORDER BY id DESC LIMIT 100");
    double least = 1e9;
    for (int turn = 0; turn < 3; ++turn) {
        QElapsedTimer timer;
        timer.start();
        sqlite3_bind_text(scan, 1, pattern.constData(), -1, SQLITE_STATIC);
        while (sqlite3_step(scan) == SQLITE_ROW) {
        }
        sqlite3_reset(scan);
        least = std::min(least, secondsOf(timer) * 1e3);
    }
    sqlite3_finalize(scan);
    return least;
}

double plainUpdate(const QString &store)
{
    Bare bare(store);
    bare.run("CREATE TABLE plain (id INTEGER PRIMARY KEY, text TEXT NOT NULL)");
    bare.run("INSERT INTO plain VALUES (1, '')");
    sqlite3_stmt *update = bare.prepare("UPDATE plain SET text = text || 'x' WHERE id = 1");
    std::vector<double> times;
    constexpr int turns = 50;
    for (int turn = 0; turn < turns; ++turn) {
        QElapsedTimer timer;
        timer.start();
        Bare::require(sqlite3_step(update));
        sqlite3_reset(update);
        times.push_back(secondsOf(timer) * 1e3);
    }
    sqlite3_finalize(update);
    bare.run("DROP TABLE plain");
    std::sort(times.begin(), times.end());
    return times[turns / 2];
}

} // namespace noticedesk
