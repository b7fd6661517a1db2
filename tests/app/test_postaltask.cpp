// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/commands.h"
#include "app/outgoing/postaldialog.h"
#include "listdesk.h"
#include "numbersdesk.h"
#include "testprogram.h"

#include <QAction>
#include <QComboBox>

#include <semaphore>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

/// What the post took and brought is recorded with the chosen cases of the list.
class TestPostalTask final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersOfThePostsListAreRecorded();
    void numbersRunOnAndARefusedCaseStopsNoOther();
    void casesWithoutALetterGetNoNumber();
    void anOfficeWithoutAddressesNumbersAllLetters();
    void deliveryAndStrikingOutAreRecorded();
    void recordingIsStoppedBetweenTwoCases();
    void nothingIsRecordedWithoutChosenCases();
    void pastedNumbersAreNotLostByOneStroke();

private:
    /// Opens the dialog for all cases of the list, in the order of their numbers.
    static bool open(WindowDriver &desk)
    {
        desk.control(Qt::Key_L);
        if (!hasRows(desk, 3))
            return false;
        tableOf(desk)->sortByColumn(0, Qt::AscendingOrder);
        desk.waitUntilQuiet();
        tableOf(desk)->setFocus();
        desk.control(Qt::Key_A);
        desk.window().action(CommandId::RecordMany)->trigger();
        return waitFor([&] {
            const auto *table = desk.find<QTableView>(u"postalTable"_s);
            return table && table->model()->rowCount() == 3;
        });
    }
    static bool start(WindowDriver &desk)
    {
        furnishList(desk);
        return desk.start() && open(desk);
    }
    /// Goes to a choice and down in it, or up.
    static void choose(WindowDriver &desk, const QString &combo, int down)
    {
        desk.find(combo)->setFocus();
        for (int step = 0; step < std::abs(down); ++step)
            desk.key(down > 0 ? Qt::Key_Down : Qt::Key_Up);
    }
    static std::vector<Dispatch> lastDispatches(WindowDriver &desk)
    {
        std::vector<Dispatch> last;
        for (const CaseRecord &each : storedCases(desk)) {
            if (!each.file.dispatches.empty())
                last.push_back(each.file.dispatches.back());
        }
        return last;
    }
    static bool close(WindowDriver &desk)
    {
        desk.key(Qt::Key_Escape);
        return waitFor([&] { return !desk.find(u"postalDialog"_s); });
    }
};

void TestPostalTask::numbersOfThePostsListAreRecorded()
{
    WindowDriver desk;
    QVERIFY(start(desk));
    choose(desk, u"numbersCombo"_s, 2);
    desk.typeInto(u"numberLinesText"_s, u"123456\n12345\n123456"_s);
    QVERIFY(press(desk, u"recordCasesButton"_s));
    // Each wrong line is named with its case, and nothing is recorded.
    const QString remark = remarkBeside(desk, u"numberLinesText"_s);
    QVERIFY2(remark.contains(u"Line 2 (115-0077"_s), qPrintable(remark));
    QVERIFY2(remark.contains(u"Line 3 (115-0078"_s), qPrintable(remark));
    QCOMPARE(desk.cursorIn(), u"numberLinesText"_s);
    QVERIFY(desk.waitUntilQuiet());
    QVERIFY(lastDispatches(desk).empty());
    desk.control(Qt::Key_A);
    desk.type(u"123458\n123457\n123456\n"_s);
    QCOMPARE(cellIn(desk, u"postalTable"_s, 0, 2), u"123458"_s);
    QVERIFY(press(desk, u"recordCasesButton"_s));
    QVERIFY(says(desk, u"postalMessageLabel"_s, u"recorded: 3"_s));
    const auto sent = lastDispatches(desk);
    QCOMPARE(sent.size(), 3U);
    QCOMPARE(sent[0].registeredNumber, std::optional(u"123458"_s));
    QCOMPARE(sent[2].registeredNumber, std::optional(u"123456"_s));
    QCOMPARE(sent[0].channel, std::optional(DispatchChannel::RegisteredLetter));
    QCOMPARE(sent[0].sentOn, std::optional(QDate::currentDate()));
    QVERIFY(!desk.find<QPushButton>(u"recordCasesButton"_s)->isEnabled());
    QVERIFY(close(desk));
}

