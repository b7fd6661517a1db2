// SPDX-License-Identifier: GPL-3.0-or-later
// What is done in a sorted list is done with the row that is seen.
#include "app/evidence/attachmentsmodel.h"
#include "app/inbox/stackmodel.h"
#include "app/inbox/traymodel.h"
#include "inboxdesk.h"
#include "testprogram.h"

#include <QHeaderView>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

QTableView *sortedTable(WindowDriver &desk, const QString &name, int column, Qt::SortOrder order)
{
    auto *table = desk.find<QTableView>(name);
    table->sortByColumn(column, order);
    return table;
}

void readThreePages(WindowDriver &desk, InboxPage &inbox)
{
    inbox.read({writtenFile(desk, u"1.png"_s, pageWithoutCode(1)),
                writtenFile(desk, u"2.png"_s, pageWithoutCode(2)),
                writtenFile(desk, u"3.png"_s, pageWithoutCode(3))});
}

} // namespace

class TestSortedLists final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void attachmentsAreSortedBySizeAndMovedOnlyInTheirOrder();
    void stackIsEditedInTheRowThatIsSeen();
    void trayFilesThePageThatIsSeen();
    void draftsAreIssuedAsTheyStand();
};

void TestSortedLists::attachmentsAreSortedBySizeAndMovedOnlyInTheirOrder()
{
    WindowDriver desk;
    QVERIFY(startWith(desk, issuedCase()));
    QVERIFY(pasteFiles(desk, {writtenFile(desk, u"a.txt"_s, QByteArray(2'000, 'a')),
                              writtenFile(desk, u"b.txt"_s, QByteArray(900, 'b')),
                              writtenFile(desk, u"c.txt"_s, QByteArray(1'000'000, 'c'))}));
    QVERIFY(hasRows(desk, u"attachmentsTable"_s, 3));
    QVERIFY(desk.waitUntilQuiet());
    const auto files = [&desk] {
        QStringList names;
        for (int row = 0; row < 3; ++row)
            names.append(cellOf(desk, u"attachmentsTable"_s, row, AttachmentsModel::OriginalName));
        return names;
    };
    auto *table =
        sortedTable(desk, u"attachmentsTable"_s, AttachmentsModel::Size, Qt::AscendingOrder);
    QCOMPARE(files(), (QStringList{u"b.txt"_s, u"a.txt"_s, u"c.txt"_s}));
    table->setCurrentIndex(table->model()->index(1, AttachmentsModel::Label));
    const auto *down = desk.find<QPushButton>(u"moveDownButton"_s);
    QVERIFY(!down->isEnabled() && down->toolTip().contains(u"own order"_s));
    // What is typed is said of the one that is seen.
    desk.key(Qt::Key_F2);
    desk.type(u"紀錄"_s);
    desk.key(Qt::Key_Return);
    QVERIFY(waitFor([&] { return storedAttachments(desk).at(0).label == u"紀錄"_s; }));
    QVERIFY(desk.waitUntilQuiet());
    desk.control(Qt::Key_C);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"a.txt"_s));
    QVERIFY(!QGuiApplication::clipboard()->text().contains(u"b.txt"_s));
    // Whoever strikes out does so with the row that is seen.
    table->setCurrentIndex(table->model()->index(0, AttachmentsModel::Label));
    desk.key(Qt::Key_Delete);
    QVERIFY(waitFor([&] { return desk.cursorIn() == u"reasonEdit"_s; }));
    desk.type(u"寄錯"_s);
    QVERIFY(desk.tabTo(u"doneButton"_s));
    desk.key(Qt::Key_Space);
    QVERIFY(waitFor([&] { return storedAttachments(desk).at(1).struckOut == u"寄錯"_s; }));
    QVERIFY(waitFor([&] { return !desk.find(u"reasonDialog"_s); }));
    // Back to their own order, in which they are moved.
    table->sortByColumn(-1, Qt::AscendingOrder);
    QCOMPARE(files(), (QStringList{u"a.txt"_s, u"b.txt"_s, u"c.txt"_s}));
    QVERIFY(down->isEnabled() && down->toolTip().contains(u"Alt"_s));
}

