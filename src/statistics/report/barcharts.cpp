// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/report/chartlayout.h"
#include "statistics/report/chartstyle.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr double axisWidth = 0.75; // pt

double sumOf(const Figure &figure, std::size_t row)
{
    double sum = 0;
    for (const std::size_t column : figure.chart.columns)
        sum += figure.number(row, column);
    return sum;
}

/// The greatest value that a bar or a stack of bars reaches.
double greatestOf(const Figure &figure, bool stacked)
{
    double greatest = 1;
    const auto [first, end] = drawnRows(figure);
    for (std::size_t row = first; row < end; ++row) {
        if (stacked)
            greatest = std::max(greatest, sumOf(figure, row));
        for (const std::size_t column : figure.chart.columns)
            greatest = std::max(greatest, figure.number(row, column));
    }
    return greatest;
}

/// An axis from 0 to a round value that no bar exceeds.
struct Axis
{
    explicit Axis(double greatest)
        : step(axisStep(greatest)), end(step * std::ceil(greatest / step))
    {
    }

    double step;
    double end;
};

/// Lines across the plot with their values left of it.
void addLevels(const Axis &axis, const QRectF &plot, Page &page, LineSetter &lines)
{
    for (double value = 0; value <= axis.end; value += axis.step) {
        const double y = plot.bottom() - plot.height() * value / axis.end;
        lines.put(page, QString::number(value), chartSmallLetters,
                  {plot.left() - 4, y + chartSmallLetters * 0.35}, LineAlignment::Right);
        if (value > 0)
            addGridLine(page, {plot.left(), y}, {plot.right(), y});
    }
}

} // namespace

void layOutBars(const Figure &figure, const QRectF &area, Page &page, LineSetter &lines)
{
    const auto [first, end] = drawnRows(figure);
    const bool stacked = figure.chart.kind == ChartKind::StackedBars;
    const Axis axis(greatestOf(figure, stacked));
    const QRectF plot =
        layOutLegend(figure, area, page, lines).adjusted(30, chartLetters + 2, -4, -14);
    addLevels(axis, plot, page, lines);
    const double slot = plot.width() / static_cast<double>(end - first);
    const auto series = static_cast<double>(stacked ? 1 : figure.chart.columns.size());
    const double gap = figure.chart.kind == ChartKind::Histogram ? 0 : std::min(slot * 0.25, 30.0);
    const double bar = std::min((slot - gap) / series, 46.0);
    const double scale = plot.height() / axis.end;
    double widest = 1;
    for (std::size_t row = first; row < end; ++row)
        widest = std::max(widest, lines.widthOf(figure.shown(row, 0), chartSmallLetters) + 4);
    const auto every = static_cast<std::size_t>(std::ceil(widest / slot));
    for (std::size_t row = first; row < end; ++row) {
        const double middle = plot.left() + slot * (static_cast<double>(row - first) + 0.5);
        double x = figure.chart.kind == ChartKind::Histogram ? middle - slot / 2
                                                             : middle - bar * series / 2;
        double foot = plot.bottom();
        for (std::size_t at = 0; at < figure.chart.columns.size(); ++at) {
            const double value = figure.number(row, figure.chart.columns[at]);
            const double height = value * scale;
            const double width = figure.chart.kind == ChartKind::Histogram ? slot : bar;
            fillAsSeries(page, {x, foot - height, width, height}, at);
            const QString shown = QString::number(value);
            if (!stacked && value > 0 && lines.widthOf(shown, chartSmallLetters) <= width + 2)
                lines.put(page, shown, chartSmallLetters, {x + width / 2, foot - height - 2},
                          LineAlignment::Centre);
            if (stacked)
                foot -= height;
            else
                x += bar;
        }
        if (stacked && sumOf(figure, row) > 0)
            lines.put(page, QString::number(sumOf(figure, row)), chartSmallLetters,
                      {middle, foot - 2}, LineAlignment::Centre);
        if ((row - first) % every == 0)
            lines.put(page, figure.shown(row, 0), chartSmallLetters, {middle, plot.bottom() + 10},
                      LineAlignment::Centre);
    }
    page.rules.push_back({plot.bottomLeft(), plot.bottomRight(), axisWidth});
}

void layOutHorizontalBars(const Figure &figure, const QRectF &area, Page &page, LineSetter &lines)
{
    const auto [first, end] = drawnRows(figure);
    const Axis axis(greatestOf(figure, true));
    const double mostName = area.width() * 0.42;
    double names = 0;
    for (std::size_t row = first; row < end; ++row)
        names = std::max(names, lines.widthOf(figure.shown(row, 0).simplified(), chartLetters));
    names = std::min(names, mostName);
    const QRectF plot = layOutLegend(figure, area, page, lines).adjusted(names + 8, 0, -24, -16);
    const double scale = plot.width() / axis.end;
    for (double value = 0; value <= axis.end; value += axis.step) {
        const double x = plot.left() + value * scale;
        lines.put(page, QString::number(value), chartSmallLetters, {x, plot.bottom() + 10},
                  LineAlignment::Centre);
        if (value > 0)
            addGridLine(page, {x, plot.top()}, {x, plot.bottom()});
    }
    if (figure.chart.columns.size() == 1)
        lines.put(page, figure.columns[figure.chart.columns.front()].heading, chartSmallLetters,
                  {plot.left() - 8, plot.bottom() + 10}, LineAlignment::Right);
    for (std::size_t row = first; row < end; ++row) {
        const double top = plot.top() + static_cast<double>(row - first) * chartBarRow;
        const double base = top + chartBarRow / 2 + chartLetters * 0.35;
        lines.put(page, lines.shortened(figure.shown(row, 0), chartLetters, names), chartLetters,
                  {plot.left() - 5, base}, LineAlignment::Right);
        double x = plot.left();
        for (std::size_t at = 0; at < figure.chart.columns.size(); ++at) {
            const double width = figure.number(row, figure.chart.columns[at]) * scale;
            fillAsSeries(page, {x, top + 3, width, chartBarRow - 6}, at);
            x += width;
        }
        lines.put(page, QString::number(sumOf(figure, row)), chartSmallLetters, {x + 4, base});
    }
    page.rules.push_back({plot.topLeft(), plot.bottomLeft(), axisWidth});
}

} // namespace noticedesk
