// SPDX-License-Identifier: GPL-3.0-or-later
#include "soundcase.h"
#include "testprogram.h"

#include <QTest>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

using NoticeChange = std::function<void(Notice &)>;

class TestNoticeRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSoundNoticeHasNoRemarks();
    void r1_eachMissingPieceIsAnErrorOfItsField_data();
    void r1_eachMissingPieceIsAnErrorOfItsField();
    void r1_oneWayToReachTheContactIsEnough();
    void r1_theEmptyCaseLacksEveryPiece();
    void r2_aBlankMarkIsAWarningOfItsField_data();
    void r2_aBlankMarkIsAWarningOfItsField();
    void r2_namesTheMark();
    void r2_namesOnlyTheBeginningOfALongMark();
    void r2_anEmptyEntryAmongOthersIsAWarning();
    void r3_theDeadlineIsAfterTheNoticeDate_data();
    void r3_theDeadlineIsAfterTheNoticeDate();
    void r4_aDeadlineOnADayOffIsAWarning_data();
    void r4_aDeadlineOnADayOffIsAWarning();
    void r4_namesTheNextWorkingDay();
    void r4_saysSoWhenTheYearIsUnknown_data();
    void r4_saysSoWhenTheYearIsUnknown();
    void r4_looksAtExtensionsToo();
};

void TestNoticeRules::aSoundNoticeHasNoRemarks()
{
    QCOMPARE(remarks(soundCase()), QStringList());
}

void TestNoticeRules::r1_eachMissingPieceIsAnErrorOfItsField_data()
{
    QTest::addColumn<NoticeChange>("change");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QString &field, const NoticeChange &change) {
        QTest::newRow(name) << change << field;
    };
    row("code", u"notice.target.code"_s, [](Notice &notice) { notice.target.code.reset(); });
    row("blank code", u"notice.target.code"_s, [](Notice &notice) { notice.target.code = u" "_s; });
    row("name", u"notice.target.name"_s, [](Notice &notice) { notice.target.name.reset(); });
    row("name of blanks", u"notice.target.name"_s,
        [](Notice &notice) { notice.target.name = u"　\n"_s; });
    row("reason", u"notice.reason"_s, [](Notice &notice) { notice.reason.reset(); });
    row("empty reason", u"notice.reason"_s, [](Notice &notice) { notice.reason = u""_s; });
    row("items", u"notice.improvementItems"_s,
        [](Notice &notice) { notice.improvementItems.clear(); });
    row("only an empty item", u"notice.improvementItems"_s,
        [](Notice &notice) { notice.improvementItems = QStringList{QString()}; });
    row("legal bases", u"notice.legalBasis"_s, [](Notice &notice) { notice.legalBases.clear(); });
    row("deadline", u"notice.deadline"_s, [](Notice &notice) { notice.deadline.reset(); });
    row("unit", u"notice.contact.unit"_s, [](Notice &notice) { notice.contact.unit.reset(); });
    row("contact name", u"notice.contact.name"_s,
        [](Notice &notice) { notice.contact.name.reset(); });
    row("neither phone nor e-mail", u"notice.contact.phone"_s, [](Notice &notice) {
        notice.contact.phone = u""_s;
        notice.contact.email.reset();
    });
}

void TestNoticeRules::r1_eachMissingPieceIsAnErrorOfItsField()
{
    QFETCH(const NoticeChange, change);
    QFETCH(const QString, field);
    CaseFile file = soundCase();
    change(file.notice);
    QCOMPARE(remarks(file), QStringList{u"error R1 "_s + field});
}

void TestNoticeRules::r1_oneWayToReachTheContactIsEnough()
{
    CaseFile file = soundCase();
    file.notice.contact.phone.reset();
    QCOMPARE(remarks(file), QStringList());
    file = soundCase();
    file.notice.contact.email.reset();
    QCOMPARE(remarks(file), QStringList());
}

void TestNoticeRules::r1_theEmptyCaseLacksEveryPiece()
{
    const QStringList expected{
        u"error R1 notice.target.code"_s,  u"error R1 notice.target.name"_s,
        u"error R1 notice.reason"_s,       u"error R1 notice.improvementItems"_s,
        u"error R1 notice.legalBasis"_s,   u"error R1 notice.deadline"_s,
        u"error R1 notice.contact.unit"_s, u"error R1 notice.contact.name"_s,
        u"error R1 notice.contact.phone"_s};
    QCOMPARE(remarks(CaseFile{}), expected);
}

void TestNoticeRules::r2_aBlankMarkIsAWarningOfItsField_data()
{
    QTest::addColumn<NoticeChange>("change");
    QTest::addColumn<QString>("field");
    const auto row = [](const QString &field, const NoticeChange &change) {
        QTest::newRow(qPrintable(field)) << change << field;
    };
    row(u"notice.target.name"_s, [](Notice &notice) { notice.target.name = u"台南市○○公會"_s; });
    row(u"notice.reason"_s, [](Notice &notice) { notice.reason = u"連線IP(XXX.XXX.XXX.XXX)"_s; });
    row(u"notice.improvementItems[1]"_s,
        [](Notice &notice) { notice.improvementItems[1] = u"請確認{ip}"_s; });
    row(u"notice.legalBasis[0]"_s, [](Notice &notice) { notice.legalBases[0] = u"第〇點"_s; });
    row(u"notice.contact.unit"_s, [](Notice &notice) { notice.contact.unit = u"＿＿科"_s; });
    row(u"notice.contact.name"_s, [](Notice &notice) { notice.contact.name = u"000"_s; });
}

