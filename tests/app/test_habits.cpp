// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cases/caselistmodel.h"
#include "app/cases/caselistpage.h"
#include "app/frame/appearance.h"
#include "app/frame/toolbar.h"
#include "namedcase.h"
#include "testprogram.h"
#include "windowdriver.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QTabBar>
#include <QTableView>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

/// Opens every case of the store in a tab.
void openAllIn(WindowDriver &desk)
{
    const auto database = openDatabase(desk.storePath(), Database::Access::ReadOnly);
    const auto ids = CaseList(*database).ids({});
    for (const CaseId id : ids)
        desk.tabs().openCase(id);
    QVERIFY(waitFor([&] { return desk.tabs().caseTabs().size() == ids.size(); }));
}

QAction *entry(WindowDriver &desk, const QString &word)
{
    auto *menu = desk.window().findChild<QMenu *>(u"editMenu"_s);
    Q_EMIT menu->aboutToShow();
    for (QAction *action : menu->actions()) {
        if (action->text().contains(word))
            return action;
    }
    return nullptr;
}

} // namespace

/// What people know from other programs works here without being read about.
class TestHabits final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyAppearance(); }
    void theToolBarHasWordsAndIcons();
    void theToolBarTakesNoPlaceAmongTheKeys();
    void theEditMenuPressesItsKeysInTheField();
    void theEditMenuOffersNoTypingWhereNobodyCanType();
    void chosenRowsAreCopiedAsATable();
    void aListOffersItsCommandsInAContextMenu();
    void nearDeadlinesStandOutBySignAndWeight_data();
    void nearDeadlinesStandOutBySignAndWeight();
    void aTabBeginsWithTheSignOfItsCase();
    void theTitleOfTheWindowNamesTheCaseInFront();
    void aTabIsClosedByTheMiddleButton();
    void aTabOffersToCloseOthersAndToCopyTheNumber();
};

void TestHabits::theToolBarHasWordsAndIcons()
{
    WindowDriver desk;
    QVERIFY(desk.start());
    const auto *bar = desk.find<ToolBar>(u"toolBar"_s);
    QVERIFY(bar);
    QCOMPARE(bar->actions().size(), 6);
    for (const QAction *action : bar->actions()) {
        QVERIFY(!action->icon().isNull());
        QVERIFY(!action->icon().pixmap(22).isNull());
        QVERIFY(!action->iconText().isEmpty() && !action->iconText().contains(u'&'));
        QVERIFY2(action->toolTip().contains(action->shortcut().toString()),
                 qPrintable(action->toolTip()));
    }
    bar->actions().front()->trigger();
    QVERIFY(waitFor([&] { return desk.tabs().currentCase() != nullptr; }));
}

void TestHabits::theToolBarTakesNoPlaceAmongTheKeys()
{
    WindowDriver desk;
    QVERIFY(desk.start());
    const auto *bar = desk.find<ToolBar>(u"toolBar"_s);
    const auto buttons = bar->findChildren<QWidget *>();
    QVERIFY(buttons.size() >= bar->actions().size() && !buttons.empty());
    for (const QWidget *button : buttons)
        QCOMPARE(button->focusPolicy() & Qt::TabFocus, 0);
}

void TestHabits::theEditMenuPressesItsKeysInTheField()
{
    WindowDriver desk;
    QVERIFY(desk.start());
    desk.control(Qt::Key_N);
    QVERIFY(waitFor([&] { return desk.find(u"nameEdit"_s); }));
    desk.typeInto(u"nameEdit"_s, u"公會"_s);
    const auto *name = desk.find<QLineEdit>(u"nameEdit"_s);
    QCOMPARE(name->text(), u"公會"_s);
    entry(desk, u"&Undo"_s)->trigger();
    QVERIFY(name->text() != u"公會"_s);
    entry(desk, u"&Redo"_s)->trigger();
    entry(desk, u"Select &all"_s)->trigger();
    QCOMPARE(name->selectedText(), name->text());
    entry(desk, u"&Copy"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), name->text());
    entry(desk, u"Cu&t"_s)->trigger();
    QVERIFY(name->text().isEmpty());
    entry(desk, u"&Paste"_s)->trigger();
    QCOMPARE(name->text(), QGuiApplication::clipboard()->text());
}

