// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../domain/samplecase.h"
#include "app/printing/printpress.h"
#include "app/printing/sheetpdf.h"

#include <stdexcept>

namespace noticedesk::testing
{

/// The sample case as it is given to the print dialog, and as it was when its notice was issued.
struct PrintCases
{
    std::shared_ptr<SheetPdf> pdf = std::make_shared<SheetPdf>();
    CaseFile sampleFile;
    CaseFile issuedFile; ///< without a response or rounds

    PrintCases()
    {
        const auto read = sampleCase();
        if (!read)
            throw std::runtime_error("the sample case cannot be read");
        sampleFile = *read;
        issuedFile = *read;
        issuedFile.response.reset();
        issuedFile.rounds.clear();
    }

    PrintCase sample() const { return {QStringLiteral("115-0001 <b>%1 & 公會"), sampleFile, {}}; }
    /// With a kept original that differs from what would be drawn now.
    PrintCase issued() const
    {
        return {QStringLiteral("115-0001 𠮷"),
                issuedFile,
                {{1, pdf->pdf(Sheet::Notice, issuedFile, SheetMode::Guide)}}};
    }
};

} // namespace noticedesk::testing
