// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <optional>

namespace noticedesk
{

struct CaseFile;
class OfficeCalendar;

/// What is to be done next with a case. Like its state it is derived from what is recorded and
/// never stored but to find cases by it, and it is the same on every day.
enum class NextStep {
    Issue,              ///< a draft
    Dispatch,           ///< issued; no notice or correction is recorded as sent or delivered
    AwaitImprovement,   ///< nothing answers the deadline yet, be it to come or passed
    ConfirmByTelephone, ///< rule R8: the response came by e-mail, and no round is recorded
    Track,              ///< a round is to be recorded
    ProveSuspension,    ///< rule R16: the letter or the report is not recorded
    None,               ///< closed
};

NextStep nextStep(const CaseFile &file);

/// What is to be done on a day with a case of this next step and due date: where a deadline passed
/// and nothing answers it, waiting ends and a round is to be recorded.
NextStep nextStepOn(QDate today, NextStep step, std::optional<QDate> due);

/// The current deadline, as long as nothing answers it: the case is overdue on every later day.
/// Only cases whose next step is Dispatch or AwaitImprovement have one.
std::optional<QDate> dueDate(const CaseFile &file);

/// The groups of the start page, the most urgent first. Every case that is issued and open is in
/// exactly one of them.
enum class TodayBucket {
    Overdue,            ///< as isOverdue() says
    DueToday,           ///< the improvement is due today
    DueSoon,            ///< the improvement is due until lastSoonDay()
    ConfirmByTelephone, ///< as the next step
    Track,              ///< as the next step
    Dispatch,           ///< as the next step, and not overdue
    ProveSuspension,    ///< as the next step
    Waiting,            ///< for an improvement that is due later, or at no time that is said
};

/// The third working day after today: what is due until then is due soon.
QDate lastSoonDay(QDate today, const OfficeCalendar &calendar);

/// The group of a case with this next step and due date; nothing for drafts and closed cases.
std::optional<TodayBucket> bucketOf(NextStep step, std::optional<QDate> due, QDate today,
                                    const OfficeCalendar &calendar);

} // namespace noticedesk
