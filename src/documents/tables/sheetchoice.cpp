// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/tables/sheetchoice.h"

#include "documents/tables/tablebuilder.h"
#include "documents/tables/tablerefused.h"

#include <utility>

namespace noticedesk
{

bool SheetChoice::wants(const QString &name, bool isHidden) const
{
    return m_named.isEmpty() ? !isHidden : name == m_named && m_table.sheets.isEmpty();
}

void SheetChoice::add(const QString &name, TableBuilder &built)
{
    std::vector<TableRow> rows = built.takeRows();
    if (rows.empty() && m_named.isEmpty())
        return;
    if (m_table.sheets.size() == mostTableSheets)
        throw TableRefused(WhyNoAnswer::TableTooLarge);
    m_table.sheets.append(name.left(mostSheetName));
    m_table.rows = m_table.sheets.size() == 1 ? std::move(rows) : std::vector<TableRow>();
}

DocumentTable SheetChoice::take()
{
    if (!m_named.isEmpty() && m_table.sheets.isEmpty())
        throw TableRefused(WhyNoAnswer::NoSuchSheet);
    return std::move(m_table);
}

} // namespace noticedesk
