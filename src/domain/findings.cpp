// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/findings.h"

#include "domain/rules/fieldorder.h"
#include "domain/rules/rules.h"

namespace noticedesk
{

std::vector<Finding> findings(const CaseFile &file, const RuleContext &context)
{
    Findings found;
    checkIssuing(file, found);
    checkBlankMarks(file, found);
    checkDeadlines(file, context, found);
    checkReceipt(file, found);
    checkAnswers(file, found);
    checkRoundOrder(file, found);
    checkRoundDates(file, context, found);
    checkRoundEntries(file, found);
    checkSuspension(file, found);
    checkForms(file, found);
    checkCharacters(file, context, found);
    sortByField(found);
    return found;
}

} // namespace noticedesk
