// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cases/casetable.h"
#include "app/cases/caseviews.h"
#include "app/cases/viewlist.h"
#include "app/today/todaypage.h"
#include "listdesk.h"
#include "store/cases/caseactions.h"
#include "store/cases/caseimport.h"
#include "store/cases/caserecords.h"
#include "testprogram.h"

#include <QLineEdit>
#include <QPushButton>

#include <semaphore>
#include <utility>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

/// 案件: the views of the list, lists that are none of them, and what is chosen in it.
class TestCaseViews final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aListFromTheStartPageSaysWhatItIs_data();
    void aListFromTheStartPageSaysWhatItIs();
    void aListFromTheStartPageWithoutCasesOffersAll();
    void aViewIsDeletedOnceThatIsAgreedTo();
    void whatIsChosenStaysChosenWhenCasesComeAndMove();
    void anotherViewBeginsWithNothingChosen();
    void allChosenDraftsAreDeletedWithTheOneJustTypedInto();

private:
    static int chosenView(WindowDriver &desk)
    {
        return desk.find<ViewList>(u"viewsList"_s)->chosenPlace();
    }
    static QString restriction(WindowDriver &desk)
    {
        const auto *label = desk.find<QLabel>(u"restrictionLabel"_s);
        return label ? label->text() : QString();
    }
    static CaseFile numbered(int serial)
    {
        CaseFile file = issuedCase();
        file.number = CaseNumber::fromParts(115, serial);
        return file;
    }
    /// Starts the program with an open and a closed case, and shows both.
    static bool startWithOpenAndClosed(WindowDriver &desk)
    {
        CaseFile closed = numbered(2);
        closed.withdrawal = Withdrawal{weekday(-3), u"重複"_s};
        desk.add({numbered(1), closed});
        if (!desk.start())
            return false;
        desk.control(Qt::Key_7);
        return hasRows(desk, 2);
    }
    /// Adds a case as another window would.
    static void addElsewhere(WindowDriver &desk, const CaseFile &file)
    {
        desk.store()->write(
            &desk.window(),
            [file](Store &store) {
                auto next = std::optional(file);
                importCases(
                    store, [&next] { return std::exchange(next, std::nullopt); },
                    [](const CaseRecord &) {});
            },
            [] {});
    }
    static CaseTable &table(WindowDriver &desk) { return desk.tabs().cases().table(); }
};

void TestCaseViews::aListFromTheStartPageSaysWhatItIs_data()
{
    QTest::addColumn<CaseListQuery>("query");
    QTest::addColumn<QString>("words");
    CaseListQuery overdue;
    overdue.bucket =
        BucketOnDay{TodayBucket::Overdue, QDate::currentDate(), QDate::currentDate().addDays(3)};
    QTest::newRow("a group") << overdue << u"Overdue, no response"_s;
    CaseListQuery due;
    due.due = {weekday(-14), weekday(-14)};
    QTest::newRow("a day") << due << u"due on "_s;
}

void TestCaseViews::aListFromTheStartPageSaysWhatItIs()
{
    QFETCH(const CaseListQuery, query);
    QFETCH(const QString, words);
    WindowDriver desk;
    QVERIFY(startWithOpenAndClosed(desk));
    Q_EMIT desk.tabs().today().listWanted(query);
    QVERIFY(hasRows(desk, 1));
    QVERIFY2(restriction(desk).contains(words), qPrintable(restriction(desk)));
    desk.find(u"viewsList"_s)->setFocus(Qt::TabFocusReason);
    QCOMPARE(chosenView(desk), -1);
    // A view would keep nothing of it.
    QVERIFY(!desk.find(u"keepViewButton"_s)->isEnabled());
    // It is taken off by keys, and any view takes it off.
    QVERIFY(desk.tabTo(u"restrictionButton"_s));
    desk.key(Qt::Key_Space);
    QVERIFY(hasRows(desk, 2));
    QCOMPARE(chosenView(desk), 6);
    QCOMPARE(restriction(desk), QString());
    QVERIFY(desk.find(u"keepViewButton"_s)->isEnabled());
    Q_EMIT desk.tabs().today().listWanted(query);
    QVERIFY(hasRows(desk, 1));
    desk.control(Qt::Key_5);
    QCOMPARE(chosenView(desk), 4);
    QCOMPARE(restriction(desk), QString());
}

void TestCaseViews::aListFromTheStartPageWithoutCasesOffersAll()
{
    WindowDriver desk;
    desk.add({numbered(1)});
    QVERIFY(desk.start());
    CaseListQuery due;
    due.due = {weekday(100), weekday(100)};
    Q_EMIT desk.tabs().today().listWanted(due);
    QVERIFY(waitFor([&] { return saidIn(desk).contains(u"No case was found"_s); }));
    QVERIFY(desk.tabTo(u"firstOfferButton"_s));
    desk.key(Qt::Key_Return);
    QVERIFY(hasRows(desk, 1));
    QCOMPARE(chosenView(desk), 6);
}

