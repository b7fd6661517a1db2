// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exchangeerror.h"
#include "exchange/tabrecords.h"
#include "testprogram.h"

#include <QTest>

using namespace noticedesk;
using namespace Qt::StringLiterals;

class TestTabRecords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsAreReadAsSpreadsheetsCopyThem_data();
    void cellsAreReadAsSpreadsheetsCopyThem();
    void fieldsBeyondTheMostAreCounted();
    void aLoneCarriageReturnIsRefused();
    void marksThatOpenNothingTakeNoTime();

private:
    static std::vector<CsvRow> rowsOf(const QByteArray &text)
    {
        TabRecords records(text, u"rows"_s, 9);
        std::vector<CsvRow> rows;
        while (auto row = records.next())
            rows.push_back(*std::move(row));
        return rows;
    }
};

void TestTabRecords::cellsAreReadAsSpreadsheetsCopyThem_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<std::vector<CsvRow>>("expected");
    const auto row = [](const char *name, const QByteArray &text,
                        const std::vector<CsvRow> &expected) {
        QTest::newRow(name) << text << expected;
    };
    const auto cells = [](const QString &first, const QString &second) {
        return std::vector<CsvRow>{{{first, second}, 1}};
    };
    row("nothing", "", {});
    row("blank lines", "\n\r\n\n", {});
    row("two cells", "a\tb", cells(u"a"_s, u"b"_s));
    row("a line end behind", "a\tb\r\n\n", cells(u"a"_s, u"b"_s));
    row("blank cells", "\t\n", cells({}, {}));
    row("blanks", " a \t b ", cells(u" a "_s, u" b "_s));
    row("a comma", "a,b\tc", cells(u"a,b"_s, u"c"_s));
    row("marks within", "主機 \"A01\" 感染\t5\"", cells(u"主機 \"A01\" 感染"_s, u"5\""_s));
    row("doubled marks within", "a \"\"b\"\"\tc", cells(u"a \"\"b\"\""_s, u"c"_s));
    row("a word in marks first", "\"A01\" 感染\tb", cells(u"\"A01\" 感染"_s, u"b"_s));
    row("a mark that nothing closes", "\"A01\tb", cells(u"\"A01"_s, u"b"_s));
    row("around a cell", "\"a \"\"b\"\"\"\t\"\"", cells(u"a \"b\""_s, {}));
    row("around a tab and a line end", "\"a\tb\nc\r\nd\"\te", cells(u"a\tb\nc\r\nd"_s, u"e"_s));
    row("around the last cell of a line", "a\t\"b\"\r\n", cells(u"a"_s, u"b"_s));
    row("lines are counted", "a\n\n\"b\nc\"\n\"d\ne\n",
        {{{u"a"_s}, 1}, {{}, 2}, {{u"b\nc"_s}, 3}, {{u"\"d"_s}, 5}, {{u"e"_s}, 6}});
}

void TestTabRecords::cellsAreReadAsSpreadsheetsCopyThem()
{
    QFETCH(QByteArray, text);
    QFETCH(std::vector<CsvRow>, expected);
    QVERIFY(rowsOf(text) == expected);
}

void TestTabRecords::fieldsBeyondTheMostAreCounted()
{
    const QByteArray text = QByteArray("a\t").repeated(11) + "\nb";
    TabRecords records(text, u"rows"_s, 9);
    QCOMPARE(records.next()->fields.size(), std::size_t{9});
    QCOMPARE(records.fieldCount(), std::size_t{12});
    QCOMPARE(records.next()->fields.size(), std::size_t{1});
    QCOMPARE(records.fieldCount(), std::size_t{1});
}

void TestTabRecords::aLoneCarriageReturnIsRefused()
{
    QVERIFY_THROWS_EXCEPTION(ExchangeError, rowsOf("a\tb\n\"c\rd\"\n"));
}

void TestTabRecords::marksThatOpenNothingTakeNoTime()
{
    // Looked for to the end of the text from each of them, they would take hours, and ctest ends
    // the test.
    constexpr int lines = 150'000;
    for (const char *line : {"\"a\t\n", "\"\"a\t\n", "\"\"\"a\t\n", "\"a\"\"b\t\n"})
        QCOMPARE(rowsOf(QByteArray(line).repeated(lines)).size(), std::size_t{lines});
}

NOTICEDESK_TEST(TestTabRecords)
#include "test_tabrecords.moc"
