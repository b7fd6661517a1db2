// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/layout/cellcomposer.h"

namespace noticedesk
{

/// Makes pieces of what stands outside of tables: titles, lines and sections. All widths are in pt.
class FreeComposer final
{
public:
    FreeComposer(PieceBuilder &builder, CellComposer &cells, const Form &form)
        : m_builder(builder), m_cells(cells), m_form(form)
    {
    }

    std::vector<Piece> title(const FormTitle &title, double width);
    /// The text is set in this part of its size.
    std::vector<Piece> line(const FormLine &line, double width, double part = 1);
    std::vector<Piece> section(const FormSection &section, double width);

    /// The words of the title that was composed, on one line.
    const QString &titleText() const { return m_titleText; }

private:
    PieceBuilder &m_builder;
    CellComposer &m_cells;
    const Form &m_form;
    QString m_titleText;

    double sizeOf(double size) const { return size > 0 ? size : m_form.size; }
    void setFormSize() { m_builder.setSize(m_form.size, m_form.leading); }
};

} // namespace noticedesk
