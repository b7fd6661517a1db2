// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cases/caselistpage.h"
#include "app/text/plaintext.h"
#include "app/text/showndays.h"
#include "app/text/stepnames.h"
#include "app/today/todaypage.h"
#include "deskcase.h"
#include "domain/isolation.h"
#include "domain/outcome.h"
#include "fakeprinting.h"
#include "store/history/author.h"
#include "testprogram.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QListView>
#include <QPushButton>
#include <QTableView>
#include <QTreeWidget>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype veryLong = 100'000;
/// In ms, to open a case with a very long text, preview and all.
#ifdef NOTICEDESK_SANITIZED
constexpr int longestWait = 4000;
#else
constexpr int longestWait = 1000;
#endif

QTreeWidget *historyIn(WindowDriver &desk)
{
    return goToPage(desk, u"historyPage"_s) ? desk.find<QTreeWidget>(u"historyTree"_s) : nullptr;
}

/// What was done, without when.
QStringList actionsIn(const QTreeWidget &history)
{
    QStringList actions;
    for (int row = 0; row < history.topLevelItemCount(); ++row)
        actions.append(history.topLevelItem(row)->text(0).section(u'　', 1, -2));
    return actions;
}

/// What a line of the history says of a field: before and after.
QStringList valuesOf(const QTreeWidgetItem &action, const QString &field)
{
    for (int row = 0; row < action.childCount(); ++row) {
        if (action.child(row)->text(0) == field)
            return {action.child(row)->text(1), action.child(row)->text(2)};
    }
    return {};
}

bool recordAccepting(WindowDriver &desk)
{
    const int before = desk.caseTab().record().revision;
    desk.control(Qt::Key_S);
    return acceptWarnings(desk) &&
           waitFor([&] { return desk.caseTab().record().revision > before; });
}

bool decide(WindowDriver &desk, const QString &name, const QString &reason)
{
    const int before = desk.caseTab().record().revision;
    if (!command(desk, name) || !waitFor([&] { return desk.cursorIn() == u"reasonEdit"_s; }))
        return false;
    desk.type(reason);
    if (!desk.tabTo(u"doneButton"_s))
        return false;
    desk.key(Qt::Key_Space);
    return waitFor([&] { return desk.caseTab().record().revision > before; }) &&
           waitFor([&] { return !desk.find(u"reasonDialog"_s); });
}

QString shownStart(const QString &text)
{
    return isolated(shortened(text, longestShownName));
}

} // namespace

