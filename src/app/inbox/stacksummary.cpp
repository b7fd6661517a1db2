// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inbox/stacksummary.h"

#include "domain/isolation.h"
#include "domain/tr.h"

#include <QFileInfo>

#include <algorithm>

namespace noticedesk
{

QString summaryInWords(const IntakeStack &stack)
{
    if (stack.pages.empty() && stack.faults.empty())
        return {};
    QStringList lines{noticedesk::tr("%1 of %2 pages are filed; %3 go to the tray.")
                          .arg(std::count_if(stack.pages.begin(), stack.pages.end(), isToBeFiled))
                          .arg(stack.pages.size())
                          .arg(std::count_if(stack.pages.begin(), stack.pages.end(), isForTray))};
    for (const IntakeSheet &sheet : sheetsIn(stack)) {
        if (const QString missing = missingSentence(sheet); !missing.isEmpty())
            lines.append(sheet.caseNumber.toString() + u' ' + missing);
    }
    for (const IntakeFault &fault : stack.faults)
        lines.append(sentenceWith(noticedesk::tr("%1: %2"), QFileInfo(fault.file).fileName(),
                                  fault.sentence));
    return lines.join(u'\n');
}

} // namespace noticedesk
