// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/caseparts.h"

#include "app/case/casepages.h"
#include "app/desk/desk.h"
#include "app/desk/storethreads.h"
#include "domain/isolation.h"
#include "domain/tr.h"

namespace noticedesk
{

QString whyNotTakenOver(const CaseParts &parts)
{
    const QString &readOnly = parts.desk.store.readOnlyReason();
    return readOnly.isEmpty() ? parts.pages.page(Step::Response)->whyNot()
                              : sentenceWith(noticedesk::tr("⚠ For reading only: %1"), readOnly);
}

} // namespace noticedesk
