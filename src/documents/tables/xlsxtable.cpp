// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/tables/xlsxtable.h"

#include "documents/tables/sheetchoice.h"
#include "documents/tables/tablerefused.h"
#include "documents/tables/xlsxsheet.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

DocumentTable xlsxTable(ArchiveParts &parts, const QString &sheet)
{
    if (parts.hasAny([](const QString &name) {
            return name.endsWith("vbaproject.bin"_L1) || name.contains("macrosheets/"_L1);
        }))
        throw TableRefused(WhyNoAnswer::HasMacros);
    const Workbook workbook = workbookOf(parts);
    SheetChoice choice(sheet);
    for (const NamedSheet &each : workbook.sheets) {
        if (!choice.wants(each.name, each.isHidden))
            continue;
        TableBuilder rows;
        parts.readXml(each.part, [&](QXmlStreamReader &xml) { readSheet(workbook, xml, rows); });
        choice.add(each.name, rows);
    }
    return choice.take();
}

} // namespace noticedesk
