// SPDX-License-Identifier: GPL-3.0-or-later
#include "soundcase.h"

#include <QTest>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

using CaseChange = std::function<void(CaseFile &)>;
Q_DECLARE_METATYPE(CaseChange)

class TestChangeRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void r5_anIssuedNoticeIsFrozen_data();
    void r5_anIssuedNoticeIsFrozen();
    void r5_aDraftMayChangeInEveryWay();
    void r5_whatComesAfterTheNoticeMayChange();
    void r5_aCorrectionMakesTheNextRevisionWithAReason_data();
    void r5_aCorrectionMakesTheNextRevisionWithAReason();
    void r5_theNumberNeverChanges();
    void r5_allChangedFieldsAreNamedInThePapersOrder();
};

void TestChangeRules::r5_anIssuedNoticeIsFrozen_data()
{
    QTest::addColumn<CaseChange>("change");
    QTest::addColumn<QString>("field");
    const auto row = [](const QString &field, const CaseChange &change) {
        QTest::newRow(qPrintable(field)) << change << field;
    };
    row(u"notice.date"_s, [](CaseFile &file) { file.notice.date.reset(); });
    row(u"notice.target.code"_s, [](CaseFile &file) { file.notice.target.code = u"A"_s; });
    row(u"notice.target.name"_s, [](CaseFile &file) { *file.notice.target.name += u' '; });
    row(u"notice.target.address"_s, [](CaseFile &file) { file.notice.target.address.reset(); });
    row(u"notice.reason"_s, [](CaseFile &file) { file.notice.reason = u""_s; });
    row(u"notice.improvementItems"_s,
        [](CaseFile &file) { file.notice.improvementItems.swapItemsAt(0, 1); });
    row(u"notice.legalBasis"_s, [](CaseFile &file) { file.notice.legalBases.append(u"x"_s); });
    row(u"notice.deadline"_s, [](CaseFile &file) { file.notice.deadline = QDate(2026, 11, 2); });
    row(u"notice.contact.unit"_s, [](CaseFile &file) { file.notice.contact.unit.reset(); });
    row(u"notice.contact.name"_s, [](CaseFile &file) { file.notice.contact.name.reset(); });
    row(u"notice.contact.phone"_s, [](CaseFile &file) { file.notice.contact.phone.reset(); });
    row(u"notice.contact.email"_s, [](CaseFile &file) { file.notice.contact.email.reset(); });
}

void TestChangeRules::r5_anIssuedNoticeIsFrozen()
{
    QFETCH(const CaseChange, change);
    QFETCH(const QString, field);
    CaseFile after = soundCase();
    change(after);
    const QStringList refused{u"error R5 "_s + field};
    QCOMPARE(findingNames(findingsForChange(soundCase(), after, std::nullopt)), refused);
    QCOMPARE(findingNames(findingsForChange(soundCase(), after, u"a reason alone"_s)), refused);
}

void TestChangeRules::r5_aDraftMayChangeInEveryWay()
{
    CaseFile before = soundCase();
    before.number.reset();
    CaseFile after = soundCase();
    after.notice = Notice{};
    QVERIFY(findingsForChange(before, after, std::nullopt).empty());
    after.number.reset();
    QVERIFY(findingsForChange(before, after, std::nullopt).empty());
}

void TestChangeRules::r5_whatComesAfterTheNoticeMayChange()
{
    CaseFile after = soundCase();
    after.response = soundResponse();
    after.rounds = {roundOn(QDate(2026, 11, 2), Improved{})};
    after.dispatches = {Dispatch{}};
    after.suspension = Suspension{};
    after.withdrawal = Withdrawal{};
    after.reopenings = {Reopening{}};
    QVERIFY(findingsForChange(soundCase(), after, std::nullopt).empty());
}

void TestChangeRules::r5_aCorrectionMakesTheNextRevisionWithAReason_data()
{
    QTest::addColumn<int>("revision");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("next, with a reason") << 2 << u"地址誤繕"_s << true;
    QTest::newRow("next, without a reason") << 2 << QString() << false;
    QTest::newRow("next, blank reason") << 2 << u"　"_s << false;
    QTest::newRow("one left out") << 3 << u"地址誤繕"_s << false;
    QTest::newRow("backward") << 0 << u"地址誤繕"_s << false;
}

void TestChangeRules::r5_aCorrectionMakesTheNextRevisionWithAReason()
{
    QFETCH(const int, revision);
    QFETCH(const QString, reason);
    QFETCH(const bool, accepted);
    CaseFile after = soundCase();
    after.notice.deadline = QDate(2026, 11, 30);
    after.noticeRevision = revision;
    const QStringList refused{u"error R5 noticeRevision"_s};
    QCOMPARE(findingNames(findingsForChange(soundCase(), after, reason)),
             accepted ? QStringList() : refused);
}

void TestChangeRules::r5_theNumberNeverChanges()
{
    CaseFile after = soundCase();
    after.number = CaseNumber::fromParts(115, 43);
    const QStringList refused{u"error R5 number"_s};
    QCOMPARE(findingNames(findingsForChange(soundCase(), after, u"x"_s)), refused);
    after.number.reset();
    QCOMPARE(findingNames(findingsForChange(soundCase(), after, u"x"_s)), refused);
}

void TestChangeRules::r5_allChangedFieldsAreNamedInThePapersOrder()
{
    CaseFile after = soundCase();
    after.number.reset();
    after.notice = Notice{};
    const QStringList expected{u"error R5 number"_s,
                               u"error R5 notice.date"_s,
                               u"error R5 notice.target.code"_s,
                               u"error R5 notice.target.name"_s,
                               u"error R5 notice.target.address"_s,
                               u"error R5 notice.reason"_s,
                               u"error R5 notice.improvementItems"_s,
                               u"error R5 notice.legalBasis"_s,
                               u"error R5 notice.deadline"_s,
                               u"error R5 notice.contact.unit"_s,
                               u"error R5 notice.contact.name"_s,
                               u"error R5 notice.contact.phone"_s,
                               u"error R5 notice.contact.email"_s};
    QCOMPARE(findingNames(findingsForChange(soundCase(), after, std::nullopt)), expected);
}

QTEST_APPLESS_MAIN(TestChangeRules)
#include "test_changerules.moc"
