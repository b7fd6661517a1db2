// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/layout/piecebuilder.h"

#include "domain/character.h"
#include "sheets/typesetting/narrowbrackets.h"
#include "sheets/unprintable.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace noticedesk
{

int PieceBuilder::addNode(StructureRole role, int parent, int columnSpan)
{
    m_nodes.push_back({role, parent, columnSpan});
    return static_cast<int>(m_nodes.size()) - 1;
}

void PieceBuilder::checkDrawable(const MarkedText &text) const
{
    for (const FieldRange &range : text.fields) {
        for (qsizetype position = range.start; position < range.start + range.length;) {
            const char32_t character = characterAt(text.text, position);
            position += unitsOf(character);
            if (m_typesetter.canDraw(character))
                continue;
            throw Unprintable(QCoreApplication::translate(
                                  "noticedesk", "no installed font can draw the character %1 (R19)")
                                  .arg(characterName(character)),
                              range.field);
        }
    }
}

std::vector<Piece> PieceBuilder::lines(const MarkedText &text, double x, double width,
                                       TextAlignment alignment, int node)
{
    checkDrawable(text);
    return lines(set(text.text, width), text, x, width, alignment, node);
}

std::vector<Piece> PieceBuilder::lines(const std::shared_ptr<const ShapedText> &shaped,
                                       const MarkedText &text, double x, double width,
                                       TextAlignment alignment, int node)
{
    const auto fields =
        text.fields.empty() ? nullptr : std::make_shared<const FieldRanges>(text.fields);
    const std::size_t count = shaped->lines.size();
    std::vector<Piece> pieces(count);
    for (std::size_t at = 0; at < count; ++at) {
        const ShapedLine &line = shaped->lines[at];
        Piece &piece = pieces[at];
        piece.height = piece.minimum = m_lineHeight;
        // A line feed ends a paragraph, and none of its lines stands alone.
        const bool first = at == 0 || shaped->lines[at - 1].endsParagraph;
        const bool lastButOne = !line.endsParagraph && shaped->lines[at + 1].endsParagraph;
        piece.keepWithNext = !line.endsParagraph && (first || lastButOne);
        PieceText placed{shaped, static_cast<int>(at), m_size, x, 0, fields, node};
        const double free = width - line.width * m_size;
        if (alignment == TextAlignment::Left)
            placed.width = line.endsParagraph ? 0 : width;
        else
            placed.x += alignment == TextAlignment::Right ? free : free / 2;
        piece.texts.push_back(std::move(placed));
    }
    return pieces;
}

std::vector<Piece> PieceBuilder::paragraph(const MarkedText &text, double width,
                                           TextAlignment alignment, int node)
{
    return lines(text, 0, width, alignment, node);
}

std::vector<Piece> PieceBuilder::narrowLabel(const MarkedText &text, double width)
{
    checkDrawable(text);
    const auto narrow =
        std::make_shared<const ShapedText>(withNarrowBrackets(*set(text.text, width)));
    return lines(narrow, text, 0, width, TextAlignment::Centre, -1);
}

std::vector<Piece> PieceBuilder::labelled(const QString &label, double indent,
                                          const MarkedText &text, double width, int listNode)
{
    const int item = addNode(StructureRole::ListItem, listNode);
    const int labelNode = addNode(StructureRole::Label, item);
    const int body = addNode(StructureRole::ListBody, item);
    auto pieces = lines(text, indent, width - indent, TextAlignment::Left, body);
    auto &first = pieces.front().texts;
    first.insert(first.begin(), {set(label, width), 0, m_size, 0, 0, nullptr, labelNode});
    return pieces;
}

} // namespace noticedesk
