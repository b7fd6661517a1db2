// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/figures/quality.h"

#include "domain/caseonday.h"
#include "domain/telephonecalls.h"

#include <algorithm>

namespace noticedesk
{

namespace
{

bool isLongUndelivered(const CaseFile &file, QDate asOf)
{
    return std::any_of(file.dispatches.begin(), file.dispatches.end(), [asOf](const auto &each) {
        return each.channel == DispatchChannel::RegisteredLetter && !each.struckOut &&
               each.sentOn && !each.deliveredOn &&
               each.sentOn->daysTo(asOf) > Quality::longUndeliveredDays;
    });
}

bool goesBackward(const CaseFile &file)
{
    const auto isBefore = [](const std::optional<QDate> &later, const std::optional<QDate> &day) {
        return later && day && *later < *day;
    };
    const auto &date = file.notice.date;
    std::optional<QDate> last = date;
    for (const TrackingRound &round : file.rounds) {
        if (isBefore(round.trackedOn, last))
            return true;
        last = round.trackedOn ? round.trackedOn : last;
    }
    return isBefore(file.notice.deadline, date) ||
           (file.response && isBefore(file.response->receivedOn, date)) ||
           (file.withdrawal && isBefore(file.withdrawal->on, date)) ||
           std::any_of(file.dispatches.begin(), file.dispatches.end(), [&](const Dispatch &each) {
               return !each.struckOut &&
                      (isBefore(each.sentOn, date) || isBefore(each.deliveredOn, each.sentOn));
           });
}

bool hasUndatedRound(const CaseFile &file)
{
    return std::any_of(file.rounds.begin(), file.rounds.end(), [](const TrackingRound &round) {
        return !round.trackedOn || !round.tracker;
    });
}

} // namespace

Quality::Quality()
{
    for (int fault = 0; fault <= static_cast<int>(QualityFault::RecordedLate); ++fault)
        faults[static_cast<QualityFault>(fault)];
}

void Quality::add(const CaseThen &then, const StatisticsFrame &frame)
{
    const CaseFile &file = then.file;
    const auto put = [&](QualityFault fault, bool has) {
        if (has)
            faults[fault].push_back(then.id);
    };
    const bool isImproved = stateOf(file) == CaseState::Improved;
    put(QualityFault::NoNoticeDate, !file.notice.date);
    put(QualityFault::NoDeadline, !file.notice.deadline);
    put(QualityFault::NoCode, file.notice.target.code.value_or(QString()).trimmed().isEmpty());
    put(QualityFault::NeverSent,
        !lastDispatchOfNotice(file) && (file.response || !file.rounds.empty()));
    put(QualityFault::LongUndelivered, isLongUndelivered(file, frame.asOf()));
    put(QualityFault::UndatedResponse, file.response && !file.response->receivedOn);
    put(QualityFault::UndatedRound, hasUndatedRound(file));
    put(QualityFault::Unconfirmed, isImproved && file.response &&
                                       file.response->channel == ResponseChannel::Email &&
                                       !isConfirmedByTelephone(file));
    put(QualityFault::Backward, goesBackward(then.whole));
    put(QualityFault::Later, caseOn(then.whole, QDate(9999, 12, 31)) != file);
}

} // namespace noticedesk
