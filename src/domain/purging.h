// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"

#include <QStringView>

namespace noticedesk
{

/// What a purge leaves where a text says something by being there.
inline constexpr QStringView purgedMark(u"—");

/// What is left of a case when it is purged, for the statistics: its number, the organisation's
/// code, all dates and times, and what can only be chosen: papers, channels, outcomes, yes or no.
/// State and deadline are what they were. Of the reason the malicious addresses are left, or the
/// mark where it names none; of the legal bases those that name a law and nothing else, and the
/// mark for each other one. No text is left besides but the mark where a dispatch was struck out
/// and where a round has its tracker; a code stays only if it is made of letters and digits as
/// codes are.
CaseFile purged(const CaseFile &file);

/// Whether a case is closed and nothing happened with it on that day or later. Where no day of
/// anything that happened is recorded the notice's date decides; without that it is not.
bool isClosedBefore(QDate day, const CaseFile &file);

} // namespace noticedesk
