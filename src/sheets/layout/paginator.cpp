// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/layout/paginator.h"

#include "sheets/layout/pagefilling.h"

#include <algorithm>

namespace noticedesk
{

namespace
{

/// A breaking space leaves or takes at least this much on each side of the page's foot (pt).
constexpr double leastSpace = 30;

/// A little space between words, which is nothing where a page ends or begins.
bool isGap(const PlacedPiece &placed)
{
    return placed.piece->isSpace() && !placed.piece->breaks && placed.piece->height < leastSpace;
}

/// What is left to place of one row.
struct Remainder
{
    const RowBox *row = nullptr;
    bool continued = false;
    std::vector<Pieces> cells;

    double height() const
    {
        double most = 0;
        for (const Pieces &pieces : cells)
            most = std::max(most, heightOf(pieces));
        return most + 2 * row->padding;
    }

    bool empty() const
    {
        for (std::size_t at = 0; at < cells.size(); ++at) {
            if (!row->cells[at].label && !cells[at].empty())
                return false;
        }
        return true;
    }
};

enum class SpaceHeight { Wished, Least };

Pieces placed(const std::vector<Piece> &pieces, SpaceHeight spaces)
{
    Pieces result;
    result.reserve(pieces.size());
    for (const Piece &piece : pieces)
        result.push_back({&piece, spaces == SpaceHeight::Least ? piece.minimum : piece.height});
    return result;
}

Remainder allOf(const RowBox &row, SpaceHeight spaces)
{
    Remainder result{&row, false, {}};
    for (const CellBox &cell : row.cells)
        result.cells.push_back(placed(cell.pieces, spaces));
    return result;
}

/// How many of the pieces fit into the height, without parting what keeps together.
std::size_t fitting(const Pieces &pieces, double height)
{
    std::size_t count = 0;
    double sum = 0;
    while (count < pieces.size() && sum + pieces[count].height <= height + heightGrace)
        sum += pieces[count++].height;
    while (count > 0 && count < pieces.size() && pieces[count - 1].piece->keepWithNext)
        --count;
    return count;
}

/// Moves what fits into the height from the remainder's pieces to the result.
Pieces take(Pieces &pieces, double height)
{
    const std::size_t count = fitting(pieces, height);
    Pieces taken(pieces.begin(), pieces.begin() + static_cast<std::ptrdiff_t>(count));
    pieces.erase(pieces.begin(), pieces.begin() + static_cast<std::ptrdiff_t>(count));
    const double room = height - heightOf(taken);
    if (!pieces.empty() && pieces.front().piece->breaks && room >= leastSpace) {
        PlacedPiece &space = pieces.front();
        taken.push_back({space.piece, std::min(room, space.height)});
        space.height -= taken.back().height;
        if (space.height < leastSpace)
            pieces.erase(pieces.begin());
    }
    if (!taken.empty()) {
        while (!pieces.empty() && isGap(pieces.front()))
            pieces.erase(pieces.begin());
    }
    return taken;
}

/// Takes the end off the pieces: a part of a last space that breaks, or the last words with all
/// that keeps with them. Nothing if that would be all.
Pieces endOf(Pieces &pieces)
{
    if (pieces.empty())
        return {};
    PlacedPiece &space = pieces.back();
    if (space.piece->breaks && space.height >= 2 * leastSpace) {
        space.height -= leastSpace;
        return {{space.piece, leastSpace}};
    }
    std::size_t from = pieces.size();
    while (from > 0 && pieces[from - 1].piece->isSpace())
        --from;
    if (from > 0)
        --from;
    while (from > 0 && pieces[from - 1].piece->keepWithNext)
        --from;
    if (from == 0)
        return {};
    Pieces end(pieces.begin() + static_cast<std::ptrdiff_t>(from), pieces.end());
    pieces.erase(pieces.begin() + static_cast<std::ptrdiff_t>(from), pieces.end());
    return end;
}

/// Whether a split makes sense: every cell gives something, and labels fit whole.
bool sensible(const Remainder &rest, double height)
{
    const double inner = height - 2 * rest.row->padding;
    for (std::size_t at = 0; at < rest.cells.size(); ++at) {
        Pieces pieces = rest.cells[at];
        if (rest.row->cells[at].label) {
            if (heightOf(pieces) > inner + heightGrace)
                return false;
            continue;
        }
        const Pieces taken = take(pieces, inner);
        if (!pieces.empty() && std::all_of(taken.begin(), taken.end(), isGap))
            return false;
    }
    return true;
}

/// Whether all that the row still has to say fits into the height.
bool endsWithin(Remainder rest, double height)
{
    for (std::size_t at = 0; at < rest.cells.size(); ++at) {
        if (!rest.row->cells[at].label)
            take(rest.cells[at], height - 2 * rest.row->padding);
    }
    return rest.empty();
}

/// The least height in which the row can begin on a page.
double leastHead(const Remainder &rest)
{
    double least = 0;
    for (std::size_t at = 0; at < rest.cells.size(); ++at) {
        const Pieces &pieces = rest.cells[at];
        double head = 0;
        for (const PlacedPiece &piece : pieces) {
            const bool breaks = piece.piece->breaks;
            head += breaks ? std::min(leastSpace, piece.height) : piece.height;
            if (!rest.row->cells[at].label && !piece.piece->keepWithNext && !isGap(piece))
                break;
        }
        least = std::max(least, head);
    }
    return least + 2 * rest.row->padding;
}

class Cutter final
{
public:
    explicit Cutter(const PageRoom &room) : m_room(room), m_y(room.top) {}

