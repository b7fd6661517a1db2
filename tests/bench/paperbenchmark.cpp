// SPDX-License-Identifier: GPL-3.0-or-later
// How much room issued notices take in a store and how long issuing and a backup take, beside a
// bare table that keeps each PDF whole. See docs/benchmarks.md.
#include "casegenerator.h"
#include "sheets/documents/sheetpdf.h"
#include "stopwatch.h"
#include "store/cases/actionrefused.h"
#include "store/cases/caseactions.h"
#include "store/database/migration.h"
#include "store/database/query.h"
#include "store/database/transaction.h"
#include "store/database/upgrade.h"
#include "store/sqlite/sqlitedatabase.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace noticedesk;
using namespace Qt::StringLiterals;

namespace
{

double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

/// What is kept, and how long keeping each of them took, in ms.
struct Kept
{
    std::vector<QByteArray> papers;
    std::vector<double> times;
};

/// Issues so many notices; their time is without that of making the PDF.
Kept issue(const QString &path, int count)
{
    makeStore(path);
    const auto store = Store::openForWriting(path, Author::ofProcess(),
                                             [] { return QDateTime::currentDateTimeUtc(); });
    const OfficeCalendar calendar;
    CaseActions actions(*store, {QDate::currentDate(), calendar, {}});
    SheetPdf sheets;
    sheets.load();
    Kept kept;
    for (int serial = 1; serial <= count; ++serial) {
        CaseFile file;
        file.notice = generatedCase(serial).notice;
        const CaseRecord draft = actions.addDraft(file);
        double printing = 0;
        const double whole = milliseconds([&] {
            const auto print = [&](const CaseFile &numbered) {
                QByteArray paper;
                printing = milliseconds(
                    [&] { paper = sheets.pdf(Sheet::Notice, numbered, SheetMode::Final); });
                kept.papers.push_back(paper);
                return paper;
            };
            CaseEdit edit{draft.id, draft.revision, {}};
            try {
                actions.issue(edit, print);
            } catch (const ActionRefused &refusal) {
                edit.accepted = refusal.findings();
                actions.issue(edit, print);
            }
        });
        kept.times.push_back(whole - printing);
    }
    return kept;
}

std::vector<double> keepWhole(const QString &path, const std::vector<QByteArray> &papers)
{
    makeStore(path, {{1, u"whole papers"_s, {u"CREATE TABLE papers (pdf BLOB)"_s}}});
    SqliteDatabase database(path, Database::Access::ReadWrite);
    std::vector<double> times;
    for (const QByteArray &paper : papers)
        times.push_back(milliseconds([&] {
            Transaction transaction(database);
            database.run(u"INSERT INTO papers VALUES (?)"_s, {paper});
            transaction.commit();
        }));
    return times;
}

double backup(const QString &path)
{
    SqliteDatabase database(path, Database::Access::ReadOnly);
    return milliseconds([&] { database.copyInto(path + u".backup"_s); });
}

double kibibytes(const QString &path, std::size_t papers)
{
    return static_cast<double>(QFileInfo(path).size()) / 1024 / static_cast<double>(papers);
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QLoggingCategory::setFilterRules(u"noticedesk.*=false"_s);
    const int count = argc > 1 ? std::max(1, QByteArray(argv[1]).toInt()) : 1000;
    const QTemporaryDir folder;
    const QString store = folder.filePath(u"store.db"_s);
    const QString whole = folder.filePath(u"whole.db"_s);
    const Kept kept = issue(store, count);
    const std::vector<double> wholeTimes = keepWhole(whole, kept.papers);
    const std::size_t papers = kept.papers.size();
    qsizetype bytes = 0;
    for (const QByteArray &paper : kept.papers)
        bytes += paper.size();
    const double copied = backup(store);
    const double wholeCopied = backup(whole);
    std::printf("%zu notices of %.0f KiB\n", papers,
                static_cast<double>(bytes) / 1024 / static_cast<double>(papers));
    std::printf("  store for each, with record, history and search data %10.1f KiB"
                "   whole papers alone %.1f\n",
                kibibytes(store + u".backup"_s, papers), kibibytes(whole + u".backup"_s, papers));
    std::printf("  issuing without making the PDF, median %24.2f ms    whole paper alone %.2f\n",
                median(kept.times), median(wholeTimes));
    std::printf("  copying for a backup %42.0f ms    whole papers alone %.0f\n", copied,
                wholeCopied);
    return 0;
}
