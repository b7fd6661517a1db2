// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefile.h"
#include "domain/rules/rules.h"
#include "domain/suspensionduties.h"
#include "domain/tr.h"

#include <algorithm>

namespace noticedesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int datesOutOfOrder = 21;

using Day = std::optional<QDate>;

/// Remarks an error at the field of a day that lies before another. The sentence names both.
void requireOrder(const Day &earlier, const Day &later, const QString &field,
                  const QString &sentence, Findings &found)
{
    if (earlier && later && *later < *earlier)
        found.push_back(errorOf(datesOutOfOrder, field,
                                sentence.arg(inSentence(*later), inSentence(*earlier))));
}

bool isNotice(const Dispatch &dispatch)
{
    return dispatch.document == DispatchedDocument::Notice ||
           dispatch.document == DispatchedDocument::Correction;
}

/// The day that the paper of a dispatch bears, as far as the case file says it: a notice that was
/// corrected bore another date before, which only the history has.
Day dateOfPaper(const CaseFile &file, const Dispatch &dispatch)
{
    constexpr int firstCorrection = 2;
    const bool isLatest = dispatch.document == DispatchedDocument::Correction
                              ? file.noticeRevision <= firstCorrection
                              : file.noticeRevision < firstCorrection || !isNotice(dispatch);
    return isLatest ? file.notice.date : std::nullopt;
}

/// The day on which the service was first suspended: of the round, or of the notification if that
/// was earlier.
Day firstDecision(const CaseFile &file)
{
    for (const TrackingRound &round : file.rounds) {
        const auto *suspended = std::get_if<Suspended>(&round.outcome);
        if (suspended && suspended->notifiedOn && round.trackedOn)
            return std::min(*suspended->notifiedOn, *round.trackedOn);
        if (suspended)
            return suspended->notifiedOn ? suspended->notifiedOn : round.trackedOn;
    }
    return std::nullopt;
}

QString sentBeforeDecision()
{
    return tr("This cannot have gone out on %1, before the service was "
              "suspended on %2. Correct one of the two dates.");
}

QString deliveredBeforeSent()
{
    return tr("This cannot have been delivered on %1, before it was sent "
              "on %2. Correct one of the two dates.");
}

void checkDispatches(const CaseFile &file, Findings &found)
{
    const Day decision = firstDecision(file);
    for (std::size_t index = 0; index < file.dispatches.size(); ++index) {
        const Dispatch &dispatch = file.dispatches.at(index);
        if (dispatch.struckOut)
            continue;
        const QString path = entryPath(u"dispatches"_s, qsizetype(index));
        const QString beforeNotice =
            tr("This cannot have gone out on %1, before the notice's date %2. Correct "
               "one of the two dates.");
        const Day dated = dateOfPaper(file, dispatch);
        requireOrder(dated, dispatch.sentOn, path + u".sentOn"_s, beforeNotice, found);
        if (dispatch.sentOn) {
            requireOrder(dispatch.sentOn, dispatch.deliveredOn, path + u".deliveredOn"_s,
                         deliveredBeforeSent(), found);
        } else {
            requireOrder(dated, dispatch.deliveredOn, path + u".deliveredOn"_s, beforeNotice,
                         found);
        }
        if (!isNotice(dispatch) && !lastSuspendedRound(file)) {
            found.push_back(warningOf(datesOutOfOrder, path + u".document"_s,
                                      tr("This paper is about a suspension, and no round "
                                         "suspended the service. Check that this is meant.")));
        } else if (!isNotice(dispatch)) {
            requireOrder(decision, dispatch.sentOn ? dispatch.sentOn : dispatch.deliveredOn,
                         path + (dispatch.sentOn ? u".sentOn"_s : u".deliveredOn"_s),
                         sentBeforeDecision(), found);
        }
    }
}

void checkResponse(const CaseFile &file, Findings &found)
{
    if (!file.response)
        return;
    const Response &response = *file.response;
    Day sent;
    for (const Dispatch &dispatch : file.dispatches) {
        if (isNotice(dispatch) && !dispatch.struckOut && dispatch.sentOn &&
            (!sent || *dispatch.sentOn < *sent))
            sent = dispatch.sentOn;
    }
    requireOrder(sent, response.receivedOn, u"response.receivedOn"_s,
                 tr("The response cannot have been received on %1, before "
                    "the notice was sent on %2. Correct one of the two "
                    "dates."),
                 found);
    requireOrder(response.receivedOn, response.phoneConfirmedOn, u"response.phoneConfirmedOn"_s,
                 tr("A call on %1 cannot confirm a response that was "
                    "received on %2. Correct one of the two dates."),
                 found);
}

