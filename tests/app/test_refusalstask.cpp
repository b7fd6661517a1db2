// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskcase.h"
#include "testprogram.h"

#include <QPlainTextEdit>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

CaseFile answeredCase()
{
    CaseFile file = issuedCase();
    file.dispatches.push_back({DispatchedDocument::Notice,
                               DispatchChannel::RegisteredLetter,
                               weekday(-29),
                               {},
                               {},
                               {},
                               {}});
    Response response;
    response.receivedOn = weekday(-15);
    response.channel = ResponseChannel::Email;
    response.respondent.name = u"陳"_s;
    file.response = response;
    return file;
}

CaseFile interruptedCase()
{
    CaseFile file = issuedCase();
    file.rounds.push_back(roundOn(weekday(-10), suspendedOn(weekday(-10))));
    return file;
}

/// One that was found improved in its first round.
CaseFile improvedCase()
{
    CaseFile file = answeredCase();
    file.rounds.push_back(roundOn(weekday(-10), Improved{}));
    return file;
}

CaseFile reopenedCase()
{
    CaseFile file = issuedCase();
    file.withdrawal = Withdrawal{weekday(-10), u"重複"_s};
    file.reopenings.push_back({weekday(-4), u"誤撤"_s, 0});
    return file;
}

CaseFile dispatchedCase()
{
    CaseFile file = issuedCase();
    file.dispatches.push_back(answeredCase().dispatches.front());
    return file;
}

CaseFile withdrawnCase()
{
    CaseFile file = issuedCase();
    file.withdrawal = Withdrawal{weekday(-3), u"重複"_s};
    return file;
}

/// The refusal in the status line, as it stands beside a field.
QString told(WindowDriver &desk)
{
    return u"✕ "_s + desk.told().remove(u"Not done: "_s);
}

/// Presses the button that carries out what a dialog asks for.
bool decide(WindowDriver &desk)
{
    if (!desk.tabTo(u"doneButton"_s))
        return false;
    desk.key(Qt::Key_Space);
    return true;
}

} // namespace

