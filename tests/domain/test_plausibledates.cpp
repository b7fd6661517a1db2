// SPDX-License-Identifier: GPL-3.0-or-later
#include "datedcase.h"
#include "domain/rules/casedates.h"
#include "testprogram.h"

#include <QRegularExpression>
#include <QTest>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

QStringList recordingErrors(const CaseFile &before, const CaseFile &after, QDate today)
{
    const OfficeCalendar calendar = calendar2026();
    return findingNames(findingsWhenRecorded(before, after, {today, calendar, {}}))
        .filter(u"error "_s);
}

} // namespace

/// The rules R20 and R22: dates that cannot be yet, or hardly.
class TestPlausibleDates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
        QCOMPARE(remarks(file).filter(u" R22 notice."_s),
                 isFarAhead ? QStringList{u"warning R22 notice.deadline"_s} : QStringList());
    }

    void r22_aNumberThatCanHardlyBeIsRemarked_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("serial");
        QTest::addColumn<int>("times");
        // The notice is of the year 115, today of 116.
        QTest::newRow("of its notice's year") << 115 << 1 << 0;
        QTest::newRow("of the year before") << 114 << 9999 << 0;
        QTest::newRow("of the year after") << 116 << 1 << 0;
        QTest::newRow("of another year") << 113 << 1 << 1;
        QTest::newRow("of the first year") << 1 << 1 << 1;
        QTest::newRow("of next year") << 117 << 1 << 1;
        QTest::newRow("of a year to come") << 118 << 1 << 1;
        QTest::newRow("of five digits") << 115 << 10000 << 1;
        QTest::newRow("the last of a year") << 115 << 999999 << 1;
        QTest::newRow("the last of all") << 999 << 999999 << 2;
    }

    void r22_aNumberThatCanHardlyBeIsRemarked()
    {
        QFETCH(const int, year);
        QFETCH(const int, serial);
        QFETCH(const int, times);
        CaseFile file = soundCase();
        file.number = CaseNumber::fromParts(year, serial);
        const QStringList expected(times, u"warning R22 number"_s);
        QCOMPARE(remarks(file), expected);
        QCOMPARE(findingNames(findingsOnImport(file, lookedAtOn())), expected);
    }

    void anImportIsToldOfWhatIsProbablyWrongAndOfNothingElse()
    {
        CaseFile file = soundCase();
        file.notice.target.name = u"臺南市??公會"_s;
        file.notice.deadline = QDate(2062, 10, 30);
        file.notice.reason.reset();
        file.response = Response();
        QCOMPARE(
            findingNames(findingsOnImport(file, lookedAtOn())),
            QStringList({u"warning R25 notice.target.name"_s, u"warning R22 notice.deadline"_s}));
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

NOTICEDESK_TEST(TestPlausibleDates)

#include "test_plausibledates.moc"
