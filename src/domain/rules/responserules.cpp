// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefile.h"
#include "domain/casestate.h"
#include "domain/rules/rules.h"
#include "domain/telephonecalls.h"
#include "domain/tr.h"

#include <algorithm>

namespace noticedesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int receivedTooEarly = 6;
constexpr int receivedLate = 7;
constexpr int telephoneConfirmation = 8;
constexpr int incompleteResponse = 9;

void checkReceivedOn(const CaseFile &file, QDate receivedOn, Findings &found)
{
    const QString field = u"response.receivedOn"_s;
    if (file.notice.date && receivedOn < *file.notice.date) {
        found.push_back(errorOf(receivedTooEarly, field,
                                tr("The response cannot have been received on %1, before the "
                                   "notice's date %2. Correct one of the two dates.")
                                    .arg(inSentence(receivedOn), inSentence(*file.notice.date))));
    }
    const auto deadline = deadlineOn(file, receivedOn);
    if (deadline && receivedOn > *deadline) {
        found.push_back(warningOf(receivedLate, field,
                                  tr("The response was received on %1, after the deadline %2. "
                                     "It is marked late.")
                                      .arg(inSentence(receivedOn), inSentence(*deadline))));
    }
}

QString confirmationIsMissing(const CaseFile &file)
{
    const bool undated =
        std::any_of(file.calls.begin(), file.calls.end(),
                    [](const TelephoneCall &call) { return call.reached && !call.on; });
    if (undated) {
        return tr("The response came by e-mail, and a call that reached somebody has no "
                  "day, so it confirms nothing. Record the day of the call.");
    }
    return tr("The response came by e-mail. Confirm it by telephone and "
              "record the call.");
}

void checkConfirmation(const CaseFile &file, Findings &found)
{
    bool improved = false;
    for (std::size_t index = 0; index < file.rounds.size(); ++index) {
        if (!std::holds_alternative<Improved>(file.rounds.at(index).outcome))
            continue;
        improved = true;
        found.push_back(warningOf(
            telephoneConfirmation, entryPath(u"rounds"_s, qsizetype(index)) + u".outcome"_s,
            tr("The response came by e-mail and was not confirmed by telephone. "
               "Confirm it before the case counts as improved.")));
    }
    if (!improved)
        found.push_back(taskOf(telephoneConfirmation, u"response.phoneConfirmedOn"_s,
                               confirmationIsMissing(file)));
}

void checkItems(const Notice &notice, const Response &response, Findings &found)
{
    for (qsizetype index = 0; index < notice.improvementItems.size(); ++index) {
        const auto place = std::size_t(index);
        if (place < response.answers.size() && !isMissing(response.answers.at(place)))
            continue;
        found.push_back(warningOf(incompleteResponse, entryPath(u"response.items"_s, index),
                                  tr("Improvement item %1 has no answer. Ask the organisation "
                                     "for it or judge the response without it.")
                                      .arg(QString::number(index + 1))));
    }
}

} // namespace

void checkReceipt(const CaseFile &file, Findings &found)
{
    if (!file.response)
        return;
    const Response &response = *file.response;
    if (response.receivedOn)
        checkReceivedOn(file, *response.receivedOn, found);
    if (response.channel == ResponseChannel::Email && !isConfirmedByTelephone(file))
        checkConfirmation(file, found);
}

void checkAnswers(const CaseFile &file, Findings &found)
{
    if (file.response)
        checkItems(file.notice, *file.response, found);
}

} // namespace noticedesk
