// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/recognition/blankpage.h"

#include "documents/recognition/greypicture.h"
#include "documents/recognition/readpage.h"

#include <QRect>

#include <algorithm>
#include <cmath>
#include <vector>

namespace noticedesk
{

namespace
{

constexpr double shortSide = 210; // mm of A4

/// Whether half of the picture or more is as light as paper, of any pale colour: a black edge,
/// where the scanner's lid is seen, does not matter. A screen with light letters on a dark or
/// coloured ground is not light.
bool isLight(const QImage &grey)
{
    constexpr int leastLight = 140; // of 255; recycled paper has 170
    qint64 light = 0;
    for (int y = 0; y < grey.height(); ++y) {
        const uchar *line = grey.constScanLine(y);
        light += std::count_if(line, line + grey.width(),
                               [](uchar shade) { return shade >= leastLight; });
    }
    return 2 * light >= qint64{grey.width()} * grey.height();
}

/// How much darker each pixel is than the paper around it, 0 for what is not.
class Darkness final
{
public:
    /// The paper is the mean of a square that reaches so many pixels to each side.
    Darkness(const QImage &grey, int reach)
        : m_width(grey.width()),
          m_height(grey.height()),
          m_values(static_cast<std::size_t>(m_width) * static_cast<std::size_t>(m_height))
    {
        const auto rowLength = static_cast<std::size_t>(m_width) + 1;
        std::vector<unsigned> sums(rowLength * (static_cast<std::size_t>(m_height) + 1));
        const auto sum = [&](int x, int y) -> unsigned & {
            return sums[static_cast<std::size_t>(y) * rowLength + static_cast<std::size_t>(x)];
        };
        for (int y = 0; y < m_height; ++y) {
            const uchar *line = grey.constScanLine(y);
            unsigned row = 0;
            for (int x = 0; x < m_width; ++x) {
                row += line[x];
                sum(x + 1, y + 1) = sum(x + 1, y) + row;
            }
        }
        for (int y = 0; y < m_height; ++y) {
            const uchar *line = grey.constScanLine(y);
            const int top = std::max(y - reach, 0);
            const int bottom = std::min(y + reach + 1, m_height);
            for (int x = 0; x < m_width; ++x) {
                const int left = std::max(x - reach, 0);
                const int right = std::min(x + reach + 1, m_width);
                const unsigned around =
                    sum(right, bottom) - sum(left, bottom) - sum(right, top) + sum(left, top);
                const auto paper = static_cast<int>(
                    around / static_cast<unsigned>((right - left) * (bottom - top)));
                m_values[index(x, y)] = std::max(paper - line[x], 0);
            }
        }
    }

    int width() const { return m_width; }
    int height() const { return m_height; }
    int at(int x, int y) const { return m_values[index(x, y)]; }

    /// How far the nearest edge of the picture is, in pixels.
    int fromEdge(int x, int y) const { return std::min({x, y, m_width - 1 - x, m_height - 1 - y}); }

    /// How dark the paper's grain is: what 1 of 50 pixels exceeds that lie so far from the edge.
    int grain(int margin) const
    {
        std::vector<int> values;
        for (int y = margin; y < m_height - margin; ++y)
            values.insert(values.end(), m_values.begin() + place(margin, y),
                          m_values.begin() + place(m_width - margin, y));
        const auto at = values.begin() + static_cast<std::ptrdiff_t>(values.size() * 49 / 50);
        std::nth_element(values.begin(), at, values.end());
        return at == values.end() ? 0 : *at;
    }

private:
    int m_width;
    int m_height;
    std::vector<int> m_values;

