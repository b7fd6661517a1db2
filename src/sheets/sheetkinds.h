// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheet.h"

#include <QLatin1StringView>
#include <QStringList>

#include <array>
#include <optional>

namespace noticedesk
{

/// What is different from sheet to sheet, beside the form itself.
struct SheetKind
{
    Sheet sheet = Sheet::Notice;
    QLatin1StringView name;      ///< of its form and of files, and in commands
    QChar letter;                ///< in the codes on the paper; null: none, it does not come back
    const char *title = nullptr; ///< source text for tr()
    bool isKeptAsIssued = false; ///< the PDF with which it was issued is kept and can be printed
    bool isOfCaseFile = true;    ///< a case file is all that it needs, so that `render` can draw it
};

/// All sheets, in the order in which those of a case are printed.
extern const std::array<SheetKind, 3> sheetKinds;

const SheetKind &sheetKind(Sheet sheet);
std::optional<Sheet> sheetNamed(const QString &name);
/// Those that need a case file and nothing else.
std::vector<Sheet> caseFileSheets();

} // namespace noticedesk
