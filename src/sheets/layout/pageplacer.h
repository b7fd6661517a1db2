// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/layout/page.h"
#include "sheets/layout/pagegeometry.h"
#include "sheets/layout/paginator.h"

namespace noticedesk
{

/// Puts the rows of a page at their places: borders, words and input fields.
class PagePlacer final
{
public:
    /// The line height is that of the form's text, in pt.
    PagePlacer(const PageGeometry &geometry, double lineHeight)
        : m_geometry(geometry), m_lineHeight(lineHeight)
    {
    }

    Page place(const PageFragments &fragments) const;

private:
    void placeBorders(const PageFragments &fragments, Page &page) const;
    void placeCell(const RowFragment &fragment, std::size_t cell, Page &page) const;
    void placePiece(const Piece &piece, double left, double top, double height, int block,
                    Page &page) const;

    PageGeometry m_geometry;
    double m_lineHeight;
};

/// Appends the runs of one line of a text: one for each change of font or field. The width to be
/// filled by spacing the letters is in pt; 0 leaves them as they are.
void appendRuns(const PieceText &text, QPointF origin, int block, std::vector<TextRun> &runs);

} // namespace noticedesk
