// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/recognition/greypicture.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <vector>

namespace noticedesk
{

namespace
{

constexpr int shades = 256;

/// A colour picture on white paper, where it is transparent.
QImage onPaper(const QImage &picture)
{
    if (!picture.hasAlphaChannel())
        return picture.convertToFormat(QImage::Format_RGB32);
    QImage paper(picture.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(QRect(QPoint(), picture.size()), picture);
    return paper;
}

/// A grey picture of what is made of each colour.
template <class Shade>
QImage eachPixel(const QImage &picture, Shade shade)
{
    const QImage paper = onPaper(picture);
    QImage result(paper.size(), QImage::Format_Grayscale8);
    for (int y = 0; y < paper.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(paper.constScanLine(y));
        std::transform(line, line + paper.width(), result.scanLine(y),
                       [&](QRgb colour) { return static_cast<uchar>(shade(colour)); });
    }
    return result;
}

/// The value of each pixel that is not on the edge, made of it and the eight around it.
template <class Filter>
QImage filtered(const QImage &grey, Filter filter)
{
    QImage result = grey.copy();
    for (int y = 1; y + 1 < grey.height(); ++y) {
        const std::array<const uchar *, 3> rows{grey.constScanLine(y - 1), grey.constScanLine(y),
                                                grey.constScanLine(y + 1)};
        uchar *out = result.scanLine(y);
        for (int x = 1; x + 1 < grey.width(); ++x)
            out[x] = filter(rows, x);
    }
    return result;
}

void sort(int &first, int &second)
{
    const int less = std::min(first, second);
    second = std::max(first, second);
    first = less;
}

} // namespace

QImage greyOf(const QImage &picture)
{
    if (picture.format() == QImage::Format_Grayscale8)
        return picture;
    const QImage paper = picture.hasAlphaChannel() ? onPaper(picture) : picture;
    return paper.convertToFormat(QImage::Format_Grayscale8);
}

QImage redOf(const QImage &picture)
{
    return eachPixel(picture, [](QRgb colour) { return qRed(colour); });
}

QImage darkestOf(const QImage &picture)
{
    return eachPixel(picture, [](QRgb colour) {
        return std::min({qRed(colour), qGreen(colour), qBlue(colour)});
    });
}

bool isGrey(const QImage &picture)
{
    if (picture.format() == QImage::Format_Grayscale8)
        return true;
    constexpr int rounding = 3;
    const QImage paper = onPaper(picture);
    for (int y = 0; y < paper.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(paper.constScanLine(y));
        if (std::any_of(line, line + paper.width(), [](QRgb colour) {
                return std::abs(qRed(colour) - qGreen(colour)) > rounding ||
                       std::abs(qBlue(colour) - qGreen(colour)) > rounding;
            }))
            return false;
    }
    return true;
}

QImage withFullContrast(QImage grey)
{
    std::array<int, shades> count{};
    int all = 0;
    for (int y = 0; y < grey.height(); y += 2) {
        const uchar *line = grey.constScanLine(y);
        for (int x = 0; x < grey.width(); x += 2, ++all)
            ++count[line[x]];
    }
    const auto shadeAfter = [&](int pixels) {
        int shade = 0;
        for (int seen = count[0]; seen <= pixels && shade < shades - 1;)
            seen += count[static_cast<std::size_t>(++shade)];
        return shade;
    };
    const int black = shadeAfter(all / 200);
    const int white = shadeAfter(all - all / 4);
    constexpr int leastContrast = 16; // below it there is only the paper's grain
    if (white - black < leastContrast)
        return grey;
    std::array<uchar, shades> table{};
    for (int shade = 0; shade < shades; ++shade)
        table[static_cast<std::size_t>(shade)] = static_cast<uchar>(
            std::clamp((shade - black) * (shades - 1) / (white - black), 0, shades - 1));
    for (int y = 0; y < grey.height(); ++y) {
        uchar *line = grey.scanLine(y);
        std::transform(line, line + grey.width(), line, [&](uchar shade) { return table[shade]; });
    }
    return grey;
}

QImage reduced(const QImage &grey, int side)
{
    QImage result(grey.width() / side, grey.height() / side, QImage::Format_Grayscale8);
    std::vector<int> sums(static_cast<std::size_t>(result.width()));
    for (int y = 0; y < result.height(); ++y) {
        std::fill(sums.begin(), sums.end(), 0);
        for (int row = 0; row < side; ++row) {
            const uchar *line = grey.constScanLine(y * side + row);
            for (int &sum : sums) {
                for (int column = 0; column < side; ++column)
                    sum += *line++;
            }
        }
        std::transform(sums.begin(), sums.end(), result.scanLine(y),
                       [side](int sum) { return static_cast<uchar>(sum / (side * side)); });
    }
    return result;
}

QImage darkOnly(QImage grey, int limit)
{
    for (int y = 0; y < grey.height(); ++y) {
        uchar *line = grey.scanLine(y);
        std::transform(line, line + grey.width(), line, [limit](uchar shade) {
            return shade < limit ? uchar{0} : uchar{shades - 1};
        });
    }
    return grey;
}

QImage smoothed(const QImage &grey)
{
    return filtered(grey, [](const auto &rows, int x) {
        const auto across = [x](const uchar *row) { return row[x - 1] + 2 * row[x] + row[x + 1]; };
        return static_cast<uchar>((across(rows[0]) + 2 * across(rows[1]) + across(rows[2])) / 16);
    });
}

QImage withoutSpecks(const QImage &grey)
{
    return filtered(grey, [](const auto &rows, int x) {
        // The middle of nine is the middle of these: of the columns' least the greatest, of their
        // middle ones the middle one, of their greatest the least.
        std::array<std::array<int, 3>, 3> columns{};
        for (int at = 0; at < 3; ++at) {
            auto &[least, middle, greatest] = columns[static_cast<std::size_t>(at)];
            least = rows[0][x - 1 + at];
            middle = rows[1][x - 1 + at];
            greatest = rows[2][x - 1 + at];
            sort(least, middle);
            sort(middle, greatest);
            sort(least, middle);
        }
        const int low = std::max({columns[0][0], columns[1][0], columns[2][0]});
        const int high = std::min({columns[0][2], columns[1][2], columns[2][2]});
        std::array<int, 3> middles{columns[0][1], columns[1][1], columns[2][1]};
        sort(middles[0], middles[1]);
        sort(middles[1], middles[2]);
        sort(middles[0], middles[1]);
        return static_cast<uchar>(
            std::max(std::min(low, high), std::min(std::max(low, high), middles[1])));
    });
}

} // namespace noticedesk
