// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefile.h"
#include "domain/findings.h"
#include "domain/rules/casedates.h"
#include "domain/rules/rules.h"
#include "domain/tr.h"

namespace noticedesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int notHappenedYet = 20;

/// R14 remarks on a future tracking date.
bool isTrackingDate(const QString &field)
{
    return field.startsWith("rounds["_L1) && field.endsWith(".trackedOn"_L1);
}

} // namespace

void checkHappened(const CaseFile &file, const RuleContext &context, Findings &found)
{
    for (const CaseDate &date : caseDates(file)) {
        if (date.happened && date.day > context.today && !isTrackingDate(date.field)) {
            found.push_back(warningOf(notHappenedYet, date.field,
                                      tr("%1 is in the future, so this cannot have happened yet. "
                                         "Correct the date.")
                                          .arg(inSentence(date.day))));
        }
    }
}

Finding notYetHappened(const CaseDate &date)
{
    return errorOf(notHappenedYet, date.field,
                   tr("%1 is in the future. Record it when it has happened, or "
                      "correct the date.")
                       .arg(inSentence(date.day)));
}

} // namespace noticedesk
