// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/historylines.h"
#include "domain/casefile.h"
#include "sheets/sheet.h"

#include <QByteArray>
#include <QSizeF>

#include <map>
#include <vector>

namespace noticedesk
{

/// A case that is to be printed.
struct PrintCase
{
    QString name; ///< how the window calls it: number and organisation
    CaseFile file;
    std::map<int, QByteArray> originals; ///< the notice's PDFs as they were issued, by revision
    std::vector<HistoryLine> history{};
};

/// From where the pages come: sheets that are drawn of the case as it is now, or the notice just as
/// it was issued.
enum class PrintSource { Sheets, Original };

/// What of each case is printed.
struct PrintContent
{
    PrintSource source = PrintSource::Sheets;
    SheetOrder order; ///< of originals, only the sides
    int revision = 0; ///< of the original; 0 is each case's latest

    friend bool operator==(const PrintContent &, const PrintContent &) = default;
};

/// One PDF and the cases in it.
struct PrintDocument
{
    QByteArray pdf;
    QString name;                       ///< of the case, or the first case and …
    QString fileName;                   ///< without anything that was typed
    std::vector<int> cases;             ///< places in the list of cases, from 0
    PrintSides sides = PrintSides::One; ///< Two only if no leaf holds what belongs to two cases
    QSizeF paper{};                     ///< mm; empty is A4
};

} // namespace noticedesk
