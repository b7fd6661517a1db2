// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowscript.h"

#include "app/cases/caselistpage.h"
#include "app/frame/mainwindow.h"
#include "app/printing/previewview.h"
#include "app/today/todaypage.h"

#include <QElapsedTimer>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTreeWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr int betweenKeys = 15; // ms
constexpr int longText = 20'000;

double millisecondsSince(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void compose(QWidget *field, const QString &preedit, const QString &commit)
{
    QInputMethodEvent event(preedit, {});
    event.setCommitString(commit);
    QCoreApplication::sendEvent(field, &event);
}

QString someCharacter(int place)
{
    static const QString text =
        u"查貴單位資訊設備遭偵測連線惡意中繼站，請於期限內完成改善並回報處理情形。"_s;
    return text.mid(place % text.size(), 1);
}

} // namespace

double Times::at(double part) const
{
    std::vector<double> sorted = m_times;
    std::sort(sorted.begin(), sorted.end());
    const auto last = static_cast<double>(sorted.size() - 1);
    return sorted.at(static_cast<std::size_t>(part * last + 0.5));
}

Times typeComposed(QWidget *field, int characters)
{
    Times times;
    for (int place = 0; place < characters; ++place) {
        QElapsedTimer timer;
        timer.start();
        compose(field, u"ㄓ"_s, {});
        QCoreApplication::processEvents();
        compose(field, {}, someCharacter(place));
        QCoreApplication::processEvents();
        times.add(millisecondsSince(timer));
        letPass(betweenKeys);
    }
    return times;
}

Times WindowScript::typeNotice(int characters)
{
    m_watch.begin(u"typing a notice, with the preview"_s);
    m_window.action(CommandId::NewNotice)->trigger();
    letUntil([this] { return m_window.tabs().currentCase() != nullptr; });
    auto *reason = m_window.tabs().currentCase()->findChild<QPlainTextEdit *>(u"reasonEdit"_s);
    reason->setFocus();
    return typeComposed(reason, characters);
}

Times WindowScript::previewLatencies(int keys)
{
    m_watch.begin(u"typing slowly, waiting for the preview"_s);
    CaseTab *tab = m_window.tabs().currentCase();
    auto *reason = tab->findChild<QPlainTextEdit *>(u"reasonEdit"_s);
    auto *preview = tab->findChild<PreviewView *>(u"previewView"_s);
    bool shown = false;
    QObject::connect(preview, &PreviewView::shown, tab, [&shown] { shown = true; });
    Times times;
    for (int key = 0; key < keys; ++key) {
        letPass(200);
        shown = false;
        QElapsedTimer timer;
        timer.start();
        compose(reason, {}, someCharacter(key));
        letUntil([&] { return shown; });
        times.add(millisecondsSince(timer));
    }
    QObject::disconnect(preview, &PreviewView::shown, tab, nullptr);
    return times;
}

void WindowScript::typeIntoLongText(int characters)
{
    m_watch.begin(u"pasting 20,000 characters"_s);
    auto *reason = m_window.tabs().currentCase()->findChild<QPlainTextEdit *>(u"reasonEdit"_s);
    QString text;
    while (text.size() < longText)
        text += someCharacter(static_cast<int>(text.size()));
    reason->insertPlainText(text);
    letPass(2000);
    m_watch.begin(u"typing behind 20,000 characters"_s);
    typeComposed(reason, characters);
    letPass(2000);
    m_window.action(CommandId::CloseTab)->trigger();
    letUntil([this] { return m_window.tabs().currentCase() == nullptr; });
}

Times WindowScript::scrollThrough(int steps)
{
    m_window.tabs().setCurrentIndex(1);
    letPass(300);
    m_watch.begin(u"scrolling the list from top to bottom"_s);
    auto *table = m_window.tabs().cases().findChild<QTableView *>(u"casesTable"_s);
    return scrollTable(table, steps);
}