void TestPostalTask::numbersRunOnAndARefusedCaseStopsNoOther()
{
    WindowDriver desk;
    furnishList(desk);
    {
        const auto store = Store::openForWriting(desk.storePath(), Author::ofProcess(),
                                                 [] { return QDateTime::currentDateTimeUtc(); });
        const OfficeCalendar calendar = calendar2026();
        Dispatch sent;
        sent.sentOn = weekday(-20);
        const CaseRecord record = CaseRecords(store->database()).find(CaseId(2)).value();
        CaseActions(*store, {QDate::currentDate(), calendar, {}})
            .addDispatch({record.id, record.revision, {}}, sent);
    }
    QVERIFY(desk.start());
    QVERIFY(open(desk));
    choose(desk, u"numbersCombo"_s, 1);
    desk.typeInto(u"firstNumberEdit"_s, u"000099"_s);
    QVERIFY(press(desk, u"recordCasesButton"_s));
    QVERIFY(says(desk, u"postalMessageLabel"_s, u"recorded: 2"_s));
    QVERIFY(cellIn(desk, u"postalTable"_s, 1, 3).contains(u"sent already"_s));
    const auto sent = lastDispatches(desk);
    QCOMPARE(sent[0].registeredNumber, std::optional(u"000099"_s));
    QCOMPARE(sent[1].registeredNumber, std::optional<QString>());
    QCOMPARE(sent[2].registeredNumber, std::optional(u"000101"_s));
    // Only the refused one is tried again.
    QVERIFY(press(desk, u"recordCasesButton"_s));
    QVERIFY(desk.waitUntilQuiet());
    QVERIFY(says(desk, u"postalMessageLabel"_s, u"are not: 1"_s));
    QCOMPARE(storedCases(desk).at(0).file.dispatches.size(), 1U);
}

void TestPostalTask::casesWithoutALetterGetNoNumber()
{
    WindowDriver desk;
    std::vector<CaseFile> files(3, issuedCase());
    for (std::size_t at = 0; at < files.size(); ++at)
        files[at].number = CaseNumber::fromParts(115, static_cast<int>(at) + 1);
    files[1].notice.target.address.reset();
    desk.add(files);
    QVERIFY(desk.start());
    QVERIFY(open(desk));
    choose(desk, u"numbersCombo"_s, 1);
    desk.typeInto(u"firstNumberEdit"_s, u"000099"_s);
    const auto numbers = [&desk] {
        QStringList shown;
        for (int row = 0; row < 3; ++row)
            shown.append(cellIn(desk, u"postalTable"_s, row, 2));
        return shown;
    };
    const QStringList expected{u"000099"_s, QString(), u"000100"_s};
    QCOMPARE(numbers(), expected);
    QVERIFY(cellIn(desk, u"postalTable"_s, 1, 3).contains(u"address."_s));
    // The report goes elsewhere.
    choose(desk, u"paperCombo"_s, 3);
    QCOMPARE(numbers(), (QStringList{u"000099"_s, u"000100"_s, u"000101"_s}));
    choose(desk, u"paperCombo"_s, -3);
    // The post's list has no line for it either.
    choose(desk, u"numbersCombo"_s, 1);
    desk.typeInto(u"numberLinesText"_s, u"000099\n000100"_s);
    QCOMPARE(numbers(), expected);
    QVERIFY(press(desk, u"recordCasesButton"_s));
    QVERIFY(says(desk, u"postalMessageLabel"_s, u"recorded: 2"_s));
    QVERIFY(says(desk, u"postalMessageLabel"_s, u"are not: 1"_s));
    QVERIFY(!desk.find<QPushButton>(u"recordCasesButton"_s)->isEnabled());
    auto sent = lastDispatches(desk);
    QCOMPARE(sent.size(), 2U);
    QCOMPARE(sent[0].registeredNumber, std::optional(u"000099"_s));
    QCOMPARE(sent[1].registeredNumber, std::optional(u"000100"_s));
    // Whoever addressed it by hand records it without a number.
    choose(desk, u"numbersCombo"_s, -2);
    QCOMPARE(cellIn(desk, u"postalTable"_s, 1, 3), QString());
    QVERIFY(press(desk, u"recordCasesButton"_s));
    QVERIFY(says(desk, u"postalMessageLabel"_s, u"recorded: 3"_s));
    QCOMPARE(lastDispatches(desk).size(), 3U);
}

void TestPostalTask::anOfficeWithoutAddressesNumbersAllLetters()
{
    WindowDriver desk;
    std::vector<CaseFile> files(3, issuedCase());
    for (std::size_t at = 0; at < files.size(); ++at) {
        files[at].number = CaseNumber::fromParts(115, static_cast<int>(at) + 1);
        files[at].notice.target.address.reset();
    }
    desk.add(files);
    QVERIFY(desk.start());
    QVERIFY(open(desk));
    choose(desk, u"numbersCombo"_s, 1);
    desk.typeInto(u"firstNumberEdit"_s, u"000099"_s);
    QCOMPARE(cellIn(desk, u"postalTable"_s, 2, 2), u"000101"_s);
    QVERIFY(press(desk, u"recordCasesButton"_s));
    QVERIFY(says(desk, u"postalMessageLabel"_s, u"recorded: 3"_s));
}

