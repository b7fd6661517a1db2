// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/casedates.h"
#include "soundcase.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <array>
#include <map>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

using Days = std::map<QString, QDate>;

/// Every date that a case can have once, in an order that no rule remarks on as an error.
Days orderedDays()
{
    return {
        {u"notice.date"_s, {2026, 10, 1}},
        {u"dispatches[0].sentOn"_s, {2026, 10, 2}},
        {u"dispatches[0].deliveredOn"_s, {2026, 10, 5}},
        {u"response.receivedOn"_s, {2026, 10, 20}},
        {u"response.phoneConfirmedOn"_s, {2026, 10, 21}},
        {u"calls[0].on"_s, {2026, 10, 22}},
        {u"notice.deadline"_s, {2026, 10, 30}},
        {u"rounds[0].notifiedOn"_s, {2026, 11, 2}},
        {u"rounds[0].trackedOn"_s, {2026, 11, 3}},
        {u"suspension.letterSentOn"_s, {2026, 11, 4}},
        {u"suspension.letterDeliveredOn"_s, {2026, 11, 5}},
        {u"suspension.reportedOn"_s, {2026, 11, 6}},
        {u"rounds[0].suspendedFrom"_s, {2026, 11, 9}},
        {u"suspension.restoredOn"_s, {2026, 11, 30}},
        {u"rounds[1].trackedOn"_s, {2026, 12, 2}},
        {u"rounds[1].extendedTo"_s, {2027, 1, 15}},
    };
}

CaseFile caseWith(const Days &days)
{
    const auto at = [&days](const QString &field) { return days.at(field); };
    CaseFile file = soundCase();
    file.notice.date = at(u"notice.date"_s);
    file.notice.deadline = at(u"notice.deadline"_s);
    Dispatch dispatch;
    dispatch.sentOn = at(u"dispatches[0].sentOn"_s);
    dispatch.deliveredOn = at(u"dispatches[0].deliveredOn"_s);
    file.dispatches = {dispatch};
    file.response = soundResponse();
    file.response->receivedOn = at(u"response.receivedOn"_s);
    file.response->phoneConfirmedOn = at(u"response.phoneConfirmedOn"_s);
    file.calls = {{at(u"calls[0].on"_s), QTime(9, 5), {}, {}, true, {}}};
    file.rounds = {
        roundOn(at(u"rounds[0].trackedOn"_s),
                Suspended{at(u"rounds[0].notifiedOn"_s), at(u"rounds[0].suspendedFrom"_s)}),
        roundOn(at(u"rounds[1].trackedOn"_s), Extended{at(u"rounds[1].extendedTo"_s)})};
    file.suspension = Suspension{};
    file.suspension->letterSentOn = at(u"suspension.letterSentOn"_s);
    file.suspension->letterDeliveredOn = at(u"suspension.letterDeliveredOn"_s);
    file.suspension->reportedOn = at(u"suspension.reportedOn"_s);
    file.suspension->restoredOn = at(u"suspension.restoredOn"_s);
    return file;
}

/// What the rules ask of two dates: the later may be the day of the earlier unless it says after.
struct Order
{
    const char *earlier;
    const char *later;
    const char *error;
    bool after = false;
};

