// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cases/caseevent.h"

#include "domain/tr.h"
#include "store/cases/actionrefused.h"
#include "store/history/change.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

std::optional<int> revisionOf(Database &database, CaseId id)
{
    Query row(database, u"SELECT revision FROM cases WHERE id = ?"_s);
    row.run({id.value()});
    return row.next() ? std::optional(row.value(0).toInt()) : std::nullopt;
}

} // namespace

void noteCaseEvent(Store &store, CaseId id, const QString &action)
{
    Change change(store, action);
    const auto revision = revisionOf(store.database(), id);
    if (!revision)
        throw ActionRefused(tr("there is no such case"), QString::number(id.value()));
    change.noteCase(id, *revision, {}, {});
    change.commit();
}

} // namespace noticedesk
