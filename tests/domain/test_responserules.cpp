// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/telephonecalls.h"
#include "soundcase.h"
#include "testprogram.h"

#include <QTest>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

using ResponseChange = std::function<void(Response &)>;

namespace
{

CaseFile respondedCase()
{
    CaseFile file = soundCase();
    file.response = soundResponse();
    return file;
}

} // namespace

class TestResponseRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSoundResponseHasNoRemarks();
    void r6_receivedBeforeTheNoticeDateIsRefused_data();
    void r6_receivedBeforeTheNoticeDateIsRefused();
    void r7_receivedAfterTheDeadlineIsLate_data();
    void r7_receivedAfterTheDeadlineIsLate();
    void r7_anExtensionCountsFromItsTrackingDate_data();
    void r7_anExtensionCountsFromItsTrackingDate();
    void r8_anEmailStaysATaskUntilTheCall();
    void r8_aCallConfirmsThatReachedSomebodyAfterTheReceipt_data();
    void r8_aCallConfirmsThatReachedSomebodyAfterTheReceipt();
    void r8_aCallWithoutItsDayIsToldIfItReachedSomebody();
    void r8_improvingWithoutTheCallIsAWarning();
    void r8_aLetterNeedsNoCall();
    void r9_eachGapIsAWarningOfItsField_data();
    void r9_eachGapIsAWarningOfItsField();
    void r9_oneWayToReachTheRespondentIsEnough();
    void r9_itemsBeyondTheAnswersHaveNone();
    void r9_aCaseWithoutResponseHasNoGaps();
};

void TestResponseRules::aSoundResponseHasNoRemarks()
{
    QCOMPARE(remarks(respondedCase()), QStringList());
}

void TestResponseRules::r6_receivedBeforeTheNoticeDateIsRefused_data()
{
    QTest::addColumn<QDate>("receivedOn");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("the day before") << QDate(2026, 9, 30) << false;
    QTest::newRow("the same day") << QDate(2026, 10, 1) << true;
}

void TestResponseRules::r6_receivedBeforeTheNoticeDateIsRefused()
{
    QFETCH(const QDate, receivedOn);
    QFETCH(const bool, accepted);
    CaseFile file = respondedCase();
    file.response->receivedOn = receivedOn;
    const QStringList refused{u"error R6 response.receivedOn"_s};
    QCOMPARE(remarks(file), accepted ? QStringList() : refused);
}

void TestResponseRules::r7_receivedAfterTheDeadlineIsLate_data()
{
    QTest::addColumn<QDate>("receivedOn");
    QTest::addColumn<bool>("late");
    QTest::newRow("on the deadline") << QDate(2026, 10, 30) << false;
    QTest::newRow("a day after") << QDate(2026, 10, 31) << true;
}

void TestResponseRules::r7_receivedAfterTheDeadlineIsLate()
{
    QFETCH(const QDate, receivedOn);
    QFETCH(const bool, late);
    CaseFile file = respondedCase();
    file.response->receivedOn = receivedOn;
    const QStringList warning{u"warning R7 response.receivedOn"_s};
    QCOMPARE(remarks(file), late ? warning : QStringList());
}

void TestResponseRules::r7_anExtensionCountsFromItsTrackingDate_data()
{
    QTest::addColumn<QDate>("receivedOn");
    QTest::addColumn<bool>("late");
    QTest::newRow("before the extension was given") << QDate(2026, 11, 1) << true;
    QTest::newRow("the day it was given") << QDate(2026, 11, 2) << false;
    QTest::newRow("on the extended deadline") << QDate(2026, 12, 1) << false;
    QTest::newRow("after the extended deadline") << QDate(2026, 12, 2) << true;
}

void TestResponseRules::r7_anExtensionCountsFromItsTrackingDate()
{
    QFETCH(const QDate, receivedOn);
    QFETCH(const bool, late);
    CaseFile file = respondedCase();
    file.rounds = {roundOn(QDate(2026, 11, 2), Extended{QDate(2026, 12, 1)})};
    file.response->receivedOn = receivedOn;
    const QStringList warning{u"warning R7 response.receivedOn"_s};
    QCOMPARE(remarks(file), late ? warning : QStringList());
}

void TestResponseRules::r8_anEmailStaysATaskUntilTheCall()
{
    CaseFile file = respondedCase();
    file.response->channel = ResponseChannel::Email;
    const QStringList open{u"task R8 response.phoneConfirmedOn"_s};
    QCOMPARE(remarks(file), open);
    file.rounds = {roundOn(QDate(2026, 11, 2), Extended{QDate(2026, 12, 1)})};
    QCOMPARE(remarks(file), open);
    file.response->phoneConfirmedOn = QDate(2026, 10, 21);
    QCOMPARE(remarks(file), QStringList());
}

void TestResponseRules::r8_aCallConfirmsThatReachedSomebodyAfterTheReceipt_data()
{
    QTest::addColumn<QDate>("on");
    QTest::addColumn<bool>("reached");
    QTest::addColumn<bool>("confirms");
    const QDate received = *soundResponse().receivedOn;
    QTest::newRow("on the day") << received << true << true;
    QTest::newRow("later") << received.addDays(9) << true << true;
    QTest::newRow("before") << received.addDays(-1) << true << false;
    QTest::newRow("nobody reached") << received << false << false;
    QTest::newRow("on no day") << QDate() << true << false;
}

