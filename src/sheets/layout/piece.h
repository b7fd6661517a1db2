// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/forms/form.h"
#include "sheets/typesetting/shapedtext.h"

#include <QString>

#include <memory>
#include <vector>

namespace noticedesk
{

// What a sheet is made of before it is cut into pages. Lengths are in pt.

/// Which characters of a text print a case field.
struct FieldRange
{
    int start = 0;
    int length = 0;
    QString field;
};
using FieldRanges = std::vector<FieldRange>;

/// One line of a set text, placed in a piece.
struct PieceText
{
    std::shared_ptr<const ShapedText> text;
    int line = 0;
    double size = 0;  ///< of the letters
    double x = 0;     ///< from the cell's inner left edge
    double width = 0; ///< to be filled by spacing the letters; 0 leaves them as they are
    std::shared_ptr<const FieldRanges> fields;
    int node = -1;
};

/// A field to be filled in, placed in a piece.
struct PieceInput
{
    double x = 0;
    double width = 0;
    double gap = 0; ///< below it, within the piece
    QString field;
    QString tip;
    bool multiLine = false;
    QString value;
    std::shared_ptr<const ShapedText> appearance;
    double size = 0; ///< of the letters
    int node = -1;
};

/// What is never cut: a line of text, fields that stand beside each other, or a space.
struct Piece
{
    double height = 0;
    double minimum = 0;  ///< height, unless it is a space or field that can shrink
    double maximum = 0;  ///< what stretching ends at; 0 is no end
    double stretch = 0;  ///< share of the room left on the page
    bool breaks = false; ///< a space that may go on over the page's foot
    bool keepWithNext = false;
    std::vector<PieceText> texts;
    std::vector<PieceInput> inputs;

    bool isSpace() const { return texts.empty() && inputs.empty(); }
    bool isElastic() const { return stretch > 0 || minimum < height; }
};

struct CellBox
{
    double x = 0;     ///< outer left edge, from the page's left
    double width = 0; ///< outer
    bool label = false;
    std::vector<Piece> pieces;
    std::vector<Piece> continued; ///< a label's pieces after a page's foot
};

/// A row of the table, or (without borders) any other part of the sheet.
struct RowBox
{
    std::vector<CellBox> cells;
    double padding = 0; ///< above and below the pieces, and left and right of them
    bool bordered = false;
    bool keepWithNext = false;
    bool endsWithNext = false; ///< its end stands on the page on which the next row begins
    bool whole = false;        ///< stands on one page, unless it is higher than that
    int block = -1;
    bool band = false; ///< a heading over the rows below it
    /// What stands again above it on top of a page; null: nothing.
    std::shared_ptr<const RowBox> headings;
    QString remark;
    RemarkOn remarkOn = RemarkOn::Row;
};

} // namespace noticedesk
