// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outgoing/incidentlistpage.h"
#include "inboxdesk.h"
#include "numbersdesk.h"
#include "testprogram.h"

#include <QAction>
#include <QListWidget>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

/// Lists that somebody discards: where work would be lost with them that is asked first.
class TestDiscardedLists final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStackIntoWhichNothingWasTypedGoesAtOnce();
    void numbersTypedIntoAStackAreNotLostByOneStroke();
    void aListForWhichNothingWasChosenGoesAtOnce();
    void organizationsChosenForAListAreNotLostByOneStroke();

private:
    /// One row of which it is not clear which organisation it is about.
    static bool startWithUnclearList(WindowDriver &desk)
    {
        furnishForLists(desk);
        if (!desk.start())
            return false;
        desk.window().action(CommandId::IncidentList)->trigger();
        if (!waitFor([&] { return desk.find(u"incidentListPage"_s) != nullptr; }))
            return false;
        desk.find<IncidentListPage>(u"incidentListPage"_s)
            ->open(writtenFile(desk, u"list.csv"_s,
                               "機關代碼,機關名稱,使用者IP\n,雙生會,203.0.113.8\n"
                               "395000001A,,203.0.113.9\n"));
        return says(desk, u"listCountsLabel"_s, u"Rows: 2 = used 1 + set aside 1"_s);
    }
    static bool isAsked(WindowDriver &desk)
    {
        return waitFor([&] { return desk.find(u"questionBox"_s) != nullptr; });
    }
    static bool refuse(WindowDriver &desk)
    {
        desk.key(Qt::Key_Escape);
        return waitFor([&] { return !desk.find(u"questionBox"_s); });
    }
};

void TestDiscardedLists::aStackIntoWhichNothingWasTypedGoesAtOnce()
{
    WindowDriver desk;
    InboxPage *inbox = startWithInbox(desk, issuedCase());
    QVERIFY(inbox);
    inbox->read({writtenFile(desk, u"1.png"_s, pageWithoutCode())});
    QVERIFY(hasRows(desk, u"stackTable"_s, 1));
    QVERIFY(press(desk, u"forgetStackButton"_s));
    QVERIFY(hasRows(desk, u"stackTable"_s, 0));
}

void TestDiscardedLists::numbersTypedIntoAStackAreNotLostByOneStroke()
{
    WindowDriver desk;
    const QString number = issuedCase().number->toString();
    InboxPage *inbox = startWithInbox(desk, issuedCase());
    QVERIFY(inbox);
    inbox->read({writtenFile(desk, u"1.png"_s, pageWithoutCode())});
    QVERIFY(hasRows(desk, u"stackTable"_s, 1));
    QVERIFY(waitFor([&] { return desk.cursorIn() == u"stackTable"_s; }));
    desk.key(Qt::Key_F2);
    desk.type(number);
    desk.key(Qt::Key_Return);
    QVERIFY(waitFor([&] { return cellOf(desk, u"stackTable"_s, 0, 3) == number; }));
    QVERIFY(press(desk, u"forgetStackButton"_s));
    QVERIFY(isAsked(desk));
    QVERIFY(refuse(desk));
    QCOMPARE(cellOf(desk, u"stackTable"_s, 0, 3), number);
    QVERIFY(discardStack(desk));
    QVERIFY(hasRows(desk, u"stackTable"_s, 0));
    QVERIFY(storedAttachments(desk).empty());
}

void TestDiscardedLists::aListForWhichNothingWasChosenGoesAtOnce()
{
    WindowDriver desk;
    QVERIFY(startWithUnclearList(desk));
    QVERIFY(press(desk, u"putListAwayButton"_s));
    QVERIFY(says(desk, u"listMessageLabel"_s, u"discarded"_s));
    QVERIFY(!desk.find<IncidentListPage>(u"incidentListPage"_s)->hasTyped());
}

void TestDiscardedLists::organizationsChosenForAListAreNotLostByOneStroke()
{
    WindowDriver desk;
    QVERIFY(startWithUnclearList(desk));
    QVERIFY(desk.tabTo(u"setAsideTable"_s));
    desk.key(Qt::Key_Return);
    QVERIFY(waitFor([&] {
        const auto *found = desk.find<QListWidget>(u"candidatesList"_s);
        return found && found->count() == 2;
    }));
    desk.key(Qt::Key_Down);
    desk.key(Qt::Key_Return);
    QVERIFY(says(desk, u"listCountsLabel"_s, u"Rows: 2 = used 2"_s));
    QVERIFY(press(desk, u"putListAwayButton"_s));
    QVERIFY(isAsked(desk));
    QVERIFY(refuse(desk));
    QVERIFY(says(desk, u"listCountsLabel"_s, u"Rows: 2 = used 2"_s));
    QVERIFY(press(desk, u"putListAwayButton"_s));
    QVERIFY(press(desk, u"agreeButton"_s));
    QVERIFY(says(desk, u"listMessageLabel"_s, u"discarded"_s));
    QVERIFY(!desk.find<IncidentListPage>(u"incidentListPage"_s)->hasTyped());
}

NOTICEDESK_TEST(TestDiscardedLists)
#include "test_discardedlists.moc"
