// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/mainwindow.h"
#include "deskcase.h"
#include "domain/casestate.h"
#include "exchange/startertextblocks.h"
#include "fakeprinting.h"
#include "store/cases/caseactions.h"
#include "store/cases/issuedpapers.h"
#include "store/directory/directoryrecords.h"
#include "store/history/history.h"
#include "store/sqlite/sqlitedatabase.h"
#include "testprogram.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

/// Records the page in front; warnings that it has are accepted.
bool recordAccepting(WindowDriver &desk)
{
    const int before = desk.caseTab().record().revision;
    const auto isRecorded = [&] { return desk.caseTab().record().revision > before; };
    desk.control(Qt::Key_S);
    if (!waitFor([&] { return isRecorded() || desk.find(u"acceptButton"_s); }))
        return false;
    return isRecorded() || (acceptWarnings(desk) && waitFor(isRecorded));
}

/// A round with an outcome that goes on until a later day, or with the one that ends the case.
bool recordRound(WindowDriver &desk, OutcomeKind kind, int daysMore)
{
    desk.key(Qt::Key_F9);
    if (!desk.tabTo(radioOf(OutcomeKind::Improved)) || !chooseOutcome(desk, kind))
        return false;
    if (kind == OutcomeKind::Extended && !typeAt(desk, u"untilEdit"_s, typedDay(weekday(daysMore))))
        return false;
    return typeAt(desk, u"trackerEdit"_s, u"林小姐"_s) && recordAccepting(desk);
}

bool openPrintDialog(WindowDriver &desk)
{
    desk.control(Qt::Key_P);
    return waitFor([&] {
        const auto *button = desk.find<QPushButton>(u"printButton"_s);
        return button && button->isEnabled();
    });
}

QStringList actionsOf(WindowDriver &desk, CaseId id)
{
    const auto database = openDatabase(desk.storePath(), Database::Access::ReadOnly);
    QStringList actions;
    for (const HistoryEntry &entry : History(*database).of(caseSubject, id.value()))
        actions.append(entry.action);
    return actions;
}

} // namespace

/// The first day of a new user: from the first start to the end of the sample case, by keys alone.
class TestFirstDayTask : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSampleNoticeGoesTheWholeWay();
    void aGuideSaysWhatTheStepsAreForAndGoes();
    void whatWasJustTypedIsPrintedToo();

private:
    void sayWhoWeAre(WindowDriver &desk);
    void issueTheSample(WindowDriver &desk);
    void printIt(WindowDriver &desk, FakePrinting &printing);
    void sendItAndRecordTheResponse(WindowDriver &desk);
    void trackIt(WindowDriver &desk);
};

void TestFirstDayTask::theSampleNoticeGoesTheWholeWay()
{
    FakePrinting printing;
    WindowDriver desk;
    sayWhoWeAre(desk);
    issueTheSample(desk);
    printIt(desk, printing);
    sendItAndRecordTheResponse(desk);
    trackIt(desk);
}

void TestFirstDayTask::aGuideSaysWhatTheStepsAreForAndGoes()
{
    WindowDriver desk;
    sayWhoWeAre(desk);
    QVERIFY(waitFor([&] { return desk.find(u"stepGuide"_s); }));
    QStringList purposes;
    for (int step = 0; step < stepCount; ++step) {
        purposes.append(desk.find<QLabel>(u"purposeLabel"_s)->text());
        desk.key(Qt::Key_PageDown, Qt::ControlModifier);
    }
    QVERIFY(purposes.front().startsWith(u"①"_s) && purposes.back().startsWith(u"History"_s));
    QCOMPARE(QSet(purposes.begin(), purposes.end()).size(), stepCount - 2); // one for all rounds
    QVERIFY(!desk.find(u"nextStepButton"_s)->isEnabled());

    desk.key(Qt::Key_Home, Qt::AltModifier);
    QVERIFY(!desk.find(u"stepGuide"_s)); // another page is in front
    for (int fixed = 0; fixed < CaseTabs::fixedTabs; ++fixed)
        desk.control(Qt::Key_Tab);
    QVERIFY(waitFor([&] { return desk.find(u"stepGuide"_s); }));
    desk.find<QToolButton>(u"closeGuideButton"_s)->click();
    QVERIFY(waitFor([&] { return !desk.find(u"stepGuide"_s); }));
    desk.key(Qt::Key_PageUp, Qt::ControlModifier);
    QVERIFY(!desk.find(u"stepGuide"_s));
}

void TestFirstDayTask::sayWhoWeAre(WindowDriver &desk)
{
    QVERIFY(desk.begin());
    QVERIFY(waitFor([&] { return desk.find(u"firstStartDialog"_s); }));
    desk.find(u"firstStartDialog"_s)->activateWindow(); // as a window manager does it
    QVERIFY(waitFor([&] { return desk.cursorIn() == "officeNameEdit"_L1; }));
    desk.type(u"臺南市政府智慧發展中心"_s);
    QVERIFY(desk.tabTo(u"contactNameEdit"_s));
    desk.type(u"林小姐"_s);
    desk.key(Qt::Key_Return);
    QVERIFY(waitFor([&] { return desk.tabs().currentCase(); }));
    QVERIFY(!desk.find(u"firstStartDialog"_s));
    const auto database = openDatabase(desk.storePath(), Database::Access::ReadOnly);
    QCOMPARE(DirectoryRecords<OfficeSettings>(*database).all().front().record.name,
             u"臺南市政府智慧發展中心"_s);
    QCOMPARE(DirectoryRecords<ContactWindow>(*database).all().front().record.name, u"林小姐"_s);
    for (const HistoryEntry &entry : History(*database).last(4))
        QCOMPARE(entry.action, u"first start"_s);
    // Settings, contact window, sample, and the text blocks to begin with.
    const auto blocks = static_cast<qint64>(starterTextBlocks().size());
    QCOMPARE(History(*database).head().sequence, 3 + blocks);
    QCOMPARE(static_cast<qint64>(Directory<TextBlock>::all(*database).size()), blocks);
}

