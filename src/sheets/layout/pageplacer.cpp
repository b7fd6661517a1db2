// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/layout/pageplacer.h"

#include "sheets/layout/pagefilling.h"

#include <algorithm>

namespace noticedesk
{

namespace
{

constexpr double outerBorder = 1.0; // pt
constexpr double innerBorder = 0.5; // pt

/// Letters are spaced by at most this part of the em to fill a line: above it, programs that read
/// the text out of a PDF see a blank between two letters.
constexpr double mostLetterSpacing = 0.08;

const QString *fieldAt(const FieldRanges *fields, int character)
{
    if (fields) {
        for (const FieldRange &range : *fields) {
            if (character >= range.start && character < range.start + range.length)
                return &range.field;
        }
    }
    return nullptr;
}

double letterSpacing(const ShapedLine &line, double size, double width)
{
    if (width <= 0 || !line.simple || line.glyphs.size() < 2)
        return 0;
    std::size_t letters = line.glyphs.size();
    while (letters > 1 && line.text.at(line.glyphs[letters - 1].textStart).isSpace())
        --letters;
    const double each = (width - line.width * size) / static_cast<double>(letters - 1);
    return letters > 1 && each > 0 && each <= mostLetterSpacing * size ? each : 0;
}

} // namespace

void appendRuns(const PieceText &text, QPointF origin, int block, std::vector<TextRun> &runs)
{
    const ShapedLine &line = text.text->lines[static_cast<std::size_t>(text.line)];
    const double spacing = letterSpacing(line, text.size, text.width);
    const int count = static_cast<int>(line.glyphs.size());
    // The text of a line that is not simple is stated as a whole, so it stays in one piece.
    const FieldRanges *fields = text.fields.get();
    const auto fieldOf = [&](int glyph) {
        return fieldAt(fields, line.start + line.glyphs[static_cast<std::size_t>(glyph)].textStart);
    };
    for (int first = 0; first < count;) {
        const QString *field = fieldOf(first);
        int next = first + 1;
        if (!line.simple) {
            // With the field that it prints, if a label stands before that.
            while (!field && next < count)
                field = fieldOf(next++);
            next = count;
        }
        while (next < count && fieldOf(next) == field &&
               line.glyphs[static_cast<std::size_t>(next)].face ==
                   line.glyphs[static_cast<std::size_t>(first)].face)
            ++next;
        runs.push_back({text.text, text.line, first, next - first, text.size, origin, spacing,
                        text.node, block, field ? *field : QString()});
        first = next;
    }
}

void PagePlacer::placePiece(const Piece &piece, double left, double top, double height, int block,
                            Page &page) const
{
    for (const PieceText &text : piece.texts) {
        // Text beside a field that is higher than a line stands at the field's first line.
        const bool besideInput = !piece.inputs.empty();
        const double line = besideInput ? m_lineHeight + 2 * inputFieldPadding : height;
        const double baseLine = top + (std::min(line, height) - text.size) / 2 + ascent * text.size;
        appendRuns(text, {left + text.x, baseLine}, block, page.runs);
    }
    for (const PieceInput &input : piece.inputs) {
        page.inputs.push_back({QRectF(left + input.x, top, input.width, height - input.gap),
                               input.field, input.tip, input.multiLine, input.value,
                               input.appearance, input.size, m_lineHeight, input.node, block});
    }
}

void PagePlacer::placeCell(const RowFragment &fragment, std::size_t cell, Page &page) const
{
    const RowBox &row = *fragment.row;
    const CellBox &box = row.cells[cell];
    const auto &pieces = fragment.cells[cell];
    const double free = fragment.height - 2 * row.padding - heightOf(pieces);
    const bool whole = !fragment.continued && !fragment.continues;
    double y = fragment.y + row.padding + (row.bordered && (whole || box.label) ? free / 2 : 0);
    for (const PlacedPiece &placed : pieces) {
        placePiece(*placed.piece, box.x + (row.bordered ? row.padding : 0), y, placed.height,
                   row.block, page);
        y += placed.height;
    }
}

void PagePlacer::placeBorders(const PageFragments &fragments, Page &page) const
{
    const double left = m_geometry.left();
    const double right = m_geometry.right();
    const RowFragment *above = nullptr;
    for (const RowFragment &fragment : fragments) {
        if (!fragment.row->bordered) {
            above = nullptr;
            continue;
        }
        const double top = fragment.y;
        const double bottom = top + fragment.height;
        const bool first = !above;
        page.rules.push_back({{left, top}, {right, top}, first ? outerBorder : innerBorder});
        for (const CellBox &cell : fragment.row->cells) {
            const bool edge = cell.x <= left;
            page.rules.push_back(
                {{cell.x, top}, {cell.x, bottom}, edge ? outerBorder : innerBorder});
        }
        page.rules.push_back({{right, top}, {right, bottom}, outerBorder});
        const bool last = &fragment == &fragments.back() || !(&fragment + 1)->row->bordered;
        if (last)
            page.rules.push_back({{left, bottom}, {right, bottom}, outerBorder});
        above = &fragment;
    }
}

Page PagePlacer::place(const PageFragments &fragments) const
{
    Page page;
    placeBorders(fragments, page);
    for (const RowFragment &fragment : fragments) {
        for (std::size_t cell = 0; cell < fragment.cells.size(); ++cell)
            placeCell(fragment, cell, page);
    }
    return page;
}

} // namespace noticedesk
