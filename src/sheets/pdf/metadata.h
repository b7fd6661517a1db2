// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/pdf/pdffile.h"

#include <QString>

namespace noticedesk
{

/// What a PDF says of itself. Neither a date nor a machine: the same case gives the same bytes.
struct PdfDescription
{
    QString title;
    QString author;       ///< may be empty
    bool archival = true; ///< claims PDF/A-2u (ISO 19005-2)
};

/// Writes the information dictionary and gives its object number.
int writeInformation(PdfFile &file, const PdfDescription &description);

/// Writes the XMP packet that says the same, and that an archival document can be read by
/// assistive programs (PDF/UA-1, ISO 14289-1); gives its object number.
int writeXmp(PdfFile &file, const PdfDescription &description);

/// Writes the output intent of PDF/A (sRGB) and gives its object number.
int writeOutputIntent(PdfFile &file, Deflater &deflater);

} // namespace noticedesk
