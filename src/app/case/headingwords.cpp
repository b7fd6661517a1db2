// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/headingwords.h"

#include "app/text/showndays.h"
#include "domain/casefile.h"
#include "domain/casestate.h"
#include "domain/isolation.h"
#include "domain/suspensionduties.h"
#include "domain/tr.h"
#include "store/cases/caserecord.h"

namespace noticedesk
{

QString deadlineWords(const CaseFile &file)
{
    if (const auto restored = restoredOn(file); restored && stateOf(file) == CaseState::Suspended)
        return sentenceWith(noticedesk::tr("Service restored: %1"), shownDay(restored));
    const auto deadline = currentDeadline(file);
    return isClosed(file) || !deadline
               ? QString()
               : sentenceWith(noticedesk::tr("Deadline: %1"), shownDay(deadline));
}

QString purgeWords(const CasePurge &purge)
{
    return sentenceWith(
        noticedesk::tr("Purged on %1: what is left of the case is there for the "
                       "statistics and cannot be changed."),
        shownDay(QDateTime::fromString(purge.at, Qt::ISODateWithMs).toLocalTime().date()));
}

} // namespace noticedesk