    std::ptrdiff_t place(int x, int y) const { return std::ptrdiff_t{y} * m_width + x; }
    std::size_t index(int x, int y) const { return static_cast<std::size_t>(place(x, y)); }
};

/// Dark pixels that touch each other.
struct Mark
{
    QRect box;
    int pixels = 0;
    int nearest = 0; ///< pixels from the nearest edge of the picture
    int farthest = 0;
};

std::vector<Mark> marksOn(const Darkness &picture, int limit)
{
    std::vector<bool> seen(static_cast<std::size_t>(picture.width()) *
                           static_cast<std::size_t>(picture.height()));
    std::vector<Mark> marks;
    std::vector<QPoint> open;
    const auto visit = [&](int x, int y) {
        if (x < 0 || y < 0 || x >= picture.width() || y >= picture.height() ||
            picture.at(x, y) <= limit)
            return;
        const auto index = static_cast<std::size_t>(y) * static_cast<std::size_t>(picture.width()) +
                           static_cast<std::size_t>(x);
        if (!seen[index]) {
            seen[index] = true;
            open.emplace_back(x, y);
        }
    };
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            visit(x, y);
            if (open.empty())
                continue;
            Mark mark{QRect(x, y, 1, 1), 0, picture.fromEdge(x, y), 0};
            while (!open.empty()) {
                const QPoint place = open.back();
                open.pop_back();
                mark.box |= QRect(place, QSize(1, 1));
                ++mark.pixels;
                const int distance = picture.fromEdge(place.x(), place.y());
                mark.nearest = std::min(mark.nearest, distance);
                mark.farthest = std::max(mark.farthest, distance);
                for (int side = 0; side < 9; ++side)
                    visit(place.x() + side % 3 - 1, place.y() + side / 3 - 1);
            }
            marks.push_back(mark);
        }
    }
    return marks;
}

/// Whether the mark is what a scanner adds along the paper's edge, or a punched hole near it.
bool isOfEdge(const Mark &mark, double millimetre)
{
    constexpr double atEdge = 5;    // mm
    constexpr double shadow = 8;    // mm, as far as a shadow reaches from the edge
    constexpr double holeFrom = 20; // mm, as far as a hole reaches
    if (mark.nearest < atEdge * millimetre && mark.farthest < shadow * millimetre)
        return true;
    const double width = mark.box.width() / millimetre;
    const double height = mark.box.height() / millimetre;
    const bool round =
        width > 4 && width < 9 && height > 4 && height < 9 && std::abs(width - height) < 1.5;
    // A circle fills 0.79 of its square, a ring or a tick much less.
    const bool full = mark.pixels > 0.65 * mark.box.width() * mark.box.height();
    return round && full && mark.farthest < holeFrom * millimetre;
}

} // namespace

bool isBlankPage(const QImage &picture)
{
    constexpr double pixelsInMillimetre = 3.8; // about 100 dpi, where grain has become less
    constexpr double paperReach = 6;           // mm
    constexpr int leastDarkness = 20;          // of 255: less is grain, or shows through
    constexpr int mostDarkness = 40;           // grain that is darker may be ink
    constexpr double overGrain = 2.2;          // 1 of 300,000 pixels of noise exceeds it
    constexpr double margin = 10;              // mm
    constexpr double longestSpeck = 1.8;       // mm
    constexpr double mostSpecks = 10;          // mm² in all

    const QImage grey = darkestOf(picture);
    const double height = pixelHeightOf(picture);
    const double wide = std::min<double>(grey.width(), grey.height() * height);
    const int side = std::max(static_cast<int>(wide / (shortSide * pixelsInMillimetre)), 1);
    const QImage small = side == 1 ? smoothed(grey) : reduced(grey, side);
    constexpr int leastPixels = 400; // about 50 dpi
    if (std::min(small.width(), small.height()) < leastPixels / 2 || wide < leastPixels ||
        !isLight(small))
        return false;
    const double millimetre = wide / side / shortSide;
    const Darkness darkness(small, static_cast<int>(paperReach * millimetre));
    const int grain = darkness.grain(static_cast<int>(margin * millimetre));
    const int limit = std::clamp(static_cast<int>(grain * overGrain), leastDarkness, mostDarkness);
    double specks = 0;
    for (const Mark &mark : marksOn(darkness, limit)) {
        if (isOfEdge(mark, millimetre))
            continue;
        if (std::max(mark.box.width(), mark.box.height()) > longestSpeck * millimetre)
            return false;
        specks += mark.pixels / (millimetre * millimetre);
    }
    return specks <= mostSpecks;
}

} // namespace noticedesk
