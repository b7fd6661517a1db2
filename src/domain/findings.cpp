// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/findings.h"

#include "domain/casefile.h"
#include "domain/officecalendar.h"
#include "domain/rules/casedates.h"
#include "domain/rules/rules.h"

#include <algorithm>

namespace noticedesk
{

using namespace Qt::StringLiterals;

std::vector<Finding> findings(const CaseFile &file, const RuleContext &context)
{
    Findings found;
    checkNeededFields(file, found);
    checkBlankMarks(file, found);
    checkDeadlines(file, context, found);
    checkReceipt(file, found);
    checkAnswers(file, found);
    checkAttachments(file, context, found);
    checkRoundOrder(file, found);
    checkRoundDates(file, context, found);
    checkSuspension(file, found);
    checkSentRevisions(file, found);
    checkForms(file, found);
    checkCharacters(file, context, found);
    checkHappened(file, context, found);
    checkDateOrder(file, found);
    checkUnusualGaps(file, found);
    checkPlausible(file, context, found);
    checkDamage(file, found);
    sortByField(found);
    return found;
}

std::vector<Finding> findingsWhenRecorded(const CaseFile &before, const CaseFile &after,
                                          const RuleContext &context)
{
    Findings found = findings(after, context);
    const auto known = caseDates(before);
    for (const CaseDate &date : caseDates(after)) {
        if (std::find(known.begin(), known.end(), date) != known.end())
            continue;
        if (date.happened && date.day > context.today) {
            // In its place: the remark that a file which is read gets.
            std::erase_if(found, [&date](const Finding &finding) {
                return finding.field == date.field && finding.severity == Severity::Warning &&
                       (finding.code == "R14"_L1 || finding.code == "R20"_L1);
            });
            found.push_back(notYetHappened(date));
        } else if (after.number && isLongPast(date, context.today)) {
            found.push_back(farFromToday(date));
        }
    }
    Findings tooMany;
    checkNewDispatches(before, after, tooMany);
    for (Finding &refusal : tooMany) {
        std::erase_if(found, [&refusal](const Finding &finding) {
            return finding.code == refusal.code && finding.field == refusal.field;
        });
        found.push_back(std::move(refusal));
    }
    sortByField(found);
    return found;
}

std::vector<Finding> findingsOnImport(const CaseFile &file, QDate today)
{
    const OfficeCalendar calendar;
    Findings found;
    checkPlausible(file, {today, calendar, {}}, found);
    checkDamage(file, found);
    sortByField(found);
    return found;
}

} // namespace noticedesk