void TestPostalTask::deliveryAndStrikingOutAreRecorded()
{
    WindowDriver desk;
    QVERIFY(start(desk));
    desk.typeInto(u"sentOnEdit"_s, {});
    desk.control(Qt::Key_A);
    desk.type(typedDay(weekday(-20)));
    QVERIFY(press(desk, u"recordCasesButton"_s));
    QVERIFY(says(desk, u"postalMessageLabel"_s, u"recorded: 3"_s));
    choose(desk, u"stepCombo"_s, 1);
    desk.find(u"deliveredOnEdit"_s)->setFocus();
    desk.control(Qt::Key_A);
    desk.type(typedDay(weekday(-18)));
    QVERIFY(press(desk, u"recordCasesButton"_s));
    QVERIFY(says(desk, u"postalMessageLabel"_s, u"recorded: 3"_s));
    for (const Dispatch &each : lastDispatches(desk))
        QCOMPARE(each.deliveredOn, std::optional(weekday(-18)));
    choose(desk, u"stepCombo"_s, 1);
    QVERIFY(press(desk, u"recordCasesButton"_s));
    QVERIFY(!remarkBeside(desk, u"reasonEdit"_s).isEmpty());
    desk.type(u"整批退回"_s);
    QVERIFY(press(desk, u"recordCasesButton"_s));
    QVERIFY(says(desk, u"postalMessageLabel"_s, u"recorded: 3"_s));
    for (const Dispatch &each : lastDispatches(desk))
        QCOMPARE(each.struckOut, std::optional(u"整批退回"_s));
    // What was struck out can be sent, delivered and struck out once more.
    choose(desk, u"stepCombo"_s, -2);
    QCOMPARE(cellIn(desk, u"postalTable"_s, 0, 3), QString());
    QVERIFY(press(desk, u"recordCasesButton"_s));
    QVERIFY(says(desk, u"postalMessageLabel"_s, u"recorded: 3"_s));
    QVERIFY(!desk.find<QPushButton>(u"recordCasesButton"_s)->isEnabled());
    for (int step = 0; step < 2; ++step) {
        choose(desk, u"stepCombo"_s, 1);
        QCOMPARE(cellIn(desk, u"postalTable"_s, 0, 3), QString());
        QVERIFY(press(desk, u"recordCasesButton"_s));
        QVERIFY(says(desk, u"postalMessageLabel"_s, u"recorded: 3"_s));
    }
    for (const CaseRecord &each : storedCases(desk)) {
        QCOMPARE(each.file.dispatches.size(), std::size_t{2});
        QVERIFY(each.file.dispatches.back().deliveredOn && each.file.dispatches.back().struckOut);
    }
}

void TestPostalTask::recordingIsStoppedBetweenTwoCases()
{
    WindowDriver desk;
    QVERIFY(start(desk));
    // The store is busy until somebody has asked for the end.
    std::binary_semaphore goOn{0};
    desk.window().desk().store.write(
        &desk.window(), [&goOn](Store &) { goOn.acquire(); }, [] {});
    const bool isBegun = press(desk, u"recordCasesButton"_s);
    desk.key(Qt::Key_Escape);
    goOn.release();
    QVERIFY(isBegun);
    QVERIFY(says(desk, u"postalMessageLabel"_s, u"did not come: 3"_s));
    QVERIFY(lastDispatches(desk).empty());
    QVERIFY(close(desk));
}

void TestPostalTask::nothingIsRecordedWithoutChosenCases()
{
    WindowDriver desk;
    furnishForLists(desk);
    QVERIFY(desk.start());
    desk.control(Qt::Key_L);
    desk.window().action(CommandId::RecordMany)->trigger();
    QVERIFY(waitFor([&] { return desk.told().contains(u"choose a case"_s); }));
    QVERIFY(!desk.find(u"postalDialog"_s));
}

void TestPostalTask::pastedNumbersAreNotLostByOneStroke()
{
    WindowDriver desk;
    QVERIFY(start(desk));
    choose(desk, u"numbersCombo"_s, 2);
    desk.typeInto(u"numberLinesText"_s, u"123458\n123457\n123456\n"_s);
    desk.key(Qt::Key_Escape);
    QVERIFY(says(desk, u"postalMessageLabel"_s, u"Close once more"_s));
    QCOMPARE(cellIn(desk, u"postalTable"_s, 0, 2), u"123458"_s);
    // Whoever types on is told again.
    desk.typeInto(u"numberLinesText"_s, u"1"_s);
    desk.key(Qt::Key_Escape);
    QVERIFY(desk.find(u"postalDialog"_s));
    QVERIFY(close(desk));
    QVERIFY(lastDispatches(desk).empty());
    // Without anything typed one stroke is enough.
    QVERIFY(open(desk));
    QVERIFY(close(desk));
}

NOTICEDESK_TEST(TestPostalTask)
#include "test_postaltask.moc"
