// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cases/caseevent.h"

#include "domain/tr.h"
#include "store/cases/actionrefused.h"
#include "store/history/change.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

void noteCaseEvent(Store &store, CaseId id, const QString &action)
{
    Change change(store, action);
    const auto revision =
        firstRowOf(store.database(), u"SELECT revision FROM cases WHERE id = ?"_s, {id.value()},
                   [](const Query &row) { return row.value(0).toInt(); });
    if (!revision)
        throw ActionRefused(tr("there is no such case"), QString::number(id.value()));
    change.noteCase(id, *revision, {}, {});
    change.commit();
}

} // namespace noticedesk
