// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/report/chartlayout.h"

#include "sheets/units.h"
#include "statistics/report/chartstyle.h"

namespace noticedesk
{

std::pair<std::size_t, std::size_t> drawnRows(const Figure &figure)
{
    const std::size_t rows =
        figure.rows.size() - std::min(figure.chart.leftOut, figure.rows.size());
    const std::size_t count = std::min(rows, figure.chart.mostRows);
    return figure.chart.lastRows ? std::pair(rows - count, rows) : std::pair(std::size_t{0}, count);
}

double chartHeight(const Figure &figure)
{
    const auto [first, end] = drawnRows(figure);
    if (first == end)
        return 0;
    const auto rows = static_cast<double>(end - first);
    const double legend = figure.chart.columns.size() > 1 ? chartLegend : 0;
    constexpr double axis = 16;
    switch (figure.chart.kind) {
    case ChartKind::None:
        break;
    case ChartKind::Bars:
    case ChartKind::StackedBars:
    case ChartKind::Histogram:
        return 52 * pointsPerMillimetre + legend;
    case ChartKind::HorizontalBars:
        return rows * chartBarRow + legend + axis;
    case ChartKind::StepCurve:
        return 60 * pointsPerMillimetre;
    case ChartKind::HeatCalendar:
        return (rows + 0.7) * chartWeekRow;
    }
    return 0;
}

QRectF layOutLegend(const Figure &figure, const QRectF &area, Page &page, LineSetter &lines)
{
    if (figure.chart.columns.size() < 2)
        return area;
    constexpr double swatch = 8;
    double x = area.left();
    for (std::size_t series = 0; series < figure.chart.columns.size(); ++series) {
        const QString &name = figure.columns[figure.chart.columns[series]].heading;
        fillAsSeries(page, {x, area.top() + 1, swatch * 1.6, swatch}, series);
        x += swatch * 1.6 + 4;
        lines.put(page, name, chartLetters, {x, area.top() + 1 + swatch * 0.9});
        x += lines.widthOf(name, chartLetters) + 14;
    }
    return area.adjusted(0, chartLegend, 0, 0);
}

void layOutChart(const Figure &figure, const QRectF &area, Page &page, LineSetter &lines)
{
    switch (figure.chart.kind) {
    case ChartKind::None:
        break;
    case ChartKind::Bars:
    case ChartKind::StackedBars:
    case ChartKind::Histogram:
        layOutBars(figure, area, page, lines);
        break;
    case ChartKind::HorizontalBars:
        layOutHorizontalBars(figure, area, page, lines);
        break;
    case ChartKind::StepCurve:
        layOutCurve(figure, area, page, lines);
        break;
    case ChartKind::HeatCalendar:
        layOutCalendar(figure, area, page, lines);
        break;
    }
}

} // namespace noticedesk
