// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/storeoutputs.h"

#include "store/keeping/dailybackups.h"

#include <QSettings>

namespace noticedesk
{

OutputGuard outputsBeside(Database &database)
{
    OutputGuard guard(database.path());
    guard.protect(QSettings().fileName());
    if (const auto folder = secondBackupFolder(database))
        guard.protectFolder(*folder);
    return guard;
}

OutputGuard outputsBeside(const QString &store)
{
    const auto opened = openDatabase(store, Database::Access::ReadOnly);
    Database &database = *opened;
    return outputsBeside(database);
}

} // namespace noticedesk
