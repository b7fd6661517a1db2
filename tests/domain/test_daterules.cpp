// SPDX-License-Identifier: GPL-3.0-or-later
#include "datedcase.h"
#include "domain/rules/casedates.h"
#include "testprogram.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

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

} // namespace

/// The rule R21: dates out of order, or unusually far apart.
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
        const QString warning = u"warning R21 dispatches[1].document"_s;
        QVERIFY(!remarks(file).contains(warning));
        file.rounds.clear();
        file.suspension.reset();
        QVERIFY(remarks(file).contains(warning));
        file.dispatches.back().struckOut = u"誤登"_s;
        QVERIFY(!remarks(file).contains(warning));
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
};

NOTICEDESK_TEST(TestDateRules)

#include "test_daterules.moc"
