// SPDX-License-Identifier: GPL-3.0-or-later
#include "listdesk.h"
#include "testprogram.h"

#include <QInputMethodEvent>
#include <QLineEdit>
#include <QTableView>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

/// 案件: what is typed in the list, and what the list says when it has nothing to show.
class TestListSearch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyListSaysWhatToDoAndOffersIt()
    {
        WindowDriver desk;
        QVERIFY(desk.start());
        desk.control(Qt::Key_L);
        desk.control(Qt::Key_7);
        QVERIFY(waitFor([&] { return saidIn(desk).contains(u"no case yet"_s); }));
        QVERIFY(desk.tabTo(u"secondOfferButton"_s));
        QVERIFY(desk.tabTo(u"firstOfferButton"_s));
        desk.key(Qt::Key_Return);
        QVERIFY(waitFor([&] { return desk.tabs().currentCase() != nullptr; }));
    }

    void aViewWithoutCasesSaysSo()
    {
        WindowDriver desk;
        furnishList(desk);
        QVERIFY(desk.start());
        desk.control(Qt::Key_L);
        QVERIFY(hasRows(desk, 3));
        QCOMPARE(saidIn(desk), QString());
        desk.control(Qt::Key_1);
        QVERIFY(waitFor([&] { return saidIn(desk) == u"There is no draft."_s; }));
        desk.control(Qt::Key_6);
        QVERIFY(waitFor([&] { return saidIn(desk) == u"No service is suspended."_s; }));
        QVERIFY(desk.tabTo(u"firstOfferButton"_s));
        desk.key(Qt::Key_Space);
        QVERIFY(hasRows(desk, 3));
        QVERIFY(waitFor([&] { return saidIn(desk).isEmpty(); }));
        QVERIFY(!desk.find(u"emptyList"_s));
    }

    void aSearchThatFindsNothingOffersToClearIt()
    {
        WindowDriver desk;
        furnishList(desk);
        QVERIFY(desk.start());
        desk.control(Qt::Key_4);
        QVERIFY(waitFor([&] { return tableOf(desk)->model()->rowCount() > 0; }));
        const int overdue = tableOf(desk)->model()->rowCount();
        desk.type(u"zz"_s);
        QCOMPARE(desk.cursorIn(), u"wordsEdit"_s);
        QVERIFY(waitFor([&] { return saidIn(desk).contains(u"by these words"_s); }));
        QVERIFY(desk.tabTo(u"firstOfferButton"_s));
        desk.key(Qt::Key_Return);
        QVERIFY(hasRows(desk, overdue));
        QCOMPARE(desk.find<QLineEdit>(u"wordsEdit"_s)->text(), QString());
        QVERIFY(tableOf(desk)->hasFocus());
    }

    void whatIsTypedInTheListIsSearchedFor()
    {
        WindowDriver desk;
        furnishList(desk);
        QVERIFY(desk.start());
        desk.control(Qt::Key_7);
        QVERIFY(hasRows(desk, 3));
        tableOf(desk)->selectRow(0);
        desk.type(u"115-0077"_s);
        QCOMPARE(desk.find<QLineEdit>(u"wordsEdit"_s)->text(), u"115-0077"_s);
        // At once: what was typed last is searched for, too.
        desk.key(Qt::Key_Return);
        QVERIFY(hasRows(desk, 1));
        QVERIFY(tableOf(desk)->hasFocus());
        QVERIFY(waitFor([&] { return tableOf(desk)->currentIndex().row() == 0; }));
        desk.key(Qt::Key_Return);
        QVERIFY(waitFor([&] { return desk.tabs().currentCase() != nullptr; }));
        QCOMPARE(desk.caseTab().record().file.number, CaseNumber::parse(u"115-0077"_s));
    }

    void whatIsComposedInTheListIsSearchedFor()
    {
        WindowDriver desk;
        furnishList(desk);
        QVERIFY(desk.start());
        desk.control(Qt::Key_7);
        QVERIFY(hasRows(desk, 3));
        tableOf(desk)->setFocus();
        tableOf(desk)->selectRow(0);
        QVERIFY(tableOf(desk)->testAttribute(Qt::WA_InputMethodEnabled));
        QInputMethodEvent composed;
        composed.setCommitString(u"甲公"_s);
        QCoreApplication::sendEvent(tableOf(desk), &composed);
        QCOMPARE(desk.find<QLineEdit>(u"wordsEdit"_s)->text(), u"甲公"_s);
        QCOMPARE(desk.cursorIn(), u"wordsEdit"_s);
    }
};

NOTICEDESK_TEST(TestListSearch)

#include "test_listsearch.moc"
