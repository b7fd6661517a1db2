// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/layout/sheetlayout.h"

#include "sheets/layout/composer.h"
#include "sheets/layout/furniture.h"
#include "sheets/layout/pageplacer.h"
#include "sheets/layout/paginator.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

void noteBlocks(LaidOutSheet &sheet, const std::vector<PageFragments> &pages,
                const PageGeometry &page)
{
    for (std::size_t at = 0; at < pages.size(); ++at) {
        for (const RowFragment &fragment : pages[at]) {
            if (fragment.continued)
                continue;
            SheetBlock &block = sheet.blocks[static_cast<std::size_t>(fragment.row->block)];
            block.page = static_cast<int>(at);
            block.rect = QRectF(page.left(), fragment.y, page.width(), fragment.height);
        }
    }
}

} // namespace

LaidOutSheet layOut(const Form &form, const CaseFile &caseFile, SheetMode mode,
                    Typesetter &typesetter)
{
    return layOut(form, caseFile, FieldValues(), mode, typesetter);
}

LaidOutSheet layOut(const Form &form, const CaseFile &caseFile, const FieldValues &records,
                    SheetMode mode, Typesetter &typesetter)
{
    const PageGeometry geometry;
    FieldValues values = fieldValues(caseFile);
    values.insert(records);
    ComposedSheet composed = compose(form, values, mode, geometry, typesetter);
    const auto pages =
        paginate(composed.rows, {geometry.top(), geometry.continuedTop(), geometry.bottom()});

    LaidOutSheet sheet;
    sheet.sheet = form.sheet;
    sheet.mode = mode;
    sheet.title = form.title();
    if (caseFile.number)
        sheet.title += u' ' + caseFile.number->toString();
    sheet.author = caseFile.notice.contact.unit.value_or(QString());
    sheet.pageSize = geometry.size;
    sheet.nodes = std::move(composed.nodes);
    sheet.blocks = std::move(composed.blocks);
    const PagePlacer placer(geometry, form.size * form.leading);
    for (const PageFragments &fragments : pages) {
        sheet.pages.push_back(placer.place(fragments));
        addRemarks(sheet.pages.back(), fragments, geometry, typesetter);
    }
    noteBlocks(sheet, pages, geometry);
    addFurniture(sheet, form, caseFile, geometry, typesetter);
    return sheet;
}

void fillLeaves(LaidOutSheet &sheet)
{
    if (sheet.pages.size() % 2 != 0)
        sheet.pages.emplace_back();
    sheet.sides = PrintSides::Two;
}

} // namespace noticedesk