void TestFirstDayTask::issueTheSample(WindowDriver &desk)
{
    QVERIFY(typeAt(desk, u"noticeDateEdit"_s, typedDay(QDate::currentDate())));
    QVERIFY(typeAt(desk, u"deadlineEdit"_s, typedDay(weekday(30))));
    desk.key(Qt::Key_F10);
    QVERIFY(acceptWarnings(desk)); // the sample has marks that are still to be filled in
    QVERIFY(waitFor([&] { return desk.caseTab().record().file.number.has_value(); }));
}

void TestFirstDayTask::printIt(WindowDriver &desk, FakePrinting &printing)
{
    const CaseId id = desk.caseTab().id();
    const QString number = desk.caseTab().record().file.number->toString();
    QVERIFY(openPrintDialog(desk));
    desk.key(Qt::Key_Return);
    QVERIFY(waitFor([&] { return !desk.find(u"printButton"_s); }));
    {
        const auto database = openDatabase(desk.storePath(), Database::Access::ReadOnly);
        const auto archived = IssuedPapers(*database).find({id, 1, u"notice"_s});
        QVERIFY(archived);
        QVERIFY(printing.taken() == *archived);
        // Of its two pages the store keeps what other papers do not have.
        constexpr int most = 20 * 1024;
        QVERIFY(database->value(u"SELECT length(pdf) FROM issued_sheets"_s).toInt() < most);
    }
    QVERIFY(waitFor([&] { return actionsOf(desk, id).back().startsWith(u"print: "_s); }));
    // What becomes of it stands at the foot of the window.
    constexpr int completed = 9; // RFC 8011, 5.3.7
    constexpr int aborted = 8;
    FakePrinting::Manner later;
    later.states = {{1, completed}};
    printing.setManner(later);
    QVERIFY(waitFor([&] { return desk.told().startsWith(u"Printed: "_s + number); }));
    // Again, and it is the very same paper.
    QVERIFY(openPrintDialog(desk));
    desk.key(Qt::Key_Return);
    QVERIFY(waitFor([&] { return !desk.find(u"printButton"_s); }));
    later.states.insert(2, aborted);
    printing.setManner(later);
    QVERIFY(waitFor([&] { return desk.told().contains(u"gave "_s + number); }));
    const QByteArray both = printing.taken();
    QVERIFY(both.first(both.size() / 2) == both.last(both.size() / 2));
}

void TestFirstDayTask::sendItAndRecordTheResponse(WindowDriver &desk)
{
    QVERIFY(goToPage(desk, u"dispatchPage"_s));
    QVERIFY(typeAt(desk, u"sentOnEdit"_s, typedDay(QDate::currentDate())));
    QVERIFY(recordAccepting(desk));
    QVERIFY(goToPage(desk, u"responsePage"_s));
    QVERIFY(typeAt(desk, u"receivedOnEdit"_s, typedDay(QDate::currentDate())));
    QVERIFY(desk.tabTo(u"channelCombo"_s));
    desk.key(Qt::Key_End);
    QVERIFY(desk.tabTo(u"sealedCheck"_s));
    desk.key(Qt::Key_Space);
    QVERIFY(typeAt(desk, u"answerEdit0"_s, u"原因已查明。"_s));
    QVERIFY(recordAccepting(desk));
    QVERIFY(waitFor([&] { return casesIn(desk, TodayBucket::ConfirmByTelephone) == u"1"_s; }));
    desk.key(Qt::Key_F7);
    QVERIFY(waitFor([&] { return desk.cursorIn() == "dayEdit"_L1; }));
    desk.key(Qt::Key_Return);
    QVERIFY(waitFor([&] { return casesIn(desk, TodayBucket::Track) == u"1"_s; }));
}

void TestFirstDayTask::trackIt(WindowDriver &desk)
{
    QVERIFY(recordRound(desk, OutcomeKind::Extended, 40));
    QVERIFY(openPrintDialog(desk));
    QCOMPARE(desk.find<QComboBox>(u"sheetsBox"_s)->currentIndex(), 1); // the tracking sheet
    desk.key(Qt::Key_Escape);
    QVERIFY(waitFor([&] { return !desk.find(u"printButton"_s); }));
    desk.key(Qt::Key_Home, Qt::AltModifier);
    QVERIFY(waitFor([&] { return casesIn(desk, TodayBucket::Waiting) == u"1"_s; }));
    QVERIFY(openCase(desk, desk.lastStored()->id));
    QVERIFY(recordRound(desk, OutcomeKind::Extended, 50));
    QVERIFY(recordRound(desk, OutcomeKind::Improved, 0));
    QCOMPARE(stateOf(desk.lastStored()->file), CaseState::Improved);
    QVERIFY(waitFor([&] { return casesIn(desk, TodayBucket::Waiting) == u"0"_s; }));
}

void TestFirstDayTask::whatWasJustTypedIsPrintedToo()
{
    FakePrinting printing;
    WindowDriver desk;
    QVERIFY(desk.start());
    desk.control(Qt::Key_N);
    desk.typeInto(u"nameEdit"_s, u"台南市公會"_s);
    QVERIFY(openPrintDialog(desk));
    QCOMPARE(desk.lastStored()->file.notice.target.name, u"台南市公會"_s);
    desk.key(Qt::Key_Return);
    QVERIFY(waitFor([&] { return !printing.taken().isEmpty(); }));
}

NOTICEDESK_TEST(TestFirstDayTask)

#include "test_firstdaytask.moc"
