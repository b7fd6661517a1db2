// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rocdate.h"
#include "randomcasefile.h"
#include "testprogram.h"

#include <QTest>

#include <rapidcheck.h>

using namespace noticedesk;
using namespace Qt::StringLiterals;

namespace
{

QString fullWidth(const QString &text)
{
    const QString narrow = u"0123456789./-"_s;
    const QString wide = u"０１２３４５６７８９．／－"_s;
    QString result = text;
    for (QChar &character : result) {
        const auto place = narrow.indexOf(character);
        if (place >= 0)
            character = wide.at(place);
    }
    return result;
}

} // namespace

class TestRocDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormOfTypingIsUnderstood_data();
    void everyFormOfTypingIsUnderstood();
    void otherTextIsRefused_data();
    void otherTextIsRefused();
    void theThreeFormsAreThoseOfThePaper();
    void onlyYearsOneTo999HaveAForm();
    void everyDateComesBackFromEveryForm();
    void noTextMakesItFail();
};

void TestRocDate::everyFormOfTypingIsUnderstood_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("date");
    const QDate date(2026, 11, 22);
    QTest::newRow("digits only") << u"1151122"_s << date;
    QTest::newRow("points") << u"115.11.22"_s << date;
    QTest::newRow("slashes") << u"115/11/22"_s << date;
    QTest::newRow("dashes") << u"115-11-22"_s << date;
    QTest::newRow("units") << u"115年11月22日"_s << date;
    QTest::newRow("with era") << u"民國115年11月22日"_s << date;
    QTest::newRow("with full era") << u"中華民國115年11月22日"_s << date;
    QTest::newRow("ISO 8601") << u"2026-11-22"_s << date;
    QTest::newRow("full-width digits") << u"１１５１１２２"_s << date;
    QTest::newRow("full-width points") << u"１１５．１１．２２"_s << date;
    QTest::newRow("full-width slashes") << u"１１５／１１／２２"_s << date;
    QTest::newRow("full-width dashes") << u"１１５－１１－２２"_s << date;
    QTest::newRow("full-width ISO 8601") << u"２０２６－１１－２２"_s << date;
    QTest::newRow("blanks") << u" 中華民國 115 年 11 月 22 日 "_s << date;
    QTest::newRow("ideographic blanks") << u"　115　年　11　月　22　日　"_s << date;
    QTest::newRow("blanks at signs") << u"115 / 11 / 22"_s << date;
    QTest::newRow("one digit") << u"115/9/5"_s << QDate(2026, 9, 5);
    QTest::newRow("leading zeros") << u"115年09月05日"_s << QDate(2026, 9, 5);
    QTest::newRow("leap day") << u"113/2/29"_s << QDate(2024, 2, 29);
    QTest::newRow("first day") << u"0010101"_s << QDate(1912, 1, 1);
    QTest::newRow("two-digit year with units") << u"99年12月31日"_s << QDate(2010, 12, 31);
    QTest::newRow("two-digit year with era") << u"民國99/12/31"_s << QDate(2010, 12, 31);
    QTest::newRow("three digits") << u"099/12/31"_s << QDate(2010, 12, 31);
    QTest::newRow("era and signs") << u"民國115/11/22"_s << date;
    QTest::newRow("era and digits") << u"民國1151122"_s << date;
    QTest::newRow("Gregorian with slashes") << u"2026/11/22"_s << date;
    QTest::newRow("Gregorian with points") << u"2026.11.22"_s << date;
    QTest::newRow("Gregorian digits") << u"20261122"_s << date;
    QTest::newRow("without the last unit") << u"115年11月22"_s << date;
    QTest::newRow("Chinese numerals") << u"一一五年十一月二十二日"_s << date;
    QTest::newRow("with a time of day") << u"115/11/22 15:30"_s << date;
    QTest::newRow("Gregorian with units") << u"西元2026年11月22日"_s << date;
    QTest::newRow("weekday in brackets") << u"115年11月22日（日）"_s << date;
    QTest::newRow("weekday in words") << u"115年11月22日（星期日）"_s << date;
    QTest::newRow("weekday without brackets") << u"115/11/22 週日"_s << date;
    QTest::newRow("weekday in English") << u"115/11/22 (Sun)"_s << date;
    QTest::newRow("before") << u"115年11月22日前"_s << date;
    QTest::newRow("weekday and before") << u"115年11月22日（日）以前"_s << date;
    QTest::newRow("until") << u"115/11/22止"_s << date;
    QTest::newRow("first year") << u"民國元年1月1日"_s << QDate(1912, 1, 1);
    QTest::newRow("first year alone") << u"元年10月10日"_s << QDate(1912, 10, 10);
    QTest::newRow("a typographic dash") << u"115–11–22"_s << date;
    QTest::newRow("the other word for day") << u"115年11月22號"_s << date;
    QTest::newRow("last day") << u"9991231"_s << QDate(2910, 12, 31);
    QTest::newRow("first Gregorian day") << u"1912-01-01"_s << QDate(1912, 1, 1);
}

