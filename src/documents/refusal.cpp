// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/refusal.h"

#include "documents/documenttable.h"
#include "domain/tr.h"

namespace noticedesk
{

QString Refusal::sentence() const
{
    switch (why) {
    case WhyNoAnswer::Damaged:
        return tr("The file is damaged or not whole; ask for it once more.");
    case WhyNoAnswer::Locked:
        return tr("The file asks for a password; ask for it without one.");
    case WhyNoAnswer::NoSuchPage:
        return tr("The file has no such page.");
    case WhyNoAnswer::TooLarge:
        return tr("The page is too large to be shown; save the file and look at it elsewhere.");
    case WhyNoAnswer::NotShown:
        return tr("Files of this kind are kept, not shown.");
    case WhyNoAnswer::OutOfTime:
        return tr("Reading the file took too long and was ended; it may be made to harm.");
    case WhyNoAnswer::OutOfMemory:
        return tr("Reading the file needs too much memory and was ended; it may be made to harm.");
    case WhyNoAnswer::Crashed:
        return tr("The file cannot be read; it is damaged or made to harm.");
    case WhyNoAnswer::NotConfined:
        return tr("Files from outside cannot be read safely on this computer (%1).").arg(detail);
    case WhyNoAnswer::NotStarted:
        return tr("The file cannot be read now (%1).").arg(detail);
    case WhyNoAnswer::NoTable:
        return tr("The file is no spreadsheet; save the list as .xlsx, .ods or .csv.");
    case WhyNoAnswer::NoSuchSheet:
        return tr("The workbook has no such sheet.");
    case WhyNoAnswer::TableTooLarge:
        return tr("The table is too large: at most %1 rows and %2 columns are read. Split it up.")
            .arg(QString::number(mostTableRows), QString::number(mostTableColumns));
    case WhyNoAnswer::HasMacros:
        return tr("The workbook has macros, which may do harm; save it as .xlsx or .ods without "
                  "them.");
    case WhyNoAnswer::OldWorkbook:
        return tr("The workbook has the form of before 2007 (.xls); save it as .xlsx or .ods.");
    case WhyNoAnswer::NotWanted:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace noticedesk
