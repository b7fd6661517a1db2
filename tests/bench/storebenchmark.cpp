// SPDX-License-Identifier: GPL-3.0-or-later
// Times the store with 1,000, 10,000 and 100,000 cases beside bare SQLite in the same run, and
// prints how the times grow. See docs/benchmarks.md.
//   noticedesk_store_benchmark [NUMBER OF CASES]...
#include "baresqlite.h"
#include "casegenerator.h"
#include "childprocess.h"
#include "domain/officecalendar.h"
#include "exchange/casefilewriter.h"
#include "stopwatch.h"
#include "store/cases/caseactions.h"
#include "store/cases/caserecords.h"
#include "store/search/caselist.h"
#include "store/search/searchwords.h"

#include <QCoreApplication>
#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace noticedesk;

namespace
{

double leastOfThree(const std::function<void()> &work)
{
    return std::min({milliseconds(work), milliseconds(work), milliseconds(work)});
}

double secondsOf(const QStringList &arguments)
{
    const ChildRun run = runChild(QStringLiteral(NOTICEDESK_PROGRAM), arguments);
    if (run.exitStatus != 0)
        std::abort();
    return run.seconds;
}

void writeCases(const QString &path, int count)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        std::abort();
    for (int serial = 1; serial <= count; ++serial)
        file.write(caseFileJsonLine(generatedCaseOfSomeState(serial)));
}

/// Words that are in no case, one, some and all; parts of numbers; one character and many.
QStringList searches()
{
    return {u"臺"_s,         u"𠮷"_s,           u"1"_s,
            u"台南"_s,       u"沒有的字"_s,     u"115-0500"_s,
            u"06-2991111"_s, u"203"_s,          u"府智安字第1150000777號"_s,
            u"陳志明"_s,     u"加密勒索憑證"_s, u"陳 勒索 規則"_s};
}

struct Slowest
{
    double time = 0;
    QString what;

    void take(double other, const QString &name)
    {
        if (other > time) {
            time = other;
            what = name;
        }
    }
};

void measureReading(const QString &path)
{
    const double opened = milliseconds([&] {
        const auto store = Store::openForReading(path);
        CaseList(store->database()).page({}, 100);
    });
    const auto store = Store::openForReading(path);
    CaseSearch search(store->database());
    Slowest found;
    for (const QString &typed : searches())
        found.take(leastOfThree([&] { search.page(searchWords(typed), {}, 100); }), typed);
    CaseList list(store->database());
    Slowest listed;
    for (const CaseListOrder order : {CaseListOrder::Number, CaseListOrder::Name,
                                      CaseListOrder::NoticeDate, CaseListOrder::Deadline}) {
        for (int state = -1; state <= static_cast<int>(CaseState::Withdrawn); ++state) {
            CaseListQuery query;
            query.order = order;
            query.descending = true;
            if (state >= 0)
                query.state = static_cast<CaseState>(state);
            const QString name = u"order %1, state %2"_s.arg(static_cast<int>(order)).arg(state);
            std::vector<CaseListRow> page;
            listed.take(leastOfThree([&] { page = list.page(query, 100); }), name);
            if (!page.empty())
                listed.take(leastOfThree([&] { list.page(query, 100, page.back()); }), name);
        }
    }
    const auto scan = [&](const QString &word) { return likeScan(path, word); };
    std::printf("  open and first page %27.1f ms  at most 150\n", opened);
    std::printf("  slowest search %32.2f ms  at most 50   (%s)\n", found.time,
                qUtf8Printable(found.what));
    std::printf("  a rare word %35.2f ms  a LIKE scan %.1f ms\n",
                leastOfThree([&] { search.page(searchWords(u"沒有的字"_s), {}, 100); }),
                scan(u"沒有的字"_s));
    std::printf("  a common word %33.2f ms  a LIKE scan %.1f ms\n",
                leastOfThree([&] { search.page(searchWords(u"台南"_s), {}, 100); }),
                scan(u"台南"_s));
    std::printf("  slowest sort, filter or next page %13.2f ms  at most 50   (%s)\n", listed.time,
                qUtf8Printable(listed.what));
}

void measureSaving(const QString &path)
{
    constexpr int turns = 50;
    std::vector<double> times;
    {
        const auto store = Store::openForWriting(path, Author::ofProcess(),
                                                 [] { return QDateTime::currentDateTimeUtc(); });
        const OfficeCalendar calendar;
        CaseActions actions(*store, {QDate::currentDate(), calendar, {}});
        CaseFile file;
        file.notice = generatedCase(7).notice;
        CaseRecord record = actions.addDraft(file);
        for (int turn = 0; turn < turns; ++turn) {
            *file.notice.reason += u"又一句。"_s;
            times.push_back(milliseconds([&] {
                record = actions.saveDraft({record.id, record.revision, {}}, file);
            }));
        }
    }
    std::sort(times.begin(), times.end());
    std::printf(
        "  save a draft, median %26.2f ms  at most 20   slowest %.2f; a plain UPDATE %.2f\n",
        times[turns / 2], times.back(), plainUpdate(path));
}

void measure(int count)
{
    const QTemporaryDir folder;
    const QString cases = folder.filePath(u"cases.jsonl"_s);
    const QString path = folder.filePath(u"store.db"_s);
    writeCases(cases, count);
    secondsOf({u"init"_s, u"--store"_s, path});
    std::printf("%d cases\n", count);
    const double import = secondsOf({u"import"_s, cases, u"--store"_s, path});
    const BareInsert bare = insertRowsBarely(path);
    std::printf("  import %40.2f s   bare SQLite %.2f + %.2f for lists and searches: speed %.2f,"
                " at least 0.25\n",
                import, bare.records, bare.search, (bare.records + bare.search) / import);
    measureReading(path);
    measureSaving(path);
    std::printf("  verify %40.2f s   at most 60\n", secondsOf({u"verify"_s, u"--store"_s, path}));
    std::printf("  backup %40.2f s\n",
                secondsOf({u"backup"_s, folder.filePath(u"backup.db"_s), u"--store"_s, path}));
    std::printf("  export %40.2f s\n", secondsOf({u"export"_s, u"--all"_s, u"--store"_s, path,
                                                  u"-o"_s, folder.filePath(u"export.jsonl"_s)}));
    std::printf("  size %42lld MiB\n", static_cast<long long>(QFile(path).size() / 1024 / 1024));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(u"noticedesk.*=false"_s);
    std::vector<int> counts;
    for (int at = 1; at < argc; ++at)
        counts.push_back(std::max(1, QByteArray(argv[at]).toInt()));
    if (counts.empty())
        counts = {1000, 10'000, 100'000};
    for (const int count : counts)
        measure(count);
    return 0;
}
