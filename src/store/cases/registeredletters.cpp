// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cases/registeredletters.h"

#include "domain/isolation.h"
#include "domain/registerednumber.h"
#include "domain/rules/rulefinding.h"
#include "domain/tr.h"
#include "store/cases/caserecords.h"
#include "store/database/query.h"

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr int takenNumber = 28;

/// The post office gives a number again, but not while it answers for the letter that has it.
constexpr int distance = 365; // days

bool areOfOneTime(const Dispatch &one, const Dispatch &other)
{
    return !one.sentOn || !other.sentOn || std::abs(one.sentOn->daysTo(*other.sentOn)) <= distance;
}

/// Empty if there is none.
QString plainNumberOf(const Dispatch &dispatch)
{
    return plainRegisteredNumber(dispatch.registeredNumber.value_or(QString()));
}

bool isSame(const Dispatch &one, const Dispatch &other)
{
    return !other.struckOut && plainNumberOf(other) == plainNumberOf(one) &&
           areOfOneTime(one, other);
}

/// Whether the change gives the number: it was not there before, or on another day.
bool isNew(const Dispatch &dispatch, const CaseFile &before)
{
    return std::none_of(before.dispatches.begin(), before.dispatches.end(),
                        [&](const Dispatch &each) {
                            return !each.struckOut && each.sentOn == dispatch.sentOn &&
                                   plainNumberOf(each) == plainNumberOf(dispatch);
                        });
}

constexpr auto casesWithNumber =
    "SELECT case_id FROM registered_numbers WHERE number = ? AND case_id <> ?"
    " ORDER BY case_id"_L1;

/// The sentence about the first letter of another case that has the number.
std::optional<QString> takenBy(Database &database, CaseId id, const Dispatch &dispatch)
{
    CaseRecords records(database);
    for (const CaseId other : rowsOf(database, casesWithNumber,
                                     {plainNumberOf(dispatch), id.value()}, idFrom<CaseFile>)) {
        const auto record = records.find(other);
        if (!record)
            continue;
        for (const Dispatch &each : record->file.dispatches) {
            if (!isSame(dispatch, each))
                continue;
            const QString number = record->file.number
                                       ? record->file.number->toString()
                                       : record->file.notice.target.name.value_or(QString());
            const QString letter =
                each.sentOn ? tr("%1, sent on %2").arg(isolated(number), inSentence(*each.sentOn))
                            : isolated(number);
            return tr("Registered number %1 is recorded with another letter already: %2. Compare "
                      "both with the post's receipt.")
                .arg(isolated(*dispatch.registeredNumber), letter);
        }
    }
    return std::nullopt;
}

} // namespace

std::vector<Finding> findingsOfRegisteredNumbers(Database &database, CaseId id,
                                                 const CaseFile &before, const CaseFile &after)
{
    std::vector<Finding> found;
    for (std::size_t place = 0; place < after.dispatches.size(); ++place) {
        const Dispatch &dispatch = after.dispatches[place];
        if (dispatch.struckOut || plainNumberOf(dispatch).isEmpty() || !isNew(dispatch, before))
            continue;
        if (const auto sentence = takenBy(database, id, dispatch))
            found.push_back(
                warningOf(takenNumber, u"dispatches[%1].registeredNumber"_s.arg(place), *sentence));
    }
    return found;
}

} // namespace noticedesk
