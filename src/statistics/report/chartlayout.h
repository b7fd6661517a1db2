// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statistics/report/figure.h"
#include "statistics/report/linesetter.h"

namespace noticedesk
{

/// How high a figure's chart is, in pt; 0 if it has none, or nothing to draw.
double chartHeight(const Figure &figure);

/// Draws a figure's chart into a rectangle of this height. All that it says stands in the figure's
/// table, so that its words are not part of the sheet's structure.
void layOutChart(const Figure &figure, const QRectF &area, Page &page, LineSetter &lines);

/// The rows of the table that are drawn: from one to before another.
std::pair<std::size_t, std::size_t> drawnRows(const Figure &figure);

// The kinds, each with the room that chartHeight() says.
void layOutBars(const Figure &figure, const QRectF &area, Page &page, LineSetter &lines);
void layOutHorizontalBars(const Figure &figure, const QRectF &area, Page &page, LineSetter &lines);
void layOutCurve(const Figure &figure, const QRectF &area, Page &page, LineSetter &lines);
void layOutCalendar(const Figure &figure, const QRectF &area, Page &page, LineSetter &lines);

/// The names of the columns that are drawn, each with its colour, if there are several. Gives the
/// area below.
QRectF layOutLegend(const Figure &figure, const QRectF &area, Page &page, LineSetter &lines);

// Sizes of letters and rows, in pt.
inline constexpr double chartLetters = 8;
inline constexpr double chartSmallLetters = 7;
inline constexpr double chartLegend = 15;
inline constexpr double chartBarRow = 17;
inline constexpr double chartWeekRow = 24;

} // namespace noticedesk
