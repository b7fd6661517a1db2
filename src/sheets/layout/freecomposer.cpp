// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/layout/freecomposer.h"

namespace noticedesk
{

namespace
{

void moveRight(std::vector<Piece> &pieces, double by)
{
    for (Piece &piece : pieces) {
        for (PieceText &text : piece.texts)
            text.x += by;
    }
}

void appendPieces(std::vector<Piece> &pieces, std::vector<Piece> &&more)
{
    std::move(more.begin(), more.end(), std::back_inserter(pieces));
}

} // namespace

std::vector<Piece> FreeComposer::title(const FormTitle &title, double width)
{
    constexpr double leading = 1.35;
    const int node = m_builder.addNode(StructureRole::Heading, -1);
    const MarkedText words = m_cells.words(title.content);
    m_titleText = QString(words.text).replace(QChar::LineSeparator, QChar::Space);
    m_builder.setSize(title.size, leading);
    auto pieces = m_builder.paragraph(words, width, TextAlignment::Centre, node);
    setFormSize();
    return pieces;
}

std::vector<Piece> FreeComposer::line(const FormLine &line, double width, double part)
{
    const int node = m_builder.addNode(StructureRole::Paragraph, -1);
    const MarkedText words = m_cells.words(line.words.content);
    m_builder.setSize(sizeOf(line.size) * part, m_form.leading);
    const double inner = width - line.indent;
    auto pieces = line.label.isEmpty()
                      ? m_builder.paragraph(words, inner, line.words.alignment, node)
                      : m_builder.hanging(line.label, node, m_builder.advanceOf(line.label), words,
                                          node, inner);
    moveRight(pieces, line.indent);
    setFormSize();
    return pieces;
}

std::vector<Piece> FreeComposer::section(const FormSection &section, double width)
{
    m_builder.setSize(sizeOf(section.size), m_form.leading);
    const int node = m_builder.addNode(StructureRole::Paragraph, -1);
    MarkedText title;
    title.append(section.title);
    auto pieces = m_builder.paragraph(title, width, TextAlignment::Left, node);
    pieces.back().keepWithNext = true;
    const int list = m_builder.addNode(StructureRole::NumberedList, -1);
    const double indent = widestNumberLabel(m_builder, section.items.size(), ListNumbers::Chinese);
    for (std::size_t at = 0; at < section.items.size(); ++at) {
        const FormSection::Item &item = section.items[at];
        appendPieces(pieces, m_builder.labelled(numberLabel(at + 1, ListNumbers::Chinese), indent,
                                                m_cells.words(item.content), width, list));
        if (!item.list)
            continue;
        pieces.back().keepWithNext = true;
        std::vector<Piece> below;
        m_cells.add(FormBlock(*item.list), width - indent, list, below);
        moveRight(below, indent);
        appendPieces(pieces, std::move(below));
    }
    setFormSize();
    return pieces;
}

} // namespace noticedesk
