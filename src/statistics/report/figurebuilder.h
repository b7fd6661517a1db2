// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/forms/words.h"
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
    void addNumber(double number, const CaseIds &cases = {}) { add({number, cases}); }
    void add(const FigureCell &cell) { m_figure.rows.back().push_back(cell); }

    void setNote(const QString &note) { m_figure.note = note; }
    Figure take() { return std::move(m_figure); }
    Figure &figure() { return m_figure; }

private:
    const Words &m_words;
    Figure m_figure;
};

} // namespace noticedesk
