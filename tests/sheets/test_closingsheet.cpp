// SPDX-License-Identifier: GPL-3.0-or-later
#include "../domain/soundcase.h"
#include "layoutfaults.h"
#include "press.h"
#include "sheets/documents/closingvalues.h"
#include "testprogram.h"

#include <QTest>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

/// 結案單: how a case ended.
class TestClosingSheet final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEndIsTold_data();
    void theEndIsTold();
    void aLongCaseGoesOn();

private:
    LaidOutSheet layOut(const CaseFile &file)
    {
        return noticedesk::layOut(m_press.form(Sheet::Closing), file, closingValues(file),
                                  SheetMode::Final, m_press.typesetter());
    }

    Press m_press;
};

void TestClosingSheet::theEndIsTold_data()
{
    QTest::addColumn<CaseFile>("file");
    QTest::addColumn<QStringList>("told");
    CaseFile file = soundCase();
    QTest::newRow("open") << file
                          << QStringList{u"尚未結案"_s, u"結案日期：○年○月○日"_s, u"寄發1. －"_s};

    Dispatch notice;
    notice.sentOn = QDate(2026, 10, 2);
    notice.channel = DispatchChannel::RegisteredLetter;
    notice.registeredNumber = u"430101"_s;
    notice.deliveredOn = QDate(2026, 10, 5);
    file.dispatches.push_back(notice);
    Dispatch wrong = notice;
    wrong.sentOn = QDate(2026, 10, 9);
    wrong.struckOut = u"誤登"_s;
    file.dispatches.push_back(wrong);
    file.response = soundResponse();
    file.rounds.push_back(roundOn(QDate(2026, 10, 30), Extended{QDate(2026, 11, 20)}));
    file.rounds.push_back(roundOn(QDate(2026, 11, 21), Improved{}));
    QTest::newRow("improved")
        << file
        << QStringList{
               u"1. 限期改善單：115年10月2日掛號郵寄，掛號號碼 430101，115年10月5日送達回復"_s,
               u"115年10月20日回復"_s,
               u"1. 115年10月30日，尚未完成，再給予改善期限至115年11月20日（追蹤人員：王小明）"_s,
               u"2. 115年11月21日，改善完成（追蹤人員：王小明）"_s,
               u"改善完成　結案日期：115年11月21日"_s};

    CaseFile suspended = soundCase();
    suspended.rounds.push_back(roundOn(QDate(2026, 11, 2), suspendedOn(QDate(2026, 11, 2))));
    QTest::newRow("suspended and not proved")
        << suspended << QStringList{u"自115年11月9日起中止結案情形尚未結案"_s};
    suspended.suspension.emplace();
    suspended.suspension->letterSentOn = QDate(2026, 11, 3);
    suspended.suspension->reportedOn = QDate(2026, 11, 6);
    QTest::newRow("suspended") << suspended
                               << QStringList{u"1. 中止交換服務通知：115年11月3日"_s,
                                              u"2. 中止交換服務回報：115年11月6日"_s,
                                              u"中止交換服務　結案日期：115年11月6日"_s};
    suspended.suspension->restoredOn = QDate(2026, 12, 1);
    QTest::newRow("restored") << suspended
                              << QStringList{u"自115年11月9日起中止，115年12月1日恢復"_s};

    suspended.rounds.push_back(roundOn(QDate(2026, 12, 7), suspendedOn(QDate(2026, 12, 7))));
    QTest::newRow("suspended again")
        << suspended << QStringList{u"自115年12月14日起中止結案情形"_s};

    CaseFile provedBefore = soundCase();
    provedBefore.rounds.push_back(roundOn(QDate(2026, 11, 2), suspendedOn(QDate(2026, 10, 30))));
    provedBefore.suspension.emplace();
    provedBefore.suspension->letterSentOn = QDate(2026, 10, 30);
    provedBefore.suspension->reportedOn = QDate(2026, 10, 31);
    QTest::newRow("proved before the round was tracked")
        << provedBefore << QStringList{u"中止交換服務　結案日期：115年11月2日"_s};
    provedBefore.rounds.back().trackedOn.reset();
    QTest::newRow("tracked on an unknown day")
        << provedBefore << QStringList{u"中止交換服務　結案日期：○年○月○日"_s};

    CaseFile withdrawn = soundCase();
    withdrawn.withdrawal = Withdrawal{QDate(2026, 10, 12), u"誤發"_s};
    QTest::newRow("withdrawn") << withdrawn
                               << QStringList{u"撤銷：誤發　結案日期：115年10月12日"_s};
}

void TestClosingSheet::theEndIsTold()
{
    QFETCH(CaseFile, file);
    QFETCH(QStringList, told);
    const LaidOutSheet sheet = layOut(file);
    const QString text = contentText(sheet);
    for (const QString &words : told)
        QVERIFY2(text.contains(words), qPrintable(words + u" in "_s + text));
    QCOMPARE(placeFaults(sheet, *m_press.fonts()), QStringList());
    QCOMPARE(sheet.pages.size(), std::size_t{1});
    QVERIFY(sheet.pages.front().codes.empty());
}

void TestClosingSheet::aLongCaseGoesOn()
{
    CaseFile file = sample();
    file.notice.reason = QString(u"請確認連線原因。"_s).repeated(200);
    const LaidOutSheet sheet = layOut(file);
    QVERIFY(sheet.pages.size() > 1);
    QCOMPARE(placeFaults(sheet, *m_press.fonts()), QStringList());
    QVERIFY(fieldText(sheet, u"notice.reason"_s) == *file.notice.reason);
}

NOTICEDESK_TEST(TestClosingSheet)
#include "test_closingsheet.moc"