Times scrollTable(QTableView *table, int steps)
{
    Times times;
    QScrollBar *bar = table->verticalScrollBar();
    for (int step = 0; step < steps; ++step) {
        QElapsedTimer timer;
        timer.start();
        bar->setValue(static_cast<int>(static_cast<qint64>(bar->maximum()) * step / (steps - 1)));
        QCoreApplication::processEvents();
        times.add(millisecondsSince(timer));
        letPass(betweenKeys);
    }
    return times;
}

Times WindowScript::jumpAbout(int jumps)
{
    m_watch.begin(u"jumping about in the list"_s);
    CaseListPage &page = m_window.tabs().cases();
    auto *table = page.findChild<QTableView *>(u"casesTable"_s);
    PaintCount paints(table->viewport());
    QScrollBar *bar = table->verticalScrollBar();
    Times times;
    for (int jump = 0; jump < jumps; ++jump) {
        const int place =
            static_cast<int>((static_cast<qint64>(jump) * 7919 * 13) % bar->maximum());
        QElapsedTimer timer;
        timer.start();
        bar->setValue(place);
        QCoreApplication::processEvents();
        const int row = table->rowAt(table->viewport()->height() / 2);
        const QModelIndex index = page.model().index(row, 0);
        if (page.model().data(index, Qt::DisplayRole).toString() == "…"_L1) {
            letUntil(
                [&] { return page.model().data(index, Qt::DisplayRole).toString() != u"…"_s; });
            paints.letOneMore();
        }
        times.add(millisecondsSince(timer));
        letPass(betweenKeys);
    }
    return times;
}

void WindowScript::search()
{
    m_watch.begin(u"searching in the list"_s);
    CaseListPage &page = m_window.tabs().cases();
    auto *words = page.findChild<QLineEdit *>(u"wordsEdit"_s);
    words->setFocus();
    for (const QString &typed : {u"臺"_s, u"台南"_s, u"陳 勒索 規則"_s, u"115-0500"_s, u"1"_s}) {
        words->selectAll();
        for (const QChar character : typed) {
            compose(words, {}, character);
            letPass(60);
        }
        letPass(200);
        letUntil([&] { return page.model().isCurrent(); });
    }
    words->selectAll();
    compose(words, {}, u" "_s);
    letPass(300);
    letUntil([&] { return page.model().isCurrent(); });
}

void WindowScript::sortColumns()
{
    CaseListPage &page = m_window.tabs().cases();
    auto *table = page.findChild<QTableView *>(u"casesTable"_s);
    for (int column = 0; column < caseColumnCount; ++column) {
        m_watch.begin(u"sorting by column %1"_s.arg(column + 1));
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            table->sortByColumn(column, order);
            letUntil([&] { return page.model().isCurrent(); });
            letPass(100);
        }
    }
    table->sortByColumn(0, Qt::DescendingOrder);
    letUntil([&] { return page.model().isCurrent(); });
}

void WindowScript::openAndCloseCases(int cases)
{
    m_watch.begin(u"opening and closing cases"_s);
    CaseTabs &tabs = m_window.tabs();
    for (int place = 0; place < cases; ++place) {
        tabs.openCase(*tabs.cases().model().caseAt(place * 997));
        letUntil([&] { return tabs.currentCase() != nullptr; });
        letPass(300);
        m_window.action(CommandId::CloseTab)->trigger();
        letUntil([&] { return tabs.currentCase() == nullptr; });
        letPass(100);
    }
}

void WindowScript::lookThroughGroups()
{
    m_watch.begin(u"looking through the groups of the start page"_s);
    m_window.tabs().setCurrentIndex(0);
    auto *groups = m_window.tabs().today().findChild<QTreeWidget *>(u"groupsTree"_s);
    for (int group = 0; group < groups->topLevelItemCount(); ++group) {
        groups->setCurrentItem(groups->topLevelItem(group));
        letPass(400);
    }
}

} // namespace noticedesk
