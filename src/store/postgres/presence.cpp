// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/postgres/presence.h"

#include "store/database/query.h"
#include "store/postgres/heardchange.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

void Presence::typing(CaseId id, const QString &page)
{
    // By itself, so that nobody who writes waits for it.
    m_store.database().run(
        u"INSERT INTO presence (desk, case_id, page) VALUES (?, ?, ?)"
        " ON CONFLICT (case_id, desk) DO UPDATE SET who = session_user, seen = clock_timestamp(),"
        " since = CASE WHEN presence.page = excluded.page THEN presence.since"
        " ELSE clock_timestamp() END, page = excluded.page"_s,
        {m_store.deskName(), id.value(), page});
    announce(id);
}

void Presence::leave(CaseId id)
{
    // And what desks have left behind that were killed.
    m_store.database().run(u"DELETE FROM presence WHERE (case_id = ? AND desk = ?)"
                           " OR seen < clock_timestamp() - interval '1 day'"_s,
                           {id.value(), m_store.deskName()});
    announce(id);
}

void Presence::announce(CaseId id)
{
    m_store.database().announce(
        HeardChange{m_store.deskName(), HeardChange::Kind::Presence, id}.toString());
}

std::vector<PresentDesk> othersPresent(Database &database, CaseId id, const QStringList &ownDesks)
{
    std::vector<PresentDesk> others;
    forEachRow(
        database,
        u"SELECT desk, who, page, to_char(since, 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') FROM presence"
        " WHERE case_id = ? AND seen > clock_timestamp() - interval '1 minute'"
        " ORDER BY since, desk"_s,
        {id.value()}, [&](const Query &row) {
            if (!ownDesks.contains(row.value(0).toString()))
                others.push_back({row.value(1).toString(), row.value(2).toString(),
                                  QDateTime::fromString(row.value(3).toString(), Qt::ISODate)});
        });
    return others;
}

} // namespace noticedesk
