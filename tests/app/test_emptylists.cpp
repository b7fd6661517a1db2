// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directories/calendarpage.h"
#include "app/directories/contactwindowspage.h"
#include "app/directories/incidentspage.h"
#include "app/directories/organizationspage.h"
#include "app/directories/textblockspage.h"
#include "app/widgets/emptylist.h"
#include "directorydesk.h"
#include "exchange/startertextblocks.h"
#include "testprogram.h"

#include <QAbstractButton>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace noticedesk;
using namespace noticedesk::testing;

/// A list without a record says what to do next, and offers it.
class TestEmptyLists final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachPageSaysWhatToDo();
    void theFirstRecordIsAddedFromTheList();
    void theTextsToBeginWithAreTaken();
    void aFilterThatLeavesNothingIsCleared();
    void whereNothingCanBeWrittenNothingIsOffered();

private:
    static EmptyList *emptyIn(QWidget &page, const QString &table)
    {
        auto *view = page.findChild<QTableView *>(table);
        return view ? view->findChild<EmptyList *>() : nullptr;
    }
    static QStringList offersOf(const EmptyList &empty)
    {
        QStringList names;
        for (const auto *button : empty.findChildren<QAbstractButton *>()) {
            if (button->isVisible())
                names.append(button->text());
        }
        return names;
    }
    template <class Page>
    static void saysWhatToDo(const QString &table, qsizetype offers)
    {
        DirectoryDesk desk;
        auto &page = desk.show<Page>();
        const EmptyList *empty = emptyIn(page, table);
        QVERIFY(empty);
        QTRY_VERIFY(!empty->sentence().isEmpty());
        QCOMPARE(page.template findChild<QTableView *>(table)->accessibleDescription(),
                 empty->sentence());
        QCOMPARE(offersOf(*empty).size(), offers);
    }
    static void press(const EmptyList &empty, const QString &name)
    {
        auto *button = empty.findChild<QAbstractButton *>(name);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }
};

void TestEmptyLists::eachPageSaysWhatToDo()
{
    saysWhatToDo<OrganizationsPage>(u"recordsTable"_s, 2);
    saysWhatToDo<IncidentsPage>(u"recordsTable"_s, 1);
    saysWhatToDo<TextBlocksPage>(u"recordsTable"_s, 2);
    saysWhatToDo<ContactWindowsPage>(u"recordsTable"_s, 1);
    saysWhatToDo<CalendarPage>(u"closuresTable"_s, 1);
}

void TestEmptyLists::theFirstRecordIsAddedFromTheList()
{
    DirectoryDesk desk;
    auto &page = desk.show<IncidentsPage>();
    const EmptyList *empty = emptyIn(page, u"recordsTable"_s);
    QTRY_VERIFY(!empty->sentence().isEmpty());
    press(*empty, u"firstOfferButton"_s);
    auto *title = page.findChild<QLineEdit *>(u"titleEdit"_s);
    QTRY_VERIFY(title->isVisible() && title->isEnabled());
    QTest::keyClicks(title, u"x"_s);
    QTRY_COMPARE(empty->sentence(), QString()); // the new one has a row
}

void TestEmptyLists::theTextsToBeginWithAreTaken()
{
    DirectoryDesk desk;
    auto &page = desk.show<TextBlocksPage>();
    const EmptyList *empty = emptyIn(page, u"recordsTable"_s);
    QTRY_VERIFY(!empty->sentence().isEmpty());
    press(*empty, u"firstOfferButton"_s);
    auto *table = page.findChild<QTableView *>(u"recordsTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), static_cast<int>(starterTextBlocks().size()));
    QCOMPARE(empty->sentence(), QString());
    QVERIFY(table->hasFocus());
    const auto database = desk.reading();
    QCOMPARE(Directory<TextBlock>::all(*database).size(), starterTextBlocks().size());
}

void TestEmptyLists::aFilterThatLeavesNothingIsCleared()
{
    DirectoryDesk desk([](Store &store) { addTextBlocks(store, starterTextBlocks()); });
    auto &page = desk.show<TextBlocksPage>();
    auto *table = page.findChild<QTableView *>(u"recordsTable"_s);
    QTRY_VERIFY(table->model()->rowCount() > 0);
    auto *filter = page.findChild<QLineEdit *>(u"filterEdit"_s);
    QTest::keyClicks(filter, u"zzzz"_s);
    const EmptyList *empty = emptyIn(page, u"recordsTable"_s);
    QCOMPARE(table->model()->rowCount(), 0);
    QVERIFY(!empty->sentence().isEmpty());
    press(*empty, u"firstOfferButton"_s);
    QCOMPARE(filter->text(), QString());
    QVERIFY(table->model()->rowCount() > 0);
    QVERIFY(table->hasFocus());
}

void TestEmptyLists::whereNothingCanBeWrittenNothingIsOffered()
{
    DirectoryDesk desk;
    desk.beginReadOnly();
    auto &page = desk.show<TextBlocksPage>();
    const EmptyList *empty = emptyIn(page, u"recordsTable"_s);
    QTRY_VERIFY(!empty->sentence().isEmpty());
    QCOMPARE(offersOf(*empty), QStringList());
}

NOTICEDESK_TEST(TestEmptyLists)
#include "test_emptylists.moc"
