// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/casesource.h"
#include "sheets/forms/form.h"
#include "sheets/layout/sheetlayout.h"
#include "sheets/pdf/formfonts.h"
#include "store/keeping/outputguard.h"

#include <QString>

#include <functional>
#include <vector>

namespace noticedesk
{

/// What is to be drawn, and with how many threads.
struct RenderOrder
{
    std::vector<Form> forms; ///< in the order in which a case's sheets are printed
    SheetMode mode = SheetMode::Final;
    PrintSides sides = PrintSides::One;
    int jobs = 1;
    QString office; ///< the author that documents name; empty for each notice's contact unit

    /// A case's sheet as it is ordered. Throws Unprintable.
    LaidOutSheet layOut(const Form &form, const CaseFile &file, Typesetter &typesetter) const;

    std::vector<const Form *> formPointers() const
    {
        std::vector<const Form *> pointers;
        for (const Form &form : forms)
            pointers.push_back(&form);
        return pointers;
    }
};

/// Called with the number of cases that are done, from any thread, one call at a time.
using CasesDone = std::function<void(qsizetype)>;

/// Writes a PDF per case and sheet, CASE-SHEET.pdf, into a folder: all of them or none. A case
/// without a number is called draft, or draft-LINE among several. The guard is asked about each
/// file. Throws Error.
void renderIntoFolder(const RenderOrder &order, CaseSource &cases, FormFonts &fonts,
                      const QString &path, const OutputGuard &guard, const CasesDone &done);

/// Writes all sheets of all cases, in order, into one PDF. Throws Error.
void renderIntoFile(const RenderOrder &order, CaseSource &cases, FormFonts &fonts,
                    const QString &path, const CasesDone &done);

} // namespace noticedesk
