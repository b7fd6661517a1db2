// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"

#include <utility>
#include <vector>

namespace noticedesk::testing
{

/// Cases that strain the sheets, each with what it is good for.
std::vector<std::pair<const char *, CaseFile>> strainingCases();
/// The rows of a test that looks at each of them, by its index, on each sheet in each mode.
void addStrainingCases();

CaseFile withoutResponse();
/// A reason of 20,000 characters.
CaseFile withLongReason();
CaseFile withFortyItems();
/// An unbroken word of 3,000 characters, and others that are too long for their places.
CaseFile withLongWord();
/// Ideographs beyond the BMP, combining marks, Hebrew, Arabic, markup and format signs.
CaseFile withOtherScripts();
CaseFile withRounds(std::size_t count);

} // namespace noticedesk::testing
