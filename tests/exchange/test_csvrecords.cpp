// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvrecords.h"
#include "testprogram.h"

#include <QTest>

using namespace noticedesk;
using namespace Qt::StringLiterals;

class TestCsvRecords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blankLinesAreRowsUntilTheLastThatIsNone_data();
    void blankLinesAreRowsUntilTheLastThatIsNone();
    void aLongRunOfBlankLinesIsReadAtOnce();
};

void TestCsvRecords::blankLinesAreRowsUntilTheLastThatIsNone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<std::vector<CsvRow>>("expected");
    const CsvRow first{{u"a"_s, u"b"_s}, 1};
    const auto row = [](const QByteArray &text, const std::vector<CsvRow> &expected) {
        QTest::newRow(QByteArray(text).replace("\n", "LF").replace("\r", "CR").constData())
            << text << expected;
    };
    row("", {});
    row("\n\r\n\n", {});
    row("a,b", {first});
    row("a,b\n", {first});
    row("a,b\r\n\r\n\n", {first});
    row("a,b\n\n\r\nc", {first, {{}, 2}, {{}, 3}, {{u"c"_s}, 4}});
    row("\n\na,b\n\n", {{{}, 1}, {{}, 2}, {{u"a"_s, u"b"_s}, 3}});
    row("a,b\n\"c\n\n\"\n\n", {first, {{u"c\n\n"_s}, 2}});
}

void TestCsvRecords::blankLinesAreRowsUntilTheLastThatIsNone()
{
    QFETCH(QByteArray, text);
    QFETCH(std::vector<CsvRow>, expected);
    CsvRecords records(text, u"list.csv"_s, 9);
    std::vector<CsvRow> rows;
    while (auto row = records.next())
        rows.push_back(*std::move(row));
    QVERIFY(rows == expected);
    QVERIFY(!records.next());
}

void TestCsvRecords::aLongRunOfBlankLinesIsReadAtOnce()
{
    // Looked through again from each of them, they would take hours, and ctest ends the test.
    constexpr int lines = 3'000'000;
    const QByteArray text = "a\n" + QByteArray(lines, '\n') + "b\n" + QByteArray(lines, '\n');
    CsvRecords records(text, u"list.csv"_s, 9);
    int rows = 0;
    while (records.next())
        ++rows;
    QCOMPARE(rows, lines + 2);
}

NOTICEDESK_TEST(TestCsvRecords)
#include "test_csvrecords.moc"
