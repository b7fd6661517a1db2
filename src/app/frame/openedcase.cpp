// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/openedcase.h"

#include "app/desk/prompt.h"
#include "domain/isolation.h"
#include "domain/tr.h"
#include "store/cases/caserecords.h"
#include "store/cases/deskfile.h"
#include "store/database/storeerror.h"
#include "store/postgres/serveraddress.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

OpenedCase readCase(Database &database, CaseId id)
{
    constexpr int longestShownCopy = 2000; // characters
    OpenedCase opened;
    opened.record = CaseRecords(database).find(id);
    try {
        const auto copy = keptWorkingCopy(database, id);
        if (!copy)
            return opened;
        opened.typed = typedCaseFrom(copy->content);
        if (!opened.typed)
            opened.unreadable = copy->content.left(longestShownCopy);
        else if (isServerAddress(database.path()) && opened.record && !opened.record->file.number &&
                 opened.record->revision > copy->revision)
            opened.typedFromEarlier = copy->revision;
    } catch (const StoreUnreachable &) {
        throw;
    } catch (const StoreError &error) {
        if (!isServerAddress(database.path()))
            throw;
        opened.unreadable = error.message(); // of the desk's own file; the case is there
    }
    return opened;
}

void tellOfTyped(const OpenedCase &opened, Prompt &prompt)
{
    tellUnreadable(opened.unreadable, prompt);
    if (!opened.typedFromEarlier)
        return;
    prompt.tell(noticedesk::tr("Somebody else has changed this draft since you typed into it."),
                noticedesk::tr("Nothing was overwritten: what you typed is in its fields again, "
                               "and what they recorded is in the history. It takes the place of "
                               "theirs only when you type on or record."));
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