    std::vector<PageFragments> cut(const std::vector<RowBox> &rows, SpaceHeight spaces)
    {
        m_pages.emplace_back();
        for (std::size_t at = 0; at < rows.size(); ++at) {
            Remainder rest = allOf(rows[at], spaces);
            place(std::move(rest), following(rows, at, spaces));
        }
        return std::move(m_pages);
    }

private:
    PageRoom m_room;
    double m_y;
    std::vector<PageFragments> m_pages;
    std::size_t m_begin = 0; ///< how many rows stand again on top of the page

    /// The height that must be left below a row, because what follows must begin on the page on
    /// which the row ends.
    double following(const std::vector<RowBox> &rows, std::size_t at, SpaceHeight spaces) const
    {
        double sum = 0;
        bool whole = true;
        for (; whole && at + 1 < rows.size(); ++at) {
            if (!rows[at].keepWithNext && !rows[at].endsWithNext)
                break;
            const RowBox &next = rows[at + 1];
            const Remainder after = allOf(next, spaces);
            const bool all = next.keepWithNext || staysWhole(after);
            const double head = all ? after.height() : leastHead(after);
            sum += head;
            // A row that can be parted may leave its end for the page of what follows it.
            whole = head >= after.height() - heightGrace;
        }
        return sum;
    }

    bool staysWhole(const Remainder &rest) const
    {
        return rest.row->whole && rest.height() <= m_room.bottom - m_room.continuedTop;
    }

    /// A page on which this row goes on or begins, below its headings if they leave it room.
    void newPage(const RowBox &row)
    {
        m_pages.emplace_back();
        m_y = m_room.continuedTop;
        if (row.headings) {
            Remainder headings = allOf(*row.headings, SpaceHeight::Least);
            if (headings.height() < (m_room.bottom - m_room.continuedTop) / 2)
                put(std::move(headings));
        }
        m_begin = m_pages.back().size();
    }

    /// Whether nothing stands on the page but what stands there again.
    bool isFresh() const { return m_pages.back().size() == m_begin; }

    void put(Remainder &&part)
    {
        RowFragment fragment;
        fragment.row = part.row;
        fragment.continued = part.continued;
        fragment.y = m_y;
        fragment.height = part.height();
        fragment.cells = std::move(part.cells);
        m_y += fragment.height;
        m_pages.back().push_back(std::move(fragment));
    }

