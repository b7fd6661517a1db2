// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database/fittinglog.h"

#include "domain/tr.h"
#include "store/database/database.h"
#include "store/database/storeerror.h"
#include "store/sqlite/sqlitedatabase.h"

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
    const QStringList faults = database.faultsOfStructure(1);
    return faults.isEmpty() ? database.strayRows().value(0)
                            : faults.constFirst().section(u'\n', 0, 0);
}

} // namespace

void requireFittingLog(const QString &store)
{
    if (QFileInfo(store + u"-wal"_s).size() <= 0)
        return;
    SqliteDatabase database(store, Database::Access::ReadOnly);
    const QString found = firstMisfit(database);
    if (!found.isEmpty())
        throw StoreDamaged(tr("the store and the log beside it do not fit together (%1); nothing "
                              "was written")
                               .arg(found),
                           store);
}

} // namespace noticedesk
