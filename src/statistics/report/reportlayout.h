// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/forms/words.h"
#include "statistics/report/figure.h"
#include "statistics/report/linesetter.h"

namespace noticedesk
{

/// Lays out figures on pages of A4, one after the other: title, chart, note and the table that the
/// chart was drawn from. Tables go on over the pages, each with its headings.
class ReportLayout final
{
public:
    ReportLayout(Typesetter &typesetter, const Words &words);

    /// The title of the report, what stands below it, and the office, which may be empty.
    LaidOutSheet layOut(const QStringList &headLines, const QString &office,
                        const std::vector<Figure> &figures);

private:
    struct Column
    {
        double left = 0;
        double width = 0;
        bool isNumber = false;
    };

    void addFigure(const Figure &figure);
    void addTable(const Figure &figure);
    void addRow(const std::vector<Column> &columns, const std::vector<QString> &texts, int table,
                bool isHeading);
    double rowHeight(const std::vector<Column> &columns, const std::vector<QString> &texts);
    std::vector<Column> columnsOf(const Figure &figure);
    void addParagraph(const QString &text, double size, StructureRole role, double after);
    void addFeet();
    int addNode(StructureRole role, int parent = -1);
    Page &page() { return m_sheet.pages.back(); }
    void breakPage();
    double roomLeft() const;

    LineSetter m_lines;
    const Words &m_words;
    LaidOutSheet m_sheet;
    double m_y = 0; ///< below what stands on the present page
};

} // namespace noticedesk
