// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casecourse.h"
#include "domain/caseonday.h"
#include "randomcasefile.h"
#include "soundcase.h"
#include "testprogram.h"

#include <QTest>

#include <set>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

QDate day(int month, int dayOfMonth)
{
    return {2026, month, dayOfMonth};
}

TrackingRound roundOf(const Outcome &outcome, const std::optional<QDate> &on)
{
    return {outcome, u"陳"_s, on};
}

Dispatch proofOf(DispatchedDocument document, QDate on)
{
    Dispatch dispatch;
    dispatch.document = document;
    dispatch.sentOn = on;
    return dispatch;
}

/// "issued 10-01, closed 11-02": the turns and their days.
QString toldCourse(const CaseFile &file)
{
    QStringList steps;
    for (const CaseStep &step : courseOf(file)) {
        const QString name = step.turn == CaseTurn::Issued      ? u"issued"_s
                             : step.turn == CaseTurn::Closed    ? u"closed"_s
                             : step.turn == CaseTurn::Withdrawn ? u"withdrawn"_s
                                                                : u"reopened"_s;
        steps.append(name + u' ' + (step.day.isValid() ? step.day.toString(u"MM-dd"_s) : u"?"_s));
    }
    return steps.join(u", "_s);
}

/// All days that a case names, the days beside them, and one before and after all.
std::set<QDate> daysAround(const CaseFile &file)
{
    std::set<QDate> days{{1900, 1, 1}, {2999, 1, 1}};
    const auto add = [&days](const std::optional<QDate> &on) {
        if (on)
            days.insert({on->addDays(-1), *on, on->addDays(1)});
    };
    add(file.notice.date);
    for (const Dispatch &dispatch : file.dispatches) {
        add(dispatch.sentOn);
        add(dispatch.deliveredOn);
    }
    for (const TrackingRound &round : file.rounds)
        add(round.trackedOn);
    for (const Reopening &reopening : file.reopenings)
        add(reopening.on);
    if (file.withdrawal)
        add(file.withdrawal->on);
    if (file.suspension) {
        add(file.suspension->letterSentOn);
        add(file.suspension->letterDeliveredOn);
        add(file.suspension->reportedOn);
    }
    return days;
}

} // namespace

