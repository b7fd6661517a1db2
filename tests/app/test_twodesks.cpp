// SPDX-License-Identifier: GPL-3.0-or-later
#include "../store/waitingfor.h"
#include "deskcase.h"
#include "otherdesk.h"
#include "store/cases/actionrefused.h"
#include "testprogram.h"

#include <QLabel>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace noticedesk;
using namespace noticedesk::testing;

/// Two desks of a server work on one case: neither decides about what it has not seen, and nothing
/// is overwritten without a word.
class TestTwoDesks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNoticeIsNotIssuedAsItWasNotShown()
    {
        WindowDriver desk;
        CaseFile draft = sampleDraft();
        QVERIFY(startWith(desk, draft));
        const CaseId id = desk.caseTab().id();
        QVERIFY(waitFor([&] { return desk.find(u"reasonEdit"_s); }));
        QVERIFY(desk.waitUntilQuiet());
        desk.key(Qt::Key_F10);
        QVERIFY(waitFor([&] { return desk.find(u"acceptButton"_s); }));
        draft.notice.reason = u"elsewhere"_s;
        saveElsewhere(desk, id, draft);
        QVERIFY(
            waitFor([&] { return desk.caseTab().record().file.notice.reason == "elsewhere"_L1; }));
        QVERIFY(desk.tabTo(u"acceptButton"_s));
        desk.key(Qt::Key_Space);
        QVERIFY(waitFor([&] { return desk.find(u"errorBox"_s); }));
        desk.key(Qt::Key_Escape);
        QVERIFY(desk.waitUntilQuiet());
        QVERIFY(!desk.stored(id)->file.number);
        // Somebody who has seen it decides again.
        desk.key(Qt::Key_F10);
        QVERIFY(desk.agreeToIssue());
        QVERIFY(waitFor([&] { return desk.stored(id)->file.number.has_value(); }));
    }

    void aCorrectionKeepsWhatWasRecordedWhileItsReasonWasTyped()
    {
        WindowDriver desk;
        CaseFile file = issuedCase();
        Dispatch sent;
        sent.channel = DispatchChannel::RegisteredLetter;
        sent.sentOn = weekday(-29);
        file.dispatches.push_back(sent);
        QVERIFY(startWith(desk, file));
        const CaseId id = desk.caseTab().id();
        QVERIFY(goToPage(desk, u"dispatchPage"_s));
        QVERIFY(desk.tabTo(u"dispatchesList"_s));
        desk.key(Qt::Key_Up);
        QVERIFY(desk.tabTo(u"correctRecordButton"_s));
        desk.key(Qt::Key_Space);
        QVERIFY(typeAt(desk, u"sentOnEdit"_s, typedDay(weekday(-24))));
        QVERIFY(desk.waitUntilQuiet());
        desk.control(Qt::Key_S);
        QVERIFY(waitFor([&] { return desk.cursorIn() == u"reasonEdit"_s; }));
        desk.type(u"typed"_s);
        {
            OtherDesk other(desk.storePath());
            const auto record = *desk.stored(id);
            Dispatch delivered = record.file.dispatches.front();
            delivered.deliveredOn = weekday(-21);
            other->completeDispatch({id, record.revision, {}}, 0, delivered);
        }
        QVERIFY(waitFor([&] {
            return desk.caseTab().record().file.dispatches.front().deliveredOn.has_value();
        }));
        QVERIFY(desk.tabTo(u"doneButton"_s));
        desk.key(Qt::Key_Space);
        QVERIFY(waitFor([&] { return desk.find(u"errorBox"_s); }));
        desk.key(Qt::Key_Escape);
        QCOMPARE(desk.stored(id)->file.dispatches.front().sentOn, weekday(-29));
        QVERIFY(waitFor([&] { return desk.find(u"reasonDialog"_s); }));
        QVERIFY(desk.tabTo(u"doneButton"_s));
        desk.key(Qt::Key_Space);
        QVERIFY(waitFor(
            [&] { return desk.stored(id)->file.dispatches.front().sentOn == weekday(-24); }));
        QCOMPARE(desk.stored(id)->file.dispatches.front().deliveredOn, weekday(-21));
    }

    void whatOthersRecordWhereSomethingElseIsTypedIsTold()
    {
        WindowDriver desk;
        QVERIFY(startWith(desk, issuedCase()));
        const CaseId id = desk.caseTab().id();
        QVERIFY(goToPage(desk, u"responsePage"_s));
        QVERIFY(typeAt(desk, u"statementEdit"_s, u"typed here"_s));
        QVERIFY(waitFor([&] { return desk.caseTab().isKept(); }));
        QVERIFY(desk.waitUntilQuiet());
        {
            OtherDesk other(desk.storePath());
            Response response = soundResponse();
            response.statement = u"recorded there"_s;
            response.receivedOn = weekday(-10);
            const int revision = desk.stored(id)->revision;
            try {
                other->recordResponse({id, revision, {}}, response);
            } catch (const ActionRefused &warned) {
                other->recordResponse({id, revision, warned.findings()}, response);
            }
        }
        QVERIFY(waitFor([&] { return desk.find(u"errorBox"_s); }));
        desk.key(Qt::Key_Escape);
        QCOMPARE(desk.find<QPlainTextEdit>(u"statementEdit"_s)->toPlainText(), u"typed here"_s);
        QCOMPARE(desk.stored(id)->file.response->statement, u"recorded there"_s);
    }

    void aDispatchOfOthersStandsBeforeTheNewOne()
    {
        WindowDriver desk;
        QVERIFY(startWith(desk, issuedCase()));
        const CaseId id = desk.caseTab().id();
        QVERIFY(goToPage(desk, u"dispatchPage"_s));
        QVERIFY(typeAt(desk, u"registeredNumberEdit"_s, u"77"_s));
        QVERIFY(waitFor([&] { return desk.caseTab().isKept(); }));
        QVERIFY(desk.waitUntilQuiet());
        {
            OtherDesk other(desk.storePath());
            Dispatch letter;
            letter.channel = DispatchChannel::InPerson;
            letter.sentOn = weekday(-3);
            other->addDispatch({id, desk.stored(id)->revision, {}}, letter);
        }
        const auto *list = desk.find<QListWidget>(u"dispatchesList"_s);
        QVERIFY(waitFor([&] { return list->count() == 2; }));
        QCOMPARE(list->currentRow(), 1);
        QCOMPARE(desk.find<QLineEdit>(u"registeredNumberEdit"_s)->text(), u"77"_s);
        QVERIFY(!desk.find(u"giveUpRecordButton"_s));
    }

    void aNoticeThatIsClosedWhileItIsSavedIsOneDraft()
    {
        WindowDriver desk;
        QVERIFY(desk.start());
        desk.control(Qt::Key_N);
        QVERIFY(waitFor([&] { return desk.tabs().currentCase(); }));
        {
            const auto other = openDatabase(desk.storePath(), Database::Access::ReadWrite);
            const auto watch = openDatabase(desk.storePath(), Database::Access::ReadOnly);
            other->begin();
            desk.typeInto(u"reasonEdit"_s, u"once"_s);
            QTRY_COMPARE(waitingFor(*watch, u"writing"_s), 1); // it is kept here
            desk.control(Qt::Key_W);
            QTest::qWait(200);
            QCOMPARE(waitingFor(*watch, u"writing"_s), 1);
            other->rollback();
        }
        QVERIFY(waitFor([&] { return !desk.tabs().currentCase(); }));
        desk.quit();
        QVERIFY(desk.start());
        QVERIFY(desk.waitUntilQuiet());
        const auto database = openDatabase(desk.storePath(), Database::Access::ReadOnly);
        QCOMPARE(CaseRecords(*database).all().size(), std::size_t{1});
    }

private:
    static void saveElsewhere(WindowDriver &desk, CaseId id, const CaseFile &file)
    {
        OtherDesk other(desk.storePath());
        const auto record = *desk.stored(id);
        CaseFile changed = record.file;
        changed.notice = file.notice;
        other->saveDraft({id, record.revision, {}}, changed);
    }
};

NOTICEDESK_TEST(TestTwoDesks)

#include "test_twodesks.moc"
