// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/openedcase.h"

#include "app/desk/prompt.h"
#include "domain/isolation.h"
#include "domain/tr.h"
#include "store/cases/caserecords.h"
#include "store/cases/workingcopies.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

OpenedCase readCase(Database &database, CaseId id)
{
    constexpr int longestShownCopy = 2000; // characters
    OpenedCase opened{CaseRecords(database).find(id), std::nullopt, {}};
    if (const auto copy = findWorkingCopy(database, id)) {
        opened.typed = typedCaseFrom(copy->content);
        if (!opened.typed)
            opened.unreadable = copy->content.left(longestShownCopy);
    }
    return opened;
}

void tellUnreadable(const QString &content, Prompt &prompt)
{
    if (content.isEmpty())
        return;
    prompt.tell(
        sentenceWith(
            noticedesk::tr("What was typed about this case and not recorded cannot be shown in its "
                           "fields: it is damaged, or a later version of the program kept it.\n%1"),
            content),
        noticedesk::tr("The case itself is whole. Copy from here what you need; it is replaced "
                       "when something is typed again."));
}

} // namespace noticedesk
