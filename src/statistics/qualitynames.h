// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statistics/figures/quality.h"

#include <string_view>

namespace noticedesk
{

/// What a fault is called in JSON and among the words of the report.
inline std::string_view nameOfFault(QualityFault fault)
{
    switch (fault) {
    case QualityFault::NoNoticeDate:
        return "noNoticeDate";
    case QualityFault::NoDeadline:
        return "noDeadline";
    case QualityFault::NoCode:
        return "noCode";
    case QualityFault::NeverSent:
        return "neverSent";
    case QualityFault::LongUndelivered:
        return "longUndelivered";
    case QualityFault::UndatedResponse:
        return "undatedResponse";
    case QualityFault::UndatedRound:
        return "undatedRound";
    case QualityFault::Unconfirmed:
        return "unconfirmed";
    case QualityFault::Backward:
        return "backward";
    case QualityFault::Later:
        return "later";
    case QualityFault::RecordedLate:
        break;
    }
    return "recordedLate";
}

} // namespace noticedesk
