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
constexpr qsizetype mostCharacters = 500;

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
    return drawn;
}

std::shared_ptr<const ShapedText> LineSetter::set(const QString &text, double width)
{
    return m_typesetter.set(isolated(drawable(text)), width);
}

double LineSetter::widthOf(const QString &text, double size)
{
    return set(text, oneLine)->lines.front().width * size;
}

QString LineSetter::shortened(const QString &text, double size, double width)
{
    // Setting what is much too long takes long; no letters are that narrow.
    const auto most = static_cast<qsizetype>(width / size * 8) + 8;
    QString line = text.left(most).simplified();
    if (line.size() < most && widthOf(line, size) <= width)
        return line;
    while (!line.isEmpty() && widthOf(line + u'…', size) > width) {
        line.chop(line.size() > 1 && line.back().isLowSurrogate() ? 2 : 1);
    }
    return line + u'…';
}

void LineSetter::put(Page &page, const QString &text, double size, QPointF at,
                     LineAlignment alignment, int node)
{
    const auto line = set(text, oneLine);
    const double width = line->lines.front().width * size;
    if (alignment == LineAlignment::Centre)
        at.rx() -= width / 2;
    else if (alignment == LineAlignment::Right)
        at.rx() -= width;
    putLine(page, line, 0, size, at, node);
}

QString LineSetter::limited(const QString &text, double size, double width, std::size_t mostLines)
{
    const QString drawn = drawable(text.left(mostCharacters));
    const auto lines = broken(drawn, size, width);
    if (text.size() <= mostCharacters && lines->lines.size() <= mostLines)
        return text;
    if (lines->lines.size() <= mostLines)
        return drawn + u'…';
    // The sign takes the room of a character or two, and an isolate stands before the text.
    qsizetype end = std::max(1, lines->lines[mostLines].start - 3);
    if (drawn.at(end - 1).isHighSurrogate())
        --end;
    return drawn.left(end) + u'…';
}

std::shared_ptr<const ShapedText> LineSetter::broken(const QString &text, double size, double width)
{
    return set(text, std::max(1.0, width / size));
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
