// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/report/linesetter.h"

#include "domain/isolation.h"
#include "domain/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr double oneLine = 10000; // em

} // namespace

QString LineSetter::drawable(const QString &text)
{
    QString drawn;
    for (const char32_t character : text.toUcs4()) {
        const bool isLineEnd = character == U'\n';
        if (!isLineEnd && (!isStorable(character) || !m_typesetter.canDraw(character)))
            drawn += u'□';
        else
            drawn += QString::fromUcs4(&character, 1);
    }
    return isolated(drawn);
}

double LineSetter::widthOf(const QString &text, double size)
{
    return m_typesetter.set(drawable(text), oneLine)->lines.front().width * size;
}

QString LineSetter::shortened(const QString &text, double size, double width)
{
    QString line = text.simplified();
    if (widthOf(line, size) <= width)
        return line;
    while (!line.isEmpty() && widthOf(line + u'…', size) > width) {
        line.chop(line.size() > 1 && line.back().isLowSurrogate() ? 2 : 1);
    }
    return line + u'…';
}

void LineSetter::put(Page &page, const QString &text, double size, QPointF at,
                     LineAlignment alignment, int node)
{
    const auto set = m_typesetter.set(drawable(text), oneLine);
    const double width = set->lines.front().width * size;
    if (alignment == LineAlignment::Centre)
        at.rx() -= width / 2;
    else if (alignment == LineAlignment::Right)
        at.rx() -= width;
    putLine(page, set, 0, size, at, node);
}

std::shared_ptr<const ShapedText> LineSetter::broken(const QString &text, double size, double width)
{
    return m_typesetter.set(drawable(text), std::max(1.0, width / size));
}

void LineSetter::putLine(Page &page, const std::shared_ptr<const ShapedText> &text,
                         std::size_t line, double size, QPointF at, int node)
{
    TextRun run;
    run.text = text;
    run.line = static_cast<int>(line);
    run.glyphCount = static_cast<int>(text->lines[line].glyphs.size());
    run.size = size;
    run.origin = at;
    run.node = node;
    if (run.glyphCount > 0)
        page.runs.push_back(std::move(run));
}

} // namespace noticedesk