void TestCaseViews::aViewIsDeletedOnceThatIsAgreedTo()
{
    WindowDriver desk;
    desk.add({numbered(1), numbered(2)});
    CaseView view{u"二號"_s, {}, true};
    view.selection.words = u"115-0002"_s;
    CaseView last{u"一號"_s, {}, true};
    last.selection.words = u"115-0001"_s;
    keepOwnViews({view, last});
    QVERIFY(desk.start());
    desk.control(Qt::Key_8);
    QVERIFY(hasRows(desk, 1));
    const auto viewsKept = [] { return ownViews().size(); };
    const auto press = [&desk] {
        desk.find(u"viewsList"_s)->setFocus();
        desk.key(Qt::Key_Delete);
        return waitFor([&] { return desk.find(u"questionBox"_s) != nullptr; });
    };
    QVERIFY(press());
    desk.key(Qt::Key_Return); // it may have been meant for something else
    QVERIFY(waitFor([&] { return !desk.find(u"questionBox"_s); }));
    QCOMPARE(viewsKept(), std::size_t{2});
    QVERIFY(press());
    QVERIFY(desk.tabTo(u"agreeButton"_s));
    desk.key(Qt::Key_Space);
    QVERIFY(waitFor([&] { return viewsKept() == 1; }));
    // The view that is marked now is the one that is shown.
    QCOMPARE(chosenView(desk), 7);
    QCOMPARE(desk.find<QLineEdit>(u"wordsEdit"_s)->text(), last.selection.words);
    // Those that are always there are not deleted.
    desk.control(Qt::Key_7);
    desk.find(u"viewsList"_s)->setFocus();
    desk.key(Qt::Key_Delete);
    QVERIFY(!desk.find(u"questionBox"_s));
}

void TestCaseViews::whatIsChosenStaysChosenWhenCasesComeAndMove()
{
    WindowDriver desk;
    desk.add({numbered(1), numbered(2), numbered(3), numbered(4)});
    QVERIFY(desk.start());
    desk.control(Qt::Key_4);
    QVERIFY(hasRows(desk, 4));
    // The first number stands last.
    table(desk).setFocus();
    table(desk).selectRow(3);
    desk.key(Qt::Key_Up, Qt::ShiftModifier);
    const std::vector<CaseId> chosen = table(desk).chosenCases();
    QCOMPARE(chosen.size(), std::size_t{2});
    const CaseId current = table(desk).cases().caseAt(table(desk).currentIndex().row()).value();
    addElsewhere(desk, numbered(5));
    QVERIFY(hasRows(desk, 5));
    QCOMPARE(table(desk).chosenCases(), chosen);
    QCOMPARE(table(desk).cases().caseAt(table(desk).currentIndex().row()), current);
    table(desk).sortByColumn(0, Qt::AscendingOrder);
    QVERIFY(waitFor([&] { return table(desk).cases().rowOf(current) == 1; }));
    QCOMPARE(table(desk).chosenCases(), std::vector(chosen.rbegin(), chosen.rend()));
    QCOMPARE(table(desk).currentIndex().row(), 1);
    // One that has gone is chosen no more.
    desk.store()->write(
        &desk.window(),
        [current](Store &store) {
            const OfficeCalendar calendar;
            const CaseRecord record = CaseRecords(store.database()).find(current).value();
            CaseActions(store, {QDate::currentDate(), calendar, {}})
                .withdraw({record.id, record.revision, {}}, QDate::currentDate(), u"重複"_s);
        },
        [] {});
    QVERIFY(hasRows(desk, 4));
    QCOMPARE(table(desk).chosenCases(), std::vector{chosen.back()});
}

void TestCaseViews::anotherViewBeginsWithNothingChosen()
{
    WindowDriver desk;
    QVERIFY(startWithOpenAndClosed(desk));
    table(desk).setFocus();
    desk.control(Qt::Key_A);
    QCOMPARE(table(desk).chosenCases().size(), std::size_t{2});
    desk.control(Qt::Key_5);
    QVERIFY(hasRows(desk, 1));
    QCOMPARE(table(desk).chosenCases(), std::vector<CaseId>());
}

void TestCaseViews::allChosenDraftsAreDeletedWithTheOneJustTypedInto()
{
    CaseFile draft;
    draft.notice = soundCase().notice;
    WindowDriver desk;
    desk.add({draft, draft, draft});
    QVERIFY(desk.start());
    QVERIFY(openCase(desk, CaseId(2)));
    // The store is slow to take what is typed.
    std::binary_semaphore goOn{0};
    desk.store()->write(
        &desk.window(), [&goOn](Store &) { goOn.acquire(); }, [] {});
    desk.typeInto(u"reasonEdit"_s, u"abc"_s);
    const bool wasKept = desk.caseTab().isKept();
    desk.control(Qt::Key_1);
    const bool isListed = hasRows(desk, 3);
    table(desk).setFocus();
    desk.control(Qt::Key_A);
    desk.key(Qt::Key_Delete);
    goOn.release();
    QVERIFY(!wasKept);
    QVERIFY(isListed);
    QVERIFY(hasRows(desk, 0));
    QVERIFY(desk.tabs().caseTabs().empty());
    QVERIFY(waitFor([&] { return desk.offered().contains(u'3'); }));
    // And what was typed comes back with them.
    desk.key(Qt::Key_Z, Qt::AltModifier);
    QVERIFY(hasRows(desk, 3));
    QVERIFY(desk.stored(CaseId(2))->file.notice.reason->contains(u"abc"_s));
}

NOTICEDESK_TEST(TestCaseViews)
#include "test_caseviews.moc"
