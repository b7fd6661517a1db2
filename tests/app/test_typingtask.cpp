// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/rocdatefield.h"
#include "deskcase.h"
#include "domain/officecalendar.h"
#include "heldwriter.h"
#include "otherdesk.h"
#include "store/cases/actionrefused.h"
#include "store/cases/caseactions.h"
#include "store/cases/workingcopies.h"
#include "store/sqlite/sqlitedatabase.h"
#include "testprogram.h"

#include <QPlainTextEdit>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

/// In ms: what was typed so long ago must not be lost, so it is being kept by then.
constexpr int longestPause = 2000;
constexpr int longestUnkept = longestPause + 1000; // one more for a busy machine

QString textIn(WindowDriver &desk, const QString &name)
{
    const QWidget *field = desk.find(name);
    if (const auto *date = qobject_cast<const RocDateField *>(field))
        return date->typedText();
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return line->text();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(field))
        return text->toPlainText();
    return u"no such field"_s;
}

/// Whether the status line says in time that what was typed is kept.
bool isKeptInTime(WindowDriver &desk)
{
    return QTest::qWaitFor(
        [&] { return desk.find<QLabel>(u"savingLabel"_s)->text().startsWith(u"✓"_s); },
        longestUnkept);
}

bool hasCopy(WindowDriver &desk, CaseId id)
{
    const auto database = openDatabase(desk.storePath(), Database::Access::ReadOnly);
    return findWorkingCopy(*database, id).has_value();
}

/// Starts the program again: the tab is open as it was, and goes to the front.
bool startAgain(WindowDriver &desk)
{
    if (!desk.start() || !waitFor([&] { return desk.tabs().caseTabs().size() == 1; }))
        return false;
    if (desk.tabs().currentIndex() != 0 || desk.cursorIn() != u"groupsTree"_s)
        return false;
    for (int fixed = 0; fixed < CaseTabs::fixedTabs; ++fixed)
        desk.key(Qt::Key_Tab, Qt::ControlModifier);
    // The keys go to the page, not to a button beside it.
    return desk.tabs().currentCase() &&
           desk.find(u"pageStack"_s)->isAncestorOf(QApplication::focusWidget());
}

/// Does it with whatever warnings there are.
void accepting(WindowDriver &desk, CaseId id, const std::function<CaseRecord(CaseEdit)> &action)
{
    CaseEdit edit{id, desk.stored(id)->revision, {}};
    try {
        action(edit);
    } catch (const ActionRefused &warned) {
        edit.accepted = warned.findings();
        action(edit);
    }
}

CaseFile draftCase()
{
    CaseFile draft;
    draft.notice = issuedCase().notice;
    return draft;
}

} // namespace

