// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfreading.h"
#include "press.h"
#include "testprogram.h"

#include <QTest>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

// The official form as its filled example prints it, with the dates of the sample case.
QStringList noticeSentences()
{
    return {
        u"公文電子交換系統限期改善單日期：115年11月22日以下由交換中心主管機關填寫"_s,
        u"改善對象機關(構)代碼/機關(構)名稱：XC12345678 / 台南市 0000000 公會說明"_s,
        u"事由：請確認貴用戶使用本系統電腦(IP："
        u"123.123.123.123)連線惡意IP(XXX.XXX.XXX.XXX)原因、"
        u"該電腦是否感染惡意程式及發生該資安事件期間(○年○月○日至○年○月○日)之公文電子交換檔案是否感染惡意程式。"_s,
        u"改善事項：1. 請確認貴用戶使用本系統電腦連線惡意IP(XXX.XXX.XXX.XXX)原因。"_s,
        u"2. 請對貴用戶使用本系統電腦進行掃毒及採樣回報掃描log或結果。"_s,
        u"3. 請確認資安事件發生期間(○年○月○日至○年○月○日)之公文電子交換檔案是否感染惡意程式。"_s,
        u"4. 請貴用戶資訊人員配合進行事件跡證蒐集。"_s,
        u"5. 以上改善事項請提供佐證資料併同本限期改善單 email 或回文至主管機關聯絡窗口；"
        u"以電子郵件方式回復者，應再以電話確認之。"_s,
        u"法令依據："
        u"臺南市政府組織及團體輕量化收發平台(WebjAgent)系統申請及使用須知第○點(第○項第○款)、"
        u"公文電子交換系統資訊安全管理規範第○點(第○項第○款)。"_s,
        u"改善期限應於中華民國115年12月22日前改善完竣。"_s,
        u"主管機關聯絡窗口服務單位/姓名/電話/電子郵件信箱臺南市政府智慧發展中心/000/2991111 轉****/*mail.tainan.gov.tw"_s,
        u"以下由改善對象填寫填寫人姓名/電話/郵件信箱李 00 / 06-12345678 / ***** @ *****.org.tw(請改善對象(機關(構))填寫)"_s,
        u"改善事項處理情形與說明(請改善對象填寫改善措施、改善措施完成與否及完成期程)"_s,
        u"本用戶已於 XX 年 XX 月 XX 日完成以下改善事項："_s,
        u"1. 經查本用戶使用本系統電腦連線惡意 IP(XXX.XXX.XXX.XXX)原因係*****造成，"
        u"現已由防火牆設定阻擋規則，相關佐證資料如附件 1。"_s,
        u"2. 於 XX 年 XX 月 XX 日使用防毒軟體(XXXXXX)掃描，其結果佐證資料如附件 2，"
        u"並已排除本用戶使用本系統電腦感染惡意程式問題。"_s,
        u"3. 於 XX 年 XX 月 XX 日確認資安事件發生期間(○年○月○日至○年○月○日)之公文電子交換檔案共 XX "
        u"件，"
        u"其中有附件者計有 XX 件(詳細公文文號清單佐證資料如附件 3)，"
        u"已使用防毒軟體(XXXXXX)掃描，其結果佐證資料如附件 4，"
        u"並已排除上開公文電子交換檔案感染惡意程式問題。"_s,
        u"4. 本用戶已請資訊人員進行本事件相關跡證蒐集，如貴府有追查需要，"
        u"本用戶可提供上開蒐集資料進行事件追蹤。"_s,
        u"用戶印信用戶（組織或團體）印信："_s,
        u"說明：- 改善對象應於主管機關所訂之改善期限內將所列項目改善完成；"
        u"填寫完成之改善情形請以 email 或回文方式回復主管機關查核。"_s,
        u"- 主管機關於改善期間指派專人追蹤改善情形，如無法於指定期限內完成改善事項，"
        u"由主管機關知會改善對象中止交換系統服務日期，"
        u"並回報檔案管理局(公文 G2B2C 資訊服務中心)。"_s,
    };
}

