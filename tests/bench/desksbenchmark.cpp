// SPDX-License-Identifier: GPL-3.0-or-later
// How long actions of several desks on one server take, beside those of one desk alone, and
// searches there, beside the same ones in a file. See docs/benchmarks.md.
//   NOTICEDESK_TEST_SERVER=NAME noticedesk_desks_benchmark DESKS ACTIONS CASES
//   noticedesk_desks_benchmark STORE
#include "../store/newstore.h"
#include "casegenerator.h"
#include "stopwatch.h"
#include "store/cases/caseactions.h"
#include "store/cases/casewriter.h"
#include "store/search/caselist.h"
#include "store/store.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <mutex>
#include <thread>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

struct Times
{
    double middle = 0; ///< ms
    double most95 = 0; ///< ms, of 95 in a hundred
    double longest = 0;
};

Times timesOf(std::vector<double> each)
{
    std::sort(each.begin(), each.end());
    return {each[each.size() / 2], each[each.size() * 95 / 100], each.back()};
}

std::unique_ptr<Store> openStore(const QString &place)
{
    return Store::openForWriting(place, Author::ofProcess(),
                                 [] { return QDateTime::currentDateTimeUtc(); });
}

/// So many desks add so many drafts each, without a pause.
Times act(const QString &place, int desks, int actions)
{
    const OfficeCalendar calendar;
    std::mutex mutex;
    std::vector<double> all;
    std::vector<std::thread> threads;
    for (int desk = 0; desk < desks; ++desk) {
        threads.emplace_back([&, desk] {
            const auto store = openStore(place);
            CaseActions own(*store, {QDate::currentDate(), calendar, {}});
            for (int done = 0; done < actions; ++done) {
                CaseFile file;
                file.notice = generatedCase(1 + desk * actions + done).notice;
                const double time = milliseconds([&] { own.addDraft(file); });
                const std::lock_guard lock(mutex);
                all.push_back(time);
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    return timesOf(all);
}

void fill(Store &store, int cases)
{
    constexpr int atOnce = 1000;
    for (int serial = 1; serial <= cases;) {
        Change change(store, u"import"_s);
        CaseWriter writer(change);
        for (int end = std::min(cases, serial + atOnce - 1); serial <= end; ++serial)
            writer.add(generatedCaseOfSomeState(serial));
        change.commit();
    }
}

/// Words that are in many cases, in few and in none.
QStringList words()
{
    return {u"系統"_s,     u"公"_s,   u"臺南市"_s, u"改善"_s,   u"115-00"_s,
            u"惡意程式"_s, u"公文"_s, u"林小姐"_s, u"更新"_s,   u"鯨"_s,
            u"1151122"_s,  u"密碼"_s, u"用戶端"_s, u"不在此"_s, u"公會 系統"_s};
}

std::vector<std::vector<CaseId>> search(Database &database, std::vector<double> &times)
{
    constexpr int page = 100;
    std::vector<std::vector<CaseId>> found;
    for (const QString &word : words()) {
        times.push_back(milliseconds(
            [&] { found.push_back(CaseSearch(database).ids(searchWords(word), {}, page)); }));
        std::printf("  %s: %zu, %.1f ms\n", qUtf8Printable(word), found.back().size(),
                    times.back());
    }
    return found;
}

/// In a store that is there already; in ms.
double longestSearch(const QString &place)
{
    std::vector<double> times;
    search(*openDatabase(place, Database::Access::ReadOnly), times);
    return timesOf(times).longest;
}

} // namespace

int main(int argumentCount, char **arguments)
{
    const QCoreApplication application(argumentCount, arguments);
    const QStringList words = QCoreApplication::arguments().mid(1);
    if (words.size() == 1) {
        std::printf("longest search %.1f ms\n", longestSearch(words.front()));
        return 0;
    }
    if (words.size() != 3 || testServer().isEmpty()) {
        std::fputs("usage: NOTICEDESK_TEST_SERVER=NAME noticedesk_desks_benchmark DESKS ACTIONS"
                   " CASES\n       noticedesk_desks_benchmark STORE\n",
                   stderr);
        return 2;
    }
    const int desks = words.at(0).toInt();
    const int actions = words.at(1).toInt();
    const int cases = words.at(2).toInt();
    const QTemporaryDir folder;
    const Times alone = act(newStore({}), 1, actions);
    const Times together = act(newStore({}), desks, actions);
    std::printf("one desk: %.1f ms, 95 %%: %.1f ms\n", alone.middle, alone.most95);
    std::printf("%d desks: %.1f ms, 95 %%: %.1f ms, longest %.1f ms\n", desks, together.middle,
                together.most95, together.longest);

    const QString file = folder.filePath(u"file.db"_s);
    putNewStore(file);
    const QString server = newStore({});
    std::vector<std::vector<CaseId>> found[2];
    for (const QString &place : {file, server}) {
        const auto store = openStore(place);
        std::printf("%s\n", place == file ? "file" : "server");
        std::printf("  %d cases added in %.1f s\n", cases,
                    milliseconds([&] { fill(*store, cases); }) / 1000);
        if (place == server)
            store->database().run(u"ANALYZE"_s); // a minute later the server does it by itself
        const auto reading = openDatabase(place, Database::Access::ReadOnly);
        std::vector<double> times;
        found[place == server] = search(*reading, times);
        std::printf("  longest search %.1f ms\n", timesOf(times).longest);
    }
    if (found[0] != found[1]) {
        std::fputs("the searches do not find the same\n", stderr);
        return 1;
    }
    return 0;
}
