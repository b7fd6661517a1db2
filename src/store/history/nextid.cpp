// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/history/nextid.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

qint64 nextId(Database &database, const QString &table, const QString &subject)
{
    return database
        .value(u"SELECT 1 + coalesce(max(taken), 0) FROM (SELECT max(id) AS taken FROM %1"
               " UNION ALL SELECT max(record) FROM history WHERE subject = ?) AS ids"_s.arg(table),
               {subject})
        .toLongLong();
}

} // namespace noticedesk
