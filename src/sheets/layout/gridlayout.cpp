// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/layout/gridlayout.h"

#include "domain/tr.h"
#include "sheets/layout/freecomposer.h"
#include "sheets/layout/pageplacer.h"
#include "sheets/unprintable.h"

#include <algorithm>

namespace noticedesk
{

namespace
{

constexpr double outlineWidth = 0.3; // pt

class GridLayout final
{
public:
    GridLayout(const Form &form, const FormGrid &grid, const FieldValues &values,
               Typesetter &typesetter, LaidOutSheet &sheet)
        : m_form(form),
          m_grid(grid),
          m_builder(typesetter, form.size, form.leading),
          m_cells(m_builder, values, SheetMode::Final, 0),
          m_free(m_builder, m_cells, form),
          m_placer(PageGeometry(form), form.size * form.leading),
          m_sheet(sheet)
    {
    }

    void layOut()
    {
        const int cardsOnPage = m_grid.columns * m_grid.rows;
        for (int record = 0; m_cells.hasRecord(m_grid.each, record); ++record) {
            const int place = m_grid.first - 1 + record;
            while (m_sheet.pages.size() <= static_cast<std::size_t>(place / cardsOnPage))
                m_sheet.pages.emplace_back();
            m_cells.enterRecord(m_grid.each, record);
            addCard(cornerOf(place % cardsOnPage));
            m_cells.leaveRecord();
        }
        m_builder.refuseUndrawable();
        m_sheet.nodes = m_builder.takeNodes();
    }

private:
    const Form &m_form;
    const FormGrid &m_grid;
    PieceBuilder m_builder;
    CellComposer m_cells;
    FreeComposer m_free;
    PagePlacer m_placer;
    LaidOutSheet &m_sheet;

    QPointF cornerOf(int place) const
    {
        const QSizeF card = m_grid.cardSize(m_form);
        const int column = place % m_grid.columns;
        const int row = place / m_grid.columns;
        return m_grid.shift +
               QPointF(m_form.margins.left() + column * (card.width() + m_grid.gaps.width()),
                       m_form.margins.top() + row * (card.height() + m_grid.gaps.height()));
    }

    void addCard(QPointF corner)
    {
        if (m_grid.outlines == GridOutlines::Shown)
            addOutline(QRectF(corner, m_grid.cardSize(m_form)));
        for (const FormBox &box : m_grid.boxes)
            addBox(box, box.rect.translated(corner));
    }

    void addOutline(const QRectF &rect) { page().frames.push_back({rect, outlineWidth}); }
    Page &page() { return m_sheet.pages.back(); }

    void addBox(const FormBox &box, const QRectF &place)
    {
        if (m_grid.outlines == GridOutlines::Shown)
            addOutline(place);
        RowBox row;
        row.block = static_cast<int>(m_sheet.blocks.size());
        CellBox cell;
        cell.x = place.left();
        cell.width = place.width();
        cell.pieces = piecesWithin(box, place.size());
        row.cells.push_back(std::move(cell));
        m_sheet.blocks.push_back({{}, static_cast<int>(m_sheet.pages.size()) - 1, place, false});

        RowFragment fragment;
        fragment.row = &row;
        fragment.y = place.top();
        fragment.height = place.height();
        fragment.cells.emplace_back();
        for (const Piece &piece : row.cells.front().pieces)
            fragment.cells.back().push_back({&piece, piece.height});
        Page placed = m_placer.place({fragment});
        std::move(placed.runs.begin(), placed.runs.end(), std::back_inserter(page().runs));
    }

    std::vector<Piece> piecesWithin(const FormBox &box, QSizeF room)
    {
        constexpr double step = 0.02;
        for (double part = 1; part >= leastPart(box); part -= step) {
            const int nodes = m_builder.nodeCount();
            std::vector<Piece> pieces = piecesOf(box, room.width(), part);
            double height = 0;
            for (const Piece &piece : pieces)
                height += piece.height;
            if (height <= room.height())
                return pieces;
            m_builder.dropNodesFrom(nodes);
        }
        throw Unprintable(tr("the text does not fit into its place of %1 mm × %2 mm")
                              .arg(QString::number(room.width() / pointsPerMillimetre),
                                   QString::number(room.height() / pointsPerMillimetre)),
                          m_cells.recordPath());
    }

    /// To which part of their sizes all lines of the box can be made smaller.
    double leastPart(const FormBox &box) const
    {
        double part = 0;
        for (const FormLine &line : box.lines)
            part = std::max(part, m_grid.leastSize / (line.size > 0 ? line.size : m_form.size));
        return part;
    }

    std::vector<Piece> piecesOf(const FormBox &box, double width, double part)
    {
        std::vector<Piece> pieces;
        for (const FormLine &line : box.lines) {
            auto more = m_free.line(line, width, part);
            std::move(more.begin(), more.end(), std::back_inserter(pieces));
        }
        return pieces;
    }
};

} // namespace

void layOutGrid(const Form &form, const FormGrid &grid, const FieldValues &values,
                Typesetter &typesetter, LaidOutSheet &sheet)
{
    GridLayout(form, grid, values, typesetter, sheet).layOut();
}

} // namespace noticedesk