/// 歷程, and texts that look like something else.
class TestHistoryTask : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActionStandsThereWithWhoBeforeAndAfter()
    {
        WindowDriver desk;
        CaseFile draft;
        draft.notice = issuedCase().notice;
        QVERIFY(startWith(desk, draft));
        QVERIFY(desk.tabTo(u"addressEdit"_s));
        for (const QString &typed : {u"甲"_s, u"乙"_s}) {
            const int before = desk.caseTab().record().revision;
            desk.type(typed);
            QVERIFY(waitFor([&] { return desk.caseTab().record().revision > before; }));
        }
        QVERIFY(waitFor([&] {
            return actionsIn(*historyIn(desk)) == QStringList{u"imported"_s, u"draft saved"_s};
        }));
        desk.key(Qt::Key_F10);
        QVERIFY(desk.agreeToIssue());
        QVERIFY(waitFor([&] { return desk.caseTab().record().file.number.has_value(); }));
        QVERIFY(goToPage(desk, u"dispatchPage"_s));
        QVERIFY(desk.tabTo(u"sentOnEdit"_s));
        desk.type(typedDay(weekday(-20)));
        QVERIFY(record(desk));
        QVERIFY(goToPage(desk, u"responsePage"_s));
        desk.type(typedDay(weekday(-18)));
        QVERIFY(recordAccepting(desk));
        desk.key(Qt::Key_F7);
        QVERIFY(waitFor([&] { return desk.find(u"callDialog"_s); }));
        desk.key(Qt::Key_Return);
        QVERIFY(waitFor([&] { return !desk.find(u"callDialog"_s); }));
        QVERIFY(goToPage(desk, u"round1Page"_s));
        desk.key(Qt::Key_Down);
        desk.key(Qt::Key_Down);
        desk.key(Qt::Key_Space);
        QVERIFY(desk.tabTo(u"notifiedOnEdit"_s));
        desk.type(u"+0"_s);
        QVERIFY(desk.tabTo(u"effectiveFromEdit"_s));
        desk.type(u"+0"_s);
        QVERIFY(desk.tabTo(u"trackerEdit"_s));
        desk.type(u"王"_s);
        QVERIFY(record(desk));
        QVERIFY(goToPage(desk, u"suspensionPage"_s));
        QVERIFY(desk.tabTo(u"letterSentOnEdit"_s));
        desk.type(u"+0"_s);
        QVERIFY(record(desk));
        QVERIFY(decide(desk, u"Withdraw"_s, u"誤發: %1"_s));
        QVERIFY(decide(desk, u"Reopen"_s, u"並非誤發"_s));
        QVERIFY(command(desk, u"Correct and issue anew"_s));
        QVERIFY(waitFor([&] { return desk.cursorIn() == u"correctionReasonEdit"_s; }));
        desk.type(u"地址: %1"_s);
        desk.control(Qt::Key_S);
        QVERIFY(desk.agreeToIssue());
        QVERIFY(waitFor([&] { return desk.caseTab().record().file.noticeRevision == 2; }));

        const QTreeWidget *history = historyIn(desk);
        const QStringList expected{u"imported"_s,
                                   u"draft saved"_s,
                                   u"issued"_s,
                                   u"dispatch recorded"_s,
                                   u"response recorded"_s,
                                   u"telephone call recorded"_s,
                                   u"tracking round recorded"_s,
                                   u"suspension recorded"_s,
                                   u"withdrawn"_s,
                                   u"reopened"_s,
                                   u"corrected and issued anew: 地址: %1"_s};
        QVERIFY(waitFor([&] { return history->topLevelItemCount() == expected.size(); }));
        QCOMPARE(actionsIn(*history), expected);
        const Author author = Author::ofProcess();
        for (int row = 0; row < history->topLevelItemCount(); ++row) {
            const QTreeWidgetItem *action = history->topLevelItem(row);
            QCOMPARE(action->text(0).section(u'　', -1),
                     QString(author.user + u" @ "_s + author.host));
            QVERIFY(action->text(0).startsWith(typedDay(QDate::currentDate())));
        }
        const QString address = draft.notice.target.address.value_or(QString());
        QCOMPARE(valuesOf(*history->topLevelItem(1), u"Organisation's address"_s),
                 (QStringList{address, u"甲"_s}));
        QCOMPARE(valuesOf(*history->topLevelItem(3), u"Dispatch 1: Sent on"_s),
                 (QStringList{u"(blank)"_s, shownDay(weekday(-20))}));
        QCOMPARE(valuesOf(*history->topLevelItem(3), u"Dispatch 1: Channel"_s),
                 (QStringList{u"(blank)"_s, u"registered letter"_s}));
        QCOMPARE(valuesOf(*history->topLevelItem(6), u"Round 1: Outcome"_s),
                 (QStringList{u"(blank)"_s, nameOfOutcome(OutcomeKind::Suspended)}));
        QCOMPARE(valuesOf(*history->topLevelItem(8), u"Reason of the withdrawal"_s),
                 (QStringList{u"(blank)"_s, u"誤發: %1"_s}));
        QCOMPARE(valuesOf(*history->topLevelItem(10), u"Revision of the notice"_s),
                 (QStringList{u"(blank)"_s, u"2"_s}));
    }

    void strangeTextStandsAsItWasTyped_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("placeholders") << u"%1 %2 %n %L1"_s;
        QTest::newRow("ampersands") << u"&甲 && 乙&"_s;
        QTest::newRow("markup") << u"<img src=\"file:///dev/zero\"><b>粗</b>"_s;
        QTest::newRow("beyond the basic plane") << u"𠮷野家"_s.repeated(12);
        QTest::newRow("direction") << u"甲\u202Ecod.exe"_s;
        QTest::newRow("very long") << u"長𠮷"_s.repeated(veryLong / 3);
    }

    void strangeTextStandsAsItWasTyped()
    {
        QFETCH(const QString, name);
        WindowDriver desk;
        CaseFile file = issuedCase();
        file.notice.target.name = name;
        desk.add({file});
        QVERIFY(desk.start());
        const CaseId id = desk.lastStored()->id;
        const int usualHeight = desk.window().height();
        QElapsedTimer time;
        time.start();
        QVERIFY(openCase(desk, id));
        QVERIFY2(time.elapsed() < longestWait, qPrintable(QString::number(time.elapsed())));
        QCOMPARE(desk.window().height(), usualHeight);
        QVERIFY(desk.window().minimumSizeHint().width() < 1280);

        const auto *heading = desk.find<QLabel>(u"headingLabel"_s);
        QCOMPARE(heading->textFormat(), Qt::PlainText);
        QVERIFY2(heading->text().startsWith(isolated(
                     shortened(caseName(file.number->toString(), name), longestShownName))),
                 qPrintable(heading->text()));
        const int tab = desk.tabs().currentIndex();
        QCOMPARE(desk.tabs().tabText(tab).remove(u"&&"_s).count(u'&'), 0);
        QVERIFY(desk.tabs()
                    .tabText(tab)
                    .replace(u"&&"_s, u"&"_s)
                    .contains(QString(file.number->toString() + u' ' + isolated(name)).left(20)));
        QVERIFY(desk.tabs().tabText(tab).isValidUtf16());
        QVERIFY(desk.tabs().tabToolTip(tab).startsWith(u"<qt"_s));
        QVERIFY(!desk.tabs().tabToolTip(tab).contains(u"<img"_s));

        QVERIFY(goToPage(desk, u"noticePage"_s));
        QCOMPARE(desk.find<QLineEdit>(u"nameEdit"_s)->text(), name);
        const QTreeWidget *history = historyIn(desk);
        QVERIFY(waitFor([&] { return history->topLevelItemCount() == 1; }));
        const QStringList values = valuesOf(*history->topLevelItem(0), u"Organisation's name"_s);
        QCOMPARE(values.size(), 2);
        QVERIFY(values.back().startsWith(name.left(400)));

        auto *groups = desk.tabs().today().findChild<QTreeWidget *>(u"groupsTree"_s);
        QTreeWidgetItem *overdue = groups->topLevelItem(static_cast<int>(TodayBucket::Overdue));
        desk.key(Qt::Key_Home, Qt::AltModifier);
        QVERIFY(waitFor([&] { return overdue->childCount() == 1; }));
        groups->setCurrentItem(overdue->child(0));
        QVERIFY(overdue->child(0)->text(0).contains(shownStart(name)));
        QVERIFY(!overdue->child(0)->toolTip(0).contains(u"<img"_s));
        QVERIFY(desk.find<QLabel>(u"caseLabel"_s)->text().contains(shownStart(name)));
        QCOMPARE(desk.find<QLabel>(u"caseLabel"_s)->textFormat(), Qt::PlainText);
        QCOMPARE(desk.window().height(), usualHeight);

        desk.control(Qt::Key_L);
        const auto *table = desk.tabs().cases().findChild<QTableView *>();
        QVERIFY(waitFor([&] {
            const QAbstractItemModel &model = *table->model();
            for (int column = 0; model.rowCount() == 1 && column < model.columnCount(); ++column) {
                if (model.index(0, column).data().toString() == shortened(name, longestShownName))
                    return true;
            }
            return false;
        }));

        desk.control(Qt::Key_K);
        desk.type(file.number->toString());
        QVERIFY(waitFor([&] {
            const auto *found = desk.find<QListWidget>(u"foundList"_s);
            return found && found->currentItem() &&
                   found->currentItem()->text().contains(shownStart(name));
        }));
        desk.key(Qt::Key_Escape);
    }

    void messagesSayTheTextAsItWasTyped()
    {
        WindowDriver desk;
        QVERIFY(startWith(desk, issuedCase()));
        QVERIFY(goToPage(desk, u"dispatchPage"_s));
        QVERIFY(desk.tabTo(u"sentOnEdit"_s));
        desk.type(u"%1<b>&x"_s);
        desk.control(Qt::Key_S);
        QCOMPARE(desk.told(), u"Not done: “%1<b>&x” is no date yet."_s);
    }

    void aValueIsShownWholeInAsManyLinesAsItNeeds()
    {
        WindowDriver desk;
        CaseFile file = issuedCase();
        file.notice.reason = u"請確認連線惡意中繼站之原因。"_s.repeated(8);
        QVERIFY(startWith(desk, file));
        QTreeWidget *history = historyIn(desk);
        QVERIFY(waitFor([&] { return history->topLevelItemCount() == 1; }));
        const QTreeWidgetItem *reason = nullptr;
        const QTreeWidgetItem *code = nullptr;
        const QTreeWidgetItem *action = history->topLevelItem(0);
        for (int row = 0; row < action->childCount(); ++row) {
            if (action->child(row)->text(0) == u"Reason"_s)
                reason = action->child(row);
            if (action->child(row)->text(0) == u"Organisation's code"_s)
                code = action->child(row);
        }
        QVERIFY(reason && code);
        const auto lines = [&] {
            return history->visualItemRect(reason).height() /
                   history->visualItemRect(code).height();
        };
        QVERIFY2(waitFor([&] { return lines() > 3; }), qPrintable(QString::number(lines())));
        const int before = lines();
        desk.window().resize(2400, desk.window().height());
        QVERIFY2(waitFor([&] { return lines() < before; }), qPrintable(QString::number(lines())));
    }

    void nothingOfAValueIsCutOffInANarrowWindow_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("960") << 960;
        QTest::newRow("1024") << 1024;
    }

    void nothingOfAValueIsCutOffInANarrowWindow()
    {
        QFETCH(const int, width);
        WindowDriver desk;
        CaseFile file = issuedCase();
        file.notice.reason = QString(200, u'f') + u"原因"_s.repeated(40);
        QVERIFY(startWith(desk, file));
        desk.window().resize(width, 700);
        QTreeWidget *history = historyIn(desk);
        QVERIFY(waitFor([&] { return history->topLevelItemCount() == 1; }));
        QVERIFY(desk.waitUntilQuiet());
        QCOMPARE(desk.window().width(), width);
        QVERIFY(!desk.find(u"previewView"_s));
        // Before and after have most of the room, and end within it.
        const QHeaderView *header = history->header();
        QVERIFY(header->length() <= history->viewport()->width());
        for (const int column : {1, 2})
            QVERIFY(header->sectionSize(column) > width / 4);
        const QTreeWidgetItem *action = history->topLevelItem(0);
        for (int row = 0; row < action->childCount(); ++row) {
            for (const int column : {1, 2}) {
                QTreeWidgetItem *item = action->child(row);
                const QModelIndex cell =
                    history->model()->index(row, column, history->model()->index(0, 0));
                QStyleOptionViewItem option;
                option.initFrom(history);
                option.features |= QStyleOptionViewItem::WrapText;
                const int room = header->sectionSize(column);
                const QSize needed = history->itemDelegate()->sizeHint(option, cell);
                QVERIFY2(needed.width() <= room, qPrintable(item->text(column)));
                QVERIFY(needed.height() <= history->visualItemRect(item).height());
            }
        }
    }

    void aLongValueIsCopiedWhole()
    {
        WindowDriver desk;
        CaseFile file = issuedCase();
        file.notice.reason = u"長"_s.repeated(veryLong);
        QVERIFY(startWith(desk, file));
        QTreeWidget *history = historyIn(desk);
        QVERIFY(waitFor([&] { return history->topLevelItemCount() == 1; }));
        QTreeWidgetItem *action = history->topLevelItem(0);
        for (int row = 0; row < action->childCount(); ++row) {
            if (action->child(row)->text(0) == u"Reason"_s)
                history->setCurrentItem(action->child(row));
        }
        QVERIFY(desk.tabTo(u"historyTree"_s));
        desk.control(Qt::Key_C);
        QVERIFY(QGuiApplication::clipboard()->text().endsWith(*file.notice.reason));
    }

    /// What was handed over to a printer need not be on paper; where that is known it is told.
    void whatWasGivenUpByThePrintingSystemIsNotPrinted()
    {
        constexpr int aborted = 8; // RFC 8011, 5.3.7
        FakePrinting printing;
        WindowDriver desk;
        QVERIFY(startWith(desk, issuedCase()));
        desk.control(Qt::Key_P);
        QVERIFY(waitFor([&] {
            const auto *print = desk.find<QPushButton>(u"printButton"_s);
            return print && print->isEnabled();
        }));
        desk.key(Qt::Key_P, Qt::AltModifier);
        const QTreeWidget *history = nullptr;
        QVERIFY(waitFor([&] { return !desk.find(u"printDialog"_s); }));
        FakePrinting::Manner manner;
        manner.states = {{1, aborted}};
        printing.setManner(manner);
        desk.activate();
        QVERIFY((history = historyIn(desk)));
        const QString given = u"not printed: given up by the printing system"_s;
        QVERIFY(waitFor([&] { return actionsIn(*history).contains(given); }));
        QVERIFY(!actionsIn(*history).filter(u"handed over to the printer"_s).isEmpty());
    }
};

NOTICEDESK_TEST(TestHistoryTask)

#include "test_historytask.moc"
