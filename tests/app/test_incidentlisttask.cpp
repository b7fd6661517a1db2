// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/documentthreads.h"
#include "app/frame/commands.h"
#include "documents/madeworkbooks.h"
#include "evidencedesk.h"
#include "incidentdesk.h"
#include "testprogram.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QListWidget>

#include <semaphore>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

/// 依清冊發單: a list of addresses becomes drafts, and these become issued notices.
class TestIncidentListTask final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aListBecomesIssuedNotices();
    void draftsAreMadeInOneStepThatCanBeUndone();
    void columnsAreSetByHandAndRemembered();
    void rowsArePastedFromASpreadsheet();
    void aWorksheetIsChosenOfSeveral();
    void whatCannotBeReadIsSaid();
    void readingIsStopped();
    void whatEveryDraftWouldLackIsRefused();
    void aStoreThatHasChangedIsLookedAtAgain();
    void aListOfWhichNothingWasMadeIsNotClosed();
    void draftsWithFindingsAreNotIssued();
    void issuingIsStoppedBetweenTwoCases();

private:
    static inline const QByteArray list = "機關代碼,機關名稱,使用者IP,惡意IP,事件編號,備註\r\n"
                                          "395000000A,,203.0.113.7,198.51.100.9,E1,\r\n"
                                          ",雙生會,203.0.113.8,198.51.100.9,E2,急\r\n"
                                          "395000001A,,203.0.113.9,198.51.100.9,E3,\r\n"
                                          "395000000A,,203.0.113.10,198.51.100.8,E4,\r\n"
                                          "395000001A,,203.0.113.300,198.51.100.9,E5,\r\n"
                                          "39500000XX,,203.0.113.11,198.51.100.9,E6,\r\n";

    /// Waits until the rules have looked through the drafts.
    static bool hasDrafts(WindowDriver &desk, const QString &counts)
    {
        return says(desk, u"draftsSummaryLabel"_s, counts);
    }
    static bool issueAll(WindowDriver &desk)
    {
        return press(desk, u"issueDraftsButton"_s) && press(desk, u"agreeButton"_s);
    }
};

void TestIncidentListTask::aListBecomesIssuedNotices()
{
    WindowDriver desk;
    QVERIFY(startWithList(desk, list));
    QVERIFY(says(desk, u"listCountsLabel"_s, u"Rows: 6 = used 3 + set aside 3"_s));
    // Those of which somebody can say which organisation they are about come first.
    QCOMPARE(cellIn(desk, u"setAsideTable"_s, 0, 0), u"3"_s);
    QVERIFY(cellIn(desk, u"setAsideTable"_s, 0, 2).contains(u"395000002A"_s));
    QCOMPARE(cellIn(desk, u"setAsideTable"_s, 2, 0), u"6"_s);
    QVERIFY(cellIn(desk, u"setAsideTable"_s, 2, 2).contains(u"203.0.113.300"_s));
    QVERIFY(desk.tabTo(u"setAsideTable"_s));
    desk.key(Qt::Key_Return);
    QVERIFY(waitFor([&] {
        const auto *found = desk.find<QListWidget>(u"candidatesList"_s);
        return found && found->count() == 2;
    }));
    QVERIFY(!desk.find<QPushButton>(u"takeButton"_s)->isEnabled()); // nothing by guess
    desk.key(Qt::Key_Down);
    desk.key(Qt::Key_Down);
    desk.key(Qt::Key_Return);
    QVERIFY(says(desk, u"listCountsLabel"_s, u"Rows: 6 = used 4 + set aside 2"_s));
    QVERIFY(saidBy(desk, u"listCountsLabel"_s).contains(u"drafts: 3"_s));

    QVERIFY(makeDrafts(desk));
    QVERIFY(hasDrafts(desk, u"Cases: 3 = drafts without findings 3"_s));
    QCOMPARE(cellIn(desk, u"draftsTable"_s, 0, 4), u"nothing"_s);
    QVERIFY(issueAll(desk));
    QVERIFY(says(desk, u"draftsMessageLabel"_s, u"issued: 3"_s));
    QVERIFY(hasDrafts(desk, u"issued 3"_s));
    const auto cases = storedCases(desk);
    QCOMPARE(cases.size(), 3U);
    QStringList codes;
    for (const CaseRecord &each : cases) {
        QVERIFY(each.file.number);
        QCOMPARE(each.file.number->serial(), static_cast<int>(codes.size()) + 1);
        codes.append(each.file.notice.target.code.value());
    }
    QCOMPARE(codes, (QStringList{u"395000000A"_s, u"395000003A"_s, u"395000001A"_s}));
    QVERIFY(cases[0].file.notice.reason->contains(u"203.0.113.7、203.0.113.10"_s));
    QVERIFY(cases[0].incident && cases[0].incident == cases[2].incident);
    QCOMPARE(cases[1].file.notes, std::optional(u"E2 急"_s));
    // One print job with all of them; Enter in the table opens a case.
    QVERIFY(press(desk, u"printIssuedButton"_s));
    QVERIFY(waitFor([&] { return desk.find(u"printDialog"_s) != nullptr; }));
    desk.key(Qt::Key_Escape);
    QVERIFY(waitFor([&] { return !desk.find(u"printDialog"_s); }));
    desk.find(u"draftsTable"_s)->setFocus();
    desk.key(Qt::Key_Return);
    QVERIFY(waitFor([&] { return desk.tabs().currentCase() != nullptr; }));
    QCOMPARE(desk.caseTab().id(), cases[0].id);
}

