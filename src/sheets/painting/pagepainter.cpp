// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/painting/pagepainter.h"

#include "domain/error.h"
#include "domain/tr.h"

#include <QGlyphRun>
#include <QPainter>

namespace noticedesk
{

namespace
{

QPen penOf(double width, bool dashed)
{
    QPen pen(Qt::black, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    if (dashed)
        pen.setDashPattern({2 / width, 2 / width}); // in widths of the pen
    return pen;
}

/// The dark modules as bars along each row, drawn without smoothing: smoothed edges would leave
/// light gaps between modules.
void paintCode(QPainter &painter, const CodeMark &mark)
{
    const double module = mark.rect.width() / mark.code.size;
    for (int row = 0; row < mark.code.size; ++row) {
        for (int column = 0; column < mark.code.size;) {
            int end = column;
            while (end < mark.code.size && mark.code.isDark(end, row))
                ++end;
            if (end > column)
                painter.fillRect(QRectF(mark.rect.x() + column * module,
                                        mark.rect.y() + row * module, (end - column) * module,
                                        module),
                                 Qt::black);
            column = std::max(end, column + 1);
        }
    }
}

} // namespace

PagePainter::PagePainter(std::shared_ptr<const FontChain> fonts) : m_fonts(std::move(fonts)) {}

void PagePainter::paint(QPainter &painter, const Page &page)
{
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const Fill &fill : page.fills)
        painter.fillRect(fill.rect, QColor::fromRgb(fill.colour));
    for (const CodeMark &mark : page.codes)
        paintCode(painter, mark);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Rule &rule : page.rules) {
        painter.setPen(penOf(rule.width, rule.dashed));
        painter.drawLine(rule.from, rule.to);
    }
    for (const Frame &frame : page.frames) {
        painter.setPen(penOf(frame.width, false));
        painter.drawRect(frame.rect);
    }
    painter.setPen(Qt::black);
    for (const TextRun &run : page.runs)
        paint(painter, run);
    for (const InputField &input : page.inputs)
        paint(painter, input);
    painter.restore();
}

void PagePainter::paint(QPainter &painter, const TextRun &run)
{
    const ShapedGlyph *glyph = run.begin();
    while (glyph != run.end()) {
        const short face = glyph->face;
        QList<quint32> indexes;
        QList<QPointF> places;
        for (; glyph != run.end() && glyph->face == face; ++glyph) {
            indexes.append(glyph->index);
            places.append(run.position(*glyph));
        }
        QGlyphRun drawn;
        drawn.setRawFont(rawFont(face, run.size));
        drawn.setGlyphIndexes(indexes);
        drawn.setPositions(places);
        painter.drawGlyphRun({}, drawn);
    }
}

void PagePainter::paint(QPainter &painter, const InputField &input)
{
    painter.setPen(QPen(Qt::gray, 0.5));
    painter.drawRect(input.rect);
    painter.setPen(Qt::black);
    double baseLine = input.rect.top() + inputBaseLine(input);
    for (std::size_t at = 0; at < input.appearance->lines.size(); ++at) {
        paint(painter, inputLine(input, at, {input.rect.left() + inputFieldPadding, baseLine}));
        baseLine += input.lineHeight;
    }
}

const QRawFont &PagePainter::rawFont(short face, double size)
{
    QRawFont &font = m_open[{face, size}];
    if (!font.isValid()) {
        QFont wanted(m_fonts->families().at(face));
        wanted.setHintingPreference(QFont::PreferNoHinting);
        font = QRawFont::fromFont(wanted);
        font.setPixelSize(size);
        if (m_fonts->indexOf(font.familyName()) != face)
            throw Error(tr("the font cannot be opened"), m_fonts->families().at(face));
    }
    return font;
}

} // namespace noticedesk