/// What is typed and not recorded is never lost.
class TestTypingTask : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedOnAnyPageStays_data()
    {
        QTest::addColumn<CaseFile>("file");
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        const QString half = u"115/1"_s;
        QTest::newRow("draft") << draftCase() << u"noticePage"_s << u"addressEdit"_s << u"永華路"_s;
        QTest::newRow("draft, half a date")
            << draftCase() << u"noticePage"_s << u"deadlineEdit"_s << half;
        QTest::newRow("dispatch") << issuedCase() << u"dispatchPage"_s << u"registeredNumberEdit"_s
                                  << u"12%1"_s;
        QTest::newRow("dispatch, half a date")
            << issuedCase() << u"dispatchPage"_s << u"sentOnEdit"_s << half;
        QTest::newRow("response") << issuedCase() << u"responsePage"_s << u"statementEdit"_s
                                  << u"已改善\n如附件"_s;
        QTest::newRow("response, half a date")
            << issuedCase() << u"responsePage"_s << u"receivedOnEdit"_s << half;
        QTest::newRow("round, no outcome yet")
            << issuedCase() << u"round1Page"_s << u"trackerEdit"_s << u"王小明"_s;
        QTest::newRow("round, whole date, no outcome yet")
            << issuedCase() << u"round1Page"_s << u"trackedOnEdit"_s << u"115/11/02"_s;
        QTest::newRow("round, half a date")
            << issuedCase() << u"round1Page"_s << u"trackedOnEdit"_s << half;
        QTest::newRow("suspension") << suspendedCase() << u"suspensionPage"_s
                                    << u"letterNumberEdit"_s << u"府智安字第1號"_s;
    }

    void whatIsTypedOnAnyPageStays()
    {
        QFETCH(const CaseFile, file);
        QFETCH(const QString, page);
        QFETCH(const QString, field);
        QFETCH(const QString, text);
        WindowDriver desk;
        QVERIFY(startWith(desk, file));
        const CaseId id = desk.caseTab().id();
        QVERIFY(goToPage(desk, page));
        QVERIFY(desk.tabTo(field));
        desk.control(Qt::Key_A);
        desk.type(text);
        QCOMPARE(textIn(desk, field), text);

        desk.key(Qt::Key_Home, Qt::AltModifier);
        QVERIFY(openCase(desk, id));
        QCOMPARE(textIn(desk, field), text);
        QCOMPARE(desk.cursorIn(), field);

        desk.control(Qt::Key_W);
        QVERIFY(waitFor([&] { return desk.tabs().caseTabs().empty(); }));
        QVERIFY(desk.cursorIn() != u"mainWindow"_s);
        QVERIFY(openCase(desk, id));
        QVERIFY(goToPage(desk, page));
        QCOMPARE(textIn(desk, field), text);

        desk.quit();
        QVERIFY(startAgain(desk));
        QVERIFY(goToPage(desk, page));
        QCOMPARE(textIn(desk, field), text);

        QVERIFY(desk.tabTo(field));
        desk.control(Qt::Key_A);
        desk.type(text + u"0"_s);
        QVERIFY(isKeptInTime(desk));
        desk.loseWindow();
        QVERIFY(startAgain(desk));
        QVERIFY(goToPage(desk, page));
        QCOMPARE(textIn(desk, field), QString(text + u"0"_s));
    }

    void halfADateAloneMakesANewDraft()
    {
        WindowDriver desk;
        QVERIFY(desk.start());
        desk.control(Qt::Key_N);
        QVERIFY(desk.tabTo(u"deadlineEdit"_s));
        desk.type(u"115/1"_s);
        QVERIFY(isKeptInTime(desk));
        desk.loseWindow();
        QVERIFY(startAgain(desk));
        QCOMPARE(textIn(desk, u"deadlineEdit"_s), u"115/1"_s);
    }

    void aCorrectionAndItsReasonStay()
    {
        WindowDriver desk;
        QVERIFY(startWith(desk, issuedCase()));
        QVERIFY(command(desk, u"Correct and issue anew"_s));
        QVERIFY(waitFor([&] { return desk.cursorIn() == u"correctionReasonEdit"_s; }));
        desk.type(u"事由有誤"_s);
        QVERIFY(desk.tabTo(u"reasonEdit"_s));
        desk.control(Qt::Key_A);
        desk.type(u"新事由"_s);
        QVERIFY(isKeptInTime(desk));
        desk.loseWindow();
        QVERIFY(startAgain(desk));
        QVERIFY(goToPage(desk, u"noticePage"_s));
        QCOMPARE(textIn(desk, u"correctionReasonEdit"_s), u"事由有誤"_s);
        QCOMPARE(textIn(desk, u"reasonEdit"_s), u"新事由"_s);
        desk.control(Qt::Key_S);
        QVERIFY(desk.agreeToIssue());
        QVERIFY(waitFor([&] { return desk.caseTab().record().file.noticeRevision == 2; }));
        QCOMPARE(desk.lastStored()->file.noticeRevision, 2);
    }

    void whatWasRecordedIsNotTypedAnyMore()
    {
        WindowDriver desk;
        QVERIFY(startWith(desk, issuedCase()));
        const CaseId id = desk.caseTab().id();
        QVERIFY(goToPage(desk, u"dispatchPage"_s));
        QVERIFY(typeAt(desk, u"sentOnEdit"_s, typedDay(weekday(-3))));
        QVERIFY(waitFor([&] { return hasCopy(desk, id); }));
        QVERIFY(record(desk));
        QVERIFY(waitFor([&] { return !hasCopy(desk, id); }));
        desk.loseWindow();
        QVERIFY(startAgain(desk));
        QVERIFY(goToPage(desk, u"dispatchPage"_s));
        QCOMPARE(desk.find<QListWidget>(u"dispatchesList"_s)->count(), 2);
        QCOMPARE(textIn(desk, u"sentOnEdit"_s), typedDay(QDate::currentDate()));
    }

    void theCursorStaysWhereOthersChangeSomethingElse_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<Qt::Key>("to");
        QTest::newRow("line") << u"addressEdit"_s << Qt::Key_Home;
        QTest::newRow("text") << u"reasonEdit"_s << Qt::Key_End;
        QTest::newRow("list") << u"entryEdit0"_s << Qt::Key_End;
    }

    void theCursorStaysWhereOthersChangeSomethingElse()
    {
        QFETCH(const QString, field);
        QFETCH(const Qt::Key, to);
        WindowDriver desk;
        QVERIFY(startWith(desk, draftCase()));
        QVERIFY(desk.tabTo(field));
        desk.key(to, to == Qt::Key_End ? Qt::ControlModifier : Qt::NoModifier);
        const QString before = textIn(desk, field);
        const CaseRecord record = desk.caseTab().record();
        CaseFile changed = record.file;
        changed.notice.contact.name = u"somebody new"_s;
        writeElsewhere(*desk.store(), [record, changed](Store &store) {
            static const OfficeCalendar calendar;
            CaseActions(store, RuleContext{QDate::currentDate(), calendar, {}})
                .saveDraft({record.id, record.revision, {}}, changed);
        });
        QVERIFY(waitFor([&] { return textIn(desk, u"contactNameEdit"_s) == "somebody new"_L1; }));
        desk.type(u"x"_s);
        const QString after = to == Qt::Key_Home ? QString(u'x' + before) : QString(before + u'x');
        QCOMPARE(textIn(desk, field), after);
    }

    void whatIsTypedWhileItIsKeptIsKeptAfterwards()
    {
        WindowDriver desk;
        QVERIFY(startWith(desk, draftCase()));
        const CaseId id = desk.caseTab().id();
        {
            const HeldWriter other(*desk.store());
            desk.typeInto(u"addressEdit"_s, u"甲"_s);
            QTest::qWait(longestPause); // it is being kept
            desk.type(u"乙"_s);
            QTest::qWait(longestPause);
        }
        QVERIFY(isKeptInTime(desk));
        QVERIFY(desk.stored(id)->file.notice.target.address->contains(u"甲乙"_s));
        {
            const HeldWriter other(*desk.store());
            desk.type(u"丙"_s);
            QTest::qWait(longestPause);
            desk.type(u"丁"_s);
            desk.control(Qt::Key_W);
            QTest::qWait(longestPause);
        }
        QVERIFY(waitFor([&] { return desk.tabs().caseTabs().empty(); }));
        QVERIFY(desk.stored(id)->file.notice.target.address->contains(u"甲乙丙丁"_s));
    }

    void aNoticeIsIssuedWithTheLastWords()
    {
        WindowDriver desk;
        QVERIFY(startWith(desk, draftCase()));
        const CaseId id = desk.caseTab().id();
        QVERIFY(desk.waitUntilQuiet());
        {
            const HeldWriter other(*desk.store());
            desk.typeInto(u"addressEdit"_s, u"甲"_s);
            QTest::qWait(longestPause); // it is being kept
            desk.type(u"乙"_s);
            desk.key(Qt::Key_F10);
            QVERIFY(desk.agreeToIssue());
        }
        QVERIFY(waitFor([&] { return desk.stored(id)->file.number.has_value(); }));
        QVERIFY(desk.stored(id)->file.notice.target.address->contains(u"甲乙"_s));
    }

    void aNewDispatchStaysOneWhenOthersHaveRecordedTheirsMeanwhile()
    {
        WindowDriver desk;
        CaseFile file = suspendedCase();
        Dispatch first;
        first.channel = DispatchChannel::RegisteredLetter;
        first.sentOn = weekday(-29);
        file.dispatches.push_back(first);
        QVERIFY(startWith(desk, file));
        const CaseId id = desk.caseTab().id();
        QVERIFY(goToPage(desk, u"dispatchPage"_s));
        QVERIFY(typeAt(desk, u"registeredNumberEdit"_s, u"77"_s));
        QVERIFY(typeAt(desk, u"deliveredOnEdit"_s, u"115/1"_s));
        QVERIFY(isKeptInTime(desk));
        desk.quit();
        first.deliveredOn = weekday(-21);
        Dispatch second;
        second.document = DispatchedDocument::ReportToArchives;
        second.channel = DispatchChannel::InPerson;
        second.sentOn = weekday(-3);
        {
            OtherDesk other(desk.storePath());
            accepting(desk, id, [&](const CaseEdit &edit) {
                return other->completeDispatch(edit, 0, first);
            });
            accepting(desk, id,
                      [&](const CaseEdit &edit) { return other->addDispatch(edit, second); });
        }

        QVERIFY(startAgain(desk));
        QVERIFY(goToPage(desk, u"dispatchPage"_s));
        const auto *list = desk.find<QListWidget>(u"dispatchesList"_s);
        QCOMPARE(list->count(), 3);
        QCOMPARE(list->currentRow(), 2);
        QCOMPARE(textIn(desk, u"registeredNumberEdit"_s), u"77"_s);
        QCOMPARE(textIn(desk, u"deliveredOnEdit"_s), u"115/1"_s);
        QVERIFY(!desk.find(u"giveUpRecordButton"_s));
        QVERIFY(typeAt(desk, u"deliveredOnEdit"_s, {}));
        QVERIFY(record(desk));
        const auto dispatches = desk.stored(id)->file.dispatches;
        QCOMPARE(dispatches.size(), std::size_t{3});
        QCOMPARE(dispatches[0], first);
        QCOMPARE(dispatches[1], second);
        QCOMPARE(dispatches[2].registeredNumber, u"77"_s);
    }

    void whatOthersHaveRecordedMeanwhileStandsInTheFieldsThatNobodyTouched()
    {
        WindowDriver desk;
        QVERIFY(startWith(desk, issuedCase()));
        const CaseId id = desk.caseTab().id();
        QVERIFY(goToPage(desk, u"responsePage"_s));
        QVERIFY(typeAt(desk, u"statementEdit"_s, u"typed here"_s));
        QVERIFY(isKeptInTime(desk));
        desk.quit();
        Response response;
        response.receivedOn = weekday(-10);
        {
            OtherDesk other(desk.storePath());
            accepting(desk, id,
                      [&](const CaseEdit &edit) { return other->recordResponse(edit, response); });
        }

        QVERIFY(startAgain(desk));
        QVERIFY(goToPage(desk, u"responsePage"_s));
        QCOMPARE(textIn(desk, u"statementEdit"_s), u"typed here"_s);
        QCOMPARE(textIn(desk, u"receivedOnEdit"_s), typedDay(weekday(-10)));
    }

    void whatIsTypedCanBeUndone()
    {
        WindowDriver desk;
        QVERIFY(startWith(desk, draftCase()));
        for (const QString &field : {u"addressEdit"_s, u"reasonEdit"_s, u"deadlineEdit"_s}) {
            const QString before = textIn(desk, field);
            QVERIFY(desk.tabTo(field));
            desk.control(Qt::Key_A);
            desk.type(u"1"_s);
            QVERIFY(textIn(desk, field) != before);
            QVERIFY(isKeptInTime(desk)); // that it is kept meanwhile takes no step away
            for (int step = 0; step < 3 && textIn(desk, field) != before; ++step)
                desk.control(Qt::Key_Z);
            QCOMPARE(textIn(desk, field), before);
        }
    }
};

NOTICEDESK_TEST(TestTypingTask)

#include "test_typingtask.moc"