void TestIncidentListTask::draftsAreMadeInOneStepThatCanBeUndone()
{
    WindowDriver desk;
    QVERIFY(startWithList(desk, list));
    QVERIFY(makeDrafts(desk));
    QVERIFY(hasDrafts(desk, u"Cases: 2"_s));
    QVERIFY(desk.offered().contains(u'2'));
    QVERIFY(hasEntry(desk, u"draft notices of an incident"_s));
    // The list stands there with its counts as they are now.
    QVERIFY(openIncidentList(desk));
    QVERIFY(says(desk, u"listCountsLabel"_s, u"used 0 + set aside 6"_s));
    desk.key(Qt::Key_Z, Qt::AltModifier);
    QVERIFY(waitFor([&] { return storedCases(desk).empty(); }));
    QVERIFY(says(desk, u"listCountsLabel"_s, u"used 3 + set aside 3"_s));
}

void TestIncidentListTask::columnsAreSetByHandAndRemembered()
{
    const QByteArray unusual = "清冊\n代號,位址\n395000000A,203.0.113.7\n395000001A,203.0.113.8\n";
    WindowDriver desk;
    QVERIFY(startWithList(desk, unusual));
    QVERIFY(says(desk, u"listCountsLabel"_s, u"機關代碼"_s)); // which column it is must be said
    QVERIFY(!desk.find<QPushButton>(u"makeDraftsButton"_s)->isEnabled());
    QCOMPARE(desk.cursorIn(), u"headingRowCombo"_s);
    desk.key(Qt::Key_Down);
    desk.key(Qt::Key_Down); // the second row
    QVERIFY(desk.tabTo(u"columnCombo0"_s));
    desk.key(Qt::Key_Down);
    QVERIFY(says(desk, u"listCountsLabel"_s, u"Rows: 2 = used 2"_s));
    QVERIFY(desk.tabTo(u"columnCombo1"_s));
    desk.key(Qt::Key_Down); // a second code
    QVERIFY(says(desk, u"listCountsLabel"_s, u"Two columns"_s));
    desk.key(Qt::Key_Down);
    desk.key(Qt::Key_Down); // the addresses
    QVERIFY(says(desk, u"listCountsLabel"_s, u"Rows: 2 = used 2"_s));
    // Another list with the same headings is understood at once.
    QVERIFY(press(desk, u"putListAwayButton"_s));
    desk.find<IncidentListPage>(u"incidentListPage"_s)
        ->open(writtenFile(desk, u"next.csv"_s, "代號,位址\n395000001A,203.0.113.9\nx,1\n"));
    QVERIFY(says(desk, u"listCountsLabel"_s, u"Rows: 2 = used 1 + set aside 1"_s));
    QCOMPARE(desk.find<QComboBox>(u"columnCombo1"_s)->currentIndex(), 3);
}