constexpr std::array orders{
    Order{"notice.date", "notice.deadline", "error R3 notice.deadline", true},
    Order{"notice.date", "dispatches[0].sentOn", "error R21 dispatches[0].sentOn"},
    Order{"dispatches[0].sentOn", "dispatches[0].deliveredOn",
          "error R21 dispatches[0].deliveredOn"},
    Order{"notice.date", "response.receivedOn", "error R6 response.receivedOn"},
    Order{"dispatches[0].sentOn", "response.receivedOn", "error R21 response.receivedOn"},
    Order{"response.receivedOn", "response.phoneConfirmedOn",
          "error R21 response.phoneConfirmedOn"},
    Order{"notice.date", "calls[0].on", "error R21 calls[0].on"},
    Order{"notice.date", "rounds[0].trackedOn", "error R14 rounds[0].trackedOn"},
    Order{"rounds[0].trackedOn", "rounds[1].trackedOn", "error R14 rounds[1].trackedOn"},
    Order{"notice.date", "rounds[0].notifiedOn", "error R21 rounds[0].notifiedOn"},
    Order{"rounds[0].notifiedOn", "rounds[0].suspendedFrom", "error R13 rounds[0].suspendedFrom"},
    Order{"decision", "suspension.letterSentOn", "error R21 suspension.letterSentOn"},
    Order{"decision", "suspension.reportedOn", "error R21 suspension.reportedOn"},
    Order{"suspension.letterSentOn", "suspension.letterDeliveredOn",
          "error R21 suspension.letterDeliveredOn"},
    Order{"rounds[0].suspendedFrom", "suspension.restoredOn", "error R21 suspension.restoredOn"},
    Order{"rounds[1].trackedOn", "rounds[1].extendedTo", "error R12 rounds[1].extendedTo", true},
    Order{"notice.deadline", "rounds[1].extendedTo", "error R12 rounds[1].extendedTo", true},
};

QStringList expectedErrors(Days days)
{
    days[u"decision"_s] =
        std::min(days.at(u"rounds[0].notifiedOn"_s), days.at(u"rounds[0].trackedOn"_s));
    QStringList errors;
    for (const Order &order : orders) {
        const QDate earlier = days.at(QString::fromLatin1(order.earlier));
        const QDate later = days.at(QString::fromLatin1(order.later));
        if (later < earlier || (order.after && later == earlier))
            errors.append(QString::fromLatin1(order.error));
    }
    errors.sort();
    return errors;
}

QStringList errorsOf(const CaseFile &file)
{
    QStringList errors = remarks(file).filter(u"error "_s);
    errors.sort();
    return errors;
}

QStringList recordingErrors(const CaseFile &before, const CaseFile &after, QDate today)
{
    const OfficeCalendar calendar = calendar2026();
    return findingNames(findingsWhenRecorded(before, after, {today, calendar, {}}))
        .filter(u"error "_s);
}

} // namespace

