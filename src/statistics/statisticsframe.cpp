// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/statisticsframe.h"

#include "domain/caseonday.h"
#include "domain/casestate.h"
#include "store/search/countedcases.h"

#include <algorithm>

namespace noticedesk
{

StatisticsFrame::StatisticsFrame(const StatisticsOrder &order, const OfficeCalendar &calendar)
    : m_asOf(order.asOf),
      m_first(order.from.value_or(QDate())),
      m_last(std::min(order.to.value_or(order.asOf), order.asOf)),
      m_calendar(calendar),
      m_workingDays(calendar, order.asOf)
{
}

CaseThen::CaseThen(const CountedCase &counted, QDate asOf)
    : id(counted.id),
      whole(counted.file),
      file(caseOn(counted.file, asOf)),
      course(courseOf(counted.file)),
      issuedOn(counted.file.notice.date.value_or(QDate())),
      isIssued(file.number.has_value()),
      isOpen(isIssued && !isClosed(file))
{
}

} // namespace noticedesk
