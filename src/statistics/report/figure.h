// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tables/tablefile.h"
#include "statistics/statisticsframe.h"

namespace noticedesk
{

/// A cell of a figure's table, and the cases that its number counts.
struct FigureCell
{
    CellValue value;
    CaseIds cases = {};
    bool isDayOff = false; ///< in the calendar of deadlines
};

/// How a figure is drawn. Everything that is drawn stands in the figure's table: the first column
/// names a bar, a point or a week, the others are numbers.
enum class ChartKind {
    None,
    Bars,           ///< beside each other, a bar for each of the columns
    StackedBars,    ///< the same upon each other
    HorizontalBars, ///< the same behind each other, for long names
    Histogram,      ///< bars that touch
    StepCurve,      ///< from 100 at 0: the last column by the first
    HeatCalendar,   ///< a row for each week
};

struct Chart
{
    ChartKind kind = ChartKind::None;
    std::vector<std::size_t> columns = {}; ///< those that are drawn
    std::size_t mostRows = 24; ///< of these at most; of months the last, of others the first
    bool lastRows = false;
    std::size_t leftOut = 0; ///< rows at the end that are not drawn, as those of sums
};

/// One of the statistics as people read it: a table, drawn as a chart, with a title and a note.
struct Figure
{
    QString name; ///< by which programs know it: "months"
    QString title;
    QString note; ///< may be empty
    std::vector<TableColumn> columns;
    std::vector<std::vector<FigureCell>> rows;
    Chart chart;

    const FigureCell &at(std::size_t row, std::size_t column) const { return rows[row][column]; }
    /// The number in a cell; 0 where there is none.
    double number(std::size_t row, std::size_t column) const;
    /// What a cell says on paper and screen.
    QString shown(std::size_t row, std::size_t column) const;
};

} // namespace noticedesk
