// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"

#include <QDate>

#include <vector>

namespace noticedesk
{

// A case as it stood on an earlier day, by the days that are recorded of what happened: what was
// recorded late counts on the day on which it happened, and a correction from the day that it
// corrects.

/// From which day on what ends or goes on with an issued case counts. What follows something else
/// is not earlier than that; what has no day of its own counts from the day of what it follows. A
/// notice without a date counts from before all days, as an invalid day does.
struct CaseDays
{
    QDate issue;
    std::vector<QDate> rounds;     ///< one for each, in their order
    std::vector<QDate> reopenings; ///< one for each, in their order
    QDate withdrawal;              ///< after all else if it has no day of its own
};

CaseDays daysOf(const CaseFile &file);

/// The case with what had happened by the end of a day; before its notice's date it has no number.
/// The proofs of a suspension are among the dispatches. What has no day and ends nothing, such as a
/// dispatch, is there from the beginning.
CaseFile caseOn(const CaseFile &recorded, QDate day);

/// The dispatches that had gone out by the end of a day, with what was known of them then; those
/// without any day are among them.
std::vector<Dispatch> dispatchesOn(const std::vector<Dispatch> &dispatches, QDate day);

} // namespace noticedesk