QStringList trackingSentences()
{
    return {
        u"公文電子交換系統限期改善單追蹤評估表交換中心主管機關追蹤評估意見改善對象"_s,
        u"機關(構)代碼/機關(構)名稱：XC12345678 / 台南市 0000000 公會第一次追蹤結果"_s,
        u"☐ 改善完成。☐ 尚未完成，再給予改善期限至_____年_____月_____日。☑ 尚未完成，"
        u"因事態嚴重，已於115年12月23日通知改善機關於115年12月28日起中止交換服務。☐ 其他："
        u"_____。追蹤人員000追蹤日期115/12/23第二次追蹤結果"_s,
        u"第二次追蹤結果☐ 改善完成。☑ 尚未完成，再給予改善期限至116年1月22日。☐ 尚未完成，"
        u"已於_____年_____月_____日通知改善機關於_____年_____月_____日起中止交換服務。"
        u"☐ 其他：_____。追蹤人員000追蹤日期115/12/30第三次追蹤結果"_s,
        u"第三次追蹤結果☐ 改善完成。☑ 尚未完成，"
        u"已於116年1月25日通知改善機關於116年2月1日起中止交換服務。"
        u"追蹤人員000追蹤日期116/01/25"_s,
        u"說明：- 改善機關應依限期改善單，"
        u"並於主管機關所訂之期限內提出改善處理情形及相關佐證資料。"_s,
        u"- 主管機關應依限期改善單，"
        u"查核評估該用戶改善現況並於本追蹤評估表中作成追蹤結果紀錄。"_s,
    };
}

QStringList remarks()
{
    return {
        u"此區由本府智慧發展中心填入改善對象、事由、改善事項、法令依據、改善期限、"
        u"主管機關聯絡窗口，請用戶於改善期限屆滿前完成改善事項。"_s,
        u"【必填】請用戶(組織或團體)填寫聯絡人與聯絡方式。"_s,
        u"【必填】請用戶就改善事項說明改善結果，並檢附改善之相關佐證資料。"_s,
        u"【必填】請務必蓋用用戶印信。"_s,
    };
}

QStringList trackingRemarks()
{
    return {
        u"1. 本府就用戶回復之公文電子交換系統限期改善單及相關佐證資料等文件，"
        u"查核評估該用戶改善現況並於本追蹤評估表中作成追蹤結果紀錄。"_s,
        u"2. 若用戶屆期未能完成改善或經三次追蹤限期改善情形仍無法完成改善事項時，"
        u"本府依公文電子交換系統資訊安全管理規範書面通知該用戶中止本系統交換服務日期並回報檔案管理局。"_s,
    };
}

QString wholeFurniture(const LaidOutSheet &sheet)
{
    QString text;
    for (const auto &page : sheet.pages)
        text += furnitureText(page);
    return text;
}

} // namespace

class TestFormWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySentenceIsLaidOut_data();
    void everySentenceIsLaidOut();
    void remarksStandInTheGuideOnly_data();
    void remarksStandInTheGuideOnly();
    void onlyTheChosenOptionIsTicked_data();
    void onlyTheChosenOptionIsTicked();
    void aRoundThatIsNotRecordedIsBlank();
    void anUnansweredNoticeHasNoWordsOfAResponse();
    void aLegalBasisMayEndInAFullStop();

private:
    Press m_press;
};

void TestFormWording::everySentenceIsLaidOut_data()
{
    QTest::addColumn<int>("sheet");
    QTest::addColumn<int>("mode");
    QTest::newRow("notice, final") << 0 << 0;
    QTest::newRow("notice, guide") << 0 << 2;
    QTest::newRow("tracking, final") << 1 << 0;
    QTest::newRow("tracking, fillable") << 1 << 1;
    QTest::newRow("tracking, guide") << 1 << 2;
}

void TestFormWording::everySentenceIsLaidOut()
{
    QFETCH(const int, sheet);
    QFETCH(const int, mode);
    const QString text = contentText(
        m_press.layOut(sample(), static_cast<Sheet>(sheet), static_cast<SheetMode>(mode)));
    qsizetype from = 0;
    for (const QString &sentence : sheet == 0 ? noticeSentences() : trackingSentences()) {
        const qsizetype at = text.indexOf(sentence, from > 0 ? from - 7 : 0);
        QVERIFY2(at >= 0, qUtf8Printable(u"missing: %1\nin: %2"_s.arg(sentence, text)));
        from = at + sentence.size();
    }
    QCOMPARE(from, text.size());
}

void TestFormWording::remarksStandInTheGuideOnly_data()
{
    QTest::addColumn<int>("sheet");
    QTest::newRow("notice") << 0;
    QTest::newRow("tracking") << 1;
}

