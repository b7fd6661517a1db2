// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/layout/sheetlayout.h"

#include "domain/redaction.h"
#include "sheets/layout/composer.h"
#include "sheets/layout/furniture.h"
#include "sheets/layout/gridlayout.h"
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

/// What a form says in rows one below the other, cut into pages.
void layOutRows(const Form &form, const FieldValues &values, Typesetter &typesetter,
                LaidOutSheet &sheet)
{
    const PageGeometry geometry(form);
    ComposedSheet composed = compose(form, values, sheet.mode, geometry, typesetter);
    const auto pages =
        paginate(composed.rows, {geometry.top(), geometry.continuedTop(), geometry.bottom()});
    sheet.title = composed.title;
    sheet.nodes = std::move(composed.nodes);
    sheet.blocks = std::move(composed.blocks);
    const PagePlacer placer(geometry, form.size * form.leading);
    for (const PageFragments &fragments : pages) {
        sheet.pages.push_back(placer.place(fragments));
        addRemarks(sheet.pages.back(), fragments, geometry, typesetter);
    }
    noteBlocks(sheet, pages, geometry);
}

} // namespace

LaidOutSheet layOut(const Form &form, const CaseFile &caseFile, SheetMode mode,
                    Typesetter &typesetter)
{
    return layOut(form, caseFile, FieldValues(), mode, typesetter);
}

LaidOutSheet layOut(const Form &form, const CaseFile &given, const FieldValues &records,
                    SheetMode mode, Typesetter &typesetter)
{
    const CaseFile caseFile = mode == SheetMode::Redacted ? redacted(given) : given;
    FieldValues values = fieldValues(caseFile);
    values.insert(records);
    LaidOutSheet sheet;
    sheet.sheet = form.sheet;
    sheet.mode = mode;
    sheet.title = form.title();
    sheet.author = caseFile.notice.contact.unit.value_or(QString());
    sheet.pageSize = form.paper;
    const FormGrid *grid =
        form.parts.empty() ? nullptr : std::get_if<FormGrid>(&form.parts.front());
    if (grid)
        layOutGrid(form, *grid, values, typesetter, sheet);
    else
        layOutRows(form, values, typesetter, sheet);
    addFurniture(sheet, form, caseFile, PageGeometry(form), typesetter);
    if (sheet.title.isEmpty())
        sheet.title = form.name;
    if (caseFile.number)
        sheet.title += u' ' + caseFile.number->toString();
    return sheet;
}

void fillLeaves(LaidOutSheet &sheet)
{
    if (sheet.pages.size() % 2 != 0)
        sheet.pages.emplace_back();
    sheet.sides = PrintSides::Two;
}

} // namespace noticedesk
