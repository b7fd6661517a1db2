// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statistics/statisticsframe.h"

#include <map>

namespace noticedesk
{

/// What makes figures less certain, or will: each is something to look after.
enum class QualityFault {
    NoNoticeDate, ///< issued, on no day that is known
    NoDeadline,
    NoCode,          ///< of the organisation
    NeverSent,       ///< no dispatch of the notice is recorded, and the case is answered or closed
    LongUndelivered, ///< a registered letter of more than thirty days ago without its delivery
    UndatedResponse,
    UndatedRound, ///< or one without who tracked it
    Unconfirmed,  ///< rule R8: improved, without the telephone call that an e-mail needs
    Backward,     ///< days that go backward
    Later,        ///< something has a day after that of the figures and is not counted yet
    RecordedLate, ///< something was recorded later than the day of the figures, which the
                  ///< figures count and nobody could know on that day
};

/// The cases that have such a fault on the day of the figures.
struct Quality
{
    static constexpr int longUndeliveredDays = 30;

    std::map<QualityFault, CaseIds> faults; ///< all there are

    Quality();
    void add(const CaseThen &then, const StatisticsFrame &frame);
};

} // namespace noticedesk