    void place(Remainder rest, double following)
    {
        for (;;) {
            const double room = m_room.bottom - m_y;
            if (rest.height() + following <= room + heightGrace) {
                put(std::move(rest));
                return;
            }
            const bool fresh = isFresh();
            if (following > 0 && rest.row->endsWithNext && endsWithin(rest, room) &&
                splitBeforeItsEnd(rest, room)) {
                newPage(*rest.row);
                continue;
            }
            if (!fresh && following > 0 && endsWithin(rest, room)) {
                newPage(*rest.row);
                following = 0;
                continue;
            }
            const bool isSensible = sensible(rest, room);
            if (fresh || (isSensible && !staysWhole(rest))) {
                if (isSensible)
                    split(rest, room);
                else
                    forceOne(rest);
                if (rest.empty())
                    return;
            }
            newPage(*rest.row);
        }
    }

    void split(Remainder &rest, double room)
    {
        Remainder part{rest.row, rest.continued, {}};
        for (std::size_t at = 0; at < rest.cells.size(); ++at) {
            if (rest.row->cells[at].label)
                part.cells.push_back(rest.cells[at]);
            else
                part.cells.push_back(take(rest.cells[at], room - 2 * rest.row->padding));
        }
        put(std::move(part));
        afterBreak(rest);
    }

    /// Leaves the last words of a row, or a part of the space at its end, for the next page.
    bool splitBeforeItsEnd(Remainder &rest, double room)
    {
        Pieces *content = nullptr; // the highest
        for (std::size_t at = 0; at < rest.cells.size(); ++at) {
            if (!rest.row->cells[at].label &&
                (!content || heightOf(rest.cells[at]) > heightOf(*content)))
                content = &rest.cells[at];
        }
        if (!content || !sensible(rest, room))
            return false;
        Pieces end = endOf(*content);
        if (end.empty() || content->empty())
            return false;
        split(rest, room);
        *content = std::move(end);
        goOnOnNextPage(rest);
        return true;
    }

    /// Nothing fits even on an empty page: the next piece of each cell stands there all the same.
    void forceOne(Remainder &rest)
    {
        Remainder part{rest.row, rest.continued, {}};
        for (std::size_t at = 0; at < rest.cells.size(); ++at) {
            Pieces &pieces = rest.cells[at];
            while (!rest.row->cells[at].label && pieces.size() > 1 && isGap(pieces.front()))
                pieces.erase(pieces.begin());
            if (rest.row->cells[at].label || pieces.empty()) {
                part.cells.push_back(pieces);
            } else {
                part.cells.push_back({pieces.front()});
                pieces.erase(pieces.begin());
            }
        }
        put(std::move(part));
        afterBreak(rest);
    }

    void afterBreak(Remainder &rest)
    {
        if (!rest.empty())
            goOnOnNextPage(rest);
    }

    void goOnOnNextPage(Remainder &rest)
    {
        m_pages.back().back().continues = true;
        rest.continued = true;
        for (std::size_t at = 0; at < rest.cells.size(); ++at) {
            if (rest.row->cells[at].label)
                rest.cells[at] = placed(rest.row->cells[at].continued, SpaceHeight::Wished);
        }
    }
};

/// The greatest room that a page before the last leaves at its foot because what follows did not
/// fit.
double greatestHole(const std::vector<PageFragments> &pages, double bottom)
{
    double hole = 0;
    for (std::size_t at = 0; at + 1 < pages.size(); ++at) {
        const RowFragment &last = pages[at].back();
        hole = std::max(hole, bottom - (last.y + last.height));
    }
    return hole;
}

} // namespace

std::vector<PageFragments> paginate(const std::vector<RowBox> &rows, const PageRoom &room)
{
    auto pages = Cutter(room).cut(rows, SpaceHeight::Wished);
    if (pages.size() > 1) {
        auto tight = Cutter(room).cut(rows, SpaceHeight::Least);
        constexpr double smallHole = 60; // pt
        const double hole = greatestHole(pages, room.bottom);
        if (tight.size() < pages.size() || (tight.size() == pages.size() && hole > smallHole &&
                                            greatestHole(tight, room.bottom) < hole / 2))
            pages = std::move(tight);
    }
    for (PageFragments &page : pages)
        fillPage(page, room.bottom);
    return pages;
}

} // namespace noticedesk
