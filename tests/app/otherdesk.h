// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/officecalendar.h"
#include "store/cases/caseactions.h"

namespace noticedesk::testing
{

/// Somebody at another desk, who works on the same store on a server.
class OtherDesk final
{
public:
    explicit OtherDesk(const QString &place)
        : m_store(Store::openForWriting(place, Author::ofProcess(),
                                        [] { return QDateTime::currentDateTimeUtc(); }))
    {
    }
    CaseActions *operator->() { return &m_actions; }
    Store &store() { return *m_store; }

private:
    std::unique_ptr<Store> m_store;
    OfficeCalendar m_calendar;
    CaseActions m_actions{*m_store, RuleContext{QDate::currentDate(), m_calendar, {}}};
};

} // namespace noticedesk::testing
