// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefile.h"
#include "domain/rules/rules.h"
#include "domain/suspensionduties.h"
#include "domain/tr.h"

namespace noticedesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int openDuty = 16;

} // namespace

void checkSuspension(const CaseFile &file, Findings &found)
{
    const SuspensionDuties duties = suspensionDuties(file);
    if (duties.letterOpen) {
        found.push_back(taskOf(openDuty, u"suspension.letterSentOn"_s,
                               tr("The service is suspended. Send the organisation "
                                  "the written notice and record it.")));
    }
    if (duties.reportOpen) {
        found.push_back(taskOf(openDuty, u"suspension.reportedOn"_s,
                               tr("The service is suspended. Report the suspension to the "
                                  "National Archives Administration and record it.")));
    }
}

} // namespace noticedesk