/// The rules R20 to R22: dates that cannot be, or hardly.
class TestDateRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDateOfACaseIsKnown()
    {
        QStringList fields;
        for (const CaseDate &date : caseDates(caseWith(orderedDays())))
            fields.append(date.field);
        fields.sort();
        const Days days = orderedDays();
        QStringList expected;
        for (const auto &[field, day] : days)
            expected.append(field);
        expected.sort();
        QCOMPARE(fields, expected);
    }

    void r21_everyPairOfDatesHasItsOrder()
    {
        const Days days = orderedDays();
        QCOMPARE(errorsOf(caseWith(days)), QStringList());
        int errors = 0;
        for (const auto &[one, oneDay] : days) {
            for (const auto &[other, otherDay] : days) {
                if (one == other)
                    continue;
                // Swapped, on one day, and a day too early.
                Days swapped = days;
                std::swap(swapped.at(one), swapped.at(other));
                Days same = days;
                same.at(one) = otherDay;
                Days before = days;
                before.at(one) = otherDay.addDays(-1);
                for (const Days &each : {swapped, same, before}) {
                    const QStringList expected = expectedErrors(each);
                    errors += int(expected.size());
                    QVERIFY2(errorsOf(caseWith(each)) == expected,
                             qPrintable(one + u", "_s + other + u": "_s +
                                        errorsOf(caseWith(each)).join(u'\n') + u"\nexpected: "_s +
                                        expected.join(u'\n')));
                }
            }
        }
        QVERIFY(errors > 100);
    }

    void r21_aPaperOfTheSuspensionFollowsIt_data()
    {
        QTest::addColumn<DispatchedDocument>("document");
        QTest::newRow("letter") << DispatchedDocument::SuspensionLetter;
        QTest::newRow("report") << DispatchedDocument::ReportToArchives;
    }

    void r21_aPaperOfTheSuspensionFollowsIt()
    {
        QFETCH(const DispatchedDocument, document);
        CaseFile file = caseWith(orderedDays());
        Dispatch dispatch;
        dispatch.document = document;
        dispatch.sentOn = QDate(2026, 11, 2);
        file.dispatches.push_back(dispatch);
        QCOMPARE(errorsOf(file), QStringList());
        file.dispatches.back().sentOn = QDate(2026, 11, 1);
        QCOMPARE(errorsOf(file), QStringList(u"error R21 dispatches[1].sentOn"_s));
        file.dispatches.back().sentOn.reset();
        file.dispatches.back().deliveredOn = QDate(2026, 11, 1);
        QCOMPARE(errorsOf(file), QStringList(u"error R21 dispatches[1].deliveredOn"_s));
    }

    void r21_whatWentOutBeforeACorrectionMayBeOlderThanIt()
    {
        CaseFile file = caseWith(orderedDays());
        file.noticeRevision = 2;
        file.dispatches.front().sentOn = QDate(2026, 9, 1);
        file.dispatches.front().deliveredOn = QDate(2026, 9, 2);
        QCOMPARE(errorsOf(file), QStringList());
        Dispatch correction;
        correction.document = DispatchedDocument::Correction;
        correction.sentOn = QDate(2026, 9, 30);
        file.dispatches.push_back(correction);
        QCOMPARE(errorsOf(file), QStringList(u"error R21 dispatches[1].sentOn"_s));
        file.noticeRevision = 3;
        QCOMPARE(errorsOf(file), QStringList());
    }

    void r21_aCallBeforeACorrectionMayBeOlderThanIt()
    {
        CaseFile file = caseWith(orderedDays());
        file.notice.date = QDate(2026, 10, 20);
        file.calls = {{QDate(2026, 10, 10), {}, {}, {}, false, {}}};
        const QString error = u"error R21 calls[0].on"_s;
        QVERIFY(errorsOf(file).contains(error));
        file.noticeRevision = 2;
        QVERIFY(!errorsOf(file).contains(error));
    }

    void r21_whatWasStruckOutSaysNothing()
    {
        CaseFile file = caseWith(orderedDays());
        Dispatch wrong = file.dispatches.front();
        wrong.sentOn = QDate(2026, 10, 21); // after the response
        wrong.deliveredOn = QDate(2026, 9, 1);
        file.dispatches = {wrong};
        QCOMPARE(errorsOf(file), (QStringList{u"error R21 dispatches[0].deliveredOn"_s,
                                              u"error R21 response.receivedOn"_s}));
        file.dispatches.front().struckOut = u"誤登"_s;
        QCOMPARE(errorsOf(file), QStringList());
    }

    void r21_aServiceThatWasNotSuspendedCannotBeRestored()
    {
        CaseFile file = soundCase();
        file.suspension = Suspension{};
        file.suspension->restoredOn = QDate(2026, 12, 1);
        QCOMPARE(errorsOf(file), QStringList(u"error R21 suspension.restoredOn"_s));
    }

    void r21_aRestorationBeforeTheLatestSuspensionIsUnusual()
    {
        CaseFile file = caseWith(orderedDays());
        file.rounds.push_back(roundOn({2027, 1, 20}, suspendedOn({2027, 1, 20})));
        QVERIFY(remarks(file).contains(u"warning R21 suspension.restoredOn"_s));
        QVERIFY(!remarks(file).contains(u"error R21 suspension.restoredOn"_s));
    }

    void r21_aCaseEndsAfterItBegan()
    {
        CaseFile file = soundCase();
        file.withdrawal = Withdrawal{QDate(2026, 10, 1), u"重複"_s};
        QCOMPARE(errorsOf(file), QStringList());
        file.withdrawal->on = QDate(2026, 9, 30);
        QCOMPARE(errorsOf(file), QStringList(u"error R21 withdrawal.on"_s));
        file.withdrawal.reset();
        file.rounds = {roundOn({2026, 11, 2}, Improved{})};
        file.reopenings = {{QDate(2026, 11, 2), u"再犯"_s, 1}};
        QCOMPARE(errorsOf(file), QStringList());
        file.reopenings.front().on = QDate(2026, 11, 1);
        QCOMPARE(errorsOf(file), QStringList(u"error R21 reopenings[0].on"_s));
    }

    void r20_whatHasHappenedIsNotAfterToday_data()
    {
        QTest::addColumn<QString>("field");
        const Days days = orderedDays();
        for (const auto &[field, day] : days)
            QTest::newRow(qPrintable(field)) << field;
    }

    void r20_whatHasHappenedIsNotAfterToday()
    {
        QFETCH(const QString, field);
        const QStringList meant{u"notice.date"_s, u"notice.deadline"_s,
                                u"rounds[0].suspendedFrom"_s, u"rounds[1].extendedTo"_s};
        const bool happens = !meant.contains(field);
        const QDate today = lookedAtOn();
        const CaseFile before = caseWith(orderedDays());
        Days days = orderedDays();
        days.at(field) = today;
        const auto about = [&](const QStringList &found) {
            return found.filter(
                QRegularExpression(u"(R14|R20) "_s + QRegularExpression::escape(field) + u"$"_s));
        };
        QCOMPARE(about(recordingErrors(before, caseWith(days), today)), QStringList());
        days.at(field) = today.addDays(1);
        const CaseFile after = caseWith(days);
        // In a file that is read: a warning; the tracking date's is R14's.
        const QString rule = field.endsWith(u".trackedOn"_s) ? u"R14"_s : u"R20"_s;
        const QString warning = u"warning %1 %2"_s.arg(rule, field);
        QCOMPARE(remarks(after).contains(warning), happens);
        QCOMPARE(about(remarks(after)).size(), happens ? 1 : 0);
        // When it is recorded: an error in its place.
        const QString error = u"error R20 "_s + field;
        QCOMPARE(recordingErrors(before, after, today).contains(error), happens);
        const OfficeCalendar calendar = calendar2026();
        const auto found = findingNames(findingsWhenRecorded(before, after, {today, calendar, {}}));
        QVERIFY(!found.contains(warning));
        // What was recorded before somebody else's change is not refused again.
        QVERIFY(!recordingErrors(after, after, today).contains(error));
    }

    void r20_whatWasStruckOutSaysNothing()
    {
        CaseFile file = caseWith(orderedDays());
        const QDate ahead = lookedAtOn().addDays(1);
        file.dispatches.front().deliveredOn = ahead;
        QVERIFY(remarks(file).contains(u"warning R20 dispatches[0].deliveredOn"_s));
        file.dispatches.front().struckOut = u"wrong case"_s;
        QCOMPARE(remarks(file).filter(u" R20 "_s), QStringList());
    }

    void r21_aGapThatIsUnusualIsRemarkedOn_data()
    {
        QTest::addColumn<QString>("earlier");
        QTest::addColumn<QString>("later");
        const auto row = [](const QString &earlier, const QString &later) {
            QTest::newRow(qPrintable(later)) << earlier << later;
        };
        row(u"notice.date"_s, u"dispatches[0].sentOn"_s);
        row(u"dispatches[0].sentOn"_s, u"dispatches[0].deliveredOn"_s);
        row(u"response.receivedOn"_s, u"response.phoneConfirmedOn"_s);
        row(u"suspension.letterSentOn"_s, u"suspension.letterDeliveredOn"_s);
    }

    void r21_aGapThatIsUnusualIsRemarkedOn()
    {
        QFETCH(const QString, earlier);
        QFETCH(const QString, later);
        const QString warning = u"warning R21 "_s + later;
        QVERIFY(!remarks(caseWith(orderedDays())).contains(warning));
        Days days = orderedDays();
        days.at(later) = days.at(earlier).addDays(60);
        QVERIFY(!remarks(caseWith(days)).contains(warning));
        days.at(later) = days.at(earlier).addDays(61);
        QVERIFY(remarks(caseWith(days)).contains(warning));
        if (later.startsWith(u"dispatches"_s)) {
            CaseFile struckOut = caseWith(days);
            struckOut.dispatches.front().struckOut = u"wrong case"_s;
            QVERIFY(!remarks(struckOut).contains(warning));
        }
    }

    void r22_aDraftsDatesArePlausible_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QDate>("deadline");
        QTest::addColumn<QStringList>("expected");
        const QDate today = lookedAtOn(); // 2027-03-01
        const QDate soon = today.addDays(30);
        QTest::newRow("today") << today << soon << QStringList();
        QTest::newRow("60 days ago") << today.addDays(-60) << soon << QStringList();
        QTest::newRow("61 days ago")
            << today.addDays(-61) << soon << QStringList{u"warning R22 notice.date"_s};
        QTest::newRow("in 60 days") << today.addDays(60) << today.addDays(70) << QStringList();
        QTest::newRow("in 61 days")
            << today.addDays(61) << today.addDays(70) << QStringList{u"warning R22 notice.date"_s};
        QTest::newRow("last year")
            << QDate(2026, 1, 2) << soon
            << QStringList{u"warning R22 notice.date"_s, u"warning R22 notice.deadline"_s};
        QTest::newRow("two years ago")
            << QDate(2025, 12, 31) << QDate(2026, 3, 2) << QStringList{u"error R22 notice.date"_s};
        QTest::newRow("1937") << QDate(1937, 11, 22) << QDate(1937, 12, 22)
                              << QStringList{u"error R22 notice.date"_s,
                                             u"warning R22 notice.deadline"_s};
        QTest::newRow("next year but one")
            << QDate(2029, 1, 1) << QDate(2029, 2, 1) << QStringList{u"error R22 notice.date"_s};
        QTest::newRow("a year until the deadline") << today << today.addYears(1) << QStringList();
        QTest::newRow("a year and a day") << today << today.addYears(1).addDays(1)
                                          << QStringList{u"warning R22 notice.deadline"_s};
        QTest::newRow("three years")
            << today << today.addYears(3)
            << QStringList{u"warning R22 notice.deadline"_s, u"warning R22 notice.deadline"_s};
    }

    void r22_aDraftsDatesArePlausible()
    {
        QFETCH(const QDate, date);
        QFETCH(const QDate, deadline);
        QFETCH(const QStringList, expected);
        CaseFile file = soundCase();
        file.number.reset();
        file.notice.date = date;
        file.notice.deadline = deadline;
        QCOMPARE(remarks(file).filter(u" R22 "_s), expected);
        // What has its number is as old as it is.
        file.number = CaseNumber::fromParts(115, 1);
        const bool isFarAhead = deadline > lookedAtOn().addYears(2);
        QCOMPARE(remarks(file).filter(u" R22 "_s),
                 isFarAhead ? QStringList{u"warning R22 notice.deadline"_s} : QStringList());
    }

    void r22_aYearThatIsProbablyWrongIsRemarkedWhenItIsRecorded()
    {
        const CaseFile before = soundCase();
        CaseFile after = before;
        after.response = soundResponse();
        after.response->receivedOn = QDate(2016, 10, 20);
        const OfficeCalendar calendar = calendar2026();
        const RuleContext context{lookedAtOn(), calendar, {}};
        const QString remark = u"warning R22 response.receivedOn"_s;
        QVERIFY(findingNames(findingsWhenRecorded(before, after, context)).contains(remark));
        QVERIFY(!findingNames(findingsWhenRecorded(after, after, context)).contains(remark));
        QVERIFY(!findingNames(findings(after, context)).contains(remark));
    }
};

QTEST_MAIN(TestDateRules)

#include "test_daterules.moc"