void TestSortedLists::stackIsEditedInTheRowThatIsSeen()
{
    WindowDriver desk;
    const CaseFile file = issuedCase();
    InboxPage *inbox = startWithInbox(desk, file);
    QVERIFY(inbox);
    readThreePages(desk, *inbox);
    QVERIFY(hasRows(desk, u"stackTable"_s, 3));
    QVERIFY(waitFor([&] { return desk.cursorIn() == u"stackTable"_s; }));
    auto *table = sortedTable(desk, u"stackTable"_s, StackModel::File, Qt::DescendingOrder);
    table->setCurrentIndex(table->model()->index(0, StackModel::Case));
    QCOMPARE(cellOf(desk, u"stackTable"_s, 0, StackModel::File), u"3.png"_s);
    desk.key(Qt::Key_F2);
    desk.type(file.number->toString());
    desk.key(Qt::Key_Return);
    QVERIFY(waitFor([&] {
        return cellOf(desk, u"stackTable"_s, 0, StackModel::Case) == file.number->toString();
    }));
    desk.key(Qt::Key_Down);
    desk.key(Qt::Key_Down);
    desk.key(Qt::Key_Delete);
    QCOMPARE(cellOf(desk, u"stackTable"_s, 2, StackModel::Verdict),
             nameOfVerdict(IntakeVerdict::Blank));
    inbox->record();
    QVERIFY(waitFor([&] { return storedAttachments(desk).size() == 1; }));
    QCOMPARE(storedAttachments(desk).at(0).originalName, u"3.png"_s);
    QVERIFY(hasRows(desk, u"trayTable"_s, 1)); // the last was left out
    QCOMPARE(cellOf(desk, u"trayTable"_s, 0, TrayModel::File), u"2.png"_s);
}

void TestSortedLists::trayFilesThePageThatIsSeen()
{
    WindowDriver desk;
    const CaseFile file = issuedCase();
    InboxPage *inbox = startWithInbox(desk, file);
    QVERIFY(inbox);
    readThreePages(desk, *inbox);
    QVERIFY(hasRows(desk, u"stackTable"_s, 3));
    inbox->record();
    QVERIFY(hasRows(desk, u"trayTable"_s, 3) && desk.waitUntilQuiet());
    auto *table = sortedTable(desk, u"trayTable"_s, TrayModel::File, Qt::DescendingOrder);
    table->selectRow(0);
    QVERIFY(desk.tabTo(u"trayCaseEdit"_s));
    desk.type(file.number->toString());
    desk.key(Qt::Key_Return);
    QVERIFY(waitFor([&] { return storedAttachments(desk).size() == 1; }));
    QCOMPARE(storedAttachments(desk).at(0).originalName, u"3.png"_s);
    QVERIFY(hasRows(desk, u"trayTable"_s, 2) && desk.waitUntilQuiet());
    // The next as they are seen is chosen.
    QCOMPARE(table->currentIndex().row(), 0);
    QCOMPARE(cellOf(desk, u"trayTable"_s, 0, TrayModel::File), u"2.png"_s);
}

void TestSortedLists::draftsAreIssuedAsTheyStand()
{
    WindowDriver desk;
    std::vector<CaseFile> drafts;
    for (const QString &name : {u"乙公會"_s, u"甲公會"_s, u"丙公會"_s}) {
        CaseFile draft;
        draft.notice = issuedCase().notice;
        draft.notice.target.name = name;
        draft.notice.date = weekday(0);
        draft.notice.deadline = weekday(30);
        drafts.push_back(draft);
    }
    desk.add(drafts);
    QVERIFY(desk.start());
    desk.control(Qt::Key_L);
    QVERIFY(waitFor([&] { return desk.tabs().cases().model().rowCount() == 3; }));
    desk.tabs().cases().table().selectAll();
    desk.key(Qt::Key_F10);
    QVERIFY(hasRows(desk, u"draftsTable"_s, 3));
    QVERIFY(desk.waitUntilQuiet());
    sortedTable(desk, u"draftsTable"_s, 1, Qt::DescendingOrder);
    QStringList organizations;
    for (int row = 0; row < 3; ++row)
        organizations.append(cellOf(desk, u"draftsTable"_s, row, 1).right(3));
    QCOMPARE(organizations, (QStringList{u"甲公會"_s, u"乙公會"_s, u"丙公會"_s}));
    auto *issue = desk.find<QPushButton>(u"issueDraftsButton"_s);
    QVERIFY2(issue->isEnabled(), qPrintable(cellOf(desk, u"draftsTable"_s, 0, 4)));
    issue->click();
    QVERIFY(waitFor([&] { return desk.find<QPushButton>(u"agreeButton"_s) != nullptr; }));
    desk.find<QPushButton>(u"agreeButton"_s)->click();
    const auto number = [&](int row) { return cellOf(desk, u"draftsTable"_s, row, 0); };
    QVERIFY(waitFor([&] { return number(2).contains(u'-'); }));
    QVERIFY(desk.waitUntilQuiet());
    QVERIFY(number(0) < number(1) && number(1) < number(2));
    // They stay where they are as they get their numbers.
    QVERIFY(cellOf(desk, u"draftsTable"_s, 0, 1).endsWith(u"甲公會"_s));
}

NOTICEDESK_TEST(TestSortedLists)

#include "test_sortedlists.moc"
