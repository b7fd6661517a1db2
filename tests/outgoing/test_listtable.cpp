// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"
#include "outgoing/incident/listentry.h"
#include "outgoing/incident/listtable.h"
#include "testprogram.h"
#include "threadtime.h"

#include <QElapsedTimer>
#include <QTest>

using namespace noticedesk;
using namespace Qt::StringLiterals;

/// The rows of a list that is a text, and what a row says.
class TestListTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsMayBeCopiedFromASpreadsheet();
    void textsHaveTheLimitsOfSpreadsheets_data();
    void textsHaveTheLimitsOfSpreadsheets();
    void betweenAddressesStandsNothingElse_data();
    void betweenAddressesStandsNothingElse();
    void manyAddressesOfACellTakeNoLonger();
};

namespace
{

auto entryWith(const QString &addresses)
{
    ListColumns columns;
    columns.columns = {{ListField::Code, 0}, {ListField::Ip, 1}};
    return readEntry({2, {u"395000000A"_s, addresses}, false}, columns);
}

} // namespace

void TestListTable::cellsMayBeCopiedFromASpreadsheet()
{
    const auto rows =
        listTableOfText("機關代碼\t使用者IP\n395000000A\t\"10.0.0.1\n10.0.0.2\"\n\n", u"f"_s);
    const std::vector<TableRow> expected{{1, {u"機關代碼"_s, u"使用者IP"_s}, false},
                                         {2, {u"395000000A"_s, u"10.0.0.1\n10.0.0.2"_s}, false}};
    QCOMPARE(rows, expected);
    // They are copied as they are, also with marks in them; a file with commas has them doubled.
    const auto marked = listTableOfText("機關代碼\t備註\n395000000A\t主機 \"A01\" 感染\n", u"f"_s);
    QCOMPARE(marked.back().cells.back(), u"主機 \"A01\" 感染"_s);
    QVERIFY_THROWS_EXCEPTION(
        Error, listTableOfText("機關代碼,備註\n395000000A,主機 \"A01\" 感染\n", u"f"_s));
}

void TestListTable::textsHaveTheLimitsOfSpreadsheets_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<bool>("isRead");
    const QByteArray longest(mostCellText, 'x');
    QTest::newRow("the longest cell") << QByteArray("code\n" + longest) << true;
    QTest::newRow("a cell that is too long") << QByteArray("code\n" + longest + 'x') << false;
    const QByteArray much = QByteArray(longest + '\n').repeated(mostTableText / mostCellText);
    QTest::newRow("much text") << much << true;
    QTest::newRow("too much text") << QByteArray(much + longest) << false;
}

void TestListTable::textsHaveTheLimitsOfSpreadsheets()
{
    QFETCH(const QByteArray, csv);
    QFETCH(const bool, isRead);
    if (isRead)
        QVERIFY(!listTableOfText(csv, u"list.csv"_s).empty());
    else
        QVERIFY_THROWS_EXCEPTION(Error, listTableOfText(csv, u"list.csv"_s));
}

void TestListTable::betweenAddressesStandsNothingElse_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("signs") << u"10.0.0.1、10.0.0.2 和10.0.0.1;\n10.0.0.3"_s << true;
    QTest::newRow("a word between") << u"10.0.0.1 x 10.0.0.1"_s << false;
    QTest::newRow("a word before") << u"x 10.0.0.1"_s << false;
    QTest::newRow("a word behind") << u"10.0.0.1, 10.0.0.2 x"_s << false;
    QTest::newRow("five numbers before the same four") << u"10.0.0.1.5 10.0.0.1"_s << false;
}

void TestListTable::betweenAddressesStandsNothingElse()
{
    QFETCH(const QString, cell);
    QFETCH(const bool, isRead);
    QCOMPARE(std::holds_alternative<ListEntry>(entryWith(cell)), isRead);
}

// The time grows with the text and no faster: a cell takes as long as the same in many cells.
void TestListTable::manyAddressesOfACellTakeNoLonger()
{
    constexpr int times = 20;
    const QString part = QString(u"10.0.0.1,"_s + QString(60, u' ')).repeated(1000);
    const QString whole = part.repeated(times);
    const double start = processorTime();
    for (int time = 0; time < times; ++time)
        QVERIFY(std::holds_alternative<ListEntry>(entryWith(part)));
    const double ofParts = processorTime() - start;
    const auto read = entryWith(whole);
    const double ofWhole = processorTime() - start - ofParts;
    QCOMPARE(std::get<ListEntry>(read).addresses.size(), std::size_t{times * 1000});
    QVERIFY2(ofWhole < 4 * ofParts, qPrintable(u"%1 ms, %2 ms"_s.arg(ofParts).arg(ofWhole)));
}

NOTICEDESK_TEST(TestListTable)
#include "test_listtable.moc"
