// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/layout/piecebuilder.h"

#include "domain/character.h"
#include "domain/tr.h"
#include "sheets/typesetting/narrowbrackets.h"
#include "sheets/unprintable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace noticedesk
{

int PieceBuilder::addNode(StructureRole role, int parent, int columnSpan)
{
    m_nodes.push_back({role, parent, columnSpan});
    return static_cast<int>(m_nodes.size()) - 1;
}

QString PieceBuilder::drawable(const MarkedText &text)
{
    QString result;
    const auto addUpTo = [&](qsizetype end) {
        result += QStringView(text.text).sliced(result.size(), end - result.size());
    };
    for (const FieldRange &range : text.fields) {
        addUpTo(range.start);
        for (qsizetype position = range.start; position < range.start + range.length;) {
            const char32_t character = characterAt(text.text, position);
            const qsizetype units = unitsOf(character);
            if (m_typesetter.canDraw(character)) {
                addUpTo(position + units);
            } else {
                noteUndrawable(range.field, character);
                result += QString(units, u'□');
            }
            position += units;
        }
    }
    addUpTo(text.text.size());
    return result;
}

void PieceBuilder::noteUndrawable(const QString &field, char32_t character)
{
    auto known = std::find_if(m_undrawable.begin(), m_undrawable.end(),
                              [&](const auto &each) { return each.first == field; });
    if (known == m_undrawable.end())
        known = m_undrawable.insert(known, {field, {}});
    const QString name = characterName(character);
    if (!known->second.contains(name))
        known->second.append(name);
}

void PieceBuilder::refuseUndrawable() const
{
    if (m_undrawable.empty())
        return;
    const auto &[field, characters] = m_undrawable.front();
    QString names = characters.join(u", "_s);
    for (auto other = m_undrawable.begin() + 1; other != m_undrawable.end(); ++other)
        names += u"; %1: %2"_s.arg(other->first, other->second.join(u", "_s));
    throw Unprintable(tr("no installed font can draw %1 (R19)").arg(names), field);
}

std::vector<Piece> PieceBuilder::lines(const MarkedText &text, double x, double width,
                                       TextAlignment alignment, int node)
{
    return lines(set(drawable(text), width), text, x, width, alignment, node);
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
    const auto narrow =
        std::make_shared<const ShapedText>(withNarrowBrackets(*set(drawable(text), width)));
    return lines(narrow, text, 0, width, TextAlignment::Centre, -1);
}

std::vector<Piece> PieceBuilder::labelled(const QString &label, double indent,
                                          const MarkedText &text, double width, int listNode)
{
    const int item = addNode(StructureRole::ListItem, listNode);
    const int labelNode = addNode(StructureRole::Label, item);
    const int body = addNode(StructureRole::ListBody, item);
    return hanging(label, labelNode, indent, text, body, width);
}

std::vector<Piece> PieceBuilder::hanging(const QString &label, int labelNode, double indent,
                                         const MarkedText &text, int node, double width)
{
    auto pieces = lines(text, indent, width - indent, TextAlignment::Left, node);
    auto &first = pieces.front().texts;
    first.insert(first.begin(), {set(label, width), 0, m_size, 0, 0, nullptr, labelNode});
    return pieces;
}

} // namespace noticedesk
