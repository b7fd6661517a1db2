// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/layout/page.h"

#include <cstddef>

namespace noticedesk
{

/// Fills a rectangle as the series of this place is filled, from 0: a colour that people tell apart
/// whatever colours they see (after Okabe and Ito, 2008), lines for paper without colours, and an
/// outline.
void fillAsSeries(Page &page, const QRectF &rect, std::size_t series);

/// A thin light line of an axis's step, below what is drawn afterwards: level or upright.
void addGridLine(Page &page, QPointF from, QPointF to);

/// Slanting lines over a rectangle, so many pt apart.
void hatch(Page &page, const QRectF &rect, double distance);

/// From light to dark: a day of a calendar, 0 to 1 of the fullest day.
unsigned heatColour(double part);

/// The step of an axis, 1, 2 or 5 times a power of ten, at least 1: to the greatest value in five
/// steps at most.
double axisStep(double greatest);

} // namespace noticedesk
