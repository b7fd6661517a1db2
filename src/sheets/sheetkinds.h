// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheet.h"

#include <QLatin1StringView>
#include <QStringList>

#include <array>
#include <optional>

namespace noticedesk
{

/// What a sheet is drawn from.
enum class SheetSource {
    CaseFile, ///< a case file and nothing else, so that `render` can draw it
    Case,     ///< a case and what is told beside it
    Mail,     ///< the addresses of many cases
    Letter,   ///< a case and what the office says about itself
    Cases,    ///< many cases and what is told beside them
};

/// What is different from sheet to sheet, beside the form itself.
struct SheetKind
{
    Sheet sheet = Sheet::Notice;
    QLatin1StringView name;      ///< of its form and of files, and in commands
    QChar letter;                ///< in the codes on the paper; null: none, it does not come back
    const char *title = nullptr; ///< source text for tr()
    bool isKeptAsIssued = false; ///< the PDF with which it was issued is kept and can be printed
    SheetSource source = SheetSource::CaseFile;
};

/// All sheets, in the order in which those of a case are printed.
extern const std::array<SheetKind, 13> sheetKinds;

const SheetKind &sheetKind(Sheet sheet);
std::optional<Sheet> sheetNamed(const QString &name);
/// Those that are drawn from this, in the same order.
std::vector<Sheet> sheetsFrom(SheetSource source);

} // namespace noticedesk
