// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowboxes.h"
#include "testprogram.h"

#include <QTest>

#include <map>
#include <rapidcheck.h>

using namespace noticedesk;
using namespace noticedesk::testing;

namespace
{

Piece anyPiece()
{
    const double height = *rc::gen::inRange(8, 40);
    switch (*rc::gen::inRange(0, 8)) {
    case 0:
        return space(height, height / 4, *rc::gen::inRange(0, 3));
    case 1:
        return space(height * 4, height, 1, true);
    default:
        return line(height, *rc::gen::inRange(0, 4) == 0);
    }
}

std::vector<RowBox> anyRows()
{
    std::vector<RowBox> rows;
    const int count = *rc::gen::inRange(1, 9);
    for (int at = 0; at < count; ++at) {
        RowBox box = row({}, *rc::gen::inRange(0, 4) == 0);
        box.cells.clear();
        if (*rc::gen::arbitrary<bool>()) {
            CellBox label;
            label.label = true;
            label.pieces = {line(17), line(17)};
            label.continued = {line(17), line(17), line(17)};
            box.cells.push_back(label);
        }
        const int cells = *rc::gen::inRange(1, 3);
        for (int cell = 0; cell < cells; ++cell) {
            CellBox next;
            const int pieces = *rc::gen::inRange(1, 40);
            for (int piece = 0; piece < pieces; ++piece)
                next.pieces.push_back(anyPiece());
            box.cells.push_back(std::move(next));
        }
        rows.push_back(std::move(box));
    }
    return rows;
}

double heightOf(const std::vector<PlacedPiece> &pieces)
{
    double sum = 0;
    for (const PlacedPiece &piece : pieces)
        sum += piece.height;
    return sum;
}

std::map<const Piece *, std::size_t> pageOfEachPiece(const std::vector<PageFragments> &pages)
{
    std::map<const Piece *, std::size_t> result;
    for (std::size_t at = 0; at < pages.size(); ++at) {
        for (const RowFragment &fragment : pages[at]) {
            for (const auto &cell : fragment.cells) {
                for (const PlacedPiece &placed : cell)
                    result.emplace(placed.piece, at);
            }
        }
    }
    return result;
}

} // namespace

class TestPagination : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLineIsShownOnceInOrder();
    void rowsStandBelowEachOtherAndEndAtTheFoot();
    void aLabelIsShownWholeOnEachPage();
    void linesThatKeepTogetherStandOnOnePage();
    void rowsThatKeepTogetherBeginOnOnePage();
    void spacesShrinkIfThatSavesAPage();
    void spacesKeepTheirWishIfShrinkingSavesNothing();
    void stretchFillsThePage();
    void stretchIsSharedByWeight();
    void aSpaceThatBreaksGoesOnOverTheFoot();
    void aGapIsNothingAtAPagesFoot();
    void whatIsHigherThanAPageStandsAlone();
};

void TestPagination::everyLineIsShownOnceInOrder()
{
    QVERIFY(rc::check("no line is lost, repeated or out of order", [] {
        const auto rows = anyRows();
        const auto pages = paginate(rows, room);
        for (const RowBox &box : rows) {
            for (std::size_t cell = 0; cell < box.cells.size(); ++cell) {
                if (box.cells[cell].label)
                    continue;
                std::vector<const Piece *> expected;
                for (const Piece &piece : box.cells[cell].pieces) {
                    if (!piece.isSpace())
                        expected.push_back(&piece);
                }
                RC_ASSERT(shownLines(pages, box, cell) == expected);
            }
        }
        const RowBox *last = rows.data();
        for (const PageFragments &page : pages) {
            RC_ASSERT(!page.empty());
            for (const RowFragment &fragment : page) {
                RC_ASSERT(fragment.row >= last);
                last = fragment.row;
            }
        }
        RC_ASSERT(last == &rows.back());
    }));
}

