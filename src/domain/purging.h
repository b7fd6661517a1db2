// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"

namespace noticedesk
{

/// What is left of a case when it is purged, for the statistics: its number, the organisation's
/// code, all dates and times, and what can only be chosen: papers, channels, outcomes, yes or no.
/// State and deadline are what they were. No text is left but a dash where a dispatch was struck
/// out and where a round has its tracker; a code stays only if it is made of letters and digits as
/// codes are.
CaseFile purged(const CaseFile &file);

/// Whether a case is closed and nothing happened with it on that day or later. Where no day of
/// anything that happened is recorded the notice's date decides; without that it is not.
bool isClosedBefore(QDate day, const CaseFile &file);

} // namespace noticedesk
