// SPDX-License-Identifier: GPL-3.0-or-later
#include "../store/filleddirectory.h"
#include "../store/newstore.h"
#include "app/text/showndays.h"
#include "app/text/stepnames.h"
#include "app/today/todaypage.h"
#include "app/widgets/rocdatefield.h"
#include "deskcase.h"
#include "domain/casestate.h"
#include "domain/nextstep.h"
#include "domain/suspensionduties.h"
#include "testprogram.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

QString openProofs(WindowDriver &desk)
{
    const auto *groups = desk.tabs().today().findChild<QTreeWidget *>(u"groupsTree"_s);
    return groups->topLevelItem(static_cast<int>(TodayBucket::ProveSuspension))->text(1);
}

} // namespace

/// 中止交換服務: what proves it, its end, and tracking after it.
class TestSuspensionTask : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCaseClosesWhenLetterAndReportAreRecorded()
    {
        WindowDriver desk;
        QVERIFY(startWith(desk, suspendedCase()));
        const CaseId id = desk.caseTab().id();
        QVERIFY(desk.find(u"suspensionPage"_s)); // what is to be done next
        QCOMPARE(desk.cursorIn(), u"letterNumberEdit"_s);
        QVERIFY(remarkBeside(desk, u"letterSentOnEdit"_s).startsWith(u"→"_s));
        QVERIFY(remarkBeside(desk, u"reportedOnEdit"_s).startsWith(u"→"_s));
        QVERIFY(waitFor([&] { return openProofs(desk) == u"1"_s; }));

        desk.type(u"府智安字第1140084422號"_s);
        QVERIFY(desk.tabTo(u"letterSentOnEdit"_s));
        desk.type(typedDay(weekday(-9)));
        QVERIFY(record(desk));
        QVERIFY(!isClosed(desk.caseTab().record().file));
        QCOMPARE(remarkBeside(desk, u"letterSentOnEdit"_s), QString());
        QVERIFY(remarkBeside(desk, u"reportedOnEdit"_s).startsWith(u"→"_s));
        QCOMPARE(desk.cursorIn(), u"letterSentOnEdit"_s);
        QVERIFY(desk.tabTo(u"letterDeliveredOnEdit"_s));
        desk.type(typedDay(weekday(-8)));
        QVERIFY(desk.tabTo(u"reportedOnEdit"_s));
        desk.type(typedDay(weekday(-8)));
        QVERIFY(record(desk));
        QVERIFY(isClosed(desk.stored(id)->file));
        QVERIFY(desk.find<QLabel>(u"nextLabel"_s)->text().contains(u"closed"_s));
        QVERIFY(waitFor([&] { return openProofs(desk) == u"0"_s; }));

        QVERIFY(desk.tabTo(u"restoredOnEdit"_s));
        desk.type(u"+0"_s);
        QVERIFY(record(desk));
        const Suspension expected{u"府智安字第1140084422號"_s, weekday(-9), weekday(-8),
                                  weekday(-8), QDate::currentDate()};
        QVERIFY(suspensionShown(desk.stored(id)->file) == expected);
        QVERIFY(waitFor([&] {
            return desk.find<QLabel>(u"stateChip"_s)->text().contains(u"service restored"_s);
        }));
        QVERIFY(
            desk.find<QLabel>(u"deadlineLabel"_s)->text().endsWith(shownDay(QDate::currentDate())));
    }

    void theLetterThatIsRecordedAsADispatchIsShown()
    {
        WindowDriver desk;
        QVERIFY(startWith(desk, suspendedCase()));
        const CaseId id = desk.caseTab().id();
        QVERIFY(goToPage(desk, u"dispatchPage"_s));
        // What most likely goes out next.
        QCOMPARE(desk.find<QComboBox>(u"documentCombo"_s)->currentIndex(),
                 static_cast<int>(DispatchedDocument::SuspensionLetter));
        QVERIFY(typeAt(desk, u"sentOnEdit"_s, typedDay(weekday(-9))));
        QVERIFY(typeAt(desk, u"documentNumberEdit"_s, u"府智安字第1140084422號"_s));
        QVERIFY(record(desk));
        QVERIFY(goToPage(desk, u"suspensionPage"_s));
        QCOMPARE(desk.find<QLineEdit>(u"letterNumberEdit"_s)->text(), u"府智安字第1140084422號"_s);
        QVERIFY(desk.find<QLineEdit>(u"letterNumberEdit"_s)->isReadOnly());
        QCOMPARE(desk.find<RocDateField>(u"letterSentOnEdit"_s)->date(), weekday(-9));
        QVERIFY(typeAt(desk, u"letterDeliveredOnEdit"_s, typedDay(weekday(-8))));
        QVERIFY(record(desk));
        const auto dispatches = desk.stored(id)->file.dispatches;
        QCOMPARE(dispatches.size(), std::size_t{1});
        QCOMPARE(dispatches.front().deliveredOn, weekday(-8));
        QVERIFY(goToPage(desk, u"dispatchPage"_s));
        QCOMPARE(desk.find<QListWidget>(u"dispatchesList"_s)->count(), 2);
    }

    /// As with other papers that go out.
    void theNumberOfTheLetterBeginsAsTheOfficesNumbers()
    {
        WindowDriver desk;
        OfficeSettings settings;
        settings.letters = u"府智安字"_s;
        putNewStore(desk.storePath());
        saveOfficeSettings(*Store::openForWriting(desk.storePath(), Author::ofProcess(),
                                                  [] { return QDateTime::currentDateTimeUtc(); }),
                           settings);
        QVERIFY(startWith(desk, suspendedCase()));
        const CaseId id = desk.caseTab().id();
        const QString beginning =
            u"府智安字第%1"_s.arg(QDate::currentDate().year() - 1911, 3, 10, QChar(u'0'));
        const auto number = [&] { return desk.find<QLineEdit>(u"letterNumberEdit"_s)->text(); };
        QVERIFY(waitFor([&] { return number() == beginning; }));
        QVERIFY(typeAt(desk, u"letterSentOnEdit"_s, typedDay(weekday(-9))));
        QVERIFY(record(desk));
        QCOMPARE(suspensionShown(desk.stored(id)->file).letterNumber, std::nullopt);
        QCOMPARE(number(), beginning);
        // Who comes with Tab types on.
        QVERIFY(desk.tabTo(u"letterNumberEdit"_s));
        desk.type(u"0084422號"_s);
        QCOMPARE(number(), beginning + u"0084422號"_s);
        QVERIFY(record(desk));
        QCOMPARE(suspensionShown(desk.stored(id)->file).letterNumber, beginning + u"0084422號"_s);
        QVERIFY(desk.find<QLineEdit>(u"letterNumberEdit"_s)->isReadOnly());
    }

    void whatIsRecordedOfASuspensionIsCorrectedWithAReason()
    {
        WindowDriver desk;
        CaseFile file = suspendedCase();
        file.suspension = Suspension{{}, weekday(-9), {}, {}, {}};
        QVERIFY(startWith(desk, file));
        const CaseId id = desk.caseTab().id();
        QVERIFY(desk.find(u"suspensionPage"_s));
        QVERIFY(desk.tabTo(u"correctRecordButton"_s));
        desk.key(Qt::Key_Space);
        QVERIFY(typeAt(desk, u"letterSentOnEdit"_s, typedDay(weekday(-5))));
        desk.control(Qt::Key_S);
        QVERIFY(waitFor([&] { return desk.cursorIn() == u"reasonEdit"_s; }));
        desk.type(u"日期誤繕"_s);
        QVERIFY(desk.tabTo(u"doneButton"_s));
        desk.key(Qt::Key_Space);
        QVERIFY(waitFor([&] { return !desk.find(u"reasonDialog"_s); }));
        QVERIFY(waitFor(
            [&] { return suspensionShown(desk.stored(id)->file).letterSentOn == weekday(-5); }));
    }

    void aReopenedCaseIsTrackedOn()
    {
        WindowDriver desk;
        CaseFile file = suspendedCase();
        file.suspension = Suspension{u"府智安字第1140084422號"_s, weekday(-9), weekday(-9),
                                     weekday(-8), std::nullopt};
        QVERIFY(startWith(desk, file));
        const CaseId id = desk.caseTab().id();

        QVERIFY(command(desk, u"Reopen"_s));
        QVERIFY(waitFor([&] { return desk.find(u"reasonDialog"_s); }));
        QVERIFY(desk.tabTo(u"dayEdit"_s));
        desk.key(Qt::Key_Return);
        QVERIFY(desk.find(u"reasonDialog"_s));
        QVERIFY(waitFor([&] { return desk.cursorIn() == u"reasonEdit"_s; }));
        QVERIFY(remarkBeside(desk, u"reasonEdit"_s).contains(u"needs a reason"_s));
        QVERIFY(desk.stored(id)->file.reopenings.empty());
        desk.type(u"服務已恢復，再行追蹤"_s);
        QCOMPARE(remarkBeside(desk, u"reasonEdit"_s), QString());
        QVERIFY(desk.tabTo(u"doneButton"_s));
        desk.key(Qt::Key_Space);
        QVERIFY(waitFor([&] { return !desk.stored(id)->file.reopenings.empty(); }));
        QVERIFY(waitFor([&] { return !desk.find(u"reasonDialog"_s); }));
        QCOMPARE(desk.stored(id)->file.reopenings.front().reason, u"服務已恢復，再行追蹤"_s);
        QVERIFY(waitFor([&] { return !isClosed(desk.caseTab().record().file); }));

        desk.key(Qt::Key_F9);
        QVERIFY(desk.find(u"round2Page"_s));
        QVERIFY(desk.cursorIn().startsWith(u"outcome"_s));
        desk.key(Qt::Key_Space);
        QVERIFY(desk.tabTo(u"trackerEdit"_s));
        desk.type(u"王小明"_s);
        desk.control(Qt::Key_S);
        QVERIFY(acceptWarnings(desk));
        QVERIFY(waitFor([&] { return desk.stored(id)->file.rounds.size() == 2; }));
        const auto kept = desk.stored(id);
        QCOMPARE(kept->accepted.back().code, u"R17"_s);
        QCOMPARE(stateOf(kept->file), CaseState::Improved);
    }

    void aRefusedDayLeavesTheReasonInTheDialog()
    {
        WindowDriver desk;
        CaseFile file = issuedCase();
        file.withdrawal = Withdrawal{weekday(-3), u"重複"_s};
        QVERIFY(startWith(desk, file));
        QVERIFY(command(desk, u"Reopen"_s));
        QVERIFY(waitFor([&] { return desk.find(u"reasonDialog"_s); }));
        QVERIFY(desk.tabTo(u"reasonEdit"_s));
        desk.type(u"誤撤"_s);
        QVERIFY(desk.tabTo(u"dayEdit"_s));
        desk.control(Qt::Key_A);
        desk.type(typedDay(weekday(-20)));
        desk.key(Qt::Key_Return);
        QVERIFY(waitFor([&] {
            return remarkBeside(desk, u"dayEdit"_s).contains(u"was closed after that day"_s);
        }));
        QCOMPARE(desk.find<QPlainTextEdit>(u"reasonEdit"_s)->toPlainText(), u"誤撤"_s);
        QVERIFY(desk.tabTo(u"dayEdit"_s));
        desk.control(Qt::Key_A);
        desk.type(u"+0"_s);
        desk.key(Qt::Key_Return);
        QVERIFY(waitFor([&] { return !desk.find(u"reasonDialog"_s); }));
        QCOMPARE(stateOf(desk.lastStored()->file), CaseState::Issued);
    }

    void whereNothingIsSuspendedThePageSaysSo()
    {
        WindowDriver desk;
        QVERIFY(startWith(desk, issuedCase()));
        QVERIFY(goToPage(desk, u"suspensionPage"_s));
        QCOMPARE(desk.find<QLabel>(u"whyNotLabel"_s)->text(),
                 u"No round of this case has suspended the service."_s);
        QCOMPARE(desk.find<QPushButton>(u"primaryButton"_s)->text(), u"Record the dispatch"_s);
        QVERIFY(!desk.find(u"letterSentOnEdit"_s)->isEnabled());
    }

    void aLetterThatIsTypedAmongTheDispatchesStaysWhenTheEndOfTheSuspensionIsTyped()
    {
        WindowDriver desk;
        QVERIFY(startWith(desk, suspendedCase()));
        QVERIFY(goToPage(desk, u"dispatchPage"_s));
        QVERIFY(typeAt(desk, u"registeredNumberEdit"_s, u"77"_s));
        QVERIFY(goToPage(desk, u"suspensionPage"_s));
        QVERIFY(typeAt(desk, u"restoredOnEdit"_s, typedDay(weekday(-1))));
        const CaseFile typed = desk.caseTab().typed().file;
        QCOMPARE(typed.suspension->restoredOn, std::optional(weekday(-1)));
        QCOMPARE(typed.dispatches.size(), std::size_t{1});
        QCOMPARE(typed.dispatches[0].registeredNumber, u"77"_s);
        QCOMPARE(typed.dispatches[0].sentOn, std::optional(QDate::currentDate()));
    }
};

NOTICEDESK_TEST(TestSuspensionTask)

#include "test_suspensiontask.moc"
