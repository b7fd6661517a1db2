// SPDX-License-Identifier: GPL-3.0-or-later
// The tabs that are always there, and the pages in them.
#include "app/figures/statisticspage.h"
#include "app/inbox/inboxpage.h"
#include "deskcase.h"
#include "testprogram.h"

#include <QTabBar>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

template <class Page>
Page *madePage(WindowDriver &desk)
{
    return desk.window().findChild<Page *>();
}

} // namespace

class TestFixedTabs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesAreMadeWhenSomebodyGoesThere();
    void commandsGoToTheTabThatIsThere();
    void fixedTabsStayWhereCasesAreClosed();
    void goingAlongTheTabsGoesOn();
    void casesOfTheLastTimeStandBehindThem();
};

void TestFixedTabs::pagesAreMadeWhenSomebodyGoesThere()
{
    WindowDriver desk;
    QVERIFY(desk.start());
    QTabBar *bar = desk.tabs().tabBar();
    QCOMPARE(bar->count(), CaseTabs::fixedTabs);
    QVERIFY(!madePage<InboxPage>(desk) && !madePage<StatisticsPage>(desk));
    QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(2).center());
    QVERIFY(waitFor([&] { return desk.cursorIn() == u"stackTable"_s; }));
    QVERIFY(!madePage<StatisticsPage>(desk));
    desk.key(Qt::Key_Tab, Qt::ControlModifier);
    QVERIFY(waitFor([&] { return madePage<StatisticsPage>(desk) != nullptr; }));
    QVERIFY(madePage<StatisticsPage>(desk)->isVisible());
    QVERIFY(desk.window().focusWidget() != nullptr);
    QVERIFY(madePage<StatisticsPage>(desk)->isAncestorOf(desk.window().focusWidget()));
    QCOMPARE(bar->currentIndex(), 3);
    // Whoever comes back finds the page as it was.
    const auto *inbox = madePage<InboxPage>(desk);
    desk.key(Qt::Key_Tab, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(madePage<InboxPage>(desk), inbox);
    QVERIFY(inbox->isVisible());
}

void TestFixedTabs::commandsGoToTheTabThatIsThere()
{
    WindowDriver desk;
    QVERIFY(desk.start());
    const QTabBar *bar = desk.tabs().tabBar();
    for (int time = 0; time < 2; ++time) {
        desk.key(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(bar->currentIndex(), 2);
        QVERIFY(desk.find(u"inboxPage"_s));
        desk.key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(bar->currentIndex(), 3);
        QVERIFY(madePage<StatisticsPage>(desk)->isVisible());
        desk.key(Qt::Key_Home, Qt::AltModifier);
    }
    QCOMPARE(bar->count(), CaseTabs::fixedTabs);
}

void TestFixedTabs::fixedTabsStayWhereCasesAreClosed()
{
    WindowDriver desk;
    QVERIFY(desk.start());
    const QTabBar *bar = desk.tabs().tabBar();
    desk.control(Qt::Key_N);
    QCOMPARE(bar->count(), CaseTabs::fixedTabs + 1);
    for (int tab = 0; tab < bar->count(); ++tab) {
        const bool isClosed = bar->tabButton(tab, QTabBar::RightSide) != nullptr ||
                              bar->tabButton(tab, QTabBar::LeftSide) != nullptr;
        QCOMPARE(isClosed, tab >= CaseTabs::fixedTabs);
    }
    desk.control(Qt::Key_W);
    QVERIFY(waitFor([&] { return bar->count() == CaseTabs::fixedTabs; }));
    // Back to the list, and not to the fixed tab beside it, whose page would be made.
    QCOMPARE(bar->currentIndex(), 1);
    QVERIFY(!madePage<StatisticsPage>(desk));
    for (const Qt::Key key : {Qt::Key_I, Qt::Key_F}) {
        desk.key(key, Qt::ControlModifier | Qt::ShiftModifier);
        desk.control(Qt::Key_W);
        QVERIFY(desk.told().contains(u"always there"_s));
        QCOMPARE(bar->count(), CaseTabs::fixedTabs);
    }
}

void TestFixedTabs::goingAlongTheTabsGoesOn()
{
    WindowDriver desk;
    QVERIFY(desk.start());
    QTabBar *bar = desk.tabs().tabBar();
    bar->setFocus();
    for (const int tab : {1, 2, 3}) {
        desk.key(Qt::Key_Right);
        QCOMPARE(bar->currentIndex(), tab);
        QVERIFY(bar->hasFocus());
    }
    QVERIFY(madePage<InboxPage>(desk) && madePage<StatisticsPage>(desk));
}

void TestFixedTabs::casesOfTheLastTimeStandBehindThem()
{
    WindowDriver desk;
    desk.add({issuedCase()});
    QVERIFY(desk.start());
    desk.key(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    desk.tabs().openCase(CaseId(1));
    QVERIFY(waitFor([&] { return desk.tabs().currentCase() != nullptr; }));
    desk.quit();
    QVERIFY(desk.start());
    QVERIFY(waitFor([&] { return desk.tabs().caseTabs().size() == 1; }));
    QCOMPARE(desk.tabs().indexOf(desk.tabs().tabOf(CaseId(1))), CaseTabs::fixedTabs);
    QCOMPARE(desk.tabs().currentIndex(), 0);
    QVERIFY(!madePage<InboxPage>(desk)); // nobody has gone there yet
}

NOTICEDESK_TEST(TestFixedTabs)

#include "test_fixedtabs.moc"