void TestHabits::theEditMenuOffersNoTypingWhereNobodyCanType()
{
    WindowDriver desk;
    QVERIFY(desk.start());
    desk.control(Qt::Key_L);
    desk.tabs().cases().findChild<QTableView *>(u"casesTable"_s)->setFocus();
    for (const QString &word : {u"&Undo"_s, u"Cu&t"_s, u"&Paste"_s})
        QVERIFY2(!entry(desk, word)->isEnabled(), qPrintable(word));
    QVERIFY(entry(desk, u"&Copy"_s)->isEnabled());
    desk.control(Qt::Key_N);
    QVERIFY(waitFor([&] { return desk.find(u"nameEdit"_s); }));
    desk.find(u"nameEdit"_s)->setFocus();
    for (const QString &word : {u"&Undo"_s, u"Cu&t"_s, u"&Paste"_s})
        QVERIFY2(entry(desk, word)->isEnabled(), qPrintable(word));
}

void TestHabits::chosenRowsAreCopiedAsATable()
{
    WindowDriver desk;
    std::vector<CaseFile> files;
    const QStringList names{u"<b>甲</b> & \"乙\""_s, u"乙\t丙"_s, u"𠮷"_s};
    for (const QString &name : names)
        files.push_back(caseNamed(name));
    desk.add(files);
    QVERIFY(desk.start());
    desk.control(Qt::Key_L);
    auto *table = desk.tabs().cases().findChild<QTableView *>(u"casesTable"_s);
    desk.tabs().cases().chooseView(0);
    QVERIFY(waitFor([&] { return table->model()->rowCount() == 3; }));
    table->horizontalHeader()->setSectionHidden(static_cast<int>(CaseColumn::State), true);
    table->horizontalHeader()->setSectionHidden(static_cast<int>(CaseColumn::Tracker), false);
    table->horizontalHeader()->moveSection(
        table->horizontalHeader()->visualIndex(static_cast<int>(CaseColumn::Name)), 0);
    table->setFocus();
    desk.control(Qt::Key_A);
    QGuiApplication::clipboard()->clear();
    desk.control(Qt::Key_C);
    QVERIFY(waitFor([] { return !QGuiApplication::clipboard()->text().isEmpty(); }));
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    const QStringList lines = copied->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 4);
    QStringList found;
    for (const QString &line : lines) {
        QCOMPARE(line.count(u'\t'), usualColumnCount - 1); // one less, and one more
        found.append(line.section(u'\t', 0, 0));
    }
    QVERIFY(lines.first().endsWith(nameOfColumn(CaseColumn::Tracker)));
    QCOMPARE(found.takeFirst(), nameOfColumn(CaseColumn::Name));
    found.sort();
    QStringList expected{names[0], u"乙 丙"_s, names[2]};
    expected.sort();
    QCOMPARE(found, expected);
    QVERIFY(copied->html().contains(u"<td>&lt;b&gt;甲&lt;/b&gt; &amp; &quot;乙&quot;</td>"_s));
    QCOMPARE(copied->html().count(u"<tr>"_s), 4);
}

void TestHabits::aListOffersItsCommandsInAContextMenu()
{
    WindowDriver desk;
    desk.add({caseNamed(u"甲"_s)});
    QVERIFY(desk.start());
    const auto *table = desk.tabs().cases().findChild<QTableView *>(u"casesTable"_s);
    QCOMPARE(table->contextMenuPolicy(), Qt::ActionsContextMenu);
    const QList<QAction *> actions = table->actions();
    for (const CommandId id : {CommandId::Print, CommandId::TelephoneCall, CommandId::DeleteDraft})
        QVERIFY(actions.contains(desk.window().action(id)));
}

