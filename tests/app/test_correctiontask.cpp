// SPDX-License-Identifier: GPL-3.0-or-later
#include "../store/filleddirectory.h"
#include "../store/newstore.h"
#include "deskcase.h"
#include "domain/casestate.h"
#include "exchange/startertextblocks.h"
#include "store/cases/issuedpapers.h"
#include "store/cases/workingcopies.h"
#include "store/directory/directoryactions.h"
#include "store/sqlite/sqlitedatabase.h"
#include "testprogram.h"

#include <QPlainTextEdit>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

/// A notice that was issued at this desk, so that its PDF is kept.
bool startWithIssued(WindowDriver &desk)
{
    CaseFile draft;
    draft.notice = issuedCase().notice;
    if (!startWith(desk, draft))
        return false;
    desk.key(Qt::Key_F10);
    return desk.agreeToIssue() &&
           waitFor([&] { return desk.caseTab().record().file.number.has_value(); });
}

bool beginCorrection(WindowDriver &desk)
{
    return command(desk, u"Correct and issue anew"_s) &&
           waitFor([&] { return desk.cursorIn() == u"correctionReasonEdit"_s; });
}

std::optional<QByteArray> keptPdf(WindowDriver &desk, CaseId id, int revision)
{
    const auto database = openDatabase(desk.storePath(), Database::Access::ReadOnly);
    return IssuedPapers(*database).find({id, revision, u"notice"_s});
}

bool hasWorkingCopy(WindowDriver &desk, CaseId id)
{
    const auto database = openDatabase(desk.storePath(), Database::Access::ReadOnly);
    return findWorkingCopy(*database, id).has_value();
}

QString textOf(WindowDriver &desk, const QString &name)
{
    const auto *text = desk.find<QPlainTextEdit>(name);
    return text ? text->toPlainText() : u"no such field"_s;
}

} // namespace

