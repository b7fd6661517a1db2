// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdftext.h"
#include "storefolder.h"
#include "tablereading.h"
#include "testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace noticedesk::testing;

namespace
{

/// Four cases: one improved, one withdrawn and reopened on one day, one suspended with both proofs,
/// one without an answer.
QByteArray someCases()
{
    QByteArray lines;
    const auto add = [&lines](const char *number, const char *date, const char *deadline,
                              const QByteArray &more) {
        lines += QByteArray(R"({"schema":"noticedesk.case/3","number":")") + number +
                 R"(","notice":{"date":")" + date +
                 R"(","target":{"code":"XC12345678","name":"=1+1 公會","address":null},)"
                 R"("reason":"連線惡意IP(198.51.100.7)原因","improvementItems":["a"],)"
                 R"("legalBasis":["第5點"],"deadline":")" +
                 deadline + R"(","contact":{"unit":"u","name":"n","phone":"1","email":null}})" +
                 more + "}\n";
    };
    add("115-0001", "2026-09-01", "2026-09-30",
        R"(,"response":{"respondent":{"name":null,"phone":null,"email":null},"statement":null,)"
        R"("items":["b"],"receivedOn":"2026-09-20","channel":"letter","phoneConfirmedOn":null,)"
        R"("sealed":true},"rounds":[{"outcome":"improved","tracker":"陳志明","trackedOn":"2026-10-02"}],"officer":"林怡君")");
    add("115-0002", "2026-10-05", "2026-11-30",
        R"(,"withdrawal":{"on":"2026-10-20","reason":"x"},)"
        R"("reopenings":[{"on":"2026-10-20","reason":"y","afterRound":0}])");
    add("115-0003", "2026-10-06", "2026-10-20",
        R"(,"rounds":[{"outcome":"suspended","notifiedOn":"2026-10-25","suspendedFrom":"2026-10-28",)"
        R"("tracker":"t","trackedOn":"2026-10-25"}],"suspension":{"letterNumber":null,)"
        R"("letterSentOn":"2026-10-26","letterDeliveredOn":null,"reportedOn":"2026-11-03",)"
        R"("restoredOn":"2026-11-20"})");
    add("115-0004", "2026-11-02", "2026-11-20", "");
    return lines;
}

} // namespace

/// The figures and tables as commands give them.
class TestStatisticsCommand final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<StoreFolder> m_office;

    QJsonObject figures(const QStringList &options)
    {
        const RunResult answer = m_office->run(QStringList{u"statistics"_s, u"--json"_s} + options);
        if (answer.status != 0)
            qFatal("%s", answer.errors.constData());
        return QJsonDocument::fromJson(answer.output).object();
    }