/// What a rule refuses is told beside its field, with the cursor in it, on every page of a case.
class TestRefusalsTask : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAPageRefusesStandsBesideItsField_data()
    {
        QTest::addColumn<CaseFile>("file");
        QTest::addColumn<QString>("page");
        QTest::addColumn<QStringList>("typed"); // field, text, field, text …
        QTest::addColumn<QString>("field");
        const QString dispatch = u"dispatchPage"_s;
        const QString response = u"responsePage"_s;
        const QString suspension = u"suspensionPage"_s;
        const QString tomorrow = typedDay(QDate::currentDate().addDays(1));
        QTest::newRow("R20, sent") << issuedCase() << dispatch
                                   << QStringList{u"sentOnEdit"_s, tomorrow} << u"sentOnEdit"_s;
        QTest::newRow("R20, delivered")
            << issuedCase() << dispatch
            << QStringList{u"sentOnEdit"_s, u"+0"_s, u"deliveredOnEdit"_s, tomorrow}
            << u"deliveredOnEdit"_s;
        QTest::newRow("R21, sent before the notice")
            << issuedCase() << dispatch << QStringList{u"sentOnEdit"_s, typedDay(weekday(-40))}
            << u"sentOnEdit"_s;
        QTest::newRow("R21, delivered before it was sent")
            << issuedCase() << dispatch
            << QStringList{u"sentOnEdit"_s, typedDay(weekday(-20)), u"deliveredOnEdit"_s,
                           typedDay(weekday(-25))}
            << u"deliveredOnEdit"_s;
        QTest::newRow("R20, received")
            << issuedCase() << response << QStringList{u"receivedOnEdit"_s, tomorrow}
            << u"receivedOnEdit"_s;
        QTest::newRow("R6, received before the notice")
            << issuedCase() << response << QStringList{u"receivedOnEdit"_s, typedDay(weekday(-40))}
            << u"receivedOnEdit"_s;
        QTest::newRow("R20, letter")
            << interruptedCase() << suspension << QStringList{u"letterSentOnEdit"_s, tomorrow}
            << u"letterSentOnEdit"_s;
        QTest::newRow("R20, reported")
            << interruptedCase() << suspension << QStringList{u"reportedOnEdit"_s, tomorrow}
            << u"reportedOnEdit"_s;
        QTest::newRow("R21, restored before it was suspended")
            << interruptedCase() << suspension
            << QStringList{u"restoredOnEdit"_s, typedDay(weekday(-20))} << u"restoredOnEdit"_s;
        QTest::newRow("R24, sent twice")
            << dispatchedCase() << dispatch << QStringList{u"sentOnEdit"_s, u"+0"_s}
            << u"documentCombo"_s;
        QTest::newRow("no outcome")
            << answeredCase() << u"round1Page"_s << QStringList{} << radioOf(OutcomeKind::Improved);
    }

    void whatAPageRefusesStandsBesideItsField()
    {
        QFETCH(const CaseFile, file);
        QFETCH(const QString, page);
        QFETCH(const QStringList, typed);
        QFETCH(const QString, field);
        WindowDriver desk;
        QVERIFY(startWith(desk, file));
        const auto before = desk.lastStored();
        QVERIFY(goToPage(desk, page));
        for (qsizetype place = 0; place + 1 < typed.size(); place += 2)
            QVERIFY(typeAt(desk, typed.at(place), typed.at(place + 1)));
        desk.control(Qt::Key_S);
        QVERIFY(waitFor([&] { return desk.told().startsWith(u"Not done: "_s); }));
        const QString remark = remarkBeside(desk, field);
        QVERIFY2(remark.contains(told(desk)), qPrintable(remark));
        // Also when the rules were asked anew, which they are a moment after the last key.
        QVERIFY(desk.waitUntilQuiet());
        QCOMPARE(remarkBeside(desk, field), remark);
        QCOMPARE(desk.cursorIn(), field);
        QCOMPARE(desk.lastStored()->revision, before->revision);
    }

    void whatADialogRefusesStandsBesideItsField_data()
    {
        QTest::addColumn<CaseFile>("file");
        QTest::addColumn<QString>("action");
        QTest::addColumn<QStringList>("typed");
        QTest::addColumn<QString>("field");
        const QString call = u"Record a telephone call"_s;
        const QString day = u"dayEdit"_s;
        const QString reason = u"reasonEdit"_s;
        const QString tomorrow = typedDay(QDate::currentDate().addDays(1));
        QTest::newRow("R20, call") << answeredCase() << call << QStringList{day, tomorrow} << day;
        QTest::newRow("R20, withdrawn") << issuedCase() << u"Withdraw"_s
                                        << QStringList{day, tomorrow, reason, u"重複"_s} << day;
        QTest::newRow("R21, withdrawn before the notice")
            << issuedCase() << u"Withdraw"_s
            << QStringList{day, typedDay(weekday(-40)), reason, u"重複"_s} << day;
        QTest::newRow("R20, reopened") << withdrawnCase() << u"Reopen"_s
                                       << QStringList{day, tomorrow, reason, u"誤撤"_s} << day;
        QTest::newRow("reopened before it was closed")
            << withdrawnCase() << u"Reopen"_s
            << QStringList{day, typedDay(weekday(-10)), reason, u"誤撤"_s} << day;
        QTest::newRow("withdrawn before it was reopened")
            << reopenedCase() << u"Withdraw"_s
            << QStringList{day, typedDay(weekday(-5)), reason, u"重複"_s} << day;
        QTest::newRow("no day") << issuedCase() << u"Withdraw"_s
                                << QStringList{day, {}, reason, u"重複"_s} << day;
        QTest::newRow("no reason") << withdrawnCase() << u"Reopen"_s << QStringList{} << reason;
        QTest::newRow("no day of a call") << answeredCase() << call << QStringList{day, {}} << day;
        QTest::newRow("no time of day")
            << answeredCase() << call << QStringList{u"callTimeEdit"_s, u"25:00"_s}
            << u"callTimeEdit"_s;
    }

    void whatADialogRefusesStandsBesideItsField()
    {
        QFETCH(const CaseFile, file);
        QFETCH(const QString, action);
        QFETCH(const QStringList, typed);
        QFETCH(const QString, field);
        WindowDriver desk;
        QVERIFY(startWith(desk, file));
        const auto before = desk.lastStored();
        if (action == u"Record a telephone call"_s)
            desk.key(Qt::Key_F7);
        else
            QVERIFY(command(desk, action));
        QVERIFY(waitFor([&] { return desk.find(u"doneButton"_s); }));
        for (qsizetype place = 0; place + 1 < typed.size(); place += 2)
            QVERIFY(typeAt(desk, typed.at(place), typed.at(place + 1)));
        QVERIFY(decide(desk));
        QVERIFY(waitFor([&] { return desk.told().startsWith(u"Not done: "_s); }));
        QVERIFY(remarkBeside(desk, field).contains(told(desk)));
        QCOMPARE(desk.cursorIn(), field);
        QCOMPARE(desk.lastStored()->revision, before->revision);
    }

    void aPageWithNothingToRecordSaysWhy_data()
    {
        QTest::addColumn<CaseFile>("file");
        QTest::addColumn<QString>("page");
        QTest::newRow("R10, after improved") << improvedCase() << u"round2Page"_s;
        QTest::newRow("R10, before the first") << answeredCase() << u"round2Page"_s;
        QTest::newRow("R23, dispatch") << withdrawnCase() << u"dispatchPage"_s;
        QTest::newRow("R23, response") << improvedCase() << u"responsePage"_s;
        QTest::newRow("R23, recorded round") << improvedCase() << u"round1Page"_s;
    }

    void aPageWithNothingToRecordSaysWhy()
    {
        QFETCH(const CaseFile, file);
        QFETCH(const QString, page);
        WindowDriver desk;
        QVERIFY(startWith(desk, file));
        const auto before = desk.lastStored();
        QVERIFY(goToPage(desk, page));
        desk.control(Qt::Key_S);
        const auto *why = desk.find<QLabel>(u"whyNotLabel"_s);
        QVERIFY(why);
        QCOMPARE(why->text(), desk.told());
        QVERIFY(!desk.told().isEmpty());
        QCOMPARE(desk.lastStored()->revision, before->revision);
    }

    void whatTheThirdRoundDoesNotOfferSaysWhy()
    {
        CaseFile file = answeredCase();
        file.rounds = {roundOn(weekday(-10), Other{u"未完成"_s}),
                       roundOn(weekday(-8), Other{u"未完成"_s})};
        WindowDriver desk;
        QVERIFY(startWith(desk, file));
        QVERIFY(goToPage(desk, u"round3Page"_s));
        for (const OutcomeKind kind : {OutcomeKind::Extended, OutcomeKind::Other}) {
            QVERIFY(!desk.find(radioOf(kind))->isEnabled());
            desk.find<QRadioButton>(radioOf(kind))->click();
        }
        desk.control(Qt::Key_S);
        QVERIFY(waitFor([&] { return desk.told().startsWith(u"Not done: "_s); }));
        QVERIFY(remarkBeside(desk, u"outcomeChoices"_s).contains(told(desk)));
        const auto reasons = desk.find(u"outcomeChoices"_s)->findChildren<QLabel *>();
        QCOMPARE(reasons.size(), 2);
        QVERIFY(reasons.front()->text().contains(u"third round"_s));
    }

    void aWarningThatIsNotAcceptedStandsBesideItsField_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("field");
        QTest::newRow("R8") << u"confirmed by telephone"_s << u"outcomeChoices"_s;
        QTest::newRow("R9") << u"seal was not seen"_s << u"sealedCheck"_s;
    }

    void aWarningThatIsNotAcceptedStandsBesideItsField()
    {
        QFETCH(const QString, rule);
        QFETCH(const QString, field);
        const bool sealed = field == u"outcomeChoices"_s;
        CaseFile file = answeredCase();
        file.response->statement = u"已更新"_s;
        file.response->respondent.phone = u"06-2991111"_s;
        file.response->answers.assign(std::size_t(file.notice.improvementItems.size()),
                                      u"已更新"_s);
        file.response->sealed = sealed;
        if (!sealed)
            file.response.reset();
        WindowDriver desk;
        QVERIFY(startWith(desk, file));
        const auto before = desk.lastStored();
        if (sealed) {
            QVERIFY(goToPage(desk, u"round1Page"_s));
            QVERIFY(desk.tabTo(radioOf(OutcomeKind::Improved)));
            QVERIFY(chooseOutcome(desk, OutcomeKind::Improved));
            QVERIFY(typeAt(desk, u"trackerEdit"_s, u"林"_s));
        } else {
            QVERIFY(goToPage(desk, u"responsePage"_s));
            QVERIFY(typeAt(desk, u"receivedOnEdit"_s, typedDay(weekday(-15))));
        }
        desk.control(Qt::Key_S);
        QVERIFY(waitFor([&] { return desk.find(u"backButton"_s); }));
        desk.key(Qt::Key_Escape);
        QVERIFY(waitFor([&] { return !desk.find(u"backButton"_s); }));
        desk.activate();
        QVERIFY2(remarkBeside(desk, field).contains(rule), qPrintable(remarkBeside(desk, field)));
        QCOMPARE(desk.lastStored()->revision, before->revision);
    }

    void whatADirectoryRefusesIsToldInTheStatusLineToo_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("typedAt");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("field");
        QTest::newRow("organisations")
            << u"Organisations"_s << u"nameEdit"_s << u"臺南市政府"_s << u"codeEdit"_s;
        QTest::newRow("contact windows")
            << u"Contact windows"_s << u"phoneEdit"_s << u"06-2991111"_s << u"nameEdit"_s;
        QTest::newRow("text blocks")
            << u"Text blocks"_s << u"titleEdit"_s << u"更新"_s << u"textEdit"_s;
        QTest::newRow("incidents") << u"Incidents"_s << u"firstEdit"_s << u"+0"_s << u"titleEdit"_s;
        QTest::newRow("closures") << u"Office calendar"_s << u"closureReasonEdit"_s << u"颱風"_s
                                  << u"closureDayEdit"_s;
    }

    void whatADirectoryRefusesIsToldInTheStatusLineToo()
    {
        QFETCH(const QString, page);
        QFETCH(const QString, typedAt);
        QFETCH(const QString, typed);
        QFETCH(const QString, field);
        WindowDriver desk;
        QVERIFY(desk.start());
        QVERIFY(command(desk, page));
        desk.activate();
        if (page != u"Office calendar"_s) {
            QCOMPARE(desk.cursorIn(), u"recordsTable"_s);
            desk.key(Qt::Key_Insert);
        }
        QVERIFY(typeAt(desk, typedAt, typed));
        desk.control(Qt::Key_S);
        QVERIFY(waitFor([&] { return desk.told().startsWith(u"Not done: "_s); }));
        const QString remark = remarkBeside(desk, field);
        QVERIFY2(remark.contains(told(desk)), qPrintable(remark));
        // Also when the rules were asked anew, which they are a moment after the last key.
        QVERIFY(desk.waitUntilQuiet());
        QCOMPARE(remarkBeside(desk, field), remark);
        QCOMPARE(desk.cursorIn(), field);
    }

    void aRefusedCorrectionGoesToItsFieldAndKeepsTheReason()
    {
        WindowDriver desk;
        QVERIFY(startWith(desk, answeredCase()));
        QVERIFY(goToPage(desk, u"dispatchPage"_s));
        QVERIFY(desk.tabTo(u"dispatchesList"_s));
        desk.key(Qt::Key_Up);
        QVERIFY(desk.tabTo(u"correctRecordButton"_s));
        desk.key(Qt::Key_Space);
        QVERIFY(typeAt(desk, u"sentOnEdit"_s, typedDay(weekday(-40))));
        desk.control(Qt::Key_S);
        QVERIFY(waitFor([&] { return desk.cursorIn() == u"reasonEdit"_s; }));
        desk.type(u"日期誤繕"_s);
        QVERIFY(decide(desk));
        QVERIFY(waitFor([&] { return !desk.find(u"reasonDialog"_s); }));
        desk.activate();
        QVERIFY(desk.told().startsWith(u"Not done: "_s));
        QVERIFY(remarkBeside(desk, u"sentOnEdit"_s).contains(told(desk)));
        QCOMPARE(desk.cursorIn(), u"sentOnEdit"_s);

        QVERIFY(typeAt(desk, u"sentOnEdit"_s, typedDay(weekday(-24))));
        desk.control(Qt::Key_S);
        QVERIFY(waitFor([&] { return desk.cursorIn() == u"reasonEdit"_s; }));
        QCOMPARE(desk.find<QPlainTextEdit>(u"reasonEdit"_s)->toPlainText(), u"日期誤繕"_s);
        QVERIFY(decide(desk));
        QVERIFY(waitFor([&] { return !desk.find(u"reasonDialog"_s); }));
        QCOMPARE(desk.lastStored()->file.dispatches.front().sentOn, weekday(-24));
    }
};

NOTICEDESK_TEST(TestRefusalsTask)

#include "test_refusalstask.moc"
