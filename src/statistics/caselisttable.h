// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tables/tablefile.h"
#include "sheets/forms/words.h"
#include "store/search/caselist.h"

namespace noticedesk
{

/// A row that may be shown to others: the names of persons are masked.
CaseListRow redactedRow(const CaseListRow &row);

/// The list of cases as a table, with all its columns, in the words of forms/words/cases.xml.
/// Programs may rely on the places of the columns: what came later stands last.
class CaseListTable final
{
public:
    /// On this day the next steps are those that the table says.
    explicit CaseListTable(QDate today);

    /// Where the column stands that lists are ordered by; Due has none.
    static std::size_t placeOf(CaseListOrder order);

    QString name() const { return m_words[QStringLiteral("cases")]; }
    std::vector<TableColumn> columns() const;
    std::vector<CellValue> row(const CaseListRow &row) const;

private:
    Words m_words;
    QDate m_today;
};

} // namespace noticedesk
