// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/tablefilters.h"

#include "domain/tr.h"

namespace noticedesk
{

QString filterOf(TableFormat format)
{
    switch (format) {
    case TableFormat::Ods:
        return noticedesk::tr("ODS for LibreOffice (*.ods)");
    case TableFormat::Xlsx:
        return noticedesk::tr("XLSX for Excel (*.xlsx)");
    case TableFormat::Csv:
        break;
    }
    return noticedesk::tr("CSV, text only (*.csv)");
}

} // namespace noticedesk
