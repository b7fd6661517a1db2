// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../store/filleddirectory.h"
#include "store/database/upgrade.h"
#include "store/keeping/backup.h"
#include "windowdriver.h"

namespace noticedesk::testing
{

/// Makes the store of another office beside that of the desk, and writes a backup of it.
inline void backUpOtherOffice(const WindowDriver &desk, const QString &name, const QString &backup)
{
    const QString other = desk.file(QStringLiteral("other.db"));
    makeStore(other);
    const auto store = Store::openForWriting(other, Author::ofProcess(),
                                             [] { return QDateTime::currentDateTimeUtc(); });
    OfficeSettings settings;
    settings.name = name;
    saveOfficeSettings(*store, settings);
    writeBackup(store->database(), backup, QDateTime::currentDateTimeUtc());
}

} // namespace noticedesk::testing