void TestHabits::nearDeadlinesStandOutBySignAndWeight_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("sign");
    QTest::newRow("passed") << -1 << u"‼"_s;
    QTest::newRow("today") << 0 << u"●"_s;
    QTest::newRow("tomorrow") << 1 << u"◔"_s;
    QTest::newRow("far") << 20 << QString();
}

void TestHabits::nearDeadlinesStandOutBySignAndWeight()
{
    QFETCH(const int, days);
    QFETCH(const QString, sign);
    CaseListRow row(CaseId(1));
    row.nextStep = NextStep::AwaitImprovement;
    const QDate today(2026, 11, 25); // a Wednesday
    row.deadline = row.due = today.addDays(days);
    const OfficeCalendar calendar;
    QCOMPARE(signOfDeadline(row, today, calendar), sign);
    QVERIFY(shownIn(row, CaseColumn::Deadline, today, calendar).startsWith(sign));
    // What is answered is not due.
    row.due.reset();
    QCOMPARE(signOfDeadline(row, today, calendar), QString());

    WindowDriver desk;
    CaseFile file = caseNamed(u"甲"_s);
    file.number = CaseNumber::fromParts(115, 1);
    file.notice.date = QDate::currentDate().addDays(-30);
    file.notice.deadline = QDate::currentDate().addDays(days);
    Dispatch dispatch;
    dispatch.channel = DispatchChannel::RegisteredLetter;
    dispatch.sentOn = QDate::currentDate().addDays(-29);
    file.dispatches = {dispatch};
    desk.add({file});
    QVERIFY(desk.start());
    desk.control(Qt::Key_L);
    const CaseListModel &model = desk.tabs().cases().model();
    const auto shown = [&](int role) {
        return model.data(model.index(0, static_cast<int>(CaseColumn::Deadline)), role);
    };
    QVERIFY(waitFor([&] { return shown(Qt::DisplayRole).isValid(); }));
    const QString text = shown(Qt::DisplayRole).toString();
    QVERIFY2(days > 1 ? text.front().isDigit() : text.startsWith(sign), qPrintable(text));
    QCOMPARE(shown(Qt::FontRole).isValid(), days < 20);
}

void TestHabits::aTabBeginsWithTheSignOfItsCase()
{
    WindowDriver desk;
    CaseFile overdue = caseNamed(u"甲"_s);
    overdue.number = CaseNumber::fromParts(115, 1);
    overdue.notice.date = QDate::currentDate().addDays(-60);
    overdue.notice.deadline = QDate::currentDate().addDays(-30);
    overdue.dispatches = {Dispatch{}};
    CaseFile draft = caseNamed(u"乙"_s);
    draft.number.reset();
    desk.add({overdue, draft});
    QVERIFY(desk.start());
    openAllIn(desk);
    const QTabBar *bar = desk.tabs().tabBar();
    QStringList titles;
    for (int tab = CaseTabs::fixedTabs; tab < bar->count(); ++tab)
        titles.append(bar->tabText(tab).first(1));
    titles.sort();
    QCOMPARE(titles, (QStringList{u"D"_s, u"‼"_s})); // a draft's title says what it is
    const QString tips = bar->tabToolTip(CaseTabs::fixedTabs) + bar->tabToolTip(bar->count() - 1);
    QVERIFY(tips.contains(u"overdue by"_s));
}

void TestHabits::theTitleOfTheWindowNamesTheCaseInFront()
{
    WindowDriver desk;
    CaseFile draft;
    draft.notice.target.name = u"甲公會"_s;
    CaseFile issued = caseNamed(u"乙公會"_s);
    issued.number = CaseNumber::fromParts(115, 1);
    desk.add({draft, issued});
    QVERIFY(desk.start());
    const QString program = desk.window().windowTitle();
    openAllIn(desk);
    desk.tabs().setCurrentWidget(desk.tabs().tabOf(CaseId(2)));
    QCOMPARE(desk.window().windowTitle(), issued.number->toString() + u" 乙公會 – "_s + program);
    desk.tabs().setCurrentWidget(desk.tabs().tabOf(CaseId(1)));
    QCOMPARE(desk.window().windowTitle(), u"Draft 甲公會 – "_s + program);
    // It follows what is typed, and is the program's own where no case is in front.
    desk.typeInto(u"nameEdit"_s, u"丙"_s);
    QVERIFY(waitFor([&] { return desk.window().windowTitle().contains(u'丙'); }));
    desk.control(Qt::Key_L);
    QCOMPARE(desk.window().windowTitle(), program);
}