void TestRocDate::everyFormOfTypingIsUnderstood()
{
    QFETCH(const QString, typed);
    QFETCH(const QDate, date);
    const auto parsed = RocDate::parse(typed);
    QVERIFY(parsed.has_value());
    QCOMPARE(parsed->date(), date);
}

void TestRocDate::otherTextIsRefused_data()
{
    QTest::addColumn<QString>("typed");
    for (const QString &typed : {u""_s,
                                 u" "_s,
                                 u"115"_s,
                                 u"115/11"_s,
                                 u"115/11/22/1"_s,
                                 u"115/11-22"_s,
                                 u"115.11/22"_s,
                                 u"991122"_s,
                                 u"11511220"_s,
                                 u"26/11/22"_s,
                                 u"99/12/31"_s,
                                 u"115年11月22日（一）"_s,
                                 u"民國2026/11/22"_s,
                                 u"西元115年11月22日"_s,
                                 u"（日）"_s,
                                 u"前"_s,
                                 u"1 15/11/22"_s,
                                 u"115/1 1/22"_s,
                                 u"115/0/22"_s,
                                 u"115/13/1"_s,
                                 u"115/2/29"_s,
                                 u"115/11/31"_s,
                                 u"1151131"_s,
                                 u"000/01/01"_s,
                                 u"0000101"_s,
                                 u"-1/1/1"_s,
                                 u"民國前1年1月1日"_s,
                                 u"1911-12-31"_s,
                                 u"0115-11-22"_s,
                                 u"2911-01-01"_s,
                                 u"115年11月"_s,
                                 u"中華115年11月22日"_s,
                                 u"115/11/22x"_s,
                                 u"x115/11/22"_s,
                                 u"１1５/１１/２２日"_s,
                                 u"११५/११/२२"_s,
                                 u"115//11/22"_s,
                                 u"1000/1/1"_s,
                                 u"115,11,22"_s})
        QTest::newRow(qPrintable(typed)) << typed;
}

void TestRocDate::otherTextIsRefused()
{
    QFETCH(const QString, typed);
    QVERIFY(!RocDate::parse(typed).has_value());
}

void TestRocDate::theThreeFormsAreThoseOfThePaper()
{
    const auto date = RocDate::fromDate(QDate(2026, 9, 5));
    QVERIFY(date.has_value());
    QCOMPARE(date->formal(), u"中華民國115年9月5日"_s);
    QCOMPARE(date->plain(), u"115年9月5日"_s);
    QCOMPARE(date->slashed(), u"115/09/05"_s);
    QCOMPARE(date->year(), 115);
}

void TestRocDate::onlyYearsOneTo999HaveAForm()
{
    QVERIFY(!RocDate::fromDate(QDate()).has_value());
    QVERIFY(!RocDate::fromDate(QDate(1911, 12, 31)).has_value());
    QVERIFY(RocDate::fromDate(QDate(1912, 1, 1)).has_value());
    QVERIFY(RocDate::fromDate(QDate(2910, 12, 31)).has_value());
    QVERIFY(!RocDate::fromDate(QDate(2911, 1, 1)).has_value());
}

void TestRocDate::everyDateComesBackFromEveryForm()
{
    QVERIFY(rc::check("every form of every date is read as that date", [] {
        const qint64 first = QDate(1912, 1, 1).toJulianDay();
        const qint64 last = QDate(2910, 12, 31).toJulianDay();
        const QDate date = QDate::fromJulianDay(*rc::gen::inRange(first, last + 1));
        const QString year = QString::number(date.year() - 1911);
        const QString digits = year.rightJustified(3, u'0') + date.toString(u"MMdd"_s);
        const auto roc = RocDate::fromDate(date);
        RC_ASSERT(roc.has_value());
        const QStringList forms{roc->formal(),
                                roc->plain(),
                                roc->slashed(),
                                digits,
                                u"民國"_s + roc->plain(),
                                year.rightJustified(3, u'0') + date.toString(u".M.d"_s),
                                u"民國"_s + year + date.toString(u"-MM-d"_s),
                                date.toString(u"yyyy/M/d"_s),
                                date.toString(Qt::ISODate)};
        for (const QString &form : forms) {
            RC_ASSERT(RocDate::parse(form) == roc);
            RC_ASSERT(RocDate::parse(fullWidth(form)) == roc);
            RC_ASSERT(RocDate::parse(u"　"_s + form + u" \t"_s) == roc);
        }
    }));
}

void TestRocDate::noTextMakesItFail()
{
    QVERIFY(rc::check("what is read has a form that is read again", [] {
        const auto parsed = RocDate::parse(*noticedesk::testing::anyText());
        RC_ASSERT(!parsed || RocDate::parse(parsed->formal()) == parsed);
    }));
}

NOTICEDESK_TEST(TestRocDate)
#include "test_rocdate.moc"
