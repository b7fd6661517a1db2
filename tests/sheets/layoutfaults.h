// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"
#include "sheets/layout/page.h"
#include "sheets/typesetting/fontchain.h"

#include <QStringList>

namespace noticedesk::testing
{

inline constexpr double millimetre = 72 / 25.4; // in pt

/// The rectangle on the page that the em squares of a run take up, blanks at its ends left out; an
/// empty one if it is all blanks.
QRectF roomOf(const TextRun &run, const FontChain &fonts);

/// Where the lowest text or solid rule of the page's content ends.
double lowest(const Page &page, const FontChain &fonts);

/// What is wrong with the places of a sheet's parts, a sentence each: content outside the margins,
/// anything outside the page, lines over each other, lines across rules, frames, codes or fields,
/// values that do not fit into their fields.
QStringList placeFaults(const LaidOutSheet &sheet, const FontChain &fonts);

/// The values of the case that the sheet must print but does not.
QStringList missingValues(const LaidOutSheet &sheet, const CaseFile &file);

} // namespace noticedesk::testing