void TestHabits::aTabIsClosedByTheMiddleButton()
{
    WindowDriver desk;
    desk.add({*sampleCase(), caseNamed(u"甲"_s)});
    QVERIFY(desk.start());
    openAllIn(desk);
    QTabBar *bar = desk.tabs().tabBar();
    constexpr int first = CaseTabs::fixedTabs;
    const auto middle = [bar](int tab) { return bar->tabRect(tab).center(); };
    QTest::mouseClick(bar, Qt::MiddleButton, {}, middle(0));
    QVERIFY(desk.told().contains(u"always there"_s));
    QTest::mousePress(bar, Qt::MiddleButton, {}, middle(first));
    QTest::mouseRelease(bar, Qt::MiddleButton, {}, middle(first + 1));
    QCOMPARE(bar->count(), CaseTabs::fixedTabs + 2);
    const QWidget *stays = desk.tabs().widget(first + 1);
    QTest::mouseClick(bar, Qt::MiddleButton, {}, middle(first));
    QVERIFY(waitFor([&] { return bar->count() == CaseTabs::fixedTabs + 1; }));
    QCOMPARE(desk.tabs().widget(first), stays);
}

void TestHabits::aTabOffersToCloseOthersAndToCopyTheNumber()
{
    WindowDriver desk;
    desk.add({*sampleCase(), caseNamed(u"甲"_s), caseNamed(u"乙"_s)});
    QVERIFY(desk.start());
    openAllIn(desk);
    QTabBar *bar = desk.tabs().tabBar();
    constexpr int first = CaseTabs::fixedTabs;
    const auto action = [&](int tab, const QString &name) {
        QContextMenuEvent click(QContextMenuEvent::Mouse, bar->tabRect(tab).center(),
                                bar->mapToGlobal(bar->tabRect(tab).center()));
        QCoreApplication::sendEvent(bar, &click);
        auto *menu = desk.find<QMenu>(u"tabMenu"_s);
        return menu ? menu->findChild<QAction *>(name) : nullptr;
    };
    const auto hide = [&] {
        desk.find<QMenu>(u"tabMenu"_s)->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    QVERIFY(!action(0, u"closeTabAction"_s)->isEnabled());
    hide();
    for (int tab = CaseTabs::fixedTabs; tab < bar->count(); ++tab) {
        const auto *shown = qobject_cast<CaseTab *>(desk.tabs().widget(tab));
        const auto number = shown->record().file.number;
        QAction *copy = action(tab, u"copyNumberAction"_s);
        QCOMPARE(copy->isEnabled(), number.has_value());
        copy->trigger();
        if (number)
            QCOMPARE(QGuiApplication::clipboard()->text(), number->toString());
        hide();
    }
    const QWidget *stays = desk.tabs().widget(first + 1);
    action(first + 1, u"closeOtherTabsAction"_s)->trigger();
    hide();
    QVERIFY(waitFor([&] { return bar->count() == CaseTabs::fixedTabs + 1; }));
    QCOMPARE(desk.tabs().widget(first), stays);
    QVERIFY(!action(first, u"closeOtherTabsAction"_s)->isEnabled());
    hide();
    action(first, u"closeTabAction"_s)->trigger();
    QVERIFY(waitFor([&] { return bar->count() == CaseTabs::fixedTabs; }));
}

NOTICEDESK_TEST(TestHabits)
#include "store/sqlite/sqlitedatabase.h"
#include "test_habits.moc"
