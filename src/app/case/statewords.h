// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casestate.h"
#include "domain/nextstep.h"

#include <QDate>
#include <QString>

#include <optional>

namespace noticedesk
{

struct CaseFile;
struct CaseListRow;
class OfficeCalendar;

/// Where a case stands today, in a sign and a few words: ‼ overdue by 4 working days.
struct StateWords
{
    QString text;
    bool isUrgent = false; ///< overdue, or due today

    /// The words without their signs, as they are read out.
    QString spoken() const;
};

/// What these words are made from, of a case that is read as a whole or in a list.
struct CaseStanding
{
    CaseState state = CaseState::Draft;
    NextStep nextStep = NextStep::Issue;
    std::optional<QDate> due;
    bool isRestored = false; ///< its service was suspended, and is restored
};

CaseStanding standingOf(const CaseFile &file);
CaseStanding standingOf(const CaseListRow &row);

StateWords stateWords(const CaseStanding &standing, QDate today, const OfficeCalendar &calendar);
StateWords stateWords(const CaseFile &file, QDate today, const OfficeCalendar &calendar);

} // namespace noticedesk
