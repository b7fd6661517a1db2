// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/forms/words.h"
#include "statistics/report/figure.h"
#include "statistics/statistics.h"

namespace noticedesk
{

/// The figures of the statistics in their order, in the words of forms/words/statistics.xml.
std::vector<Figure> figuresOf(const Statistics &statistics, const Words &words);

/// What stands above them: of which days they are.
QStringList headLines(const Statistics &statistics, const Words &words);

// Those of a theme each, in this order.
void addFlowFigures(const Statistics &statistics, const Words &words, std::vector<Figure> &figures);
void addCaseFigures(const Statistics &statistics, const Words &words, std::vector<Figure> &figures);
void addGroupFigures(const Statistics &statistics, const Words &words,
                     std::vector<Figure> &figures);
void addYearFigures(const Statistics &statistics, const Words &words, std::vector<Figure> &figures);
void addQualityFigure(const Statistics &statistics, const Words &words,
                      std::vector<Figure> &figures);

} // namespace noticedesk
