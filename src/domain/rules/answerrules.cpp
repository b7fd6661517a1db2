// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefile.h"
#include "domain/rules/rules.h"

#include <QCoreApplication>

namespace noticedesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int incompleteResponse = 9;

void checkRespondent(const Respondent &respondent, Findings &found)
{
    if (isMissing(respondent.name)) {
        found.push_back(warningOf(
            incompleteResponse, u"response.respondent.name"_s,
            QCoreApplication::translate("noticedesk", "The respondent's name is missing. Ask the "
                                                      "organisation who answered.")));
    }
    if (isMissing(respondent.phone) && isMissing(respondent.email)) {
        found.push_back(warningOf(
            incompleteResponse, u"response.respondent.phone"_s,
            QCoreApplication::translate("noticedesk",
                                        "The respondent gave neither telephone nor e-mail. Ask "
                                        "the organisation for one of them.")));
    }
}

void checkItems(const Notice &notice, const Response &response, Findings &found)
{
    for (qsizetype index = 0; index < notice.improvementItems.size(); ++index) {
        const auto place = std::size_t(index);
        if (place < response.answers.size() && !isMissing(response.answers.at(place)))
            continue;
        found.push_back(warningOf(
            incompleteResponse, entryPath(u"response.items"_s, index),
            QCoreApplication::translate("noticedesk",
                                        "Improvement item %1 has no answer. Ask the organisation "
                                        "for it or judge the response without it.")
                .arg(QString::number(index + 1))));
    }
}

} // namespace

void checkAnswers(const CaseFile &file, Findings &found)
{
    if (!file.response)
        return;
    const Response &response = *file.response;
    checkRespondent(response.respondent, found);
    if (isMissing(response.statement)) {
        found.push_back(warningOf(incompleteResponse, u"response.statement"_s,
                                  QCoreApplication::translate(
                                      "noticedesk", "The statement on the improvement is missing. "
                                                    "Ask the organisation for it.")));
    }
    checkItems(file.notice, response, found);
    if (!response.sealed) {
        found.push_back(warningOf(
            incompleteResponse, u"response.sealed"_s,
            QCoreApplication::translate("noticedesk", "The organisation's seal was not seen on "
                                                      "the response. Ask for a sealed one.")));
    }
}

} // namespace noticedesk
