// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/desk.h"
#include "app/desk/office.h"
#include "sheets/documents/sheetpdf.h"

namespace noticedesk
{

/// What an action knows of the rules: taken with it to the store's thread, so that it owns the
/// calendar.
struct ActionRules
{
    QDate today;
    std::shared_ptr<const OfficeCalendar> calendar;
    std::shared_ptr<SheetPdf> sheets;

    RuleContext context() const
    {
        return {today, *calendar, [sheets = sheets](char32_t character) {
                    return sheets->fonts().canDraw(character);
                }};
    }
    QByteArray print(const CaseFile &file) const
    {
        return sheets->pdf(Sheet::Notice, file, SheetMode::Final);
    }
};

inline ActionRules rulesForAction(const Desk &desk)
{
    return {desk.office.today(), desk.office.calendar(), desk.sheets};
}

} // namespace noticedesk