void TestIncidentListTask::rowsArePastedFromASpreadsheet()
{
    WindowDriver desk;
    furnishForLists(desk);
    QVERIFY(desk.start());
    QVERIFY(openIncidentList(desk));
    QApplication::clipboard()->setText({});
    desk.control(Qt::Key_V);
    QVERIFY(says(desk, u"listMessageLabel"_s, u"Nothing to paste"_s));
    QApplication::clipboard()->setText(
        u"機關代碼\t使用者IP\n395000000A\t203.0.113.7\n395000001A\t203.0.113.8\n"_s);
    desk.control(Qt::Key_V);
    QVERIFY(says(desk, u"listCountsLabel"_s, u"Rows: 2 = used 2"_s));
}

void TestIncidentListTask::aWorksheetIsChosenOfSeveral()
{
    WindowDriver desk;
    furnishForLists(desk);
    QVERIFY(desk.start());
    QVERIFY(openIncidentList(desk));
    const QByteArray rows =
        xlsxRow({"機關代碼", "使用者IP"}) + xlsxRow({"395000000A", "203.0.113.7"});
    const QString file = writtenFile(desk, u"list.xlsx"_s,
                                     zipOf(xlsxFiles({{"說明", xlsxRow({"x"})}, {"清冊", rows}})));
    desk.find<IncidentListPage>(u"incidentListPage"_s)->open(file);
    QVERIFY(waitFor([&] { return desk.cursorIn() == u"worksheetCombo"_s; }));
    desk.key(Qt::Key_Down);
    QVERIFY(says(desk, u"listCountsLabel"_s, u"機關代碼"_s)); // the first is none
    QVERIFY(press(desk, u"putListAwayButton"_s));
    desk.find<IncidentListPage>(u"incidentListPage"_s)->open(file);
    QVERIFY(waitFor([&] { return desk.cursorIn() == u"worksheetCombo"_s; }));
    desk.type(u"清"_s);
    desk.find<QComboBox>(u"worksheetCombo"_s)->setCurrentIndex(2);
    Q_EMIT desk.find<QComboBox>(u"worksheetCombo"_s)->activated(2);
    QVERIFY(says(desk, u"listCountsLabel"_s, u"Rows: 1 = used 1"_s));
}

