// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefile.h"
#include "domain/casestate.h"
#include "domain/findings.h"
#include "domain/rules/rules.h"
#include "domain/suspensionduties.h"
#include "domain/tr.h"

namespace noticedesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int extensionTooEarly = 12;
constexpr int suspensionTooEarly = 13;
constexpr int trackingOutOfOrder = 14;

void checkExtension(const Extended &extended, const std::optional<QDate> &trackedOn,
                    const std::optional<QDate> &deadline, const QString &field, Findings &found)
{
    if (!extended.until)
        return;
    if (trackedOn && *extended.until <= *trackedOn) {
        found.push_back(errorOf(extensionTooEarly, field,
                                tr("The extension to %1 is not after the tracking date %2. "
                                   "Set a later date.")
                                    .arg(inSentence(*extended.until), inSentence(*trackedOn))));
    }
    if (deadline && *extended.until <= *deadline) {
        found.push_back(errorOf(extensionTooEarly, field,
                                tr("The extension to %1 is not after the deadline %2 that it "
                                   "extends. Set a later date.")
                                    .arg(inSentence(*extended.until), inSentence(*deadline))));
    }
}

void checkSuspensionDates(const Suspended &suspended, const std::optional<QDate> &delivered,
                          const QString &field, Findings &found)
{
    if (!suspended.effectiveFrom)
        return;
    if (suspended.notifiedOn && *suspended.effectiveFrom < *suspended.notifiedOn) {
        found.push_back(errorOf(
            suspensionTooEarly, field,
            tr("The suspension from %1 begins before the organisation "
               "was notified on %2. Correct one of the two dates.")
                .arg(inSentence(*suspended.effectiveFrom), inSentence(*suspended.notifiedOn))));
    }
    if (delivered && *suspended.effectiveFrom < *delivered) {
        found.push_back(
            warningOf(suspensionTooEarly, field,
                      tr("The suspension from %1 begins before its letter was "
                         "delivered on %2. Check that this is meant.")
                          .arg(inSentence(*suspended.effectiveFrom), inSentence(*delivered))));
    }
}

void checkTrackedOn(QDate trackedOn, const std::optional<QDate> &earlier, QDate today,
                    const QString &field, Findings &found)
{
    if (earlier && trackedOn < *earlier) {
        found.push_back(errorOf(trackingOutOfOrder, field,
                                tr("The tracking date %1 is before %2, the date before it on "
                                   "the sheets. Correct the order.")
                                    .arg(inSentence(trackedOn), inSentence(*earlier))));
    }
    if (today.isValid() && trackedOn > today) {
        found.push_back(warningOf(trackingOutOfOrder, field,
                                  tr("The tracking date %1 is in the future. Check that this "
                                     "is meant.")
                                      .arg(inSentence(trackedOn))));
    }
}

} // namespace

void checkRoundDates(const CaseFile &file, const RuleContext &context, Findings &found)
{
    const auto lastSuspended = lastSuspendedRound(file);
    std::optional<QDate> earlier = file.notice.date;
    for (std::size_t index = 0; index < file.rounds.size(); ++index) {
        const TrackingRound &round = file.rounds.at(index);
        const QString path = entryPath(u"rounds"_s, qsizetype(index));
        if (const auto *extended = std::get_if<Extended>(&round.outcome)) {
            checkExtension(*extended, round.trackedOn, deadlineBeforeRound(file, index),
                           path + u".extendedTo"_s, found);
        }
        if (const auto *suspended = std::get_if<Suspended>(&round.outcome)) {
            const auto delivered = index == lastSuspended ? letterDelivery(file) : std::nullopt;
            checkSuspensionDates(*suspended, delivered, path + u".suspendedFrom"_s, found);
        }
        if (round.trackedOn) {
            checkTrackedOn(*round.trackedOn, earlier, context.today, path + u".trackedOn"_s, found);
            earlier = round.trackedOn;
        }
    }
}

} // namespace noticedesk
