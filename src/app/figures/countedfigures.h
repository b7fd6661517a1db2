// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statistics/report/figure.h"

#include <functional>
#include <memory>

namespace noticedesk
{

/// The figures as the window shows them.
struct CountedFigures
{
    StatisticsOrder order;
    QString title;         ///< of the report
    QStringList headLines; ///< of which days they are
    std::vector<Figure> figures;
    bool addsUp = true;

    /// Whether any case is in them.
    bool hasCases() const;
};

/// Counts the cases of a store, with a connection of its own. It is told how many are counted, and
/// gives false to end it; then there is nothing. Throws Error.
std::shared_ptr<const CountedFigures> countFigures(const QString &store,
                                                   const StatisticsOrder &order,
                                                   const std::function<bool(qint64)> &tell);

/// The cases of a number, each once, and in words what they are: the figure, the row, the column,
/// the day, how many. Nothing if it counts none.
struct CasesOfNumber
{
    CaseIds cases;
    QString words;
};
CasesOfNumber casesOf(const CountedFigures &counted, std::size_t figure, std::size_t row,
                      std::size_t column);

} // namespace noticedesk
