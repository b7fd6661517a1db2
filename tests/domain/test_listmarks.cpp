// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/listmarks.h"
#include "randomcasefile.h"
#include "testprogram.h"

#include <QTest>

#include <rapidcheck.h>

using namespace noticedesk;
using namespace Qt::StringLiterals;

class TestListMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksAreTakenOff_data();
    void marksAreTakenOff();
    void linesOfOtherKindsBelongToTheItemBefore();
    void otherTextIsNoList_data();
    void otherTextIsNoList();
    void noItemKeepsItsMarkAndNothingElseIsLost();
    void noTextMakesItFail();
};

void TestListMarks::marksAreTakenOff_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const QString &text) { QTest::newRow(qPrintable(text)) << text; };
    row(u"1. 更換密碼\n2. 更新修補"_s);
    row(u"1.更換密碼\n2.更新修補"_s);
    row(u"1.\t更換密碼\n2.\t更新修補"_s);
    row(u"1、更換密碼\n2、更新修補"_s);
    row(u"1) 更換密碼\n2) 更新修補"_s);
    row(u"(1) 更換密碼\n(2) 更新修補"_s);
    row(u"（1）更換密碼\n（2）更新修補"_s);
    row(u"（一）更換密碼\n（二）更新修補"_s);
    row(u"一、更換密碼\n二、更新修補"_s);
    row(u"九、更換密碼\n十、更新修補"_s);
    row(u"十九、更換密碼\n二十、更新修補"_s);
    row(u"甲、更換密碼\n乙、更新修補"_s);
    row(u"A. 更換密碼\nB. 更新修補"_s);
    row(u"１．更換密碼\n２．更新修補"_s);
    row(u"１、　更換密碼\n２、　更新修補"_s);
    row(u"9. 更換密碼\n10. 更新修補"_s);
    row(u"1. 更換密碼\n1. 更新修補"_s);
    row(u"1\t更換密碼\n2\t更新修補"_s);
    row(u"①更換密碼\n②更新修補"_s);
    row(u"⑴ 更換密碼\n⑵ 更新修補"_s);
    row(u"㈠更換密碼\n㈡更新修補"_s);
    row(u"・更換密碼\n・更新修補"_s);
    row(u"• 更換密碼\n• 更新修補"_s);
    row(u"（一）、更換密碼\n（二）、更新修補"_s);
    row(u"①、更換密碼\n②、更新修補"_s);
    row(u"壹、更換密碼\n貳、更新修補"_s);
    row(u"子、更換密碼\n丑、更新修補"_s);
    row(u"（子）更換密碼\n（丑）更新修補"_s);
    row(u"㊀更換密碼\n㊁更新修補"_s);
    // With those that Word takes from Symbol and Wingdings.
    for (const QChar bullet :
         u"‧·●○◎◆◇■□▪▫‣◦▶►➢➤❖★☆✓✔\uF06C\uF06E\uF075\uF076\uF0A7\uF0B7\uF0D8\uF0FC"_s)
        row(u"%1\t更換密碼\n%1\t更新修補"_s.arg(bullet));
    row(u"•\t更換密碼\n•\t更新修補"_s);
    row(u"- 更換密碼\n- 更新修補"_s);
    row(u"○ 更換密碼\n○　更新修補"_s);
    row(u"\n  1. 更換密碼 \n\n  2. 更新修補\n\n"_s);
}

void TestListMarks::marksAreTakenOff()
{
    QFETCH(const QString, text);
    QCOMPARE(listItemsIn(text), std::optional(QStringList{u"更換密碼"_s, u"更新修補"_s}));
}

void TestListMarks::linesOfOtherKindsBelongToTheItemBefore()
{
    QCOMPARE(
        listItemsIn(u"一、更新：\n(1) 路由器\n(2) 主機\n二、期限\n115年11月22日"_s),
        std::optional(QStringList{u"更新：\n(1) 路由器\n(2) 主機"_s, u"期限\n115年11月22日"_s}));
    QCOMPARE(listItemsIn(u"1. 依第\n3. 3 條"_s), std::optional(QStringList{u"依第\n3. 3 條"_s}));
    QCOMPARE(listItemsIn(u"7、更換密碼"_s), std::optional(QStringList{u"更換密碼"_s}));
    QCOMPARE(listItemsIn(u"1. 更換密碼\n○年○月○日前"_s),
             std::optional(QStringList{u"更換密碼\n○年○月○日前"_s}));
}

void TestListMarks::otherTextIsNoList_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u""_s,
                                u"\n \n"_s,
                                u"更換密碼"_s,
                                u"第一行\n第二行"_s,
                                u"改善事項：\n1. 更換密碼"_s,
                                u"1.5 倍"_s,
                                u"10.0.0.7"_s,
                                u"115.11.22 發現"_s,
                                u"115年11月22日"_s,
                                u"-5 度"_s,
                                u"1.5 倍\n2.5 倍"_s,
                                u"10.0.0.7\n11.0.0.8"_s,
                                u"一、二級機關應配合"_s,
                                u"1、2 級機關"_s,
                                u"甲、乙雙方"_s,
                                u"壹、總則"_s,
                                u"子、丑"_s,
                                u"A. Lin"_s,
                                u"1. "_s,
                                u"123. 更換"_s,
                                u"3\t更換"_s,
                                u"○年○月○日前完成掃毒及回報。"_s,
                                u"○○年○月○日前完成掃毒及回報。"_s,
                                u"○ 年 ○ 月 ○ 日前完成掃毒及回報。"_s,
                                u"○年○月○日起\n○年○月○日止"_s,
                                u"◯年◯月◯日前完成掃毒及回報。"_s,
                                u"〇年〇月〇日前完成掃毒及回報。"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void TestListMarks::otherTextIsNoList()
{
    QFETCH(const QString, text);
    QCOMPARE(listItemsIn(text), std::nullopt);
}

void TestListMarks::noItemKeepsItsMarkAndNothingElseIsLost()
{
    QVERIFY(rc::check("items that are numbered come back", [] {
        const auto words = *rc::gen::nonEmpty(rc::gen::container<std::vector<QString>>(
            rc::gen::element<QString>(u"更換密碼"_s, u"第 3 條"_s, u"a.b"_s, u"（完）"_s)));
        const QString sign = *rc::gen::element<QString>(u". "_s, u"、"_s, u".\t"_s, u") "_s);
        QStringList items;
        QStringList lines;
        for (const QString &word : words) {
            items.append(word);
            lines.append(QString::number(items.size()) + sign + word);
        }
        RC_PRE(items.size() < 100);
        RC_ASSERT(listItemsIn(lines.join(u'\n')) == items);
    }));
}

void TestListMarks::noTextMakesItFail()
{
    QVERIFY(rc::check("items are not empty", [] {
        const auto items = listItemsIn(*noticedesk::testing::anyText());
        RC_ASSERT(!items || (!items->isEmpty() && !items->contains(QString())));
    }));
}

NOTICEDESK_TEST(TestListMarks)
#include "test_listmarks.moc"
