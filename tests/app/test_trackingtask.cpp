// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/office.h"
#include "app/desk/settings.h"
#include "app/text/stepnames.h"
#include "app/widgets/rocdatefield.h"
#include "deskcase.h"
#include "domain/casestate.h"
#include "domain/officer.h"
#include "domain/outcome.h"
#include "store/directory/directory.h"
#include "testprogram.h"

#include <QPlainTextEdit>
#include <QPushButton>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

/// A case that was answered and tracked in so many rounds, none of which ended it.
CaseFile trackedCase(int rounds)
{
    CaseFile file = issuedCase();
    file.response = soundResponse();
    file.response->receivedOn = weekday(-20);
    for (int round = 0; round < rounds; ++round)
        file.rounds.push_back(roundOn(weekday(-12 + 3 * round), Extended{weekday(-8 + 3 * round)}));
    return file;
}

} // namespace

/// 追蹤評估表: three rounds, by keys alone.
class TestTrackingTask : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRoundIsRecordedWithItsOutcome_data()
    {
        QTest::addColumn<int>("round");
        QTest::addColumn<Outcome>("outcome");
        for (int round = 1; round <= maximumTrackingRounds; ++round) {
            QTest::addRow("round %d improved", round) << round << Outcome(Improved{});
            QTest::addRow("round %d suspended", round)
                << round << Outcome(Suspended{weekday(0), weekday(0).addDays(7)});
            if (round == maximumTrackingRounds)
                continue;
            QTest::addRow("round %d extended", round) << round << Outcome(Extended{weekday(14)});
            QTest::addRow("round %d other", round) << round << Outcome(Other{u"改以電話輔導"_s});
        }
    }

    void aRoundIsRecordedWithItsOutcome()
    {
        QFETCH(const int, round);
        QFETCH(const Outcome, outcome);
        WindowDriver desk;
        QVERIFY(startWith(desk, trackedCase(round - 1)));
        const CaseId id = desk.caseTab().id();
        desk.key(Qt::Key_Home, Qt::AltModifier);
        QVERIFY(openCase(desk, id));
        desk.key(Qt::Key_F9);
        QVERIFY(desk.find(u"round%1Page"_s.arg(round)));
        QVERIFY(desk.tabTo(radioOf(OutcomeKind::Improved)));
        QVERIFY(chooseOutcome(desk, kindOf(outcome)));
        if (const auto *extended = std::get_if<Extended>(&outcome)) {
            QVERIFY(typeAt(desk, u"untilEdit"_s, typedDay(*extended->until)));
        } else if (const auto *suspended = std::get_if<Suspended>(&outcome)) {
            QVERIFY(typeAt(desk, u"notifiedOnEdit"_s, typedDay(*suspended->notifiedOn)));
            QVERIFY(typeAt(desk, u"effectiveFromEdit"_s, typedDay(*suspended->effectiveFrom)));
        } else if (const auto *other = std::get_if<Other>(&outcome)) {
            QVERIFY(typeAt(desk, u"otherEdit"_s, *other->text));
        }
        QVERIFY(typeAt(desk, u"trackerEdit"_s, u"王小明"_s));
        QVERIFY(record(desk));
        QCOMPARE(desk.cursorIn(), u"trackerEdit"_s);
        const auto kept = desk.stored(id);
        QCOMPARE(kept->file.rounds.size(), std::size_t(round));
        QVERIFY(kept->file.rounds.back() ==
                (TrackingRound{outcome, u"王小明"_s, QDate::currentDate()}));
        const QString chip = desk.find<QLabel>(u"stateChip"_s)->text();
        QCOMPARE(chip.mid(2), std::holds_alternative<Other>(outcome)
                                  ? u"to be tracked"_s
                                  : nameOfState(stateOf(kept->file)));
    }

    void theThirdRoundOffersOnlyWhatTheFormHasAndSaysWhy()
    {
        WindowDriver desk;
        QVERIFY(startWith(desk, trackedCase(2)));
        QVERIFY(goToPage(desk, u"round3Page"_s));
        for (const OutcomeKind kind : {OutcomeKind::Extended, OutcomeKind::Other})
            QVERIFY(!desk.find(radioOf(kind))->isEnabled());
        QStringList reasons;
        for (const QLabel *label : desk.find(u"outcomeChoices"_s)->findChildren<QLabel *>())
            reasons.append(label->text());
        QCOMPARE(reasons.size(), 2);
        QVERIFY(reasons.front().contains(u"only improved and suspended"_s));
    }

    void roundsThatCannotBeRecordedYetSayWhy()
    {
        WindowDriver desk;
        QVERIFY(startWith(desk, trackedCase(0)));
        const CaseId id = desk.caseTab().id();
        for (const QString &page : {u"round2Page"_s, u"round3Page"_s}) {
            QVERIFY(goToPage(desk, page));
            QCOMPARE(desk.find<QLabel>(u"whyNotLabel"_s)->text(),
                     u"Record the rounds before this one first."_s);
            QVERIFY(!desk.find(u"outcomeChoices"_s)->isEnabled());
            desk.control(Qt::Key_S);
            QCOMPARE(desk.told(), u"Record the rounds before this one first."_s);
            // The button leads to what is next, and records nothing here.
            auto *button = desk.find<QPushButton>(u"primaryButton"_s);
            QCOMPARE(button->text(), u"Record the round"_s);
            QTest::mouseClick(button, Qt::LeftButton);
            QVERIFY(desk.find(u"round1Page"_s));
            QCOMPARE(button->text(), u"Record the round (Ctrl+S)"_s);
        }
        QVERIFY(desk.stored(id)->file.rounds.empty());
        QVERIFY(goToPage(desk, u"round1Page"_s));
        desk.control(Qt::Key_S);
        QCOMPARE(remarkBeside(desk, u"outcomeChoices"_s), u"✕ Choose an outcome first."_s);
    }

    void theNextRoundCanBeRecordedAsSoonAsOneIs()
    {
        WindowDriver desk;
        QVERIFY(startWith(desk, trackedCase(0)));
        desk.key(Qt::Key_F9);
        QVERIFY(chooseOutcome(desk, OutcomeKind::Extended));
        QVERIFY(typeAt(desk, u"untilEdit"_s, typedDay(weekday(14))));
        QVERIFY(typeAt(desk, u"trackerEdit"_s, u"王"_s));
        QVERIFY(record(desk));
        QVERIFY(goToPage(desk, u"round2Page"_s));
        QVERIFY(!desk.find(u"whyNotLabel"_s));
        QVERIFY(desk.find(u"primaryButton"_s)->isEnabled());
    }

    void anImprovedCaseIsClosedAndItsNextRoundSaysWhyNot()
    {
        WindowDriver desk;
        QVERIFY(startWith(desk, trackedCase(0)));
        desk.key(Qt::Key_F9);
        QVERIFY(chooseOutcome(desk, OutcomeKind::Improved));
        QVERIFY(typeAt(desk, u"trackerEdit"_s, u"王"_s));
        QVERIFY(record(desk));
        QVERIFY(isClosed(desk.caseTab().record().file));
        QVERIFY(desk.find<QLabel>(u"nextLabel"_s)->text().contains(u"closed"_s));
        QVERIFY(goToPage(desk, u"round2Page"_s));
        QVERIFY(desk.find<QLabel>(u"whyNotLabel"_s)->text().contains(u"improved in round 1"_s));
        QVERIFY(!desk.find(u"primaryButton"_s)->isEnabled());
    }

    void theTrackerIsWhoRecordedTheLastRound()
    {
        WindowDriver desk;
        CaseFile file = trackedCase(0);
        file.notice.contact.name = u"李小姐"_s;
        file.number = CaseNumber::fromParts(file.number->rocYear(), 9999);
        desk.add({trackedCase(0)});
        const CaseId other = desk.lastStored()->id;
        QVERIFY(startWith(desk, file));
        const auto trackerOnceChosen = [&] {
            desk.key(Qt::Key_F9);
            return chooseOutcome(desk, OutcomeKind::Improved)
                       ? desk.find<QLineEdit>(u"trackerEdit"_s)->text()
                       : QString();
        };
        QCOMPARE(trackerOnceChosen(), u"李小姐"_s); // nobody has tracked here yet
        QVERIFY(typeAt(desk, u"trackerEdit"_s, u"陳𠮷"_s));
        QVERIFY(record(desk));
        QVERIFY(openCase(desk, other));
        QCOMPARE(trackerOnceChosen(), u"陳𠮷"_s);
    }

    void theTrackerIsTheOfficerAtThisWindow()
    {
        WindowDriver desk;
        CaseFile file = trackedCase(0);
        file.notice.contact.name = u"李小姐"_s;
        desk.add({file});
        {
            const auto store = Store::openForWriting(desk.storePath(), Author::ofProcess(), [] {
                return QDateTime::currentDateTimeUtc();
            });
            Directory<Officer>::save(*store, {},
                                     Officer{u"王小明"_s, Author::ofProcess().user, {}, {}, {}});
        }
        settings::tracker.keep(u"陳小姐"_s); // who tracked here last
        QVERIFY(desk.start());
        QVERIFY(waitFor([&] { return desk.window().desk().office.self() != nullptr; }));
        QVERIFY(openCase(desk, desk.lastStored()->id));
        desk.key(Qt::Key_F9);
        QVERIFY(chooseOutcome(desk, OutcomeKind::Improved));
        QCOMPARE(desk.find<QLineEdit>(u"trackerEdit"_s)->text(), u"王小明"_s);
    }

    void whatARuleForbidsIsToldBesideItsFieldAndNotRecorded_data()
    {
        QTest::addColumn<OutcomeKind>("outcome");
        QTest::addColumn<QStringList>("typed"); // field, text, field, text …
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("sentence");
        const QString tracker = u"trackerEdit"_s;
        const QString day = typedDay(weekday(0));
        QTest::newRow("R12, no date") << OutcomeKind::Extended << QStringList{tracker, u"王"_s}
                                      << u"untilEdit"_s << u"names no date"_s;
        QTest::newRow("R12, not after the tracking date")
            << OutcomeKind::Extended
            << QStringList{u"untilEdit"_s, typedDay(weekday(-3)), tracker, u"王"_s}
            << u"untilEdit"_s << u"not after the tracking date"_s;
        QTest::newRow("R12, not after the deadline")
            << OutcomeKind::Extended
            << QStringList{u"untilEdit"_s, typedDay(weekday(-14)), tracker,
                           u"王"_s,        u"trackedOnEdit"_s,     typedDay(weekday(-18))}
            << u"untilEdit"_s << u"not after the deadline"_s;
        QTest::newRow("R13, not notified")
            << OutcomeKind::Suspended << QStringList{u"effectiveFromEdit"_s, day, tracker, u"王"_s}
            << u"notifiedOnEdit"_s << u"when the organisation was notified"_s;
        QTest::newRow("R13, from no day")
            << OutcomeKind::Suspended << QStringList{u"notifiedOnEdit"_s, day, tracker, u"王"_s}
            << u"effectiveFromEdit"_s << u"from which day"_s;
        QTest::newRow("R13, before it was notified")
            << OutcomeKind::Suspended
            << QStringList{u"notifiedOnEdit"_s,   day,     u"effectiveFromEdit"_s,
                           typedDay(weekday(-7)), tracker, u"王"_s}
            << u"effectiveFromEdit"_s << u"begins before the organisation"_s;
        QTest::newRow("R14") << OutcomeKind::Improved
                             << QStringList{tracker, u"王"_s, u"trackedOnEdit"_s,
                                            typedDay(weekday(-60))}
                             << u"trackedOnEdit"_s << u"Correct the order"_s;
        QTest::newRow("R15, no text") << OutcomeKind::Other << QStringList{tracker, u"王"_s}
                                      << u"otherEdit"_s << u"has no text"_s;
        QTest::newRow("R15, no tracker")
            << OutcomeKind::Other << QStringList{u"otherEdit"_s, u"改以電話"_s, tracker, QString()}
            << tracker << u"no tracker"_s;
        QTest::newRow("R15, no day")
            << OutcomeKind::Improved << QStringList{tracker, u"王"_s, u"trackedOnEdit"_s, QString()}
            << u"trackedOnEdit"_s << u"no tracking date"_s;
    }

    void whatARuleForbidsIsToldBesideItsFieldAndNotRecorded()
    {
        QFETCH(const OutcomeKind, outcome);
        QFETCH(const QStringList, typed);
        QFETCH(const QString, field);
        QFETCH(const QString, sentence);
        WindowDriver desk;
        QVERIFY(startWith(desk, trackedCase(0)));
        const CaseId id = desk.caseTab().id();
        desk.key(Qt::Key_F9);
        QVERIFY(chooseOutcome(desk, outcome));
        for (qsizetype place = 0; place + 1 < typed.size(); place += 2)
            QVERIFY(typeAt(desk, typed.at(place), typed.at(place + 1)));
        desk.control(Qt::Key_S);
        QVERIFY(waitFor([&] { return desk.told().startsWith(u"Not done: "_s); }));
        const QString remark = remarkBeside(desk, field);
        QVERIFY2(remark.startsWith(u"✕"_s) && remark.contains(sentence), qPrintable(remark));
        QCOMPARE(desk.cursorIn(), field);
        QVERIFY(desk.stored(id)->file.rounds.empty());
        if (typed.contains(u"trackerEdit"_s))
            QCOMPARE(desk.find<QLineEdit>(u"trackerEdit"_s)->text(),
                     typed.at(typed.indexOf(u"trackerEdit"_s) + 1));
        QVERIFY(desk.find<QRadioButton>(radioOf(outcome))->isChecked());
    }

    void halfADateInAFieldThatIsOutOfSightDoesNotHold()
    {
        WindowDriver desk;
        QVERIFY(startWith(desk, trackedCase(0)));
        desk.key(Qt::Key_F9);
        QVERIFY(chooseOutcome(desk, OutcomeKind::Extended));
        QVERIFY(typeAt(desk, u"untilEdit"_s, u"115/1"_s));
        QVERIFY(typeAt(desk, u"trackerEdit"_s, u"王"_s));
        desk.control(Qt::Key_S);
        QCOMPARE(desk.cursorIn(), u"untilEdit"_s);
        QVERIFY(desk.told().contains(u"115/1"_s));
        QVERIFY(desk.tabTo(radioOf(OutcomeKind::Extended)));
        desk.key(Qt::Key_Up);
        desk.key(Qt::Key_Space);
        QVERIFY(record(desk));
        QVERIFY(isClosed(desk.caseTab().record().file));
    }

    void aRecordedRoundIsFrozenAndCorrectedWithAReason()
    {
        WindowDriver desk;
        QVERIFY(startWith(desk, trackedCase(1)));
        const CaseId id = desk.caseTab().id();
        QVERIFY(goToPage(desk, u"round1Page"_s));
        const auto *tracker = desk.find<QLineEdit>(u"trackerEdit"_s);
        QVERIFY(tracker->isReadOnly());
        QVERIFY(!desk.find(u"outcomeChoices"_s)->isEnabled());
        desk.control(Qt::Key_S);
        QVERIFY(desk.told().startsWith(u"This is recorded already"_s));

        QVERIFY(desk.tabTo(u"correctRecordButton"_s));
        desk.key(Qt::Key_Space);
        QVERIFY(!desk.find(u"correctRecordButton"_s));
        QVERIFY(typeAt(desk, u"trackerEdit"_s, u"陳大文"_s));
        desk.control(Qt::Key_S);
        QVERIFY(waitFor([&] { return desk.cursorIn() == u"reasonEdit"_s; }));
        QVERIFY(!desk.find(u"dayEdit"_s));
        QVERIFY(desk.tabTo(u"doneButton"_s));
        desk.key(Qt::Key_Space);
        QVERIFY(remarkBeside(desk, u"reasonEdit"_s).contains(u"needs a reason"_s));
        desk.type(u"追蹤人員誤繕"_s);
        QVERIFY(desk.tabTo(u"doneButton"_s));
        desk.key(Qt::Key_Space);
        QVERIFY(waitFor([&] { return !desk.find(u"reasonDialog"_s); }));
        QVERIFY(
            waitFor([&] { return desk.stored(id)->file.rounds.front().tracker == u"陳大文"_s; }));
        QVERIFY(waitFor([&] { return desk.find(u"correctRecordButton"_s); }));
        QVERIFY(tracker->isReadOnly());
    }

    void aCorrectionThatIsTypedStaysAndCanBeGivenUp()
    {
        WindowDriver desk;
        QVERIFY(startWith(desk, trackedCase(1)));
        QVERIFY(goToPage(desk, u"round1Page"_s));
        QVERIFY(desk.tabTo(u"correctRecordButton"_s));
        desk.key(Qt::Key_Space);
        QVERIFY(typeAt(desk, u"trackerEdit"_s, u"陳大文"_s));
        const CaseId id = desk.caseTab().id();
        desk.quit();
        QVERIFY(desk.start());
        QVERIFY(openCase(desk, id));
        QVERIFY(goToPage(desk, u"round1Page"_s));
        QCOMPARE(desk.find<QLineEdit>(u"trackerEdit"_s)->text(), u"陳大文"_s);
        QVERIFY(!desk.find<QLineEdit>(u"trackerEdit"_s)->isReadOnly());
        QVERIFY(desk.tabTo(u"giveUpRecordButton"_s));
        desk.key(Qt::Key_Space);
        QVERIFY(waitFor([&] { return desk.find(u"agreeButton"_s); }));
        QVERIFY(desk.tabTo(u"agreeButton"_s));
        desk.key(Qt::Key_Space);
        QVERIFY(
            waitFor([&] { return desk.find<QLineEdit>(u"trackerEdit"_s)->text() == u"王小明"_s; }));
        QVERIFY(desk.find<QLineEdit>(u"trackerEdit"_s)->isReadOnly());
    }

    void laterDatesCountFromTheTrackingDateThatIsRecorded()
    {
        WindowDriver desk;
        QVERIFY(startWith(desk, trackedCase(1)));
        QVERIFY(goToPage(desk, u"round1Page"_s));
        QVERIFY(desk.tabTo(u"correctRecordButton"_s));
        desk.key(Qt::Key_Space);
        QVERIFY(typeAt(desk, u"untilEdit"_s, u"+30"_s));
        const auto *until = desk.find<RocDateField>(u"untilEdit"_s);
        QCOMPARE(until->date(), weekday(-12).addDays(30));
    }
};

NOTICEDESK_TEST(TestTrackingTask)

#include "test_trackingtask.moc"
