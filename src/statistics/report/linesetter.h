// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/layout/page.h"
#include "sheets/typesetting/typesetter.h"

namespace noticedesk
{

enum class LineAlignment { Left, Centre, Right };

/// Puts lines of text on pages. A character that no font can draw stands as □.
class LineSetter final
{
public:
    explicit LineSetter(Typesetter &typesetter) : m_typesetter(typesetter) {}

    /// In pt, as one line.
    double widthOf(const QString &text, double size);
    /// At a point of its base line; the node is that of the sheet's structure, -1 for what is
    /// drawn only.
    void put(Page &page, const QString &text, double size, QPointF at,
             LineAlignment alignment = LineAlignment::Left, int node = -1);
    /// The text cut with … where it is wider than this.
    QString shortened(const QString &text, double size, double width);
    /// The same where it has more lines of this width than that, or is very long.
    QString limited(const QString &text, double size, double width, std::size_t mostLines);

    /// The paragraph broken to this width, in pt.
    std::shared_ptr<const ShapedText> broken(const QString &text, double size, double width);
    void putLine(Page &page, const std::shared_ptr<const ShapedText> &text, std::size_t line,
                 double size, QPointF at, int node);

private:
    QString drawable(const QString &text);
    std::shared_ptr<const ShapedText> set(const QString &text, double width);

    Typesetter &m_typesetter;
};

} // namespace noticedesk