/// A call before the response confirms nothing, but it may have been; one before the notice may
/// not.
void checkCalls(const CaseFile &file, Findings &found)
{
    const Day dated = file.noticeRevision == 1 ? file.notice.date : std::nullopt;
    for (std::size_t index = 0; index < file.calls.size(); ++index) {
        requireOrder(dated, file.calls.at(index).on,
                     entryPath(u"calls"_s, qsizetype(index)) + u".on"_s,
                     tr("A call about the notice cannot have been on %1, before the "
                        "notice's date %2. Correct one of the two dates."),
                     found);
    }
}

void checkSuspensions(const CaseFile &file, Findings &found)
{
    for (std::size_t index = 0; index < file.rounds.size(); ++index) {
        const auto *suspended = std::get_if<Suspended>(&file.rounds.at(index).outcome);
        if (suspended) {
            requireOrder(file.notice.date, suspended->notifiedOn,
                         entryPath(u"rounds"_s, qsizetype(index)) + u".notifiedOn"_s,
                         tr("The organisation cannot have been notified on %1, "
                            "before the notice's date %2. Correct one of the two "
                            "dates."),
                         found);
        }
    }
    if (!file.suspension)
        return;
    const Suspension &suspension = *file.suspension;
    const Day decision = firstDecision(file);
    requireOrder(decision, suspension.letterSentOn, u"suspension.letterSentOn"_s,
                 sentBeforeDecision(), found);
    requireOrder(suspension.letterSentOn, suspension.letterDeliveredOn,
                 u"suspension.letterDeliveredOn"_s, deliveredBeforeSent(), found);
    requireOrder(decision, suspension.reportedOn, u"suspension.reportedOn"_s, sentBeforeDecision(),
                 found);
}

void checkRestoration(const CaseFile &file, Findings &found)
{
    if (!file.suspension || !file.suspension->restoredOn)
        return;
    const QString field = u"suspension.restoredOn"_s;
    const QDate restored = *file.suspension->restoredOn;
    const auto last = lastSuspendedRound(file);
    if (!last) {
        found.push_back(errorOf(datesOutOfOrder, field,
                                tr("No round suspended the service, so it cannot have been "
                                   "restored on %1. Record the suspension, or take the date "
                                   "out.")
                                    .arg(inSentence(restored))));
        return;
    }
    Day first;
    Day latest;
    for (const TrackingRound &round : file.rounds) {
        const auto *suspended = std::get_if<Suspended>(&round.outcome);
        if (suspended && suspended->effectiveFrom) {
            first = first ? first : suspended->effectiveFrom;
            latest = suspended->effectiveFrom;
        }
    }
    requireOrder(first, restored, field,
                 tr("The service cannot have been restored on %1, before "
                    "it was suspended from %2. Correct one of the two "
                    "dates."),
                 found);
    if (first && latest && restored >= *first && restored < *latest) {
        found.push_back(warningOf(datesOutOfOrder, field,
                                  tr("The service was restored on %1, before the latest "
                                     "suspension from %2. Check that this is meant.")
                                      .arg(inSentence(restored), inSentence(*latest))));
    }
}

void checkEnds(const CaseFile &file, Findings &found)
{
    if (file.withdrawal) {
        requireOrder(file.number ? file.notice.date : std::nullopt, file.withdrawal->on,
                     u"withdrawal.on"_s,
                     tr("The case cannot have been withdrawn on %1, before "
                        "the notice's date %2. Correct one of the two "
                        "dates."),
                     found);
    }
    for (std::size_t index = 0; index < file.reopenings.size(); ++index) {
        const Reopening &reopening = file.reopenings.at(index);
        const QString field = entryPath(u"reopenings"_s, qsizetype(index)) + u".on"_s;
        const auto round = std::size_t(std::max(0, reopening.afterRound));
        const bool afterRound = round > 0 && round <= file.rounds.size();
        requireOrder(afterRound ? file.rounds.at(round - 1).trackedOn : std::nullopt, reopening.on,
                     field,
                     tr("The case cannot have been reopened on %1, before "
                        "the round of %2 that closed it. Correct one of "
                        "the two dates."),
                     found);
    }
}

} // namespace

void checkDateOrder(const CaseFile &file, Findings &found)
{
    checkDispatches(file, found);
    checkResponse(file, found);
    checkCalls(file, found);
    checkSuspensions(file, found);
    checkRestoration(file, found);
    checkEnds(file, found);
}

} // namespace noticedesk
