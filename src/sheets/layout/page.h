// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/layout/qrcode.h"
#include "sheets/sheet.h"
#include "sheets/typesetting/shapedtext.h"

#include <QPointF>
#include <QRectF>
#include <QString>

#include <memory>
#include <vector>

namespace noticedesk
{

/// Kai type stands on a base line 0.8 em below the top of its em square (ascender of TW-Kai).
inline constexpr double ascent = 0.8;

// The result of the layout: pages of plain positioned data. The printer, the PDF and the screen all
// draw this and nothing else. Lengths are in pt (1/72 inch), the origin is the page's top left.

/// Some glyphs of one line of text, in one font and belonging to one field.
struct TextRun
{
    std::shared_ptr<const ShapedText> text;
    int line = 0;       ///< in the text
    int firstGlyph = 0; ///< in the line
    int glyphCount = 0;
    double size = 0;          ///< pt
    QPointF origin;           ///< of the line's left end, on the base line
    double letterSpacing = 0; ///< pt added after each glyph, to fill the line
    int node = -1;            ///< in the sheet's structure; -1 is furniture of the page
    int block = -1;           ///< in the sheet's blocks
    QString field; ///< path of the case field that is printed; empty for the form's words

    const ShapedLine &shapedLine() const { return text->lines[static_cast<std::size_t>(line)]; }
    const ShapedGlyph *begin() const { return shapedLine().glyphs.data() + firstGlyph; }
    const ShapedGlyph *end() const { return begin() + glyphCount; }
    /// Where a glyph of this run stands on the page.
    QPointF position(const ShapedGlyph &glyph) const
    {
        const auto place = &glyph - shapedLine().glyphs.data();
        return origin + QPointF(static_cast<double>(glyph.x) * size +
                                    letterSpacing * static_cast<double>(place),
                                static_cast<double>(glyph.y) * size);
    }
};

/// A straight line.
struct Rule
{
    QPointF from;
    QPointF to;
    double width = 0;
    bool dashed = false;
};

/// The outline of a rectangle.
struct Frame
{
    QRectF rect;
    double width = 0;
};

/// A rectangle that is filled with a colour, below everything else on the page.
struct Fill
{
    QRectF rect;
    unsigned colour = 0; ///< 0xRRGGBB
};

/// A QR code; its quiet zone is the blank around the rectangle.
struct CodeMark
{
    QRectF rect;
    QString payload;
    QrCode code;
};

/// A field to be filled in on the screen.
struct InputField
{
    QRectF rect;
    QString field; ///< path of the case field, with the index of a list entry
    QString tip;
    bool multiLine = false;
    QString value;
    std::shared_ptr<const ShapedText> appearance; ///< the value as it stands in the field
    double size = 0;                              ///< pt
    double lineHeight = 0;                        ///< pt
    int node = -1;
    int block = -1;
};

/// Space between an input field's edge and its text.
inline constexpr double inputFieldPadding = 2;

/// The base line of a field's first line, below the field's top.
inline double inputBaseLine(const InputField &input)
{
    const double first =
        input.multiLine ? inputFieldPadding : (input.rect.height() - input.lineHeight) / 2;
    return first + (input.lineHeight - input.size) / 2 + ascent * input.size;
}

/// A line of a field's text as a run that begins at a place.
inline TextRun inputLine(const InputField &input, std::size_t line, QPointF origin)
{
    TextRun run;
    run.text = input.appearance;
    run.line = static_cast<int>(line);
    run.glyphCount = static_cast<int>(run.shapedLine().glyphs.size());
    run.size = input.size;
    run.origin = origin;
    return run;
}

struct Page
{
    std::vector<TextRun> runs; ///< in reading order
    std::vector<Rule> rules;
    std::vector<Frame> frames;
    std::vector<CodeMark> codes;
    std::vector<InputField> inputs;
    std::vector<Fill> fills;
};

/// What a part of a sheet is, for readers that do not see it (ISO 32000-1, 14.8.4).
enum class StructureRole {
    Heading,
    Paragraph,
    Table,
    TableRow,
    TableHeader,  ///< of its row, or of the columns that it spans
    ColumnHeader, ///< of one column
    TableCell,
    NumberedList,
    BulletedList,
    ChoiceList, ///< of boxes to tick
    ListItem,
    Label,
    ListBody,
    Form
};

struct StructureNode
{
    StructureRole role = StructureRole::Paragraph;
    int parent = -1; ///< an earlier node, or -1 for the sheet itself
    int columnSpan = 1;
};

/// A part of the form that can be pointed at, and where it stands.
struct SheetBlock
{
    QString name;
    int page = 0;
    QRectF rect; ///< its first piece if it goes on over the page's foot
    bool seal = false;
};

struct LaidOutSheet
{
    Sheet sheet = Sheet::Notice;
    SheetMode mode = SheetMode::Final;
    QString title;
    QString author; ///< the office's unit; may be empty
    QSizeF pageSize;
    std::vector<Page> pages;            ///< one without anything on it is a blank back page
    PrintSides sides = PrintSides::One; ///< Two if the pages fill whole leaves (fillLeaves())
    std::vector<StructureNode> nodes;
    std::vector<SheetBlock> blocks;
};

} // namespace noticedesk
