// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/findings.h"
#include "domain/officecalendar.h"
#include "sheets/documents/sheetpdf.h"
#include "store/store.h"

namespace noticedesk
{

/// What commands that act on cases need besides the store: its office's calendar and sheets.
class OfficeRules final
{
public:
    /// Throws StoreError.
    OfficeRules(Store &store, QDate today);

    OfficeRules(const OfficeRules &) = delete;
    OfficeRules &operator=(const OfficeRules &) = delete;

    const OfficeCalendar &calendar() const { return m_calendar; }
    const RuleContext &rules() const { return m_rules; }
    SheetPdf &sheets() { return m_sheets; }

private:
    OfficeCalendar m_calendar;
    SheetPdf m_sheets;
    RuleContext m_rules;
};

} // namespace noticedesk
