// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheetkinds.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace noticedesk
{

constinit const std::array<SheetKind, 3> sheetKinds{{
    {Sheet::Notice, "notice"_L1, u'N', QT_TRANSLATE_NOOP("noticedesk", "Improvement notice"), true},
    {Sheet::Tracking, "tracking"_L1, u'T', QT_TRANSLATE_NOOP("noticedesk", "Tracking sheet"),
     false},
    {Sheet::History, "history"_L1, QChar(), QT_TRANSLATE_NOOP("noticedesk", "History"), false,
     false},
}};

const SheetKind &sheetKind(Sheet sheet)
{
    return *std::find_if(sheetKinds.begin(), sheetKinds.end(),
                         [sheet](const SheetKind &kind) { return kind.sheet == sheet; });
}

std::optional<Sheet> sheetNamed(const QString &name)
{
    for (const SheetKind &kind : sheetKinds) {
        if (kind.name == name)
            return kind.sheet;
    }
    return std::nullopt;
}

std::vector<Sheet> caseFileSheets()
{
    std::vector<Sheet> sheets;
    for (const SheetKind &kind : sheetKinds) {
        if (kind.isOfCaseFile)
            sheets.push_back(kind.sheet);
    }
    return sheets;
}

} // namespace noticedesk
