// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowstart.h"

#include "app/cases/caselistpage.h"
#include "app/frame/appearance.h"
#include "app/frame/mainwindow.h"
#include "app/frame/session.h"
#include "app/frame/windowsettings.h"
#include "eventwatch.h"

#include <QProcess>
#include <QTableView>
#include <QTreeWidget>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr int starts = 7;

qint64 nanosecondsNow()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

/// Nothing is tidied up: only the start is of interest.
[[noreturn]] void printTimeSince(qint64 startedAt)
{
    std::printf("%.2f\n", static_cast<double>(nanosecondsNow() - startedAt) / 1e6);
    std::fflush(stdout);
    std::_Exit(0);
}

/// The program as its main() starts it.
struct StartedProgram
{
    const Translations translations{chosenLanguage()};
    Session session;

    explicit StartedProgram(const QString &store) : session(store)
    {
        applyAppearance();
        session.begin({});
    }
};

} // namespace

int startBareWindow(qint64 startedAt)
{
    QMainWindow window;
    window.resize(1280, 820);
    PaintCount paints(&window);
    window.show();
    paints.letOneMore();
    printTimeSince(startedAt);
}

int startToday(const QString &store, qint64 startedAt)
{
    StartedProgram program(store);
    letUntil([&] { return program.session.window() != nullptr; });
    auto *groups = program.session.window()->findChild<QTreeWidget *>(u"groupsTree"_s);
    letUntil([&] { return groups->topLevelItem(0)->text(1) != u"…"_s; });
    groups->viewport()->update();
    PaintCount(groups->viewport()).letOneMore();
    printTimeSince(startedAt);
}

int startCaseList(const QString &store, qint64 startedAt)
{
    StartedProgram program(store);
    letUntil([&] { return program.session.window() != nullptr; });
    CaseTabs &tabs = program.session.window()->tabs();
    tabs.setCurrentIndex(1);
    const CaseListModel &model = tabs.cases().model();
    letUntil([&] {
        return model.rowCount() > 0 &&
               model.data(model.index(0, 0), Qt::DisplayRole).toString() != u"…"_s;
    });
    auto *table = tabs.cases().findChild<QTableView *>(u"casesTable"_s);
    table->viewport()->update();
    PaintCount(table->viewport()).letOneMore();
    printTimeSince(startedAt);
}

double leastStart(const QStringList &words)
{
    std::vector<double> times;
    for (int start = 0; start < starts; ++start) {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(),
                      words + QStringList{QString::number(nanosecondsNow())});
        if (!process.waitForFinished(-1) || process.exitCode() != 0)
            std::abort();
        times.push_back(process.readAllStandardOutput().trimmed().toDouble());
    }
    return *std::min_element(times.begin(), times.end());
}

} // namespace noticedesk