void TestPagination::rowsStandBelowEachOtherAndEndAtTheFoot()
{
    QVERIFY(rc::check("nothing overlaps or leaves the page", [] {
        const auto rows = anyRows();
        for (const PageFragments &page : paginate(rows, room)) {
            double y = top;
            for (const RowFragment &fragment : page) {
                RC_ASSERT(std::abs(fragment.y - y) < grace);
                y += fragment.height;
                for (const auto &cell : fragment.cells)
                    RC_ASSERT(heightOf(cell) + 2 * fragment.row->padding <=
                              fragment.height + grace);
            }
            RC_ASSERT(y <= bottom + grace);
            if (page.back().continues)
                RC_ASSERT(y >= bottom - grace);
        }
    }));
}

void TestPagination::aLabelIsShownWholeOnEachPage()
{
    QVERIFY(rc::check("first the label, then its continuation", [] {
        const auto rows = anyRows();
        for (const PageFragments &page : paginate(rows, room)) {
            for (const RowFragment &fragment : page) {
                for (std::size_t cell = 0; cell < fragment.cells.size(); ++cell) {
                    const CellBox &box = fragment.row->cells[cell];
                    if (!box.label)
                        continue;
                    const auto &expected = fragment.continued ? box.continued : box.pieces;
                    RC_ASSERT(fragment.cells[cell].size() == expected.size());
                    for (std::size_t at = 0; at < expected.size(); ++at)
                        RC_ASSERT(fragment.cells[cell][at].piece == &expected[at]);
                }
            }
        }
    }));
}

void TestPagination::linesThatKeepTogetherStandOnOnePage()
{
    QVERIFY(rc::check("a line that keeps with the next is on its page", [] {
        const auto rows = anyRows();
        const auto pages = pageOfEachPiece(paginate(rows, room));
        for (const RowBox &box : rows) {
            for (const CellBox &cell : box.cells) {
                double chain = 0;
                for (std::size_t at = 0; at + 1 < cell.pieces.size(); ++at) {
                    const Piece &piece = cell.pieces[at];
                    const Piece &next = cell.pieces[at + 1];
                    chain = piece.keepWithNext ? chain + piece.height : 0;
                    // Only a chain that is higher than a page may be parted.
                    if (piece.keepWithNext && !next.isSpace() && chain + 100 < bottom - top)
                        RC_ASSERT(pages.at(&piece) == pages.at(&next));
                }
            }
        }
    }));
}

void TestPagination::rowsThatKeepTogetherBeginOnOnePage()
{
    QVERIFY(rc::check("a row that keeps with the next ends on its page", [] {
        std::vector<RowBox> rows;
        const int count = *rc::gen::inRange(2, 40);
        for (int at = 0; at < count; ++at) {
            // At most two in a row keep together: three times 100 fit on a page.
            const bool keep = at % 3 != 2 && *rc::gen::arbitrary<bool>();
            rows.push_back(row(lines(*rc::gen::inRange(1, 5)), keep));
        }
        const auto pages = pageOfEachPiece(paginate(rows, room));
        for (std::size_t at = 0; at + 1 < rows.size(); ++at) {
            if (rows[at].keepWithNext)
                RC_ASSERT(pages.at(&rows[at].cells.front().pieces.back()) ==
                          pages.at(&rows[at + 1].cells.front().pieces.front()));
        }
    }));
}

void TestPagination::spacesShrinkIfThatSavesAPage()
{
    // 8 + 15 * 20 = 308 of 400; the space has 92 left, wished for 200 and is content with 50.
    std::vector<Piece> pieces = lines(15);
    pieces.push_back(space(200, 50));
    const std::vector<RowBox> rows{row(pieces)};
    const auto pages = paginate(rows, room);
    QCOMPARE(pages.size(), std::size_t{1});
    QVERIFY(std::abs(pages.front().front().cells.front().back().height - 92) < grace);
}