void TestIncidentListTask::whatCannotBeReadIsSaid()
{
    WindowDriver desk;
    furnishForLists(desk);
    QVERIFY(desk.start());
    QVERIFY(openIncidentList(desk));
    auto *page = desk.find<IncidentListPage>(u"incidentListPage"_s);
    int place = 0;
    for (const QByteArray &bytes :
         {"PK\x03\x04 nothing else"_ba, "\n\n"_ba, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"_ba}) {
        const QString name = u"list%1.xlsx"_s.arg(++place);
        page->open(writtenFile(desk, name, bytes));
        QVERIFY(says(desk, u"listMessageLabel"_s, u"✕"_s));
        QVERIFY(says(desk, u"listMessageLabel"_s, name));
        QVERIFY(!page->hasTyped());
        QVERIFY(desk.find<QPushButton>(u"readListButton"_s)->isEnabled());
    }
}

void TestIncidentListTask::readingIsStopped()
{
    WindowDriver desk;
    furnishForLists(desk);
    QVERIFY(desk.start());
    QVERIFY(openIncidentList(desk));
    // Nobody can read before somebody has pressed the button.
    std::counting_semaphore goOn{0};
    std::vector<AskedQuestion> others;
    for (int thread = 0; thread < 2; ++thread)
        others.push_back(desk.window().desk().documents->ask(
            [&goOn](DocumentReader &, const IsWanted &) {
                goOn.acquire();
                return 0;
            },
            [](int) {}));
    auto *page = desk.find<IncidentListPage>(u"incidentListPage"_s);
    page->open(writtenFile(desk, u"list.csv"_s, list));
    const bool isStopped = press(desk, u"stopListButton"_s);
    goOn.release(2);
    QVERIFY(isStopped);
    QVERIFY(says(desk, u"listMessageLabel"_s, u"stopped"_s));
    QVERIFY(desk.waitUntilQuiet());
    QVERIFY(!page->hasTyped());
    QCOMPARE(saidBy(desk, u"listCountsLabel"_s), QString());
    // It can be read again.
    page->open(desk.file(u"list.csv"_s));
    QVERIFY(says(desk, u"listCountsLabel"_s, u"Rows: 6"_s));
}

void TestIncidentListTask::whatEveryDraftWouldLackIsRefused()
{
    WindowDriver desk;
    QVERIFY(startWithList(desk, list));
    QVERIFY(press(desk, u"makeDraftsButton"_s));
    QVERIFY(says(desk, u"listMessageLabel"_s, u"No draft was made"_s));
    QVERIFY(!remarkBeside(desk, u"titleEdit"_s).isEmpty());
    QVERIFY(!remarkBeside(desk, u"deadlineEdit"_s).isEmpty());
    QCOMPARE(desk.cursorIn(), u"titleEdit"_s);
    desk.type(u"事件"_s);
    QCOMPARE(remarkBeside(desk, u"titleEdit"_s), QString());
    desk.typeInto(u"deadlineEdit"_s, u"115/"_s);
    QVERIFY(press(desk, u"makeDraftsButton"_s));
    QVERIFY(remarkBeside(desk, u"deadlineEdit"_s).contains(u"no date yet"_s));
    QVERIFY(desk.waitUntilQuiet());
    QVERIFY(storedCases(desk).empty());
    // What the rules only warn of is seen once, and then taken.
    QDate saturday = QDate::currentDate().addDays(30);
    while (saturday.dayOfWeek() != Qt::Saturday)
        saturday = saturday.addDays(1);
    desk.find(u"deadlineEdit"_s)->setFocus();
    desk.control(Qt::Key_A);
    desk.type(typedDay(saturday));
    QVERIFY(press(desk, u"makeDraftsButton"_s));
    QVERIFY(says(desk, u"listMessageLabel"_s, u"press the button again"_s));
    QVERIFY(desk.waitUntilQuiet());
    QVERIFY(storedCases(desk).empty());
    desk.key(Qt::Key_Space);
    QVERIFY(waitFor([&] { return storedCases(desk).size() == 2; }));
}

void TestIncidentListTask::aStoreThatHasChangedIsLookedAtAgain()
{
    WindowDriver desk;
    QVERIFY(startWithList(desk, list));
    QVERIFY(says(desk, u"listCountsLabel"_s, u"used 3 + set aside 3"_s));
    desk.typeInto(u"titleEdit"_s, u"事件"_s);
    desk.typeInto(u"deadlineEdit"_s, typedDay(weekday(30)));
    // One of the organisations cannot be reached any more when it is its turn.
    std::binary_semaphore goOn{0};
    desk.window().desk().store.write(
        &desk.window(),
        [&goOn](Store &store) {
            goOn.acquire();
            Organization gone = organizationOnList(u"395000001A"_s, u"乙公會"_s);
            gone.status = u"F"_s;
            importOrganizations(store, {gone});
        },
        [] {});
    const bool isPressed = press(desk, u"makeDraftsButton"_s);
    goOn.release();
    QVERIFY(isPressed);
    QVERIFY(says(desk, u"listMessageLabel"_s, u"No draft was made"_s));
    QVERIFY(says(desk, u"listCountsLabel"_s, u"used 2 + set aside 4"_s));
    QVERIFY(storedCases(desk).empty());
    QVERIFY(press(desk, u"makeDraftsButton"_s));
    QVERIFY(waitFor([&] { return storedCases(desk).size() == 1; }));
}

void TestIncidentListTask::aListOfWhichNothingWasMadeIsNotClosed()
{
    WindowDriver desk;
    QVERIFY(startWithList(desk, list));
    desk.control(Qt::Key_W);
    QVERIFY(waitFor([&] { return desk.told().contains(u"discard it"_s); }));
    QVERIFY(desk.find(u"incidentListPage"_s));
    QVERIFY(press(desk, u"putListAwayButton"_s));
    desk.control(Qt::Key_W);
    QVERIFY(waitFor([&] { return !desk.find(u"incidentListPage"_s); }));
}

void TestIncidentListTask::draftsWithFindingsAreNotIssued()
{
    WindowDriver desk;
    // Of an organisation the list says no address, so {ip} stays to be filled in (R2).
    QVERIFY(startWithList(desk, "機關代碼\n395000000A\n395000001A\n"));
    desk.find<QPlainTextEdit>(u"reasonEdit"_s)->selectAll();
    desk.typeInto(u"reasonEdit"_s, u"請查明原因。"_s);
    QVERIFY(makeDrafts(desk));
    QVERIFY(hasDrafts(desk, u"Cases: 2 = drafts without findings 2"_s));
    // Somebody takes what is needed out of one of them.
    desk.key(Qt::Key_Return);
    QVERIFY(waitFor([&] { return desk.tabs().currentCase() != nullptr; }));
    desk.find<QPlainTextEdit>(u"reasonEdit"_s)->selectAll();
    desk.typeInto(u"reasonEdit"_s, u"待填○"_s);
    QVERIFY(waitFor(
        [&] { return storedCases(desk).at(0).file.notice.reason == std::optional(u"待填○"_s); }));
    desk.control(Qt::Key_W);
    QVERIFY(hasDrafts(desk, u"without findings 1 + with findings 1"_s));
    QVERIFY(cellIn(desk, u"draftsTable"_s, 0, 4).contains(u"○"_s));
    QVERIFY(issueAll(desk));
    QVERIFY(hasDrafts(desk, u"with findings 1 + issued 1"_s));
    QVERIFY(!storedCases(desk).at(0).file.number);
    QVERIFY(storedCases(desk).at(1).file.number);
}

void TestIncidentListTask::issuingIsStoppedBetweenTwoCases()
{
    WindowDriver desk;
    QVERIFY(startWithList(desk, list));
    QVERIFY(makeDrafts(desk));
    QVERIFY(hasDrafts(desk, u"Cases: 2 = drafts without findings 2"_s));
    QVERIFY(press(desk, u"issueDraftsButton"_s));
    QVERIFY(waitFor([&] { return desk.find(u"agreeButton"_s) != nullptr; }));
    // The store is busy until somebody has pressed the button.
    std::binary_semaphore goOn{0};
    desk.window().desk().store.write(
        &desk.window(), [&goOn](Store &) { goOn.acquire(); }, [] {});
    QVERIFY(press(desk, u"agreeButton"_s));
    const bool isStopped = press(desk, u"stopIssuingButton"_s);
    goOn.release();
    QVERIFY(isStopped);
    QVERIFY(says(desk, u"draftsMessageLabel"_s, u"turn did not come: 2"_s));
    QVERIFY(desk.waitUntilQuiet());
    for (const CaseRecord &each : storedCases(desk))
        QVERIFY(!each.file.number);
}

NOTICEDESK_TEST(TestIncidentListTask)
#include "test_incidentlisttask.moc"
