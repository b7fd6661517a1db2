// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskcase.h"

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

QTEST_MAIN(TestRefusalsTask)

#include "test_refusalstask.moc"
