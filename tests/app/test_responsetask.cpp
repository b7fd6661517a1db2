// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today/todaypage.h"
#include "app/widgets/linefield.h"
#include "app/widgets/rocdatefield.h"
#include "deskcase.h"
#include "store/history/author.h"
#include "testprogram.h"

#include <QCheckBox>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

QString dayIn(WindowDriver &desk, const QString &name)
{
    const auto *field = desk.find<RocDateField>(name);
    return field ? field->typedText() : u"no such field"_s;
}

bool isFrozenDate(WindowDriver &desk, const QString &name)
{
    return desk.find<RocDateField>(name)->lineEdit()->isReadOnly();
}

CaseFile sentCase()
{
    CaseFile file = issuedCase();
    file.dispatches.push_back({DispatchedDocument::Notice,
                               DispatchChannel::RegisteredLetter,
                               weekday(-29),
                               {},
                               {},
                               {},
                               {}});
    return file;
}

} // namespace

/// From 寄發 to the telephone call that confirms an e-mail, by keys alone.
class TestResponseTask : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLetterIsSentAndLaterDelivered()
    {
        WindowDriver desk;
        QVERIFY(startWith(desk, issuedCase()));
        QCOMPARE(desk.cursorIn(), u"dispatchesList"_s);
        QCOMPARE(dayIn(desk, u"sentOnEdit"_s), typedDay(QDate::currentDate())); // most likely
        QVERIFY(typeAt(desk, u"sentOnEdit"_s, typedDay(weekday(-29))));
        QVERIFY(desk.tabTo(u"registeredNumberEdit"_s));
        desk.type(u"123456"_s);
        QVERIFY(record(desk));
        QCOMPARE(desk.cursorIn(), u"registeredNumberEdit"_s);
        QCOMPARE(desk.told(), u"The dispatch was recorded."_s);
        const CaseId id = desk.caseTab().id();
        QCOMPARE(desk.stored(id)->file.dispatches,
                 (std::vector<Dispatch>{{DispatchedDocument::Notice,
                                         DispatchChannel::RegisteredLetter, weekday(-29),
                                         std::nullopt, std::nullopt, u"123456"_s, std::nullopt}}));

        QVERIFY(desk.tabTo(u"dispatchesList"_s));
        desk.key(Qt::Key_Up);
        QCOMPARE(dayIn(desk, u"sentOnEdit"_s), typedDay(weekday(-29)));
        QVERIFY(desk.tabTo(u"deliveredOnEdit"_s));
        desk.type(u"+1"_s); // the day after it was sent
        QVERIFY(record(desk));
        QCOMPARE(desk.stored(id)->file.dispatches.size(), std::size_t{1});
        QCOMPARE(desk.stored(id)->file.dispatches.front().deliveredOn, weekday(-29).addDays(1));
        const auto *list = desk.find<QListWidget>(u"dispatchesList"_s);
        QCOMPARE(list->count(), 2);
        QVERIFY(list->item(0)->text().contains(typedDay(weekday(-29).addDays(1))));
    }

    void whatIsTypedAboutTwoDispatchesStaysWithEach()
    {
        WindowDriver desk;
        QVERIFY(startWith(desk, sentCase()));
        QVERIFY(goToPage(desk, u"dispatchPage"_s));
        QVERIFY(desk.tabTo(u"deliveredOnEdit"_s));
        desk.type(u"115/1"_s);
        QVERIFY(desk.tabTo(u"dispatchesList"_s));
        desk.key(Qt::Key_Up);
        QVERIFY(desk.tabTo(u"registeredNumberEdit"_s));
        desk.type(u"77"_s);
        QVERIFY(record(desk));
        const auto dispatches = desk.stored(desk.caseTab().id())->file.dispatches;
        QCOMPARE(dispatches.size(), std::size_t{1});
        QCOMPARE(dispatches.front().registeredNumber, u"77"_s);
        QVERIFY(desk.tabTo(u"dispatchesList"_s));
        desk.key(Qt::Key_Down);
        QCOMPARE(dayIn(desk, u"deliveredOnEdit"_s), u"115/1"_s);
    }

    void theRespondentsNumberIsCopied()
    {
        CaseFile file = sentCase();
        file.response.emplace().respondent.phone = u"06-2991111"_s;
        WindowDriver desk;
        QVERIFY(startWith(desk, file));
        desk.caseTab().chooseStep(Step::Response);
        desk.find<QToolButton>(u"copyPhoneButton"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"06-2991111"_s);
        QVERIFY2(desk.told().contains(u"06-2991111"_s), qPrintable(desk.told()));
        desk.find<LineField>(u"respondentPhoneEdit"_s)->clear();
        desk.find<QToolButton>(u"copyPhoneButton"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"06-2991111"_s);
        QCOMPARE(desk.told(), u"There is no telephone number to copy."_s);
    }

    void anEmailIsRecordedWithItsWarningsAndConfirmedByTelephone()
    {
        WindowDriver desk;
        QVERIFY(startWith(desk, sentCase()));
        const CaseId id = desk.caseTab().id();
        QVERIFY(goToPage(desk, u"responsePage"_s));
        QCOMPARE(desk.cursorIn(), u"receivedOnEdit"_s);
        const QDate received = desk.caseTab().record().file.notice.deadline->addDays(1);
        desk.type(typedDay(received));
        QVERIFY(desk.tabTo(u"channelCombo"_s));
        desk.key(Qt::Key_End);
        QVERIFY(desk.tabTo(u"sealedCheck"_s));
        desk.key(Qt::Key_Space);
        QVERIFY(desk.tabTo(u"respondentNameEdit"_s));
        desk.type(u"李大華"_s);
        QVERIFY(desk.tabTo(u"statementEdit"_s));
        desk.type(u"已改善"_s);
        QVERIFY(desk.tabTo(u"answerEdit0"_s));
        desk.type(u"原因已查明。"_s);

        desk.control(Qt::Key_S);
        QVERIFY(waitFor([&] { return desk.find(u"warningsDialog"_s); }));
        desk.key(Qt::Key_Escape);
        QVERIFY(waitFor([&] { return !desk.find(u"warningsDialog"_s); }));
        QVERIFY(!desk.stored(id)->file.response);
        QCOMPARE(desk.find<QPlainTextEdit>(u"statementEdit"_s)->toPlainText(), u"已改善"_s);
        QCOMPARE(desk.cursorIn(), u"respondentPhoneEdit"_s); // the first on the paper
        QVERIFY(remarkBeside(desk, u"receivedOnEdit"_s).contains(u"late"_s));

        QVERIFY(desk.tabTo(u"answerEdit1"_s));
        QVERIFY(remarkBeside(desk, u"answerEdit1"_s).contains(u"item 2"_s));
        desk.control(Qt::Key_S);
        QVERIFY(acceptWarnings(desk));
        QVERIFY(waitFor([&] { return desk.stored(id)->file.response.has_value(); }));
        QVERIFY(waitFor([&] { return desk.caseTab().record().file.response.has_value(); }));
        QCOMPARE(desk.cursorIn(), u"answerEdit1"_s);

        const auto kept = desk.stored(id);
        QCOMPARE(kept->file.response->channel, ResponseChannel::Email);
        QCOMPARE(kept->file.response->receivedOn, received);
        QCOMPARE(kept->file.response->respondent.name, u"李大華"_s);
        QCOMPARE(kept->file.response->answers,
                 (std::vector<std::optional<QString>>{u"原因已查明。"_s, std::nullopt}));
        QVERIFY(kept->file.response->sealed);
        QStringList accepted;
        for (const AcceptedWarning &warning : kept->accepted)
            accepted.append(warning.code + u' ' + warning.field);
        QCOMPARE(accepted, (QStringList{u"R9 response.respondent.phone"_s,
                                        u"R9 response.items[1]"_s, u"R7 response.receivedOn"_s}));
        QCOMPARE(remarkBeside(desk, u"receivedOnEdit"_s), QString());
        QVERIFY(remarkBeside(desk, u"callsList"_s).startsWith(u"→"_s));

        QVERIFY(waitFor([&] { return casesIn(desk, TodayBucket::ConfirmByTelephone) == u"1"_s; }));
        QCOMPARE(desk.find<QPushButton>(u"primaryButton"_s)->text(), u"Record a call (F7)"_s);
        desk.key(Qt::Key_F7);
        QVERIFY(waitFor([&] { return desk.find(u"callDialog"_s); }));
        QCOMPARE(desk.cursorIn(), u"dayEdit"_s);
        desk.key(Qt::Key_Return);
        QVERIFY(waitFor([&] { return !desk.find(u"callDialog"_s); }));
        QVERIFY(waitFor([&] { return desk.stored(id)->file.calls.size() == 1; }));
        const TelephoneCall call = desk.stored(id)->file.calls.front();
        QCOMPARE(call.on, QDate::currentDate());
        QVERIFY(call.at);
        QCOMPARE(call.by, Author::ofProcess().user);
        QCOMPARE(call.spokeWith, u"李大華"_s);
        QVERIFY(call.reached);
        const auto *list = desk.find<QListWidget>(u"callsList"_s);
        QVERIFY(waitFor([&] { return list->item(0)->text().contains(u"李大華"_s); }));
        QCOMPARE(remarkBeside(desk, u"callsList"_s), QString());
        QCOMPARE(desk.cursorIn(), u"answerEdit1"_s);
        QVERIFY(waitFor([&] { return casesIn(desk, TodayBucket::Track) == u"1"_s; }));
        QCOMPARE(casesIn(desk, TodayBucket::ConfirmByTelephone), u"0"_s);
    }

    void theCallIsRecordedFromTheStartPageToo()
    {
        WindowDriver desk;
        CaseFile file = sentCase();
        file.response = soundResponse();
        file.response->receivedOn = weekday(-20);
        file.response->channel = ResponseChannel::Email;
        desk.add({file});
        QVERIFY(desk.start());
        desk.key(Qt::Key_Home, Qt::AltModifier);
        QVERIFY(waitFor([&] { return casesIn(desk, TodayBucket::ConfirmByTelephone) == u"1"_s; }));
        QCOMPARE(desk.cursorIn(), u"groupsTree"_s);
        // The day begins with the first group that has a case.
        QVERIFY(waitFor([&] { return desk.tabs().today().chosenCase().has_value(); }));
        desk.key(Qt::Key_F7);
        QVERIFY(waitFor([&] { return desk.find(u"callDialog"_s); }));
        desk.key(Qt::Key_Return);
        QVERIFY(waitFor([&] { return !desk.lastStored()->file.calls.empty(); }));
        QVERIFY(waitFor([&] { return casesIn(desk, TodayBucket::ConfirmByTelephone) == u"0"_s; }));
    }

    void aCallIsNotLostByWhatIsTypedOnThePageMeanwhile()
    {
        WindowDriver desk;
        CaseFile file = sentCase();
        file.response = soundResponse();
        file.response->receivedOn = weekday(-20);
        file.response->channel = ResponseChannel::Email;
        QVERIFY(startWith(desk, file));
        const CaseId id = desk.caseTab().id();
        QVERIFY(goToPage(desk, u"responsePage"_s));
        QVERIFY(desk.tabTo(u"respondentNameEdit"_s));
        desk.control(Qt::Key_A);
        desk.type(u"陳"_s);
        desk.key(Qt::Key_F7);
        QVERIFY(waitFor([&] { return desk.find(u"callDialog"_s); }));
        desk.key(Qt::Key_Return);
        QVERIFY(waitFor([&] { return !desk.stored(id)->file.calls.empty(); }));
        QVERIFY(waitFor([&] { return !desk.find(u"callDialog"_s); }));
        QCOMPARE(desk.find<QLineEdit>(u"respondentNameEdit"_s)->text(), u"陳"_s);
        QVERIFY(record(desk));
        QCOMPARE(desk.stored(id)->file.response->respondent.name, u"陳"_s);
        QCOMPARE(desk.stored(id)->file.calls.front().on, QDate::currentDate());
    }

    void aCallIsRecordedWithAllThatIsKnownAndCorrected()
    {
        WindowDriver desk;
        QVERIFY(startWith(desk, sentCase())); // there need be no response yet
        const CaseId id = desk.caseTab().id();
        desk.key(Qt::Key_F7);
        QVERIFY(waitFor([&] { return desk.find(u"callDialog"_s); }));
        QVERIFY(typeAt(desk, u"dayEdit"_s, typedDay(weekday(-5))));
        QVERIFY(typeAt(desk, u"callTimeEdit"_s, u"25:00"_s));
        QVERIFY(typeAt(desk, u"spokeWithEdit"_s, u"總機"_s));
        QVERIFY(desk.tabTo(u"reachedCheck"_s));
        desk.key(Qt::Key_Space);
        QVERIFY(typeAt(desk, u"callNoteEdit"_s, u"請下午再打"_s));
        QVERIFY(desk.tabTo(u"doneButton"_s));
        desk.key(Qt::Key_Space);
        QVERIFY(remarkBeside(desk, u"callTimeEdit"_s).contains(u"no time of day"_s));
        QVERIFY(typeAt(desk, u"callTimeEdit"_s, u"0905"_s));
        desk.key(Qt::Key_Return);
        QVERIFY(waitFor([&] { return !desk.find(u"callDialog"_s); }));
        const TelephoneCall expected{
            weekday(-5), QTime(9, 5), u"總機"_s, Author::ofProcess().user, false, u"請下午再打"_s};
        QCOMPARE(desk.stored(id)->file.calls, std::vector{expected});

        QVERIFY(goToPage(desk, u"responsePage"_s));
        QVERIFY(desk.find<QListWidget>(u"callsList"_s)->item(0)->text().contains(u"not reached"_s));
        QVERIFY(desk.tabTo(u"correctCallButton"_s));
        desk.key(Qt::Key_Space);
        QVERIFY(waitFor([&] { return desk.find(u"callDialog"_s); }));
        QVERIFY(typeAt(desk, u"callTimeEdit"_s, u"10:05"_s));
        QVERIFY(typeAt(desk, u"reasonEdit"_s, u"時間誤繕"_s));
        QVERIFY(desk.tabTo(u"doneButton"_s));
        desk.key(Qt::Key_Space);
        QVERIFY(waitFor([&] { return !desk.find(u"callDialog"_s); }));
        QCOMPARE(desk.stored(id)->file.calls.front().at, QTime(10, 5));
    }

    void aRecordedDispatchIsFrozenCorrectedAndStruckOut()
    {
        WindowDriver desk;
        QVERIFY(startWith(desk, sentCase()));
        const CaseId id = desk.caseTab().id();
        QVERIFY(goToPage(desk, u"dispatchPage"_s));
        QVERIFY(desk.tabTo(u"dispatchesList"_s));
        desk.key(Qt::Key_Up);
        QVERIFY(!desk.find(u"documentCombo"_s)->isEnabled());
        QVERIFY(isFrozenDate(desk, u"sentOnEdit"_s));
        QVERIFY(!isFrozenDate(desk, u"deliveredOnEdit"_s));
        QVERIFY(desk.tabTo(u"correctRecordButton"_s));
        desk.key(Qt::Key_Space);
        QVERIFY(typeAt(desk, u"sentOnEdit"_s, typedDay(weekday(-24))));
        desk.control(Qt::Key_S);
        QVERIFY(waitFor([&] { return desk.cursorIn() == u"reasonEdit"_s; }));
        desk.type(u"日期誤繕"_s);
        QVERIFY(desk.tabTo(u"doneButton"_s));
        desk.key(Qt::Key_Space);
        QVERIFY(waitFor([&] { return !desk.find(u"reasonDialog"_s); }));
        QCOMPARE(desk.stored(id)->file.dispatches.front().sentOn, weekday(-24));

        QVERIFY(waitFor([&] {
            return desk.caseTab().record().file.dispatches.front().sentOn == weekday(-24);
        }));
        QVERIFY(desk.tabTo(u"dispatchesList"_s));
        while (desk.find<QListWidget>(u"dispatchesList"_s)->currentRow() != 0)
            desk.key(Qt::Key_Up);
        QVERIFY(desk.tabTo(u"strikeOutButton"_s));
        desk.key(Qt::Key_Space);
        QVERIFY(waitFor([&] { return desk.cursorIn() == u"reasonEdit"_s; }));
        desk.type(u"退回"_s);
        QVERIFY(desk.tabTo(u"doneButton"_s));
        desk.key(Qt::Key_Space);
        QVERIFY(waitFor([&] { return !desk.find(u"reasonDialog"_s); }));
        QCOMPARE(desk.stored(id)->file.dispatches.front().struckOut, u"退回"_s);
        const auto *list = desk.find<QListWidget>(u"dispatchesList"_s);
        QVERIFY(waitFor([&] { return list->item(0)->font().strikeOut(); }));
        QVERIFY(list->item(0)->text().contains(u"退回"_s));
        QVERIFY(desk.tabTo(u"dispatchesList"_s));
        while (list->currentRow() != 0)
            desk.key(Qt::Key_Up);
        QVERIFY(!desk.find(u"strikeOutButton"_s));
        QVERIFY(!desk.find(u"correctRecordButton"_s));
        QVERIFY(isFrozenDate(desk, u"deliveredOnEdit"_s));
    }

    void aClosedCaseCanBeReadAndSaysWhy()
    {
        WindowDriver desk;
        CaseFile file = sentCase();
        file.rounds.push_back(roundOn(weekday(-10), Improved{}));
        QVERIFY(startWith(desk, file));
        for (const QString &page : {u"dispatchPage"_s, u"responsePage"_s, u"round1Page"_s}) {
            QVERIFY(goToPage(desk, page));
            QVERIFY(desk.find<QLabel>(u"whyNotLabel"_s)->text().contains(u"Reopen it"_s));
            QVERIFY(!desk.find(u"primaryButton"_s)->isEnabled());
            QVERIFY(!desk.find(u"correctRecordButton"_s));
        }
        QVERIFY(goToPage(desk, u"dispatchPage"_s));
        QVERIFY(desk.find(u"dispatchesList"_s)->isEnabled());
        desk.key(Qt::Key_F7);
        QVERIFY(!desk.find(u"callDialog"_s));
        QVERIFY(desk.told().contains(u"Reopen it"_s));
    }

    /// As the sentence below the name and the start page say.
    void afterTheDeadlineTheTrackingRoundIsNext()
    {
        WindowDriver desk;
        QVERIFY(startWith(desk, sentCase()));
        QCOMPARE(desk.find<QPushButton>(u"primaryButton"_s)->text(),
                 u"Record the round (Ctrl+S)"_s);
        QVERIFY(desk.find(u"round1Page"_s));
    }

    void theButtonLeadsToWhatIsNextUnlessSomethingIsTypedHere()
    {
        WindowDriver desk;
        CaseFile file = sentCase();
        file.notice.deadline = weekday(14);
        QVERIFY(startWith(desk, file));
        const auto *button = desk.find<QPushButton>(u"primaryButton"_s);
        QCOMPARE(button->text(), u"Record the response (Ctrl+S)"_s);
        QVERIFY(goToPage(desk, u"dispatchPage"_s));
        QCOMPARE(button->text(), u"Record the response"_s);
        desk.typeInto(u"documentNumberEdit"_s, u"1"_s);
        QVERIFY(waitFor([&] { return button->text() == u"Record the dispatch (Ctrl+S)"_s; }));
    }

    void aDraftSaysWhyNothingIsRecordedYet()
    {
        WindowDriver desk;
        CaseFile draft;
        draft.notice = issuedCase().notice;
        QVERIFY(startWith(desk, draft));
        for (const QString &page : {u"dispatchPage"_s, u"responsePage"_s, u"round1Page"_s}) {
            QVERIFY(goToPage(desk, page));
            const QString why = desk.find<QLabel>(u"whyNotLabel"_s)->text();
            QVERIFY2(why.startsWith(u"The notice was not issued yet"_s), qPrintable(why));
            QCOMPARE(desk.find<QPushButton>(u"primaryButton"_s)->text(),
                     u"Issue and give the number (F10)"_s);
            desk.control(Qt::Key_S);
            QCOMPARE(desk.told(), why);
        }
    }
};

NOTICEDESK_TEST(TestResponseTask)

#include "test_responsetask.moc"
