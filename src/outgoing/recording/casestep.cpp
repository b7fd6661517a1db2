// SPDX-License-Identifier: GPL-3.0-or-later
#include "outgoing/recording/casestep.h"

#include "domain/fieldvalues.h"
#include "domain/recordfields.h"
#include "domain/registerednumber.h"
#include "domain/suspensionduties.h"
#include "domain/tr.h"
#include "store/cases/actionrefused.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

bool isSameNumber(const QString &typed, const Dispatch &dispatch)
{
    return dispatch.registeredNumber &&
           plainRegisteredNumber(typed) == plainRegisteredNumber(*dispatch.registeredNumber);
}

/// The one dispatch that the delivery can be about.
std::size_t deliveredDispatch(const CaseFile &file, const RecordedDelivery &delivery)
{
    std::vector<std::size_t> waiting;
    for (std::size_t place = 0; place < file.dispatches.size(); ++place) {
        const Dispatch &each = file.dispatches[place];
        const bool isMeant =
            (!delivery.document || each.document == *delivery.document) &&
            (!delivery.registeredNumber || isSameNumber(*delivery.registeredNumber, each));
        if (isMeant && !each.struckOut && !each.deliveredOn)
            waiting.push_back(place);
    }
    if (waiting.empty())
        throw ActionRefused(tr("no such paper waits for its delivery"), {});
    if (waiting.size() > 1)
        throw ActionRefused(tr("several papers wait for their delivery; say which document, or "
                               "which registered number"),
                            {});
    return waiting.front();
}

/// What is known of a step, with what is said in addition; what is blank says nothing.
template <class Record>
Record completed(Record known, const Record &said)
{
    FieldValues filled = fieldValues(said);
    filled.removeIf([](const auto &each) {
        return !each.value().isValid() || each.value() == QVariant(false);
    });
    setFieldValues(known, filled);
    return known;
}

Response completedResponse(Response known, const Response &said)
{
    known.answers.resize(std::max(known.answers.size(), said.answers.size()));
    return completed(std::move(known), said);
}

/// Throws ActionRefused if something is recorded of the response and would be something else.
void refuseRewritten(const Response &known, const Response &after)
{
    const QString part = u"response."_s;
    QStringList rewritten = rewrittenPaths(fieldsOf(known, part), fieldsOf(after, part));
    // A seal that was not seen and the number of answers only say that there was a blank.
    rewritten.removeIf([&part](const QString &path) {
        return path == part + u"sealed" || path == part + u"items";
    });
    if (!rewritten.isEmpty())
        throw ActionRefused(Finding{Severity::Error,
                                    {},
                                    rewritten.front(),
                                    tr("Something else is recorded of the response already. If it "
                                       "is wrong, change it in the case.")});
}

/// Carries out each kind of step.
struct StepRecorder
{
    CaseActions &actions;
    const CaseFile file; ///< inOnePlace()
    CaseEdit edit;
    QDate today;

    CaseRecord operator()(const Dispatch &dispatch) const
    {
        return actions.addDispatch(edit, dispatch);
    }
    CaseRecord operator()(const RecordedDelivery &delivery) const
    {
        const std::size_t place = deliveredDispatch(file, delivery);
        Dispatch dispatch = file.dispatches[place];
        dispatch.deliveredOn = delivery.deliveredOn;
        return actions.completeDispatch(edit, place, dispatch);
    }
    CaseRecord operator()(const Response &response) const
    {
        const Response known = file.response.value_or(Response());
        const Response all = completedResponse(known, response);
        refuseRewritten(known, all);
        return actions.recordResponse(edit, all);
    }
    CaseRecord operator()(const TelephoneCall &call) const
    {
        return actions.recordTelephoneCall(edit, call);
    }
    CaseRecord operator()(const TrackingRound &round) const
    {
        return actions.recordRound(edit, static_cast<int>(file.rounds.size()) + 1, round);
    }
    CaseRecord operator()(const Suspension &suspension) const
    {
        return actions.recordSuspension(edit, completed(suspensionShown(file), suspension));
    }
    CaseRecord operator()(const Withdrawal &withdrawal) const
    {
        return actions.withdraw(edit, withdrawal.on.value_or(today),
                                withdrawal.reason.value_or(QString()));
    }
    CaseRecord operator()(const RecordedReopening &reopening) const
    {
        return actions.reopen(edit, reopening.on.value_or(today),
                              reopening.reason.value_or(QString()));
    }
};

} // namespace

CaseRecord recordStep(CaseActions &actions, const CaseRecord &record, const RecordedStep &step,
                      QDate today, const std::vector<Finding> &accepted)
{
    return std::visit(
        StepRecorder{
            actions, inOnePlace(record.file), {record.id, record.revision, accepted}, today},
        step);
}

CaseRecord recordStepAccepting(CaseActions &actions, const CaseRecord &record,
                               const RecordedStep &step, QDate today)
{
    try {
        return recordStep(actions, record, step, today);
    } catch (const ActionRefused &error) {
        const auto &found = error.findings();
        const bool areWarnings =
            !found.empty() && std::all_of(found.begin(), found.end(), [](const Finding &each) {
                return each.severity == Severity::Warning;
            });
        if (!areWarnings)
            throw;
        return recordStep(actions, record, step, today, found);
    }
}

} // namespace noticedesk
