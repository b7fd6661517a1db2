// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/backupstate.h"

#include "store/keeping/dailybackups.h"
#include "store/keeping/manifest.h"

#include <QFileInfo>

namespace noticedesk
{

std::optional<BackupState> backupState(const QString &store)
{
    const QString path = latestBackup(store);
    if (path.isEmpty())
        return std::nullopt;
    const QFileInfo file(path);
    const std::optional<BackupManifest> manifest = readManifest(path);
    if (!manifest)
        return BackupState{file.lastModified().toUTC(), false};
    return BackupState{QDateTime::fromString(manifest->madeAt, Qt::ISODate).toUTC(),
                       manifest->bytes == file.size() && manifest->problems &&
                           manifest->problems->isEmpty()};
}

} // namespace noticedesk
