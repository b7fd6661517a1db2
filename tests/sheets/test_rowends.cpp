// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowboxes.h"
#include "testprogram.h"

#include <QTest>

using namespace noticedesk;
using namespace noticedesk::testing;

/// What of a row stands on which page.
class TestRowEnds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowThatStaysWholeIsNotParted();
    void theEndOfARowStandsOnThePageOfTheNext();
    void theHighestCellGivesTheEndOfARow();
    void aSpaceBesideAHigherLabelFillsThePageToo();
};

void TestRowEnds::aRowThatStaysWholeIsNotParted()
{
    std::vector<RowBox> rows{row(lines(15)), row(lines(6))};
    QCOMPARE(shownLines({paginate(rows, room).front()}, rows.back(), 0).size(), std::size_t{4});
    rows.back().whole = true;
    const auto pages = paginate(rows, room);
    QCOMPARE(pages.front().size(), std::size_t{1});
    QCOMPARE(shownLines({pages.back()}, rows.back(), 0).size(), std::size_t{6});
    // One that is higher than a page begins where it stands, as any other.
    rows.back() = row(lines(20));
    rows.back().whole = true;
    QCOMPARE(shownLines({paginate(rows, room).front()}, rows.back(), 0).size(), std::size_t{4});
}

void TestRowEnds::theEndOfARowStandsOnThePageOfTheNext()
{
    // All but the last row would fit the first page: of the second row, the end goes with that.
    std::vector<RowBox> rows{row(lines(2), true), row(lines(15)), row(lines(3))};
    rows[1].endsWithNext = true;
    rows[2].whole = true;
    const auto pages = paginate(rows, room);
    QCOMPARE(pages.size(), std::size_t{2});
    QCOMPARE(shownLines({pages.front()}, rows[0], 0).size(), std::size_t{2});
    QCOMPARE(shownLines({pages.front()}, rows[1], 0).size(), std::size_t{14});
    QCOMPARE(shownLines({pages.back()}, rows[1], 0).size(), std::size_t{1});
    QCOMPARE(shownLines({pages.back()}, rows[2], 0).size(), std::size_t{3});
    // A row that can be parted leaves only its end for that page, and a heading stays with it.
    std::vector<RowBox> later{row(lines(15)), row(lines(1), true), row(lines(5)), row(lines(3))};
    later[2].endsWithNext = true;
    later[3].whole = true;
    QCOMPARE(shownLines({paginate(later, room).front()}, later[2], 0).size(), std::size_t{2});
}

void TestRowEnds::theHighestCellGivesTheEndOfARow()
{
    for (const bool highestFirst : {true, false}) {
        std::vector<RowBox> rows{row(lines(17)), row(lines(3))};
        CellBox low;
        low.pieces = lines(1);
        auto &cells = rows[0].cells;
        cells.insert(highestFirst ? cells.end() : cells.begin(), low);
        rows[0].endsWithNext = true;
        rows[1].whole = true;
        const std::size_t highest = highestFirst ? 0 : 1;
        const auto pages = paginate(rows, room);
        QCOMPARE(pages.size(), std::size_t{2});
        QCOMPARE(pages.front().front().cells[highest].size(), std::size_t{16});
        QCOMPARE(pages.front().front().cells[1 - highest].size(), std::size_t{1});
        QCOMPARE(pages.back().front().cells[highest].size(), std::size_t{1});
    }
}

void TestRowEnds::aSpaceBesideAHigherLabelFillsThePageToo()
{
    RowBox box = row({space(10, 10, 1)});
    CellBox label;
    label.label = true;
    label.pieces = lines(4);
    box.cells.insert(box.cells.begin(), label);
    const std::vector<RowBox> rows{box, row(lines(2))};
    QVERIFY(std::abs(foot(paginate(rows, room).front()) - bottom) < grace);
}

NOTICEDESK_TEST(TestRowEnds)
#include "test_rowends.moc"
