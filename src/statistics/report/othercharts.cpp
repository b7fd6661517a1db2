// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/report/chartlayout.h"
#include "statistics/report/chartstyle.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace noticedesk
{

void layOutCurve(const Figure &figure, const QRectF &area, Page &page, LineSetter &lines)
{
    constexpr double curveWidth = 1.4;
    constexpr double axisWidth = 0.75;
    constexpr double whole = 100;
    const std::size_t share = figure.chart.columns.front();
    const QRectF plot = area.adjusted(34, 14, -10, -26);
    const double greatest = std::max(1.0, figure.number(figure.rows.size() - 1, 0));
    const double step = axisStep(greatest);
    const double end = step * std::ceil(greatest / step);
    const auto place = [&](double days, double part) {
        return QPointF(plot.left() + plot.width() * days / end,
                       plot.bottom() - plot.height() * part / whole);
    };
    for (double part = 0; part <= whole; part += 25) {
        const QPointF at = place(0, part);
        lines.put(page, QString::number(part), chartSmallLetters,
                  at + QPointF(-4, chartSmallLetters * 0.35), LineAlignment::Right);
        if (part > 0)
            addGridLine(page, at, place(end, part));
    }
    for (double days = 0; days <= end; days += step)
        lines.put(page, QString::number(days), chartSmallLetters, place(days, 0) + QPointF(0, 10),
                  LineAlignment::Centre);
    lines.put(page, figure.columns[share].heading, chartLetters, area.topLeft() + QPointF(0, 8));
    lines.put(page, figure.columns.front().heading, chartLetters, {plot.right(), area.bottom() - 3},
              LineAlignment::Right);
    page.rules.push_back({plot.topLeft(), plot.bottomLeft(), axisWidth});
    page.rules.push_back({plot.bottomLeft(), plot.bottomRight(), axisWidth});
    QPointF from = place(0, whole);
    for (std::size_t row = 0; row < figure.rows.size(); ++row) {
        const QPointF to = place(figure.number(row, 0), figure.number(row, share));
        page.rules.push_back({from, {to.x(), from.y()}, curveWidth});
        page.rules.push_back(
            {{to.x(), from.y() - curveWidth / 2}, {to.x(), to.y() + curveWidth / 2}, curveWidth});
        from = to;
    }
}

void layOutCalendar(const Figure &figure, const QRectF &area, Page &page, LineSetter &lines)
{
    constexpr double names = 62;
    constexpr double head = chartWeekRow * 0.7;
    constexpr double dayLetters = 6;
    constexpr double countLetters = 11;
    const auto columns = static_cast<double>(figure.chart.columns.size());
    const double width = std::min((area.width() - names) / columns, 56.0);
    double greatest = 1;
    for (std::size_t row = 0; row < figure.rows.size(); ++row) {
        for (const std::size_t column : figure.chart.columns)
            greatest = std::max(greatest, figure.number(row, column));
    }
    double x = area.left() + names;
    for (const std::size_t column : figure.chart.columns) {
        lines.put(page, figure.columns[column].heading, chartLetters,
                  {x + width / 2, area.top() + head - 5}, LineAlignment::Centre);
        x += width;
    }
    const auto [first, end] = drawnRows(figure);
    for (std::size_t row = first; row < end; ++row) {
        const double top = area.top() + head + static_cast<double>(row - first) * chartWeekRow;
        lines.put(page, figure.shown(row, 0), chartLetters,
                  {area.left() + names - 8, top + chartWeekRow / 2 + chartLetters * 0.35},
                  LineAlignment::Right);
        const auto *monday = std::get_if<QDate>(&figure.at(row, 0).value);
        for (std::size_t at = 0; at < figure.chart.columns.size(); ++at) {
            const FigureCell &cell = figure.at(row, figure.chart.columns[at]);
            if (!std::holds_alternative<double>(cell.value))
                continue;
            const double count = figure.number(row, figure.chart.columns[at]);
            const QRectF rect(area.left() + names + static_cast<double>(at) * width, top, width,
                              chartWeekRow);
            page.fills.push_back({rect, heatColour(count / greatest)});
            // Beside the day and the count, which stand on nothing but the colour.
            if (cell.isDayOff)
                hatch(page, rect.adjusted(0.7 * width, 0, 0, 0), 4);
            page.frames.push_back({rect, 0.5});
            if (monday)
                lines.put(page, monday->addDays(static_cast<qint64>(at)).toString(u"M/d"_s),
                          dayLetters, {rect.left() + 2.5, rect.top() + dayLetters + 0.5});
            if (count > 0)
                lines.put(page, QString::number(count), countLetters,
                          {rect.center().x(), rect.bottom() - 4.5}, LineAlignment::Centre);
        }
    }
}

} // namespace noticedesk
