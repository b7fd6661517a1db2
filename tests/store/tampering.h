// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "newstore.h"

namespace noticedesk::testing
{

/// Does to a store what another program does behind the program's back. The statement is one of
/// SQLite; on a server those that a server says in another way are translated.
inline void tamper(Database &database, const QString &statement)
{
    using namespace Qt::StringLiterals;
    const auto trigger = "DROP TRIGGER "_L1;
    if (testServer().isEmpty())
        database.run(statement);
    else if (statement.startsWith(trigger))
        database.run(
            statement + u" ON " +
            database
                .value(u"SELECT tgrelid::regclass::text FROM pg_trigger WHERE tgname = ?"_s,
                       {statement.sliced(trigger.size())})
                .toString());
    else if (statement == "PRAGMA foreign_keys = OFF"_L1)
        database.run(u"SET session_replication_role = replica"_s);
    else if (statement == "INSERT INTO case_search(case_search) VALUES('delete-all')"_L1)
        database.run(u"DELETE FROM case_search"_s);
    else
        database.run(statement);
}

/// The same where the store lets nobody change the history.
inline void tamperWithHistory(Database &database, const QString &statement)
{
    using namespace Qt::StringLiterals;
    if (!testServer().isEmpty()) {
        database.run(u"SET session_replication_role = replica"_s);
        tamper(database, statement);
        database.run(u"RESET session_replication_role"_s);
        return;
    }
    const QString trigger =
        database.value(u"SELECT sql FROM sqlite_schema WHERE name = 'history_is_not_changed'"_s)
            .toString();
    database.run(u"DROP TRIGGER history_is_not_changed"_s);
    tamper(database, statement);
    database.run(trigger);
}

} // namespace noticedesk::testing
