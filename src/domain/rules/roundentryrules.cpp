// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefile.h"
#include "domain/rules/rules.h"

#include <QCoreApplication>

namespace noticedesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int incompleteRound = 15;

} // namespace

void checkRoundEntries(const CaseFile &file, Findings &found)
{
    for (std::size_t index = 0; index < file.rounds.size(); ++index) {
        const TrackingRound &round = file.rounds.at(index);
        const QString path = entryPath(u"rounds"_s, qsizetype(index));
        const auto *other = std::get_if<Other>(&round.outcome);
        if (other != nullptr && isMissing(other->text)) {
            found.push_back(
                errorOf(incompleteRound, path + u".text"_s,
                        QCoreApplication::translate(
                            "noticedesk", "The outcome \u201cother\u201d has no text. Say what was "
                                          "found.")));
        }
        if (isMissing(round.tracker)) {
            found.push_back(
                errorOf(incompleteRound, path + u".tracker"_s,
                        QCoreApplication::translate(
                            "noticedesk", "The round has no tracker. Say who tracked the case.")));
        }
        if (!round.trackedOn) {
            found.push_back(errorOf(
                incompleteRound, path + u".trackedOn"_s,
                QCoreApplication::translate(
                    "noticedesk", "The round has no tracking date. Say when it was tracked.")));
        }
    }
}

} // namespace noticedesk
