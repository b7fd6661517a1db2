// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database/fittinglog.h"

#include "domain/tr.h"
#include "store/database/database.h"
#include "store/database/storeerror.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace noticedesk
{

void requireFittingLog(const QString &store)
{
    if (QFileInfo(store + u"-wal"_s).size() <= 0)
        return;
    Database database(store, Database::Access::ReadOnly);
    const QString found = database.value(u"PRAGMA quick_check(1)"_s).toString();
    if (found != "ok"_L1)
        throw StoreDamaged(tr("the store and the log beside it do not fit together (%1); nothing "
                              "was written")
                               .arg(found.section(u'\n', 0, 0)),
                           store);
}

} // namespace noticedesk
