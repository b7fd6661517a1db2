// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/forms/words.h"
#include "statistics/figures/steptimes.h"
#include "statistics/report/figure.h"

namespace noticedesk
{

/// Makes one figure's table, row by row.
class FigureBuilder final
{
public:
    /// The title is the word of this name.
    FigureBuilder(const Words &words, const QString &name, const Chart &chart = {}) : m_words(words)
    {
        m_figure.name = name;
        m_figure.title = words[name];
        m_figure.chart = chart;
    }

    /// Columns by the words of their headings.
    void addColumn(const QString &word, ColumnKind kind, int width)
    {
        m_figure.columns.push_back({m_words[word], kind, width});
    }
    void addCounts(const QStringList &headings, int width)
    {
        for (const QString &heading : headings)
            addColumn(heading, ColumnKind::Number, width);
    }

    void beginRow(const CellValue &name) { m_figure.rows.push_back({{name}}); }
    void addCases(const CaseIds &cases) { add({static_cast<double>(cases.size()), cases}); }
    void addNumber(double number) { add({number}); }
    /// The least numbers of days that these parts do not exceed, with the cases that took as many;
    /// blanks if none took any.
    void addDays(const DayCounts &days, const std::vector<double> &parts)
    {
        for (const double part : parts) {
            const int number = days.quantile(part);
            add(days.count() == 0
                    ? FigureCell()
                    : FigureCell{static_cast<double>(number), days.between(number, number)});
        }
    }
    void add(const FigureCell &cell) { m_figure.rows.back().push_back(cell); }

    void setNote(const QString &note) { m_figure.note = note; }
    Figure take() { return std::move(m_figure); }
    Figure &figure() { return m_figure; }

private:
    const Words &m_words;
    Figure m_figure;
};

} // namespace noticedesk