/// A case on earlier days, and how it went on between open and closed.
class TestCaseCourse final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTurnsOfACaseHaveTheirDays_data()
    {
        QTest::addColumn<CaseFile>("file");
        QTest::addColumn<QString>("course");
        const auto row = [](const char *name, const char *course,
                            const std::function<void(CaseFile &)> &make) {
            CaseFile file = soundCase(); // of 10-01
            make(file);
            QTest::newRow(name) << file << QString::fromLatin1(course);
        };
        row("issued", "issued 10-01", [](CaseFile &) {});
        row("a draft", "", [](CaseFile &file) { file.number.reset(); });
        row("no date", "issued ?", [](CaseFile &file) { file.notice.date.reset(); });
        row("improved", "issued 10-01, closed 11-02",
            [](CaseFile &file) { file.rounds = {roundOf(Improved{}, day(11, 2))}; });
        row("improved on a day that is not recorded", "issued 10-01, closed 11-02",
            [](CaseFile &file) {
                file.rounds = {roundOf(Extended{day(11, 30)}, day(11, 2)), roundOf(Improved{}, {})};
            });
        row("extended", "issued 10-01",
            [](CaseFile &file) { file.rounds = {roundOf(Extended{day(11, 30)}, day(11, 2))}; });
        row("reopened and closed again", "issued 10-01, closed 11-02, reopened 11-05, closed 11-20",
            [](CaseFile &file) {
                file.rounds = {roundOf(Improved{}, day(11, 2)), roundOf(Improved{}, day(11, 20))};
                file.reopenings = {{day(11, 5), u"x"_s, 1}};
            });
        row("all of it on one day", "issued 10-01, closed 11-02, reopened 11-02, closed 11-02",
            [](CaseFile &file) {
                file.rounds = {roundOf(Improved{}, day(11, 2)), roundOf(Improved{}, day(11, 2))};
                file.reopenings = {{day(11, 2), u"x"_s, 1}};
            });
        row("withdrawn", "issued 10-01, withdrawn 10-20", [](CaseFile &file) {
            file.withdrawal = Withdrawal{day(10, 20), u"x"_s};
        });
        row("withdrawn and reopened on one day", "issued 10-01, withdrawn 10-20, reopened 10-20",
            [](CaseFile &file) {
                file.withdrawal = Withdrawal{day(10, 20), u"x"_s};
                file.reopenings = {{day(10, 20), u"x"_s, 0}};
            });
        row("withdrawn, reopened and improved on one day",
            "issued 10-01, withdrawn 10-20, reopened 10-20, closed 10-20", [](CaseFile &file) {
                file.withdrawal = Withdrawal{day(10, 20), u"x"_s};
                file.reopenings = {{day(10, 20), u"x"_s, 0}};
                file.rounds = {roundOf(Improved{}, day(10, 20))};
            });
        row("withdrawn when it was closed already", "issued 10-01, closed 11-02",
            [](CaseFile &file) {
                file.rounds = {roundOf(Improved{}, day(11, 2))};
                file.withdrawal = Withdrawal{day(11, 20), u"x"_s};
            });
        row("and that was undone", "issued 10-01, closed 11-02", [](CaseFile &file) {
            file.rounds = {roundOf(Improved{}, day(11, 2))};
            file.withdrawal = Withdrawal{day(11, 20), u"x"_s};
            file.reopenings = {{day(11, 20), u"誤撤"_s, 1}};
        });
        row("and the case was reopened on the same day",
            "issued 10-01, closed 11-02, reopened 11-20", [](CaseFile &file) {
                file.rounds = {roundOf(Improved{}, day(11, 2))};
                file.withdrawal = Withdrawal{day(11, 20), u"x"_s};
                file.reopenings = {{day(11, 20), u"誤撤"_s, 1}, {day(11, 20), u"x"_s, 1}};
            });
        row("put right after it was reopened", "issued 10-01, closed 11-02", [](CaseFile &file) {
            file.rounds = {roundOf(Improved{}, day(11, 2))};
            file.reopenings = {{day(11, 20), u"x"_s, 1}};
            file = withLastRoundStanding(file);
        });
        row("suspended without proofs", "issued 10-01", [](CaseFile &file) {
            file.rounds = {roundOf(Suspended{day(11, 2), day(11, 5)}, day(11, 2))};
        });
        row("suspended, the second proof", "issued 10-01, closed 11-09", [](CaseFile &file) {
            file.rounds = {roundOf(Suspended{day(11, 2), day(11, 5)}, day(11, 2))};
            file.dispatches = {proofOf(DispatchedDocument::ReportToArchives, day(11, 9)),
                               proofOf(DispatchedDocument::SuspensionLetter, day(11, 3))};
        });
        row("suspended, proofs in the record of the suspension", "issued 10-01, closed 11-09",
            [](CaseFile &file) {
                file.rounds = {roundOf(Suspended{day(11, 2), day(11, 5)}, day(11, 2))};
                file.suspension.emplace().letterSentOn = day(11, 9);
                file.suspension->reportedOn = day(11, 4);
            });
        row("suspended, proofs before the round was recorded", "issued 10-01, closed 11-02",
            [](CaseFile &file) {
                file.rounds = {roundOf(Suspended{day(11, 1), day(11, 5)}, day(11, 2))};
                file.dispatches = {proofOf(DispatchedDocument::ReportToArchives, day(11, 1)),
                                   proofOf(DispatchedDocument::SuspensionLetter, day(11, 1))};
            });
        row("suspended and tracked on", "issued 10-01, closed 11-09, reopened 11-20",
            [](CaseFile &file) {
                file.rounds = {roundOf(Suspended{day(11, 2), day(11, 5)}, day(11, 2)),
                               roundOf(Extended{day(12, 5)}, day(11, 20))};
                file.dispatches = {proofOf(DispatchedDocument::ReportToArchives, day(11, 9)),
                                   proofOf(DispatchedDocument::SuspensionLetter, day(11, 3))};
            });
        row("reopened before it was closed", "issued 10-01", [](CaseFile &file) {
            file.rounds = {roundOf(Suspended{day(11, 2), day(11, 5)}, day(11, 2))};
            file.reopenings = {{day(11, 20), u"x"_s, 1}};
        });
    }
    void theTurnsOfACaseHaveTheirDays()
    {
        QFETCH(CaseFile, file);
        QFETCH(QString, course);
        QCOMPARE(toldCourse(file), course);
    }

    void onEachDayACaseIsOpenAsItsCourseSays()
    {
        QVERIFY(rc::check([] {
            const CaseFile file = *anyCaseFile();
            const auto course = courseOf(file);
            RC_ASSERT(course.empty() == !file.number.has_value());
            for (const QDate on : daysAround(file)) {
                const CaseFile then = caseOn(file, on);
                RC_ASSERT(isOpenOn(course, on) == (then.number && !isClosed(then)));
            }
        }));
    }

    void aClosedCaseWasClosedOnTheDayOfItsLastTurn()
    {
        QVERIFY(rc::check([] {
            const CaseFile file = *anyCaseFile();
            const auto closed = closingDay(file);
            RC_ASSERT(!closed || isClosed(file));
            if (closed && file.number && stateOf(file) != CaseState::Withdrawn)
                RC_ASSERT(*closed == courseOf(file).back().day);
        }));
    }

    void opensAndClosesByTurns()
    {
        QVERIFY(rc::check([] {
            const auto course = courseOf(*anyCaseFile());
            for (std::size_t at = 0; at < course.size(); ++at) {
                const bool opens =
                    course[at].turn == CaseTurn::Issued || course[at].turn == CaseTurn::Reopened;
                RC_ASSERT(opens == (at % 2 == 0));
                RC_ASSERT((course[at].turn == CaseTurn::Issued) == (at == 0));
                RC_ASSERT(at == 0 || course[at].day >= course[at - 1].day);
            }
        }));
    }

    void onTheLastDayACaseIsAsItIs()
    {
        QVERIFY(rc::check([] {
            const CaseFile file = *anyCaseFile();
            const CaseFile then = caseOn(file, QDate(2999, 1, 1));
            RC_ASSERT(stateOf(then) == stateOf(file));
            RC_ASSERT(isClosed(then) == isClosed(file));
            RC_ASSERT(currentDeadline(then) == currentDeadline(file));
        }));
    }

    void whatHappenedLaterIsNotThere()
    {
        CaseFile file = soundCase();
        Dispatch letter;
        letter.sentOn = day(10, 2);
        letter.deliveredOn = day(10, 5);
        file.dispatches = {letter};
        file.response.emplace().receivedOn = day(10, 20);
        file.calls = {{day(10, 21), {}, {}, {}, true, {}}};
        file.suspension.emplace().restoredOn = day(12, 1);
        QCOMPARE(caseOn(file, day(9, 30)).number, std::nullopt);
        QVERIFY(caseOn(file, day(10, 1)).dispatches.empty());
        QCOMPARE(caseOn(file, day(10, 2)).dispatches.front().deliveredOn, std::nullopt);
        QCOMPARE(caseOn(file, day(10, 5)).dispatches, file.dispatches);
        QVERIFY(!caseOn(file, day(10, 19)).response);
        QCOMPARE(caseOn(file, day(10, 20)).response, file.response);
        QVERIFY(caseOn(file, day(10, 20)).calls.empty());
        QCOMPARE(caseOn(file, day(10, 21)).calls, file.calls);
        QVERIFY(!caseOn(file, day(11, 30)).suspension->restoredOn);
        QCOMPARE(caseOn(file, day(12, 1)), file);
    }
};

NOTICEDESK_TEST(TestCaseCourse)
#include "test_casecourse.moc"
