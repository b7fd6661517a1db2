// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/figures/opencases.h"

#include "domain/casestate.h"

#include <algorithm>

namespace noticedesk
{

OpenCases::OpenCases()
{
    for (const NextStep step :
         {NextStep::Dispatch, NextStep::AwaitImprovement, NextStep::ConfirmByTelephone,
          NextStep::Track, NextStep::ProveSuspension})
        steps[step];
}

void OpenCases::add(const CaseThen &then, const StatisticsFrame &frame)
{
    if (!then.isOpen)
        return;
    all.push_back(then.id);
    if (isOverdue(then.file, frame.asOf()))
        overdue.push_back(then.id);
    const auto deadline = dueDate(then.file);
    if (deadline)
        due[*deadline].push_back(then.id);
    // Who has no notice's date is as old as can be.
    const qint64 days = then.issuedOn.isValid() ? then.issuedOn.daysTo(frame.asOf())
                                                : std::numeric_limits<qint64>::max();
    const auto *const age = std::lower_bound(ages.begin(), ages.end(), days);
    const NextStep step = nextStepOn(frame.asOf(), nextStep(then.file), deadline);
    steps[step][static_cast<std::size_t>(age - ages.begin())].push_back(then.id);
}

} // namespace noticedesk
