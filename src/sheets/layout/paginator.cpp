// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/layout/paginator.h"

#include <algorithm>

namespace noticedesk
{

namespace
{

/// A breaking space leaves or takes at least this much on each side of the page's foot (pt).
constexpr double leastSpace = 30;

/// Figures of text heights are compared with this much grace (pt).
constexpr double grace = 0.01;

using Pieces = std::vector<PlacedPiece>;

double heightOf(const Pieces &pieces)
{
    double sum = 0;
    for (const PlacedPiece &piece : pieces)
        sum += piece.height;
    return sum;
}

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

Remainder whole(const RowBox &row, SpaceHeight spaces)
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
    while (count < pieces.size() && sum + pieces[count].height <= height + grace)
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

/// Whether a split makes sense: every cell gives something, and labels fit whole.
bool sensible(const Remainder &rest, double height)
{
    const double inner = height - 2 * rest.row->padding;
    for (std::size_t at = 0; at < rest.cells.size(); ++at) {
        Pieces pieces = rest.cells[at];
        if (rest.row->cells[at].label) {
            if (heightOf(pieces) > inner + grace)
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
    Cutter(double top, double bottom) : m_top(top), m_bottom(bottom), m_y(top) {}

    std::vector<PageFragments> cut(const std::vector<RowBox> &rows, SpaceHeight spaces)
    {
        m_pages.emplace_back();
        for (std::size_t at = 0; at < rows.size(); ++at) {
            Remainder rest = whole(rows[at], spaces);
            // What follows must begin on the same page as a row that keeps with it.
            double following = 0;
            for (std::size_t next = at; next + 1 < rows.size() && rows[next].keepWithNext; ++next) {
                const Remainder after = whole(rows[next + 1], spaces);
                following += rows[next + 1].keepWithNext ? after.height() : leastHead(after);
            }
            place(std::move(rest), following);
        }
        return std::move(m_pages);
    }

private:
    double m_top;
    double m_bottom;
    double m_y;
    std::vector<PageFragments> m_pages;

    void newPage()
    {
        m_pages.emplace_back();
        m_y = m_top;
    }

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
            const double room = m_bottom - m_y;
            if (rest.height() + following <= room + grace) {
                put(std::move(rest));
                return;
            }
            const bool fresh = m_pages.back().empty();
            if (!fresh && following > 0 && endsWithin(rest, room)) {
                newPage();
                following = 0;
                continue;
            }
            if (sensible(rest, room)) {
                split(rest, room);
                if (rest.empty())
                    return;
                newPage();
            } else if (!fresh) {
                newPage();
            } else {
                forceOne(rest);
                if (rest.empty())
                    return;
                newPage();
            }
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
        if (rest.empty())
            return;
        m_pages.back().back().continues = true;
        rest.continued = true;
        for (std::size_t at = 0; at < rest.cells.size(); ++at) {
            if (rest.row->cells[at].label)
                rest.cells[at] = placed(rest.row->cells[at].continued, SpaceHeight::Wished);
        }
    }
};

/// Gives the room that is left on a page to its spaces: first what they wished for, then by
/// stretch.
void fill(PageFragments &page, double bottom)
{
    if (page.empty())
        return;
    double room = bottom - (page.back().y + page.back().height);
    const auto forSpaces = [&](auto &&function) {
        for (RowFragment &fragment : page) {
            for (Pieces &pieces : fragment.cells) {
                for (PlacedPiece &piece : pieces) {
                    if (piece.piece->isSpace())
                        function(fragment, piece);
                }
            }
        }
    };
    double wished = 0;
    double stretch = 0;
    forSpaces([&](const RowFragment &fragment, const PlacedPiece &piece) {
        if (!fragment.continued && !fragment.continues)
            wished += std::max(0.0, piece.piece->height - piece.height);
        stretch += piece.piece->stretch;
    });
    if (room <= grace)
        return;
    const double share = wished > 0 ? std::min(1.0, room / wished) : 0;
    const double beyond = stretch > 0 ? std::max(0.0, room - wished) / stretch : 0;
    forSpaces([&](const RowFragment &fragment, PlacedPiece &piece) {
        double more = beyond * piece.piece->stretch;
        if (!fragment.continued && !fragment.continues)
            more += share * std::max(0.0, piece.piece->height - piece.height);
        piece.height += more;
    });
    double y = page.front().y;
    for (RowFragment &fragment : page) {
        fragment.y = y;
        for (const Pieces &pieces : fragment.cells)
            fragment.height =
                std::max(fragment.height, heightOf(pieces) + 2 * fragment.row->padding);
        y += fragment.height;
    }
    if (page.back().continues)
        page.back().height += std::max(0.0, bottom - y);
}

} // namespace

std::vector<PageFragments> paginate(const std::vector<RowBox> &rows, double top, double bottom)
{
    auto pages = Cutter(top, bottom).cut(rows, SpaceHeight::Wished);
    if (pages.size() > 1) {
        auto tight = Cutter(top, bottom).cut(rows, SpaceHeight::Least);
        if (tight.size() < pages.size())
            pages = std::move(tight);
    }
    for (PageFragments &page : pages)
        fill(page, bottom);
    return pages;
}

} // namespace noticedesk
