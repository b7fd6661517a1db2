// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/documents/fieldplaces.h"

#include "domain/casefields.h"

#include <algorithm>
#include <limits>
#include <map>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// How far a line of letters reaches above and below its base line, in em.
constexpr double reachAbove = 0.9;
constexpr double reachBelow = 0.25;

QRectF rectOf(const TextRun &run, const FontChain &fonts)
{
    double right = run.origin.x();
    double left = std::numeric_limits<double>::max();
    for (const ShapedGlyph *glyph = run.begin(); glyph != run.end(); ++glyph) {
        const double x = run.position(*glyph).x();
        left = std::min(left, x);
        right =
            std::max(right, x + fonts.face(glyph->face).advance(glyph->index) / 1000 * run.size);
    }
    if (run.glyphCount == 0)
        return {};
    return {QPointF(left, run.origin.y() - reachAbove * run.size),
            QPointF(right, run.origin.y() + reachBelow * run.size)};
}

/// 0 inside the rectangle.
double distance(const QRectF &rect, QPointF point)
{
    const double dx = std::max({rect.left() - point.x(), 0.0, point.x() - rect.right()});
    const double dy = std::max({rect.top() - point.y(), 0.0, point.y() - rect.bottom()});
    // Lines are wide and near each other: the one at the point's height is the nearest.
    constexpr double weight = 8;
    return dx + weight * dy;
}

} // namespace

FieldPlaces::FieldPlaces(const LaidOutSheet &sheet, const Form &form, const FontChain &fonts)
    : m_fields(fieldsOfBlocks(form))
{
    m_fields.resize(sheet.blocks.size());
    for (const SheetBlock &block : sheet.blocks)
        m_blocks.push_back({block.page, block.rect});
    int number = 0;
    for (const Page &page : sheet.pages)
        read(page, number++, fonts);
}

void FieldPlaces::read(const Page &page, int number, const FontChain &fonts)
{
    for (const TextRun &run : page.runs) {
        if (run.block >= 0 && run.glyphCount > 0)
            m_printed.push_back({number, run.block, rectOf(run, fonts), run.field});
    }
    for (const InputField &input : page.inputs)
        m_printed.push_back(
            {number, input.block, input.rect, input.field.section(u'-', 0, 0)}); // -2: goes on
}

int FieldPlaces::blockAt(int page, QPointF point) const
{
    for (std::size_t block = 0; block < m_blocks.size(); ++block) {
        if (m_blocks[block].page == page && m_blocks[block].rect.contains(point))
            return static_cast<int>(block);
    }
    // The later pieces of a block that goes on over a page's foot.
    std::map<int, QRectF> pieces;
    for (const Printed &each : m_printed) {
        if (each.page == page)
            pieces[each.block] |= each.rect;
    }
    for (const auto &[block, rect] : pieces) {
        const QRectF &row = m_blocks[static_cast<std::size_t>(block)].rect;
        if (QRectF(row.left(), rect.top(), row.width(), rect.height()).contains(point))
            return block;
    }
    return -1;
}

QString FieldPlaces::fieldAt(int page, QPointF point) const
{
    const int block = blockAt(page, point);
    if (block < 0)
        return {};
    const BlockFields &fields = m_fields[static_cast<std::size_t>(block)];
    const Printed *nearest = nullptr;
    for (const Printed &each : m_printed) {
        if (each.page != page || each.block != block || each.field.isEmpty())
            continue;
        if (!nearest || distance(each.rect, point) < distance(nearest->rect, point))
            nearest = &each;
    }
    if (nearest && nearest->rect.contains(point))
        return nearest->field;
    if (fields.choice || !nearest)
        return fields.fields.value(0);
    return nearest->field;
}

bool FieldPlaces::covers(const QString &path, const BlockFields &block) const
{
    return std::any_of(block.fields.begin(), block.fields.end(), [&](const QString &field) {
        return isWithinField(field, path) || isWithinField(path, field);
    });
}

std::vector<PlaceOnPage> FieldPlaces::outlines(const QString &path) const
{
    if (path.isEmpty())
        return {};
    std::map<std::pair<int, int>, QRectF> pieces;
    for (const Printed &each : m_printed) {
        if (!each.field.isEmpty() && isWithinField(each.field, path))
            pieces[{each.page, each.block}] |= each.rect;
    }
    std::vector<PlaceOnPage> result;
    result.reserve(pieces.size());
    for (const auto &[where, rect] : pieces)
        result.push_back({where.first, rect});
    for (std::size_t block = 0; result.empty() && block < m_blocks.size(); ++block) {
        if (covers(path, m_fields[block]))
            result.push_back(m_blocks[block]);
    }
    return result;
}

} // namespace noticedesk
