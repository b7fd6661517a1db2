// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../domain/samplecase.h"

namespace noticedesk::testing
{

/// So many days from today; with a weekend in the way, the Monday after it, but the Friday before
/// it for what is not in the future.
inline QDate weekday(int days)
{
    QDate day = QDate::currentDate().addDays(days);
    while (day.dayOfWeek() > Qt::Friday)
        day = day.addDays(days > 0 ? 1 : -1);
    return day;
}

/// The notice of the sample as it would be written today.
inline CaseFile sampleDraft()
{
    CaseFile draft;
    draft.notice = sampleCase()->notice;
    draft.notice.date = weekday(0);
    draft.notice.deadline = weekday(30);
    return draft;
}

} // namespace noticedesk::testing