private Q_SLOTS:
    void initTestCase() { m_office = std::make_unique<StoreFolder>(someCases()); }

    void monthsAddUp()
    {
        const QJsonArray months = figures({u"--as-of"_s, u"2026-11-28"_s})[u"months"_s].toArray();
        const auto row = [&](int at) {
            const QJsonObject month = months.at(at).toObject();
            QStringList told{month[u"month"_s].toString()};
            for (const QString &key : {u"openBefore"_s, u"issued"_s, u"closed"_s, u"reopened"_s,
                                       u"withdrawn"_s, u"openAfter"_s})
                told.append(QString::number(month[key].toInt(-1)));
            return told.join(u' ');
        };
        QCOMPARE(months.size(), 3);
        QCOMPARE(row(0), u"2026-09 0 1 0 0 0 1"_s);
        QCOMPARE(row(1), u"2026-10 1 2 1 1 1 2"_s);
        QCOMPARE(row(2), u"2026-11 2 1 1 0 0 2"_s);
    }

    void onAnEarlierDayLaterThingsHaveNotHappened()
    {
        const QJsonObject then = figures({u"--as-of=2026-10-24"_s});
        QCOMPARE(then[u"months"_s].toArray().last().toObject()[u"closed"_s].toInt(), 1);
        QCOMPARE(then[u"open"_s].toObject()[u"total"_s].toInt(), 2);
        QCOMPARE(then[u"suspensions"_s].toObject()[u"total"_s].toInt(), 0);
        const QJsonObject later = figures({u"--as-of=115/11/2"_s});
        QCOMPARE(later[u"asOf"_s].toString(), u"2026-11-02"_s);
        const QJsonObject suspensions = later[u"suspensions"_s].toObject();
        QCOMPARE(suspensions[u"total"_s].toInt(), 1);
        QCOMPARE(suspensions[u"reported"_s].toInt(), 0);
        QCOMPARE(suspensions[u"restored"_s].toInt(), 0);
    }

    void theOtherFiguresOfTheContractAreThere()
    {
        const QJsonObject all = figures({u"--as-of=2026-11-28"_s});
        const auto object = [](const char *text) { return QJsonDocument::fromJson(text).object(); };
        QCOMPARE(all[u"rounds"_s].toArray().at(0).toObject(),
                 object(R"({"round":1,"improved":1,"extended":0,"suspended":1,"other":0})"));
        QCOMPARE(all[u"answers"_s].toObject(),
                 object(R"({"due":3,"inTime":1,"late":0,"none":2,"undated":0})"));
        QCOMPARE(all[u"open"_s].toObject()[u"overdue"_s].toInt(), 1);
        QCOMPARE(all[u"suspensions"_s].toObject()[u"restored"_s].toInt(), 1);
        QCOMPARE(all[u"repeat"_s].toObject()[u"organizations"_s].toInt(), 1);
        QCOMPARE(all[u"quality"_s].toObject()[u"recordedLate"_s].toInt(), 0);
        QCOMPARE(all[u"addsUp"_s].toBool(), true);
        // The store was made long after that day.
        QCOMPARE(figures({u"--as-of=2025-12-01"_s})[u"months"_s].toArray().size(), 1);
    }

    void daysCutTheMonths()
    {
        const QJsonObject all =
            figures({u"--as-of=2026-11-28"_s, u"--from=2026-10-06"_s, u"--to=2026-10-31"_s});
        QCOMPARE(all[u"months"_s].toArray().size(), 1);
        const QJsonObject month = all[u"months"_s].toArray().at(0).toObject();
        QCOMPARE(month[u"openBefore"_s].toInt(), 1);
        QCOMPARE(month[u"issued"_s].toInt(), 1);
        QCOMPARE(month[u"closed"_s].toInt(), 0);
        QCOMPARE(month[u"openAfter"_s].toInt(), 2);
        QCOMPARE(all[u"open"_s].toObject()[u"total"_s].toInt(), 2);
    }

    void wrongUseIsToldAndWritesNothing_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const auto row = [](const char *name, const QStringList &arguments) {
            QTest::newRow(name) << arguments;
        };
        row("no day", {u"statistics"_s, u"--as-of"_s, u"yesterday"_s});
        row("days backward",
            {u"statistics"_s, u"--from"_s, u"2026-11-02"_s, u"--to"_s, u"2026-11-01"_s});
        row("begins later", {u"statistics"_s, u"--from"_s, u"2030-01-01"_s});
        row("another ending", {u"statistics"_s, u"-o"_s, u"figures.csv"_s});
        row("a word", {u"statistics"_s, u"115-0001"_s});
        row("a table without a place", {u"table"_s});
        row("a table with another ending", {u"table"_s, u"-o"_s, u"list.xls"_s});
        row("a table of a state that there is not",
            {u"table"_s, u"--state"_s, u"lost"_s, u"-o"_s, u"list.ods"_s});
        row("a table over the store", {u"table"_s, u"-o"_s, m_office->path(u"office.db-wal"_s)});
    }
    void wrongUseIsToldAndWritesNothing()
    {
        QFETCH(QStringList, arguments);
        const QStringList before = m_office->lastingNames();
        const RunResult answer = m_office->run(arguments);
        QCOMPARE(answer.status, 2);
        QVERIFY(isErrorLine(answer.errors));
        QCOMPARE(answer.output, QByteArray());
        QCOMPARE(m_office->lastingNames(), before);
    }

    void noOutputReplacesAStore()
    {
        const QString other = m_office->path(u"other.xlsx"_s);
        QCOMPARE(runInside({u"init"_s, u"--store"_s, other}).status, 0);
        const QByteArray bytes = bytesOf(other);
        QCOMPARE(m_office->run({u"table"_s, u"-o"_s, other}).status, 2);
        QCOMPARE(m_office->run({u"statistics"_s, u"-o"_s, other}).status, 2);
        QCOMPARE(bytesOf(other), bytes);
    }

    void aTableHasTheListsCasesAndOrder()
    {
        const QString path = m_office->path(u"list.ods"_s);
        QCOMPARE(m_office->run({u"table"_s, u"--state"_s, u"open"_s, u"-o"_s, path}).status, 0);
        const auto tables = tablesOf(path);
        QCOMPARE(tables.size(), std::size_t{1});
        QCOMPARE(tables[0].rows.size(), std::size_t{3});
        QCOMPARE(tables[0].rows[0][0].value, u"案號"_s);
        QCOMPARE(tables[0].rows[1][0], (ReadCell{"text", u"115-0002"_s}));
        QCOMPARE(tables[0].rows[1][2], (ReadCell{"text", u"=1+1 公會"_s}));
        QCOMPARE(tables[0].rows[1][5], (ReadCell{"day", u"2026-11-30"_s}));
        QCOMPARE(tables[0].rows[2][0].value, u"115-0004"_s);
        const QString found = m_office->path(u"found.csv"_s);
        QCOMPARE(m_office->run({u"table"_s, u"--text"_s, u"115-0003"_s, u"-o"_s, found}).status, 0);
        const auto rows = csvRowsOf(found);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[1].first(6),
                 (QStringList{u"115-0003"_s, u"中止交換服務"_s, u"'=1+1 公會"_s, u"XC12345678"_s,
                              u"115年10月6日"_s, u"115年10月20日"_s}));
    }

    void namesOfPersonsAreMaskedIfThatIsWanted()
    {
        const QString path = m_office->path(u"list.csv"_s);
        QCOMPARE(m_office->run({u"table"_s, u"--redact"_s, u"-o"_s, path}).status, 0);
        QCOMPARE(csvRowsOf(path)[1].at(10), u"陳○○"_s);
        QCOMPARE(csvRowsOf(path)[1].at(13), u"林○○"_s);
        QCOMPARE(m_office->run({u"table"_s, u"-o"_s, path}).status, 0);
        QCOMPARE(csvRowsOf(path)[1].at(10), u"陳志明"_s);
        QCOMPARE(csvRowsOf(path)[1].at(13), u"林怡君"_s);
    }

    void theReportShowsTheFigures()
    {
        const QString path = m_office->path(u"report.pdf"_s);
        const QStringList command{u"statistics"_s, u"--as-of"_s, u"2026-11-28"_s, u"-o"_s, path};
        const RunResult answer = m_office->run(command);
        QCOMPARE(answer.errors, QByteArray());
        QCOMPARE(answer.output, QByteArray());
        const QString text = withoutSpace(pagesOf(path).join(u'\n'));
        QVERIFY(text.contains(u"統計基準日：115年11月28日"_s));
        QVERIFY(text.contains(u"0＋4＋1－2－1＝2"_s));
        QVERIFY(text.contains(u"198.51.100.7"_s));
        const QByteArray bytes = bytesOf(path);
        QCOMPARE(m_office->run(command).status, 0);
        QCOMPARE(bytesOf(path), bytes);
    }

    void theTablesOfTheFiguresAreSheets()
    {
        for (const QString &name : {u"figures.ods"_s, u"figures.xlsx"_s}) {
            const QString path = m_office->path(name);
            QCOMPARE(
                m_office->run({u"statistics"_s, u"--as-of=2026-11-28"_s, u"-o"_s, path}).status, 0);
            const auto tables = tablesOf(path);
            QCOMPARE(tables.size(), std::size_t{17});
            QCOMPARE(tables[0].name, u"收結存表"_s);
            QCOMPARE(tables[0].rows[1][0].value, u"115年9月"_s);
            QCOMPARE(tables[0].rows[4][2], (ReadCell{"number", u"4"_s}));
        }
    }
};

NOTICEDESK_TEST(TestStatisticsCommand)
#include "test_statisticscommand.moc"
