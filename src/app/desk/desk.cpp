// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/desk.h"

#include "app/desk/office.h"
#include "sheets/documents/sheetpdf.h"

namespace noticedesk
{

RuleContext rulesOf(const Desk &desk)
{
    RuleContext rules{desk.office.today(), *desk.office.calendar(), {}};
    if (desk.sheets->isLoaded())
        rules.canDraw = [&desk](char32_t character) {
            return desk.sheets->fonts().canDraw(character);
        };
    return rules;
}

} // namespace noticedesk
