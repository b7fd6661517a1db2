// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"
#include "sheets/documents/sheetpdf.h"

#include <QDate>
#include <QString>

#include <vector>

namespace noticedesk
{

struct OfficeSettings;

/// What the list of a hand-over says.
struct HandedOverCases
{
    QString from; ///< the officer who had them; empty: they were nobody's
    QString to;
    QDate day;
    std::vector<CaseFile> cases; ///< as they are after it
};

/// 業務移交清冊: the cases that passed from one officer to another, each with what is next, and
/// room for the signatures. A character that no font has is a □. Throws FormError.
LaidOutSheet layOutHandOver(const HandedOverCases &handedOver, const OfficeSettings &office,
                            SheetPdf &pdf);

} // namespace noticedesk
