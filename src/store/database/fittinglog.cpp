// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database/fittinglog.h"

#include "domain/tr.h"
#include "store/database/database.h"
#include "store/database/query.h"
#include "store/database/storeerror.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// Empty if there is none. Pages of another store may each be whole, so a quick check is not
/// enough: what is in them must agree with the indexes and with the rows that they belong to.
QString firstMisfit(Database &database)
{
    const QString found = database.value(u"PRAGMA integrity_check(1)"_s).toString();
    if (found != "ok"_L1)
        return found.section(u'\n', 0, 0);
    Query keys(database, u"PRAGMA foreign_key_check"_s);
    keys.run();
    if (!keys.next())
        return {};
    return tr("a row of %1 belongs to nothing in %2")
        .arg(keys.value(0).toString(), keys.value(2).toString());
}

} // namespace

void requireFittingLog(const QString &store)
{
    if (QFileInfo(store + u"-wal"_s).size() <= 0)
        return;
    Database database(store, Database::Access::ReadOnly);
    const QString found = firstMisfit(database);
    if (!found.isEmpty())
        throw StoreDamaged(tr("the store and the log beside it do not fit together (%1); nothing "
                              "was written")
                               .arg(found),
                           store);
}

} // namespace noticedesk
