// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casestate.h"
#include "domain/incident.h"
#include "domain/nextstep.h"
#include "store/cases/caserecord.h"
#include "store/database/id.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace noticedesk
{

/// Days from one to another, which both count. What has no day is in no range that has an end.
struct DayRange
{
    std::optional<QDate> from;
    std::optional<QDate> to;

    friend bool operator==(const DayRange &, const DayRange &) = default;
};

/// A group of the start page as it is on a day.
struct BucketOnDay
{
    TodayBucket bucket = TodayBucket::Overdue;
    QDate today;
    QDate lastSoonDay; ///< lastSoonDay() of today

    friend bool operator==(const BucketOnDay &, const BucketOnDay &) = default;
};

/// What a list is ordered by. What is overdue comes before what is due today, and both
/// before the states, which come as a case goes through them; blanks come first.
enum class CaseListOrder {
    Number,
    State,
    Name,
    NoticeDate,
    Deadline,
    Due,
    Code,
    DispatchedOn,
    RegisteredNumber,
    DeliveredOn,
    ReceivedOn,
    Tracker,
    Incident,
    NextStep,
    Officer
};

/// Which cases a list shows, those that fulfil all that is said, and in which order.
struct CaseListQuery
{
    std::optional<CaseState> state;
    bool overdue = false; ///< only cases that are overdue today
    std::optional<bool> closed;
    CaseListOrder order = CaseListOrder::Number;
    bool descending = false;
    QDate today; ///< on which the cases are overdue, or in the states that order them

    std::optional<NextStep> nextStep;
    std::optional<BucketOnDay> bucket;
    std::optional<QString> code; ///< of the organisation, the whole code
    std::optional<Id<Incident>> incident;
    std::optional<QStringList> officers; ///< only the cases of these
    DayRange noticeDate;
    DayRange deadline; ///< the current one
    DayRange due;      ///< the deadline, as long as nothing answers it
    /// Only cases among these, in any order and as often as they stand there; one that there is not
    /// is not listed.
    std::optional<std::vector<CaseId>> among;

    friend bool operator==(const CaseListQuery &, const CaseListQuery &) = default;
};

} // namespace noticedesk
