// SPDX-License-Identifier: GPL-3.0-or-later
#include "../domain/calendar2026.h"
#include "exchange/exchangeerror.h"
#include "exchange/officecalendarfile.h"
#include "testprogram.h"

#include <QFile>
#include <QObject>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

using namespace noticedesk;
using namespace Qt::StringLiterals;

namespace
{

QByteArray markOfUtf8()
{
    return "\xEF\xBB\xBF";
}
const QString header = u"西元日期,星期,是否放假,備註"_s;

QString rowOf(QDate day, bool isOff, const QString &remark)
{
    return day.toString(u"yyyyMMdd"_s) + u',' + u"一二三四五六日"_s.at(day.dayOfWeek() - 1) +
           (isOff ? u",2,"_s : u",0,"_s) + remark;
}

/// The header and a row for each day, as the calendar has them: line 1 + day of the year.
QStringList linesOf(int year, const OfficeCalendar &calendar)
{
    QStringList lines{header};
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1))
        lines.append(rowOf(day, !calendar.isWorkingDay(day), calendar.nameOfDayOff(day)));
    return lines;
}

QByteArray utf8(const QStringList &lines)
{
    return (lines.join(u'\n') + u'\n').toUtf8();
}

/// The file with one line put in place of another.
QByteArray with(qsizetype line, const QString &replacement)
{
    QStringList lines = linesOf(2026, testing::calendar2026());
    lines[line - 1] = replacement;
    return utf8(lines);
}

} // namespace

class TestOfficeCalendarFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheCalendarOf2026_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray file = utf8(linesOf(2026, testing::calendar2026()));
        QTest::newRow("UTF-8") << file;
        QTest::newRow("byte order mark") << markOfUtf8() + file;
        QTest::newRow("CRLF") << QByteArray(file).replace("\n", "\r\n");
        QTest::newRow("no newline at the end") << file.chopped(1);
        QTest::newRow("blank line at the end") << file + "\r\n";
        QStringEncoder toCp950("windows-950");
        QTest::newRow("CP950") << QByteArray(toCp950.encode(QString::fromUtf8(file)));
    }

    void givesTheCalendarOf2026()
    {
        QFETCH(QByteArray, bytes);
        const OfficeCalendarYear read = readBytes(bytes);
        QCOMPARE(read.year, 2026);
        QCOMPARE(read.daysOff.size(), std::size_t{104 + 16});
        OfficeCalendar calendar;
        calendar.learnYear(read.year, read.daysOff);
        QVERIFY(calendar == testing::calendar2026());
    }

    void keepsTheNamesOfDaysOffOnly()
    {
        const QByteArray bytes = with(3, u"20260102,五,0,補行上班"_s);
        QVERIFY(!readBytes(bytes).daysOff.contains(QDate(2026, 1, 2)));
        const QString name = u" 𠮷%1\"日\", 1"_s;
        const OfficeCalendarYear read =
            readBytes(with(2, u"20260101,四,2,\" 𠮷%1\"\"日\"\", 1\""_s));
        QCOMPARE(read.daysOff.at(QDate(2026, 1, 1)), name);
    }

    void takesMakeUpDaysAndLeapYears()
    {
        QStringList lines = linesOf(2028, OfficeCalendar());
        QCOMPARE(lines.size(), 367);
        const QDate saturday(2028, 2, 26);
        lines[saturday.dayOfYear()] = rowOf(saturday, false, u"補行上班"_s);
        const OfficeCalendarYear read = readBytes(utf8(lines));
        QCOMPARE(read.year, 2028);
        QVERIFY(!read.daysOff.contains(saturday));
        QVERIFY(read.daysOff.contains(QDate(2028, 2, 27)));
    }

    void namesTheFaultAndItsLine_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("where");
        const auto row = [](const char *name, const QByteArray &bytes, const QString &message,
                            const QString &where) {
            QTest::newRow(name) << bytes << message << where;
        };
        const QStringList good = linesOf(2026, testing::calendar2026());
        const auto without = [&good](qsizetype first, qsizetype count) {
            QStringList lines = good;
            lines.remove(first - 1, count);
            return utf8(lines);
        };
        row("empty", {}, u"holds no day"_s, {});
        row("header alone", utf8({header}), u"holds no day"_s, {});
        row("no header", without(1, 1), u"The first line must be 西元日期,星期"_s, u"line 1"_s);
        row("columns in another order", with(1, u"星期,西元日期,是否放假,備註"_s),
            u"The first line must be"_s, u"line 1"_s);
        row("column missing", with(1, u"西元日期,星期,是否放假"_s), u"3 fields instead of the 4"_s,
            u"line 1"_s);
        row("day missing", without(60, 1), u"The day 20260228 is missing before 20260301"_s,
            u"line 60, 西元日期"_s);
        row("first day missing", without(2, 1), u"The day 20260101 is missing before 20260102"_s,
            u"line 2, 西元日期"_s);
        row("last day missing", without(366, 1),
            u"the days from 20261231 to 20261231 are missing"_s, u"line 365, 西元日期"_s);
        row("only the first day", without(3, 364), u"from 20260102 to 20261231 are missing"_s,
            u"line 2, 西元日期"_s);
        row("day twice", with(61, good[59]), u"The day 20260228 comes twice"_s,
            u"line 61, 西元日期"_s);
        row("last day twice", utf8(good + QStringList{good[365]}),
            u"The day 20261231 comes twice"_s, u"line 367, 西元日期"_s);
        row("day of another year after the last", utf8(good + QStringList{u"20270101,五,2,"_s}),
            u"The day 20270101 is not in 2026"_s, u"line 367, 西元日期"_s);
        row("day of another year between", with(5, u"20250104,六,2,"_s),
            u"The day 20250104 is not in 2026"_s, u"line 5, 西元日期"_s);
        row("no such day", with(61, u"20260229,日,2,"_s), u"“20260229” is not a day"_s,
            u"line 61, 西元日期"_s);
        row("date with hyphens", with(2, u"2026-01-01,四,2,"_s), u"“2026-01-01” is not a day"_s,
            u"line 2, 西元日期"_s);
        row("ROC year", with(2, u"1150101,四,2,"_s), u"“1150101” is not a day"_s,
            u"line 2, 西元日期"_s);
        row("before the republic", with(2, u"19111231,日,2,"_s), u"“19111231” is not a day"_s,
            u"line 2, 西元日期"_s);
        row("wide digits", with(2, u"２０２６０１０１,四,2,"_s), u"is not a day"_s,
            u"line 2, 西元日期"_s);
        row("space before the date", with(2, u" 20260101,四,2,"_s), u"is not a day"_s,
            u"line 2, 西元日期"_s);
        row("wrong weekday", with(2, u"20260101,五,2,"_s), u"The day 20260101 is a 四, not “五”"_s,
            u"line 2, 星期"_s);
        row("no weekday", with(2, u"20260101,,2,"_s), u"is a 四, not “”"_s, u"line 2, 星期"_s);
        row("weekday in full", with(2, u"20260101,星期四,2,"_s), u"not “星期四”"_s,
            u"line 2, 星期"_s);
        row("wrong flag", with(2, u"20260101,四,1,"_s), u"“1” is neither 0"_s,
            u"line 2, 是否放假"_s);
        row("no flag", with(2, u"20260101,四,,"_s), u"“” is neither 0"_s, u"line 2, 是否放假"_s);
        row("two flags", with(2, u"20260101,四,20,"_s), u"“20” is neither 0"_s,
            u"line 2, 是否放假"_s);
        row("half a row", with(9, u"20260108,四"_s), u"There are 2 fields instead of the 4"_s,
            u"line 9"_s);
        row("cut in the last row", utf8(good).chopped(4), u"There are 2 fields"_s, u"line 366"_s);
        row("too many fields", with(9, u"20260108,四,0,,"_s), u"There are 5 fields"_s, u"line 9"_s);
        row("blank line between", with(9, {}), u"The line is blank"_s, u"line 9"_s);
        row("control character", with(9, u"20260108,四,0,\u0007"_s), u"holds U+0007"_s,
            u"line 9, 備註"_s);
        row("quote not closed", with(9, u"20260108,四,0,\"x"_s), u"never closed"_s, u"line 9"_s);
        row("half a character", utf8(good).replace("20261231,四,0,\n", "20261231,\xE5\x9B"),
            u"byte 0xe5 is not part of UTF-8"_s, u"line 366"_s);
        QStringEncoder toCp950("windows-950");
        const QByteArray cp950 = toCp950.encode(good.join(u'\n'));
        row("CP950, half a character", cp950.chopped(4), u"byte 0xa5 is not part of Big5"_s,
            u"line 366"_s);
        row("too large", QByteArray(1024 * 1024 + 1, '\n'), u"larger than 1048576 bytes"_s, {});
    }

    void namesTheFaultAndItsLine()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, message);
        QFETCH(QString, where);
        try {
            readBytes(bytes);
        } catch (const ExchangeError &error) {
            QVERIFY2(error.message().contains(message), error.what());
            QCOMPARE(error.where(), where.isEmpty() ? m_path : m_path + u", "_s + where);
            return;
        }
        QFAIL("the reader took it");
    }

    void refusesEveryCutBeforeTheLastRemark()
    {
        const QByteArray file = utf8(linesOf(2026, testing::calendar2026()));
        QVERIFY(rc::check([this, &file] {
            const auto size = *rc::gen::inRange<qsizetype>(0, file.size() - 1);
            RC_ASSERT_THROWS_AS(readBytes(file.first(size)), ExchangeError);
        }));
    }

    void endsWellWhateverHappensToAByte()
    {
        const QByteArray file = utf8(linesOf(2026, testing::calendar2026()));
        QVERIFY(rc::check([this, &file] {
            QByteArray changed = file;
            changed[*rc::gen::inRange<qsizetype>(0, file.size())] = *rc::gen::arbitrary<char>();
            try {
                RC_ASSERT(readBytes(changed).year == 2026);
            } catch (const ExchangeError &error) {
                RC_ASSERT(error.where().startsWith(m_path));
            }
        }));
    }

private:
    OfficeCalendarYear readBytes(const QByteArray &bytes) const
    {
        QFile file(m_path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        file.close();
        return readOfficeCalendarFile(m_path);
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"calendar.csv"_s);
};

NOTICEDESK_TEST(TestOfficeCalendarFile)
#include "test_officecalendarfile.moc"
