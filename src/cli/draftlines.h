// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandoptions.h"
#include "domain/officecalendar.h"
#include "outgoing/issuing/draftissuing.h"
#include "sheets/documents/sheetpdf.h"

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

/// Says on the error stream why a draft was not issued, a line for each finding.
void tellRefused(const IssuedDraft &draft, const QString &name, const CommandStreams &streams);

/// What refuses an action, on one line.
QString refusalLine(const Error &error);

} // namespace noticedesk
