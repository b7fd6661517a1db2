// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/report/chartstyle.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace noticedesk
{

namespace
{

enum class Lines { None, Rising, Falling, Crossed, Level };

struct SeriesStyle
{
    unsigned colour;
    Lines lines;
};

// Light enough that black lines on them are seen, and of different greys.
constexpr std::array styles{
    SeriesStyle{0x4AA3DB, Lines::None}, SeriesStyle{0xF2B53D, Lines::Rising},
    SeriesStyle{0x5DC5A5, Lines::Falling}, SeriesStyle{0xF0E442, Lines::Crossed},
    SeriesStyle{0xD9A0C3, Lines::Level}};

constexpr double outline = 0.5; // pt
constexpr double hair = 0.3;    // pt
constexpr double apart = 3.5;   // pt

/// The part within the rectangle of the line x + slope * y = c.
void addSlanted(Page &page, const QRectF &rect, double c, bool rising)
{
    // Rising lines go from the left foot to the right top.
    const double top = rising ? c - rect.top() : c + rect.top();
    const double foot = rising ? c - rect.bottom() : c + rect.bottom();
    QPointF from(foot, rect.bottom());
    QPointF to(top, rect.top());
    const auto cut = [&](QPointF &point) {
        if (point.x() < rect.left())
            point = {rect.left(), rising ? c - rect.left() : rect.left() - c};
        if (point.x() > rect.right())
            point = {rect.right(), rising ? c - rect.right() : rect.right() - c};
    };
    cut(from);
    cut(to);
    page.rules.push_back({from, to, hair});
}

void addSlanting(Page &page, const QRectF &rect, bool rising, double distance)
{
    // c is x + y of a rising line, x - y of a falling one.
    const double least = rising ? rect.left() + rect.top() : rect.left() - rect.bottom();
    const double most = rising ? rect.right() + rect.bottom() : rect.right() - rect.top();
    // From a place that all rectangles share, so that lines meet across their edges.
    const double step = distance * std::sqrt(2);
    for (double c = std::ceil(least / step) * step; c < most; c += step)
        addSlanted(page, rect, c, rising);
}

} // namespace

void addGridLine(Page &page, QPointF from, QPointF to)
{
    constexpr double width = 0.5; // pt
    constexpr unsigned grey = 0xC8C8C8;
    page.fills.push_back({QRectF(from, to).normalized().adjusted(
                              0, 0, from.x() == to.x() ? width : 0, from.y() == to.y() ? width : 0),
                          grey});
}

void hatch(Page &page, const QRectF &rect, double distance)
{
    addSlanting(page, rect, true, distance);
}

void fillAsSeries(Page &page, const QRectF &rect, std::size_t series)
{
    if (rect.width() <= 0 || rect.height() <= 0)
        return;
    const SeriesStyle &style = styles.at(series % styles.size());
    page.fills.push_back({rect, style.colour});
    if (style.lines == Lines::Rising || style.lines == Lines::Crossed)
        addSlanting(page, rect, true, apart);
    if (style.lines == Lines::Falling || style.lines == Lines::Crossed)
        addSlanting(page, rect, false, apart);
    if (style.lines == Lines::Level) {
        for (double y = rect.bottom() - apart; y > rect.top(); y -= apart)
            page.rules.push_back({{rect.left(), y}, {rect.right(), y}, hair});
    }
    page.frames.push_back({rect, outline});
}

unsigned heatColour(double part)
{
    // From white to a blue on which black digits are read.
    constexpr std::array light{255.0, 255.0, 255.0};
    constexpr std::array dark{86.0, 180.0, 233.0};
    unsigned colour = 0;
    for (std::size_t at = 0; at < light.size(); ++at) {
        const double value = light[at] + (dark[at] - light[at]) * std::clamp(part, 0.0, 1.0);
        colour = (colour << 8U) | static_cast<unsigned>(std::lround(value));
    }
    return colour;
}

double axisStep(double greatest)
{
    constexpr double mostSteps = 5;
    double step = 1;
    for (double power = 1;; power *= 10) {
        for (const double factor : {1, 2, 5}) {
            step = factor * power;
            if (step * mostSteps >= greatest)
                return step;
        }
    }
}

} // namespace noticedesk
