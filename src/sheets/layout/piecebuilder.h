// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/isolation.h"
#include "sheets/forms/form.h"
#include "sheets/layout/page.h"
#include "sheets/layout/piece.h"
#include "sheets/typesetting/typesetter.h"

namespace noticedesk
{

/// Words that are about to be set, and which of them print a case field.
struct MarkedText
{
    QString text;
    FieldRanges fields;

    void append(const QString &words) { text += words; }
    /// A value stands isolated, so that it turns none of the words around it.
    void append(const QString &value, const QString &field)
    {
        const QString isolate = isolated(value);
        fields.push_back({static_cast<int>(text.size()), static_cast<int>(isolate.size()), field});
        text += isolate;
    }
};

/// Makes pieces from words, for one cell after the other, and keeps the sheet's structure.
class PieceBuilder final
{
public:
    PieceBuilder(Typesetter &typesetter, double size, double leading)
        : m_typesetter(typesetter), m_size(size), m_lineHeight(size * leading)
    {
    }

    /// From now on text has this size, in pt, and lines that are this multiple of it high.
    void setSize(double size, double leading)
    {
        m_size = size;
        m_lineHeight = size * leading;
    }

    double size() const { return m_size; }
    double lineHeight() const { return m_lineHeight; }
    /// The width of a short text with the blanks at its end, in pt.
    double advanceOf(const QString &text) { return m_typesetter.advanceOf(text) * m_size; }
    std::shared_ptr<const ShapedText> set(const QString &text, double width)
    {
        return m_typesetter.set(text, width / m_size);
    }

    int addNode(StructureRole role, int parent, int columnSpan = 1);
    int nodeCount() const { return static_cast<int>(m_nodes.size()); }
    /// Takes back the nodes that were added since there were so many.
    void dropNodesFrom(int count) { m_nodes.resize(static_cast<std::size_t>(count)); }
    std::vector<StructureNode> takeNodes() { return std::move(m_nodes); }

    /// The text with a box in the place of each character that no font can draw; those are kept
    /// for refuseUndrawable().
    QString drawable(const MarkedText &text);
    /// Throws Unprintable if any text had a character that no font can draw (rule R19). It names
    /// them all; where() is the first field that has one.
    void refuseUndrawable() const;

    /// The lines of a paragraph in a room of this width (pt), with single lines kept from standing
    /// alone at a page's head or foot.
    std::vector<Piece> paragraph(const MarkedText &text, double width, TextAlignment alignment,
                                 int node);

    /// A centred label, whose brackets are half as wide.
    std::vector<Piece> narrowLabel(const MarkedText &text, double width);

    /// A paragraph after a label (a number, a box to tick) that hangs in front of it.
    std::vector<Piece> labelled(const QString &label, double indent, const MarkedText &text,
                                double width, int listNode);

    /// A paragraph whose lines begin below each other, behind a label that stands before the first.
    std::vector<Piece> hanging(const QString &label, int labelNode, double indent,
                               const MarkedText &text, int node, double width);

private:
    std::vector<Piece> lines(const MarkedText &text, double x, double width,
                             TextAlignment alignment, int node);
    std::vector<Piece> lines(const std::shared_ptr<const ShapedText> &shaped,
                             const MarkedText &text, double x, double width,
                             TextAlignment alignment, int node);

    Typesetter &m_typesetter;
    double m_size;
    double m_lineHeight;
    std::vector<StructureNode> m_nodes;
    std::vector<std::pair<QString, QStringList>> m_undrawable; ///< characters' names by field

    void noteUndrawable(const QString &field, char32_t character);
};

} // namespace noticedesk
