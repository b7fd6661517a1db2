// SPDX-License-Identifier: GPL-3.0-or-later
// Times the window with a store of 100,000 cases beside bare widgets in the same run, and looks for
// the longest gap of its event loop. See docs/benchmarks.md.
//   noticedesk_window_benchmark STORE [CASES [CHARACTERS]]
// makes the store first if it is not there, and does as much more as there are characters typed.
#include "app/frame/mainwindow.h"
#include "app/frame/session.h"
#include "casegenerator.h"
#include "childprocess.h"
#include "cli/commandline.h"
#include "exchange/casefilewriter.h"
#include "windowscript.h"
#include "windowstart.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QPlainTextEdit>
#include <QStringListModel>
#include <QTableView>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace noticedesk;

namespace
{

constexpr int usualCharacters = 500;

/// How much is done. Fewer of everything show that it still can be done; they measure nothing.
struct Amount
{
    int cases = 100'000;
    int characters = usualCharacters;

    /// As many of what is done this often beside the usual number of characters.
    int times(int usually) const { return std::max(1, usually * characters / usualCharacters); }
};

void makeStoreOfCases(const QString &path, int cases)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"cases.jsonl"_s));
    if (!file.open(QIODevice::WriteOnly))
        std::abort();
    for (int serial = 1; serial <= cases; ++serial)
        file.write(caseFileJsonLine(generatedCaseOfSomeState(serial)));
    file.close();
    const QString program = QStringLiteral(NOTICEDESK_PROGRAM);
    if (runChild(program, {u"init"_s, u"--store"_s, path}).exitStatus != 0 ||
        runChild(program, {u"import"_s, file.fileName(), u"--store"_s, path}).exitStatus != 0)
        std::abort();
}

/// A list of one column in memory, scrolled.
Times scrollBareTable(const Amount &amount)
{
    QStringList texts;
    for (int row = 0; row < amount.cases; ++row)
        texts.append(u"115-%1 臺南市測試公會"_s.arg(row));
    QStringListModel model(texts);
    QTableView table;
    table.setModel(&model);
    table.resize(1000, 700);
    table.show();
    letPass(200);
    return scrollTable(&table, amount.times(300));
}

Times typeBareText(const Amount &amount)
{
    QPlainTextEdit edit;
    edit.resize(600, 200);
    edit.show();
    edit.setFocus();
    letPass(200);
    return typeComposed(&edit, amount.characters);
}

void printStart(const QString &store)
{
    const double bare = leastStart({u"--start-bare"_s, store});
    const double today = leastStart({u"--start-today"_s, store});
    const double list = leastStart({u"--start-list"_s, store});
    std::printf("start page counted %28.0f ms  at most 500   an empty window %.0f: %.2f\n", today,
                bare, today / bare);
    std::printf("list of cases painted %25.0f ms  at most 500   an empty window %.0f: %.2f\n", list,
                bare, list / bare);
    std::fflush(stdout);
}

void printTimes(const char *name, const Times &times)
{
    std::printf("%-42s %5.1f ms  95 %%: %.1f\n", name, times.median(), times.at(0.95));
}

void printTimes(const char *name, const Times &times, const char *bareName, const Times &bare)
{
    std::printf("%-42s %5.2f ms  95 %%: %.2f   %s %.2f: %.1f\n", name, times.median(),
                times.at(0.95), bareName, bare.median(), times.median() / bare.median());
}

void printScript(const QString &store, const Amount &amount, EventWatch &watch)
{
    const Times bareTyping = typeBareText(amount);
    const Times bareScrolling = scrollBareTable(amount);
    watch.begin(u"starting"_s);
    Session session(store);
    session.begin({});
    letUntil([&] { return session.window() != nullptr; });
    letPass(3000);
    WindowScript script(*session.window(), watch);
    const Times typing = script.typeNotice(amount.characters);
    const Times preview = script.previewLatencies(amount.times(60));
    script.typeIntoLongText(amount.times(50));
    const Times scrolling = script.scrollThrough(amount.times(300));
    const Times jumps = script.jumpAbout(amount.times(100));
    script.search();
    script.sortColumns();
    script.openAndCloseCases(amount.times(10));
    script.lookThroughGroups();
    watch.begin(u"closing"_s);
    printTimes("a character typed", typing, "in a bare text edit", bareTyping);
    printTimes("a step through the list", scrolling, "through a bare table", bareScrolling);
    printTimes("a row that was jumped to, painted", jumps);
    printTimes("preview after the last key (at most 150)", preview);
    std::printf("longest gaps of the event loop (at most 100):\n");
    for (const LongestGap &gap : watch.gaps()) {
        std::printf("  %-46s %6.1f ms, worked %.1f: %s\n", qUtf8Printable(gap.doing),
                    gap.milliseconds, gap.worked, qUtf8Printable(gap.event));
    }
    std::fflush(stdout);
    std::_Exit(0);
}

} // namespace

int main(int argc, char *argv[])
{
    QLoggingCategory::setFilterRules(u"noticedesk.*=false\ndefault.warning=false"_s);
    prepareForFonts();
    EventWatch watch(argc, argv);
    QCoreApplication::setOrganizationName(u"noticedesk"_s);
    QCoreApplication::setApplicationName(u"noticedesk"_s);
    QApplication::setQuitOnLastWindowClosed(false);
    const QStringList words = QCoreApplication::arguments().sliced(1);
    const QString first = words.value(0);
    const qint64 startedAt = words.value(2).toLongLong();
    if (first == "--start-bare"_L1)
        return startBareWindow(startedAt);
    if (first == "--start-today"_L1)
        return startToday(words.value(1), startedAt);
    if (first == "--start-list"_L1)
        return startCaseList(words.value(1), startedAt);
    Amount amount;
    if (words.size() > 1)
        amount.cases = words.at(1).toInt();
    if (words.size() > 2)
        amount.characters = words.at(2).toInt();
    if (words.isEmpty() || words.size() > 3 || amount.cases < 1 || amount.characters < 1)
        return 2;
    // The window's settings are those of a first start, and nobody's own are changed.
    const QTemporaryDir settings;
    qputenv("XDG_CONFIG_HOME", settings.path().toLocal8Bit());
    const QString store = QFileInfo(first).absoluteFilePath();
    if (!QFileInfo::exists(store))
        makeStoreOfCases(store, amount.cases);
    printStart(store);
    printScript(store, amount, watch);
    return 0;
}
