// SPDX-License-Identifier: GPL-3.0-or-later
// Times the figures over many cases, their report, and tables of as many rows as an office will
// ever have. See docs/benchmarks.md.
//   noticedesk_statistics_benchmark [CASES [ROWS]]
#include "casegenerator.h"
#include "statistics/caselisttable.h"
#include "statistics/report/figures.h"
#include "statistics/report/reportfiles.h"
#include "statistics/statistics.h"
#include "stopwatch.h"
#include "store/cases/casewriter.h"
#include "store/database/upgrade.h"
#include "store/history/change.h"

#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace noticedesk;

namespace
{

/// By the clock, and what the processor worked: on a busy machine only that means anything. In ms.
struct Times
{
    double clock = 0;
    double processor = 0;
};

Times timesOf(const std::function<void()> &work)
{
    const std::clock_t begin = std::clock();
    const double clock = milliseconds(work);
    constexpr double thousand = 1000;
    return {clock, thousand * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC};
}

Times fastestOfThree(const std::function<void()> &work)
{
    return std::min(
        {timesOf(work), timesOf(work), timesOf(work)},
        [](const Times &left, const Times &right) { return left.processor < right.processor; });
}

void print(const char *what, const Times &times, double limit)
{
    std::printf("%-46s %8.0f ms, of which it worked %6.0f, at most %5.0f%s\n", what, times.clock,
                times.processor, limit, times.processor > limit ? " (too slow)" : "");
}

void fill(const QString &path, int cases)
{
    makeStore(path);
    const auto store = Store::openForWriting(path, {u"bench"_s, u"pc"_s}, [] {
        return QDateTime(QDate(2026, 11, 29), QTime(1, 0), Qt::UTC);
    });
    Change change(*store, u"import"_s);
    CaseWriter writer(change);
    for (int serial = 1; serial <= cases; ++serial)
        writer.add(generatedCaseOfSomeState(serial));
    change.commit();
}

CaseListRow rowOf(int serial)
{
    const CaseFile file = generatedCaseOfSomeState(serial);
    CaseListRow row{CaseId(serial)};
    row.number = file.number;
    row.noticeDate = file.notice.date;
    row.deadline = file.notice.deadline;
    row.code = *file.notice.target.code;
    row.name = *file.notice.target.name;
    row.dispatchedOn = file.notice.date;
    row.deliveredOn = file.notice.date->addDays(2);
    row.registeredNumber = u"%1"_s.arg(serial, 6, 10, QChar(u'0'));
    row.tracker = u"陳志明"_s;
    row.incident = u"殭屍網路通報 11 月"_s;
    return row;
}

void measureTables(const QTemporaryDir &folder, int rows)
{
    std::vector<CaseListRow> list;
    list.reserve(1000);
    for (int serial = 1; serial <= 1000; ++serial)
        list.push_back(rowOf(serial));
    const CaseListTable table({2026, 11, 29});
    for (const char *end : {"ods", "xlsx", "csv"}) {
        const QString path = folder.filePath(u"list."_s + QString::fromLatin1(end));
        const Times times = timesOf([&] {
            const auto file = makeTableFile(path, *tableFormatOf(path));
            file->beginTable(table.name(), table.columns());
            for (int row = 0; row < rows; ++row)
                file->addRow(table.row(list[static_cast<std::size_t>(row) % list.size()]));
            file->commit();
        });
        constexpr double mebibyte = 1024.0 * 1024.0;
        const QString what = u"%1 rows, .%2 of %3 MiB"_s.arg(
            QString::number(rows), QString::fromLatin1(end),
            QString::number(double(QFileInfo(path).size()) / mebibyte, 'f', 1));
        print(what.toLatin1().constData(), times, 3000);
    }
}

void measureFigures(const QTemporaryDir &folder, int cases)
{
    const QString path = folder.filePath(u"store.db"_s);
    fill(path, cases);
    const auto store = Store::openForReading(path);
    const StatisticsOrder order{QDate(2026, 11, 29), {}, {}};
    const OfficeCalendar calendar;
    Statistics statistics;
    print("all figures",
          fastestOfThree([&] { statistics = countStatistics(store->database(), order, calendar); }),
          1000);
    if (!statistics.addsUp())
        std::abort();
    print("the same of an earlier day, with the history", fastestOfThree([&] {
              countStatistics(store->database(), {QDate(2026, 6, 30), {}, {}}, calendar);
          }),
          1000);
    const Words words(u"statistics"_s);
    std::vector<Figure> figures;
    print("their tables", fastestOfThree([&] { figures = figuresOf(statistics, words); }), 200);
    SheetPdf pdf;
    pdf.fonts();
    const auto typesetter = pdf.makeTypesetter();
    print("the report as PDF", timesOf([&] {
              reportPdf(
                  statisticsReport(headLines(statistics, words), {}, figures, words, *typesetter),
                  pdf);
          }),
          1000);
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QTemporaryDir folder;
    const int cases = argc > 1 ? std::max(1, QByteArray(argv[1]).toInt()) : 20'000;
    const int rows = argc > 2 ? std::max(1, QByteArray(argv[2]).toInt()) : 100'000;
    std::printf("%d cases\n", cases);
    measureFigures(folder, cases);
    measureTables(folder, rows);
    return 0;
}