/// 更正重發, 撤銷 and 重啟 by keys.
class TestCorrectionTask : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anIssuedNoticeIsFrozen()
    {
        WindowDriver desk;
        QVERIFY(startWithIssued(desk));
        QVERIFY(desk.find<QPlainTextEdit>(u"reasonEdit"_s)->isReadOnly());
        QVERIFY(desk.tabTo(u"nameEdit"_s));
        desk.type(u"x"_s);
        QCOMPARE(desk.find<QLineEdit>(u"nameEdit"_s)->text(), u"臺南市測試公會"_s);
        desk.control(Qt::Key_S);
        QVERIFY(desk.told().contains(u"issued already"_s));
        desk.key(Qt::Key_F10);
        QVERIFY(desk.told().contains(u"issued already"_s));
        QVERIFY(!desk.find(u"correctionReasonEdit"_s));
        QVERIFY(!desk.find(u"giveUpButton"_s));
    }

    void aFrozenNoticeTakesNoTextBlocks()
    {
        WindowDriver desk;
        putNewStore(desk.storePath());
        addTextBlocks(*Store::openForWriting(desk.storePath(), Author::ofProcess(),
                                             [] { return QDateTime::currentDateTimeUtc(); }),
                      starterTextBlocks());
        QVERIFY(startWith(desk, issuedCase()));
        QVERIFY(goToPage(desk, u"noticePage"_s));
        const auto *button = desk.caseTab().findChild<QWidget *>(u"reasonEditBlocksButton"_s);
        QVERIFY(waitFor([button] { return button->isEnabled(); }));
        QVERIFY(desk.tabTo(u"reasonEdit"_s));
        desk.key(Qt::Key_F4);
        QVERIFY(!button->findChild<QWidget *>(u"blockChooser"_s));
        QVERIFY(beginCorrection(desk));
        QVERIFY(desk.tabTo(u"reasonEdit"_s));
        desk.key(Qt::Key_F4);
        QVERIFY(button->findChild<QWidget *>(u"blockChooser"_s));
    }

    void aCorrectionNeedsAReasonAndKeepsBothPdfs()
    {
        WindowDriver desk;
        QVERIFY(startWithIssued(desk));
        const CaseId id = desk.caseTab().id();
        QVERIFY(beginCorrection(desk));
        QVERIFY(desk.tabTo(u"reasonEdit"_s));
        desk.control(Qt::Key_A);
        desk.type(u"請確認電腦連線原因。"_s);
        desk.control(Qt::Key_S);
        QCOMPARE(desk.cursorIn(), u"correctionReasonEdit"_s);
        const QString remark = remarkBeside(desk, u"correctionReasonEdit"_s);
        QVERIFY2(remark.startsWith(u"✕"_s) && remark.contains(u"needs a reason"_s),
                 qPrintable(remark));
        QCOMPARE(desk.stored(id)->file.noticeRevision, 1);

        desk.type(u"事由有誤"_s);
        desk.key(Qt::Key_F10);
        QVERIFY(waitFor([&] { return desk.find(u"issueDialog"_s); }));
        QVERIFY(desk.find<QLabel>(u"numberLabel"_s)->text().contains(u"2"_s));
        QVERIFY(desk.agreeToIssue());
        QVERIFY(waitFor([&] { return desk.caseTab().record().file.noticeRevision == 2; }));
        QVERIFY(waitFor([&] { return desk.offered().contains(u"revision 2"_s); }));
        const auto kept = desk.stored(id);
        QCOMPARE(kept->file.noticeRevision, 2);
        QCOMPARE(kept->file.notice.reason, u"請確認電腦連線原因。"_s);
        QCOMPARE(kept->sheets.size(), std::size_t{2});
        const auto first = keptPdf(desk, id, 1);
        const auto second = keptPdf(desk, id, 2);
        QVERIFY(first && first->startsWith("%PDF"));
        QVERIFY(second && second->startsWith("%PDF"));
        QVERIFY(*first != *second);
        QVERIFY(desk.find<QPlainTextEdit>(u"reasonEdit"_s)->isReadOnly());
        QVERIFY(!desk.find(u"correctionReasonEdit"_s));
        QVERIFY(waitFor([&] { return !hasWorkingCopy(desk, id); }));
    }

    void whatTheRulesForbidIsToldBesideItsField()
    {
        WindowDriver desk;
        QVERIFY(startWithIssued(desk));
        const CaseId id = desk.caseTab().id();
        QVERIFY(beginCorrection(desk));
        desk.type(u"改期限"_s);
        QVERIFY(desk.tabTo(u"deadlineEdit"_s));
        desk.control(Qt::Key_A);
        desk.type(typedDay(weekday(-60)));
        desk.control(Qt::Key_S);
        QVERIFY(waitFor([&] { return desk.told().startsWith(u"Not done"_s); }));
        QCOMPARE(desk.cursorIn(), u"deadlineEdit"_s);
        QVERIFY(remarkBeside(desk, u"deadlineEdit"_s).startsWith(u"✕"_s));
        QCOMPARE(desk.stored(id)->file.noticeRevision, 1);
        QCOMPARE(textOf(desk, u"correctionReasonEdit"_s), u"改期限"_s);
    }

    void anotherActionDoesNotEndACorrection()
    {
        WindowDriver desk;
        QVERIFY(startWithIssued(desk));
        QVERIFY(beginCorrection(desk));
        desk.type(u"事由有誤"_s);
        QVERIFY(goToPage(desk, u"dispatchPage"_s));
        QVERIFY(record(desk));
        QVERIFY(goToPage(desk, u"noticePage"_s));
        QCOMPARE(textOf(desk, u"correctionReasonEdit"_s), u"事由有誤"_s);
        QVERIFY(!desk.find<QPlainTextEdit>(u"reasonEdit"_s)->isReadOnly());
    }

    void aCorrectionCanBeGivenUp()
    {
        WindowDriver desk;
        QVERIFY(startWithIssued(desk));
        const CaseId id = desk.caseTab().id();
        const QString issued = textOf(desk, u"reasonEdit"_s);
        QVERIFY(beginCorrection(desk));
        desk.type(u"事由有誤"_s);
        QVERIFY(desk.tabTo(u"reasonEdit"_s));
        desk.type(u"多打"_s);
        QVERIFY(waitFor([&] { return hasWorkingCopy(desk, id); }));
        QVERIFY(desk.tabTo(u"giveUpButton"_s));
        desk.key(Qt::Key_Space);
        QVERIFY(waitFor([&] { return desk.find(u"agreeButton"_s); }));
        desk.key(Qt::Key_Return);
        QVERIFY(waitFor([&] { return !desk.find(u"questionBox"_s); }));
        QVERIFY2(textOf(desk, u"reasonEdit"_s) != issued, "a stray Enter lost what was typed");
        QVERIFY(desk.tabTo(u"giveUpButton"_s));
        desk.key(Qt::Key_Space);
        QVERIFY(waitFor([&] { return desk.find(u"agreeButton"_s); }));
        QVERIFY(desk.tabTo(u"agreeButton"_s));
        desk.key(Qt::Key_Space);
        QVERIFY(waitFor([&] { return !desk.find(u"questionBox"_s); }));
        QCOMPARE(textOf(desk, u"reasonEdit"_s), issued);
        QVERIFY(!desk.find(u"correctionReasonEdit"_s));
        QVERIFY(waitFor([&] { return !hasWorkingCopy(desk, id); }));
        QCOMPARE(desk.stored(id)->file.noticeRevision, 1);
    }

    void aCaseIsWithdrawnWithAReasonAndReopened()
    {
        WindowDriver desk;
        QVERIFY(startWithIssued(desk));
        const CaseId id = desk.caseTab().id();
        QVERIFY(command(desk, u"Withdraw"_s));
        QVERIFY(waitFor([&] { return desk.cursorIn() == u"reasonEdit"_s; }));
        desk.type(u"重複發出"_s);
        QVERIFY(desk.tabTo(u"doneButton"_s));
        desk.key(Qt::Key_Space);
        QVERIFY(waitFor([&] { return !desk.find(u"reasonDialog"_s); }));
        QVERIFY(waitFor([&] { return stateOf(desk.stored(id)->file) == CaseState::Withdrawn; }));
        QCOMPARE(desk.stored(id)->file.withdrawal->reason, u"重複發出"_s);
        for (const QString &page : {u"dispatchPage"_s, u"responsePage"_s, u"suspensionPage"_s}) {
            QVERIFY(goToPage(desk, page));
            QCOMPARE(desk.find<QLabel>(u"whyNotLabel"_s)->text(),
                     u"The case is closed. Reopen it with a reason first."_s);
            QVERIFY(!desk.find(u"primaryButton"_s)->isEnabled());
        }

        QVERIFY(command(desk, u"Reopen"_s));
        QVERIFY(waitFor([&] { return desk.cursorIn() == u"reasonEdit"_s; }));
        desk.type(u"並非重複"_s);
        QVERIFY(desk.tabTo(u"doneButton"_s));
        desk.key(Qt::Key_Space);
        QVERIFY(waitFor([&] { return !desk.find(u"reasonDialog"_s); }));
        QVERIFY(waitFor([&] { return stateOf(desk.stored(id)->file) == CaseState::Issued; }));
        QVERIFY(goToPage(desk, u"dispatchPage"_s));
        QVERIFY(!desk.find(u"whyNotLabel"_s));
        QVERIFY(desk.tabTo(u"sentOnEdit"_s));
        desk.type(u"+0"_s);
        QVERIFY(record(desk));
        QCOMPARE(desk.stored(id)->file.dispatches.size(), std::size_t{1});
    }

    void theOfficeStandsInNewNoticesAndDispatches()
    {
        WindowDriver desk;
        OfficeSettings settings;
        settings.name = u"北區交換中心"_s;
        settings.letters = u"府智安字"_s;
        putNewStore(desk.storePath());
        saveOfficeSettings(*Store::openForWriting(desk.storePath(), Author::ofProcess(),
                                                  [] { return QDateTime::currentDateTimeUtc(); }),
                           settings);
        QVERIFY(startWith(desk, issuedCase()));
        const CaseId id = desk.caseTab().id();
        const QString beginning =
            u"府智安字第%1"_s.arg(QDate::currentDate().year() - 1911, 3, 10, QChar(u'0'));
        QVERIFY(goToPage(desk, u"dispatchPage"_s));
        QTRY_COMPARE(desk.find<QLineEdit>(u"documentNumberEdit"_s)->text(), beginning);
        QVERIFY(desk.tabTo(u"sentOnEdit"_s));
        desk.type(u"+0"_s);
        QVERIFY(record(desk));
        // The beginning alone is no number.
        QCOMPARE(desk.stored(id)->file.dispatches.front().documentNumber, std::nullopt);

        desk.control(Qt::Key_N);
        QVERIFY(waitFor([&] { return desk.find<QLineEdit>(u"unitEdit"_s) != nullptr; }));
        QCOMPARE(desk.find<QLineEdit>(u"unitEdit"_s)->text(), *settings.name);
    }

    void aTypedReasonIsNotLostByOneStroke()
    {
        WindowDriver desk;
        QVERIFY(startWithIssued(desk));
        QVERIFY(command(desk, u"Withdraw"_s));
        QVERIFY(waitFor([&] { return desk.cursorIn() == u"reasonEdit"_s; }));
        desk.key(Qt::Key_Escape); // nothing is typed
        QVERIFY(waitFor([&] { return !desk.find(u"reasonDialog"_s); }));
        QVERIFY(command(desk, u"Withdraw"_s));
        QVERIFY(waitFor([&] { return desk.cursorIn() == u"reasonEdit"_s; }));
        desk.type(u"重複發出"_s);
        desk.key(Qt::Key_Escape);
        const auto *remark = desk.find<QLabel>(u"remarkLabel"_s);
        QVERIFY(remark && remark->text().contains(u"Close once more"_s));
        QCOMPARE(textOf(desk, u"reasonEdit"_s), u"重複發出"_s);
        desk.key(Qt::Key_Escape);
        QVERIFY(waitFor([&] { return !desk.find(u"reasonDialog"_s); }));
        QVERIFY(!desk.lastStored()->file.withdrawal);
    }

    void aTypedCallIsNotLostByOneStroke()
    {
        WindowDriver desk;
        QVERIFY(startWithIssued(desk));
        desk.key(Qt::Key_F7);
        QVERIFY(waitFor([&] { return desk.find(u"callDialog"_s); }));
        desk.key(Qt::Key_Escape); // what stands there was not typed
        QVERIFY(waitFor([&] { return !desk.find(u"callDialog"_s); }));
        desk.activate();
        desk.key(Qt::Key_F7);
        QVERIFY(waitFor([&] { return desk.find(u"callDialog"_s); }));
        desk.typeInto(u"callNoteEdit"_s, u"下週一補件"_s);
        desk.key(Qt::Key_Escape);
        QVERIFY(desk.find(u"callDialog"_s));
        QCOMPARE(textOf(desk, u"callNoteEdit"_s), u"下週一補件"_s);
        desk.key(Qt::Key_Escape);
        QVERIFY(waitFor([&] { return !desk.find(u"callDialog"_s); }));
        QVERIFY(desk.lastStored()->file.calls.empty());
    }

    void anEmptyNewNoticeCannotBeWithdrawn()
    {
        WindowDriver desk;
        QVERIFY(desk.start());
        desk.control(Qt::Key_N);
        QVERIFY(command(desk, u"Withdraw"_s));
        QVERIFY(waitFor([&] { return desk.told().contains(u"Nothing was typed"_s); }));
        QVERIFY(!desk.find(u"reasonDialog"_s));
    }

    void aReopenedCaseIsClosedAgainByItsLastRound()
    {
        WindowDriver desk;
        CaseFile file = issuedCase();
        TrackingRound round;
        round.outcome = Improved{};
        round.tracker = u"林小姐"_s;
        round.trackedOn = weekday(-5);
        file.rounds = {round};
        file.reopenings = {{weekday(-3), u"查證"_s, 1}};
        QVERIFY(startWith(desk, file));
        const CaseId id = desk.caseTab().id();
        QCOMPARE(stateOf(desk.stored(id)->file), CaseState::Tracking);
        QVERIFY(goToPage(desk, u"round1Page"_s));
        QVERIFY(desk.tabTo(u"correctRecordButton"_s));
        desk.key(Qt::Key_Space);
        desk.control(Qt::Key_S); // nothing of it changes
        QVERIFY(waitFor([&] { return desk.find(u"reasonDialog"_s); }));
        desk.type(u"查證後仍屬改善完成"_s);
        QVERIFY(desk.tabTo(u"doneButton"_s));
        desk.key(Qt::Key_Space);
        QVERIFY(waitFor([&] { return stateOf(desk.stored(id)->file) == CaseState::Improved; }));
        QCOMPARE(desk.stored(id)->file.rounds, file.rounds);
    }
};

NOTICEDESK_TEST(TestCorrectionTask)

#include "test_correctiontask.moc"
