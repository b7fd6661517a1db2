// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/recognition/sealhint.h"

#include "documents/recognition/greypicture.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace noticedesk
{

namespace
{

/// The mean colour of a small square: red, green, blue, 0 to 255.
using Colour = std::array<double, 3>;

/// The means of squares of 0.4 mm in the cell, in which the noise of a scanner is not seen any
/// more and a line of a seal still is; those outside of the picture are left out.
std::vector<Colour> coloursOf(const QImage &picture, const QTransform &pageToPicture,
                              const QRectF &cell)
{
    constexpr double step = 0.4;
    constexpr int across = 4; // points of a square on a side
    std::vector<Colour> colours;
    for (double y = cell.top(); y < cell.bottom(); y += step) {
        for (double x = cell.left(); x < cell.right(); x += step) {
            Colour sum{};
            int points = 0;
            for (int at = 0; at < across * across; ++at) {
                const int pointRow = at / across;
                const QPointF place(x + step * (at % across) / across,
                                    y + step * pointRow / across);
                const QPointF pixel = pageToPicture.map(place);
                const int column = static_cast<int>(std::floor(pixel.x()));
                const int row = static_cast<int>(std::floor(pixel.y()));
                if (!picture.rect().contains(column, row))
                    break;
                const QRgb colour =
                    reinterpret_cast<const QRgb *>(picture.constScanLine(row))[column];
                sum[0] += qRed(colour);
                sum[1] += qGreen(colour);
                sum[2] += qBlue(colour);
                ++points;
            }
            if (points < across * across)
                continue;
            for (double &part : sum)
                part /= points;
            colours.push_back(sum);
        }
    }
    return colours;
}

/// What the paper's white is: lighter than three quarters of the squares.
Colour whiteOf(const std::vector<Colour> &colours)
{
    Colour white{};
    std::vector<double> values(colours.size());
    for (std::size_t part = 0; part < white.size(); ++part) {
        std::transform(colours.begin(), colours.end(), values.begin(),
                       [part](const Colour &colour) { return colour[part]; });
        const auto at = values.begin() + static_cast<std::ptrdiff_t>(values.size() * 3 / 4);
        std::nth_element(values.begin(), at, values.end());
        white[part] = std::max(*at, 1.0);
    }
    return white;
}

} // namespace

SealHint sealHint(const QImage &picture, const QTransform &pageToPicture, const QRectF &cell)
{
    constexpr double fromEdge = 1;        // mm: the cell's lines are not looked at
    constexpr double leastSeen = 0.95;    // of the cell
    constexpr double leastRedness = 0.18; // of white
    constexpr double leastShare = 0.001;  // of the cell
    if (isGrey(picture))
        return SealHint::CannotTell;
    const QRectF inside = cell.adjusted(fromEdge, fromEdge, -fromEdge, -fromEdge);
    const std::vector<Colour> colours =
        coloursOf(picture.convertToFormat(QImage::Format_RGB32), pageToPicture, inside);
    constexpr double square = 0.4 * 0.4;
    const double seen = static_cast<double>(colours.size()) * square;
    if (colours.empty() || seen < leastSeen * inside.width() * inside.height())
        return SealHint::CannotTell;
    const Colour white = whiteOf(colours);
    const auto red = std::count_if(colours.begin(), colours.end(), [&](const Colour &colour) {
        const double others = std::max(colour[1] / white[1], colour[2] / white[2]);
        return colour[0] / white[0] - others > leastRedness;
    });
    return static_cast<double>(red) > leastShare * static_cast<double>(colours.size())
               ? SealHint::RedInk
               : SealHint::NoRedInk;
}

} // namespace noticedesk