void TestResponseRules::r8_aCallConfirmsThatReachedSomebodyAfterTheReceipt()
{
    QFETCH(const QDate, on);
    QFETCH(const bool, reached);
    QFETCH(const bool, confirms);
    CaseFile file = respondedCase();
    file.response->channel = ResponseChannel::Email;
    const std::optional<QDate> day = on.isValid() ? std::optional(on) : std::nullopt;
    file.calls.push_back({day, QTime(9, 30), u"李大華"_s, u"王小明"_s, reached, {}});
    const QStringList open{u"task R8 response.phoneConfirmedOn"_s};
    QCOMPARE(remarks(file), confirms ? QStringList() : open);
    if (!reached || !day)
        return;
    // As files of the first version have it.
    file.calls.clear();
    file.response->phoneConfirmedOn = on;
    QCOMPARE(remarks(file).filter(u" R8 "_s), confirms ? QStringList() : open);
    QCOMPARE(remarks(withConfirmationAsCall(file)), confirms ? QStringList() : open);
}

void TestResponseRules::r8_aCallWithoutItsDayIsToldIfItReachedSomebody()
{
    CaseFile file = respondedCase();
    file.response->channel = ResponseChannel::Email;
    for (const bool reached : {true, false}) {
        file.calls = {{{}, QTime(9, 30), u"李大華"_s, u"王小明"_s, reached, {}}};
        const std::vector<Finding> found = findingsOn(file, lookedAtOn());
        QCOMPARE(found.size(), 1U);
        QCOMPARE(found.front().sentence.contains(u"has no day"_s), reached);
    }
}

void TestResponseRules::r8_improvingWithoutTheCallIsAWarning()
{
    CaseFile file = respondedCase();
    file.response->channel = ResponseChannel::Email;
    file.rounds = {roundOn(QDate(2026, 11, 2), Improved{})};
    QCOMPARE(remarks(file), QStringList{u"warning R8 rounds[0].outcome"_s});
    file.response->phoneConfirmedOn = QDate(2026, 10, 21);
    QCOMPARE(remarks(file), QStringList());
}

void TestResponseRules::r8_aLetterNeedsNoCall()
{
    CaseFile file = respondedCase();
    file.response->phoneConfirmedOn.reset();
    QCOMPARE(remarks(file), QStringList());
    file.response->channel.reset();
    QCOMPARE(remarks(file), QStringList());
}

void TestResponseRules::r9_eachGapIsAWarningOfItsField_data()
{
    QTest::addColumn<ResponseChange>("change");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QString &field, const ResponseChange &change) {
        QTest::newRow(name) << change << field;
    };
    row("no name", u"response.respondent.name"_s,
        [](Response &response) { response.respondent.name.reset(); });
    row("blank name", u"response.respondent.name"_s,
        [](Response &response) { response.respondent.name = u"　"_s; });
    row("no way to reach", u"response.respondent.phone"_s, [](Response &response) {
        response.respondent.phone.reset();
        response.respondent.email = u""_s;
    });
    row("no statement", u"response.statement"_s,
        [](Response &response) { response.statement.reset(); });
    row("absent answer", u"response.items[0]"_s,
        [](Response &response) { response.answers.front().reset(); });
    row("blank answer", u"response.items[1]"_s,
        [](Response &response) { response.answers.back() = u" \n"_s; });
    row("no seal", u"response.sealed"_s, [](Response &response) { response.sealed = false; });
}

void TestResponseRules::r9_eachGapIsAWarningOfItsField()
{
    QFETCH(const ResponseChange, change);
    QFETCH(const QString, field);
    CaseFile file = respondedCase();
    change(*file.response);
    QCOMPARE(remarks(file), QStringList{u"warning R9 "_s + field});
}

void TestResponseRules::r9_oneWayToReachTheRespondentIsEnough()
{
    CaseFile file = respondedCase();
    file.response->respondent.phone.reset();
    QCOMPARE(remarks(file), QStringList());
    file = respondedCase();
    file.response->respondent.email.reset();
    QCOMPARE(remarks(file), QStringList());
}

void TestResponseRules::r9_itemsBeyondTheAnswersHaveNone()
{
    CaseFile file = respondedCase();
    file.response->answers.resize(1);
    QCOMPARE(remarks(file), QStringList{u"warning R9 response.items[1]"_s});
    file.response->answers.clear();
    const QStringList both{u"warning R9 response.items[0]"_s, u"warning R9 response.items[1]"_s};
    QCOMPARE(remarks(file), both);
}

void TestResponseRules::r9_aCaseWithoutResponseHasNoGaps()
{
    CaseFile file = soundCase();
    file.rounds = {roundOn(QDate(2026, 11, 2), Extended{QDate(2026, 12, 1)})};
    QCOMPARE(remarks(file), QStringList());
}

NOTICEDESK_TEST(TestResponseRules)
#include "test_responserules.moc"
