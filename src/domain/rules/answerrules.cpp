// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefile.h"
#include "domain/rules/rules.h"
#include "domain/tr.h"

namespace noticedesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int incompleteResponse = 9;

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

void checkAnswers(const CaseFile &file, Findings &found)
{
    if (file.response)
        checkItems(file.notice, *file.response, found);
}

} // namespace noticedesk
