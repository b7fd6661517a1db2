// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/reasondialog.h"
#include "app/inbox/traymodel.h"
#include "app/printing/messagelabel.h"
#include "inboxdesk.h"
#include "store/tray/trayactions.h"
#include "testprogram.h"

#include <QLineEdit>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

/// The tray: pages that wait until somebody says where they belong.
class TestTrayTask final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pageInTheTrayIsFiledLater();
    void pagesAreFiledOneAfterTheOther();
    void theTrayFollowsWhatOthersDo();
    void aPageThatOthersHaveFiledIsGoneAfterTheRefusal();
    void theReasonStaysWhereThePageIsNotTakenOut();

private:
    /// Opens the inbox with so many pages in the tray.
    static bool startWithTray(WindowDriver &desk, int pages)
    {
        InboxPage *inbox = startWithInbox(desk, issuedCase());
        if (!inbox)
            return false;
        QStringList files;
        for (int page = 1; page <= pages; ++page)
            files.append(writtenFile(desk, u"%1.png"_s.arg(page), pageWithoutCode(page)));
        inbox->read(files);
        if (!hasRows(desk, u"stackTable"_s, pages))
            return false;
        inbox->record();
        return hasRows(desk, u"trayTable"_s, pages) && desk.waitUntilQuiet();
    }
    static QString number() { return issuedCase().number->toString(); }
    static QTableView *tray(WindowDriver &desk) { return desk.find<QTableView>(u"trayTable"_s); }
    static int chosenRow(WindowDriver &desk) { return tray(desk)->currentIndex().row(); }
    static QString fileIn(WindowDriver &desk, int row)
    {
        return cellOf(desk, u"trayTable"_s, row, TrayModel::File);
    }
    static void dismissElsewhere(WindowDriver &desk, std::size_t place)
    {
        desk.store()->write(
            &desk.window(),
            [place](Store &store) {
                const auto waiting = TrayPages(store.database()).waiting();
                TrayActions(store, QDate::currentDate()).dismiss(waiting.at(place), u"空白"_s);
            },
            [] {});
    }
};

void TestTrayTask::pageInTheTrayIsFiledLater()
{
    WindowDriver desk;
    QVERIFY(startWithTray(desk, 1));
    tray(desk)->selectRow(0);
    QVERIFY(
        waitFor([&] { return documentCanvas(desk) && documentCanvas(desk)->pageCount() == 1; }));
    QVERIFY(desk.tabTo(u"trayCaseEdit"_s));
    desk.type(number());
    desk.key(Qt::Key_Return);
    QVERIFY(waitFor([&] { return storedAttachments(desk).size() == 1; }));
    QVERIFY(hasRows(desk, u"trayTable"_s, 0));
}

void TestTrayTask::pagesAreFiledOneAfterTheOther()
{
    WindowDriver desk;
    QVERIFY(startWithTray(desk, 3));
    tray(desk)->selectRow(1);
    const QString last = fileIn(desk, 2);
    QVERIFY(desk.tabTo(u"trayCaseEdit"_s));
    desk.type(number());
    desk.key(Qt::Key_Return);
    QVERIFY(hasRows(desk, u"trayTable"_s, 2));
    QVERIFY(waitFor([&] { return chosenRow(desk) == 1; }));
    QCOMPARE(fileIn(desk, 1), last);
    QVERIFY(waitFor([&] { return desk.cursorIn() == u"trayCaseEdit"_s; }));
    QCOMPARE(desk.find<QLineEdit>(u"trayCaseEdit"_s)->text(), QString());
    // The last row is followed by the one before it, also where the button was pressed.
    desk.type(number());
    desk.find(u"fileTrayButton"_s)->setFocus();
    desk.key(Qt::Key_Space);
    QVERIFY(hasRows(desk, u"trayTable"_s, 1));
    QVERIFY(waitFor([&] { return chosenRow(desk) == 0; }));
    QVERIFY(waitFor([&] { return desk.cursorIn() == u"trayCaseEdit"_s; }));
    QCOMPARE(storedAttachments(desk).size(), std::size_t{2});
}

void TestTrayTask::theTrayFollowsWhatOthersDo()
{
    WindowDriver desk;
    QVERIFY(startWithTray(desk, 3));
    tray(desk)->selectRow(1);
    const QString chosen = fileIn(desk, 1);
    desk.typeInto(u"trayCaseEdit"_s, u"115-"_s);
    dismissElsewhere(desk, 0);
    QVERIFY(hasRows(desk, u"trayTable"_s, 2));
    QCOMPARE(chosenRow(desk), 0);
    QCOMPARE(fileIn(desk, 0), chosen);
    QCOMPARE(desk.cursorIn(), u"trayCaseEdit"_s);
    // What is typed for a page that others have taken is filed nowhere.
    dismissElsewhere(desk, 0);
    QVERIFY(hasRows(desk, u"trayTable"_s, 1));
    QCOMPARE(chosenRow(desk), -1);
    QVERIFY(!desk.find(u"fileTrayButton"_s)->isEnabled());
}

void TestTrayTask::aPageThatOthersHaveFiledIsGoneAfterTheRefusal()
{
    WindowDriver desk;
    QVERIFY(startWithTray(desk, 2));
    tray(desk)->selectRow(0);
    desk.typeInto(u"trayCaseEdit"_s, number());
    dismissElsewhere(desk, 0); // and nobody has heard of it yet
    desk.key(Qt::Key_Return);
    QVERIFY(hasRows(desk, u"trayTable"_s, 1));
    QVERIFY(waitFor([&] {
        const auto *told = desk.find<MessageLabel>(u"trayMessageLabel"_s);
        return told && told->message().contains(u"already"_s);
    }));
    QVERIFY(desk.waitUntilQuiet());
    QVERIFY(storedAttachments(desk).empty());
}

void TestTrayTask::theReasonStaysWhereThePageIsNotTakenOut()
{
    WindowDriver desk;
    QVERIFY(startWithTray(desk, 1));
    tray(desk)->selectRow(0);
    desk.find(u"dismissTrayButton"_s)->setFocus();
    desk.key(Qt::Key_Space);
    QVERIFY(waitFor([&] { return desk.find(u"reasonDialog"_s); }));
    desk.typeInto(u"reasonEdit"_s, u"廣告信"_s);
    dismissElsewhere(desk, 0);
    QVERIFY(desk.tabTo(u"doneButton"_s));
    desk.key(Qt::Key_Space);
    QVERIFY(waitFor([&] {
        const auto *told = desk.find<QLabel>(u"remarkLabel"_s);
        return told && told->text().contains(u"already"_s);
    }));
    QCOMPARE(desk.find<ReasonDialog>(u"reasonDialog"_s)->reason(), u"廣告信"_s);
}

NOTICEDESK_TEST(TestTrayTask)
#include "test_traytask.moc"