void TestFormWording::remarksStandInTheGuideOnly()
{
    QFETCH(const int, sheet);
    const QStringList all = sheet == 0 ? remarks() : trackingRemarks();
    for (const SheetMode mode : {SheetMode::Final, SheetMode::Fillable}) {
        const LaidOutSheet laidOut = m_press.layOut(sample(), static_cast<Sheet>(sheet), mode);
        const QString text = contentText(laidOut) + wholeFurniture(laidOut);
        QVERIFY(!text.contains(u"必填"_s));
        QVERIFY(!text.contains(u"本府依"_s));
        QVERIFY(!text.contains(u"填寫範例"_s));
        for (const QString &remark : all)
            QVERIFY2(!text.contains(remark), qUtf8Printable(remark));
    }
    const LaidOutSheet guide =
        m_press.layOut(sample(), static_cast<Sheet>(sheet), SheetMode::Guide);
    const QString copied = marksOnly(extractedText(m_press.pdf({guide})));
    for (const QString &remark : all) {
        QVERIFY2(wholeFurniture(guide).contains(remark), qUtf8Printable(remark));
        QVERIFY2(copied.contains(marksOnly(remark)), qUtf8Printable(remark));
    }
    for (const auto &page : guide.pages)
        QVERIFY(furnitureText(page).contains(u"填寫範例"_s));
}

void TestFormWording::onlyTheChosenOptionIsTicked_data()
{
    QTest::addColumn<int>("outcome");
    QTest::addColumn<QString>("ticked");
    QTest::newRow("improved") << 0 << u"☑ 改善完成。☐ 尚未完成，再給予"_s;
    QTest::newRow("extended")
        << 1 << u"☐ 改善完成。☑ 尚未完成，再給予改善期限至116年1月2日。☐ 尚未完成"_s;
    QTest::newRow("suspended")
        << 2
        << u"因事態嚴重，已於116年1月3日通知改善機關於116年1月4日起中止交換服務。☐ 其他：_____。"_s;
    QTest::newRow("other")
        << 3
        << u"已於_____年_____月_____日通知改善機關於_____年_____月_____日起中止交換服務。☑ "
           "其他：另案處理。"_s;
}

void TestFormWording::onlyTheChosenOptionIsTicked()
{
    QFETCH(const int, outcome);
    QFETCH(const QString, ticked);
    const std::array<Outcome, 4> outcomes{Improved{}, Extended{QDate(2027, 1, 2)},
                                          Suspended{QDate(2027, 1, 3), QDate(2027, 1, 4)},
                                          Other{u"另案處理"_s}};
    CaseFile file = sample();
    file.rounds = {
        {outcomes.at(static_cast<std::size_t>(outcome)), u"王小明"_s, QDate(2027, 1, 5)}};
    const QString text = contentText(m_press.layOut(file, Sheet::Tracking));
    QVERIFY2(text.contains(ticked), qUtf8Printable(text));
    QCOMPARE(text.count(u'☑'), 1);
    QCOMPARE(text.count(u'☐'), 9);
}

void TestFormWording::aRoundThatIsNotRecordedIsBlank()
{
    CaseFile file = sample();
    file.rounds.clear();
    const QString text = contentText(m_press.layOut(file, Sheet::Tracking));
    QCOMPARE(text.count(u'☑'), 0);
    QCOMPARE(text.count(u'☐'), 10);
    QCOMPARE(text.count(u"追蹤人員____________追蹤日期____/____/____"_s), 3);
    QCOMPARE(text.count(u"_____年_____月_____日"_s), 8);
    QVERIFY(!text.contains(u"○年"_s));
}

void TestFormWording::anUnansweredNoticeHasNoWordsOfAResponse()
{
    CaseFile file = sample();
    file.response.reset();
    const QString text = contentText(m_press.layOut(file, Sheet::Notice));
    QVERIFY2(text.contains(u"姓名/電話/郵件信箱________________ / ________________ / "
                           "______________________(請改善對象(機關(構))填寫)改善事項處理情形與說明"
                           "(請改善對象填寫改善措施、改善措施完成與否及完成期程)用戶印信"_s),
             qUtf8Printable(text));
}

void TestFormWording::aLegalBasisMayEndInAFullStop()
{
    CaseFile file = sample();
    file.notice.legalBases = {u"使用須知第8點。"_s, u"管理規範第9點"_s, u"交換辦法第10條。"_s};
    const QString line = u"法令依據：使用須知第8點、管理規範第9點、交換辦法第10條。"_s;
    const LaidOutSheet sheet = m_press.layOut(file, Sheet::Notice);
    const QString text = contentText(sheet);
    QVERIFY2(text.contains(line + u"改善期限"_s), qUtf8Printable(text));
    QVERIFY(marksOnly(extractedText(m_press.pdf({sheet}))).contains(line));
}

NOTICEDESK_TEST(TestFormWording)
#include "test_formwording.moc"