void TestNoticeRules::r2_aBlankMarkIsAWarningOfItsField()
{
    QFETCH(const NoticeChange, change);
    QFETCH(const QString, field);
    CaseFile file = soundCase();
    change(file.notice);
    QCOMPARE(remarks(file), QStringList{u"warning R2 "_s + field});
}

void TestNoticeRules::r2_namesTheMark()
{
    CaseFile file = soundCase();
    file.notice.reason = u"連線惡意IP({malicious_ip})"_s;
    const auto found = findingsOn(file, lookedAtOn());
    QCOMPARE(found.size(), std::size_t(1));
    QVERIFY(found.front().sentence.contains(u"{malicious_ip}"_s));
}

void TestNoticeRules::r2_namesOnlyTheBeginningOfALongMark()
{
    CaseFile file = soundCase();
    file.notice.reason = QString(500, u'x');
    const auto found = findingsOn(file, lookedAtOn());
    QCOMPARE(found.size(), std::size_t(1));
    QVERIFY2(found.front().sentence.contains(QString(40, u'x') + u'…'),
             qPrintable(found.front().sentence));
    QVERIFY(!found.front().sentence.contains(QString(41, u'x')));
}

void TestNoticeRules::r2_anEmptyEntryAmongOthersIsAWarning()
{
    CaseFile file = soundCase();
    file.notice.improvementItems.append(u" "_s);
    file.notice.legalBases.prepend(QString());
    const QStringList expected{u"warning R2 notice.improvementItems[2]"_s,
                               u"warning R2 notice.legalBasis[0]"_s};
    QCOMPARE(remarks(file), expected);
}

void TestNoticeRules::r3_theDeadlineIsAfterTheNoticeDate_data()
{
    QTest::addColumn<QDate>("noticeDate");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("the day before") << QDate(2026, 10, 29) << true;
    QTest::newRow("the same day") << QDate(2026, 10, 30) << false;
    QTest::newRow("the day after") << QDate(2026, 10, 31) << false;
}

void TestNoticeRules::r3_theDeadlineIsAfterTheNoticeDate()
{
    QFETCH(const QDate, noticeDate);
    QFETCH(const bool, accepted);
    CaseFile file = soundCase();
    file.notice.date = noticeDate;
    const QStringList refused{u"error R3 notice.deadline"_s};
    QCOMPARE(remarks(file), accepted ? QStringList() : refused);
}

void TestNoticeRules::r4_aDeadlineOnADayOffIsAWarning_data()
{
    QTest::addColumn<QDate>("deadline");
    QTest::addColumn<bool>("warned");
    QTest::newRow("Saturday") << QDate(2026, 11, 14) << true;
    QTest::newRow("Sunday") << QDate(2026, 11, 15) << true;
    QTest::newRow("Monday") << QDate(2026, 11, 16) << false;
    QTest::newRow("holiday on a Monday") << QDate(2026, 10, 26) << true;
    QTest::newRow("weekend of a year without data") << QDate(2027, 1, 2) << true;
    QTest::newRow("weekday of a year without data") << QDate(2027, 1, 1) << false;
}

void TestNoticeRules::r4_aDeadlineOnADayOffIsAWarning()
{
    QFETCH(const QDate, deadline);
    QFETCH(const bool, warned);
    CaseFile file = soundCase();
    file.notice.deadline = deadline;
    const QStringList warning{u"warning R4 notice.deadline"_s};
    QCOMPARE(remarks(file), warned ? warning : QStringList());
}

void TestNoticeRules::r4_namesTheNextWorkingDay()
{
    CaseFile file = soundCase();
    file.notice.date = QDate(2026, 9, 1);
    file.notice.deadline = QDate(2026, 9, 25);
    const auto found = findingsOn(file, lookedAtOn());
    QCOMPARE(found.size(), std::size_t(1));
    QVERIFY(found.front().sentence.contains(u"115/09/25"_s));
    QVERIFY(found.front().sentence.contains(u"115/09/29"_s));
    QVERIFY(!found.front().sentence.contains(u"calendar"_s));
}

void TestNoticeRules::r4_saysSoWhenTheYearIsUnknown_data()
{
    QTest::addColumn<QDate>("deadline");
    QTest::addColumn<QString>("nextWorkingDay");
    QTest::newRow("the deadline's year") << QDate(2027, 1, 2) << u"116/01/04"_s;
    QTest::newRow("the next working day's year") << QDate(2026, 12, 31) << u"116/01/01"_s;
}

void TestNoticeRules::r4_saysSoWhenTheYearIsUnknown()
{
    QFETCH(const QDate, deadline);
    QFETCH(const QString, nextWorkingDay);
    CaseFile file = soundCase();
    file.notice.deadline = deadline;
    OfficeCalendar calendar = calendar2026();
    calendar.addClosure(QDate(2026, 12, 31), u"颱風"_s);
    const auto found = findings(file, RuleContext{lookedAtOn(), calendar, {}});
    QCOMPARE(findingNames(found), QStringList{u"warning R4 notice.deadline"_s});
    QVERIFY(found.front().sentence.contains(nextWorkingDay));
    QVERIFY(found.front().sentence.contains(u"There is no office calendar for 2027"_s));
}

void TestNoticeRules::r4_looksAtExtensionsToo()
{
    CaseFile file = soundCase();
    file.rounds = {roundOn(QDate(2026, 11, 2), Extended{QDate(2026, 11, 14)})};
    QCOMPARE(remarks(file), QStringList{u"warning R4 rounds[0].extendedTo"_s});
}

NOTICEDESK_TEST(TestNoticeRules)
#include "test_noticerules.moc"
