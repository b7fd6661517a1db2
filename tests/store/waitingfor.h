// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database/database.h"

#include <QString>

namespace noticedesk::testing
{

/// How many connections to a server's store wait for a table.
inline int waitingFor(Database &database, const QString &table)
{
    return database
        .value(QStringLiteral("SELECT count(*) FROM pg_catalog.pg_locks"
                              " WHERE NOT granted AND relation = '%1'::regclass")
                   .arg(table))
        .toInt();
}

} // namespace noticedesk::testing
