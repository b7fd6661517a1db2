// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../domain/samplecase.h"
#include "app/printing/printpress.h"
#include "sheets/documents/sheetpdf.h"

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

    PrintCase sample() const
    {
        return {QStringLiteral("115-0001 <b>%1 & 公會"), sampleFile, {}, history()};
    }
    /// With a kept original that differs from what would be drawn now.
    PrintCase issued() const
    {
        return {QStringLiteral("115-0001 𠮷"),
                issuedFile,
                {{1, pdf->pdf(Sheet::Notice, issuedFile, SheetMode::Guide)}},
                history()};
    }
    /// With text that would be markup, a pattern or a direction if it were taken as one.
    static std::vector<HistoryLine> history()
    {
        return {{QStringLiteral("115/11/22 14:05:09"),
                 QStringLiteral("issued"),
                 QStringLiteral("lin @ desk"),
                 {{QStringLiteral("事由"), QStringLiteral("(blank)"),
                   QStringLiteral("<b>%1</b> & 𠮷堃")}}},
                {QStringLiteral("115/11/23 09:00:00"),
                 QStringLiteral("printed"),
                 QStringLiteral("lin @ desk"),
                 {}}};
    }
};

} // namespace noticedesk::testing
