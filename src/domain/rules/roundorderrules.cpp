// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefile.h"
#include "domain/casestate.h"
#include "domain/outcome.h"
#include "domain/rules/rules.h"
#include "domain/tr.h"

#include <algorithm>

namespace noticedesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int roundAfterImproved = 10;
constexpr int outcomeNotOffered = 11;
constexpr int roundAfterSuspension = 17;

bool isOffered(OutcomeKind kind, int round)
{
    const auto offered = outcomesOffered(round);
    return std::find(offered.begin(), offered.end(), kind) != offered.end();
}

QString notOfferedSentence(int round)
{
    if (round > maximumTrackingRounds) {
        return tr("The tracking sheet has three rounds; there is no "
                  "round %1. Take it out.")
            .arg(QString::number(round));
    }
    return tr("The third round can only end with improved or with the service suspended. "
              "Choose one of the two.");
}

void checkAfterRound(const CaseFile &file, std::size_t index, const QString &field, Findings &found)
{
    const OutcomeKind previous = kindOf(file.rounds.at(index - 1).outcome);
    const QString previousRound = QString::number(index);
    if (previous == OutcomeKind::Improved && !isReopenedAfterRound(file, index)) {
        found.push_back(errorOf(roundAfterImproved, field,
                                tr("Round %1 found the case improved, which closed it. "
                                   "Reopen the case with a reason before tracking goes on.")
                                    .arg(previousRound)));
    }
    if (previous == OutcomeKind::Suspended) {
        found.push_back(warningOf(roundAfterSuspension, field,
                                  tr("Round %1 suspended the service, and tracking goes on "
                                     "after it. Check that this is meant.")
                                      .arg(previousRound)));
    }
}

} // namespace

void checkRoundOrder(const CaseFile &file, Findings &found)
{
    for (std::size_t index = 0; index < file.rounds.size(); ++index) {
        const int round = int(index) + 1;
        const QString field = entryPath(u"rounds"_s, qsizetype(index)) + u".outcome"_s;
        if (!isOffered(kindOf(file.rounds.at(index).outcome), round))
            found.push_back(errorOf(outcomeNotOffered, field, notOfferedSentence(round)));
        if (index > 0)
            checkAfterRound(file, index, field, found);
    }
}

} // namespace noticedesk