void TestPagination::spacesKeepTheirWishIfShrinkingSavesNothing()
{
    std::vector<Piece> pieces = lines(15);
    pieces.push_back(space(200, 100));
    const std::vector<RowBox> rows{row(pieces)};
    const auto pages = paginate(rows, room);
    QCOMPARE(pages.size(), std::size_t{2});
    QCOMPARE(pages.back().front().cells.front().back().height, 200.0);
}

void TestPagination::stretchFillsThePage()
{
    QVERIFY(rc::check("a page with a space that stretches ends at its foot", [] {
        std::vector<RowBox> rows;
        const int before = *rc::gen::inRange(0, 5);
        for (int at = 0; at < before; ++at)
            rows.insert(rows.end(), row(lines(*rc::gen::inRange(1, 3))));
        rows.push_back(row({line(20), space(10, 5, 1)}));
        const auto pages = paginate(rows, room);
        RC_ASSERT(pages.size() == 1U);
        RC_ASSERT(std::abs(foot(pages.front()) - bottom) < grace);
    }));
}

void TestPagination::stretchIsSharedByWeight()
{
    const std::vector<RowBox> rows{row({line(20), space(0, 0, 1)}),
                                   row({line(20), space(0, 0, 3)})};
    const auto pages = paginate(rows, room);
    // 400 less two rows of 28 leave 344.
    QVERIFY(std::abs(pages.front().at(0).cells.front().back().height - 86) < grace);
    QVERIFY(std::abs(pages.front().at(1).cells.front().back().height - 258) < grace);
}

void TestPagination::aSpaceThatBreaksGoesOnOverTheFoot()
{
    std::vector<Piece> pieces = lines(15);
    pieces.push_back(space(250, 200, 0, true));
    pieces.push_back(line(20));
    const std::vector<RowBox> rows{row(pieces)};
    const auto pages = paginate(rows, room);
    QCOMPARE(pages.size(), std::size_t{2});
    QVERIFY(pages.front().front().continues);
    QVERIFY(pages.back().front().continued);
    const PlacedPiece &before = pages.front().front().cells.front().back();
    const PlacedPiece &after = pages.back().front().cells.front().front();
    QVERIFY(before.piece == after.piece);
    QVERIFY(std::abs(before.height + after.height - 250) < grace);
    QVERIFY(std::abs(foot(pages.front()) - bottom) < grace);
}

void TestPagination::aGapIsNothingAtAPagesFoot()
{
    // The first row leaves 12: its own gap does not fit, and is not carried to the next page.
    std::vector<Piece> pieces = lines(19);
    pieces.push_back(space(15, 15));
    const std::vector<RowBox> rows{row(pieces), row({space(15, 15), line(20)})};
    const auto pages = paginate(rows, room);
    QCOMPARE(pages.size(), std::size_t{2});
    QCOMPARE(pages.front().size(), std::size_t{1});
    QCOMPARE(pages.back().size(), std::size_t{1});
    QVERIFY(pages.back().front().row == &rows.back());
    // Nor does a row begin with its gap alone.
    const std::vector<RowBox> later{row(lines(17)), row({space(15, 15), line(40)})};
    QCOMPARE(paginate(later, room).front().size(), std::size_t{1});
}

void TestPagination::whatIsHigherThanAPageStandsAlone()
{
    const std::vector<RowBox> rows{row({line(20), line(900), line(20)}), row({line(20)})};
    const auto pages = paginate(rows, room);
    QCOMPARE(shownLines(pages, rows.front(), 0).size(), std::size_t{3});
    const auto pageOf = pageOfEachPiece(pages);
    QCOMPARE(pageOf.at(&rows.front().cells.front().pieces[1]), std::size_t{1});
    QCOMPARE(pageOf.at(&rows.front().cells.front().pieces[2]), std::size_t{2});
    QCOMPARE(pages.size(), std::size_t{3});
}

NOTICEDESK_TEST(TestPagination)
#include "test_pagination.moc"
