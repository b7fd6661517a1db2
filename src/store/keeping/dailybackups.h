// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/officesettings.h"
#include "store/keeping/backup.h"

namespace noticedesk
{

/// The folder of a store's daily backups: NAME-backups beside it. In the second folder, which other
/// computers may use too, they are in a folder named after this computer.
QString backupFolder(const QString &store);
/// What the settings say of backups; as they are at first if they are too damaged to be read.
OfficeSettings backupSettings(Database &database);
/// The folder for this computer in the second folder of the settings; nothing if none is set, or if
/// the settings are too damaged to be read.
std::optional<QString> secondBackupFolder(Database &database);
/// The latest of them that is no damaged store's; empty if there is none, as
/// beside a store on a server, whose backups are its administrator's.
QString latestBackup(const QString &store);
/// All of them beside which a manifest stands, those of a damaged store too.
QStringList backupsWithManifest(const QString &store);

/// What became of the backup of a day.
struct DayBackup
{
    Problems problems;                 ///< what is damaged in the store or missing of its evidence
    std::optional<StoreError> warning; ///< what went wrong with the second folder
};

/// Writes the backup of the day of now if there is none yet, and before it copies the files of
/// attachments that the earlier ones did not have; copies both into the second folder of
/// the settings if one is set, and only then removes the oldest beyond the number that is kept:
/// that of a damaged store never removes one of a whole store, and tells its problems again until
/// the next day or a restore. A store without a history needs none, and those of a server are its
/// administrator's. The store may be in use, and
/// the database may be one for reading only; one process at a time may do this. Throws StoreError
/// or ExaminationEnded. The second folder may be a stick that is not there: that stops nothing.
DayBackup keepDailyBackup(Database &database, const Author &author, const QDateTime &now,
                          const OfficeSettings &settings, const ExaminationProgress &progress = {});

/// The same, but a backup that there is of this day already makes room for one of the store as it
/// is now, when that has been written and examined: that of a damaged store is kept beside it.
DayBackup renewDailyBackup(Database &database, const Author &author, const QDateTime &now,
                           const OfficeSettings &settings,
                           const ExaminationProgress &progress = {});

} // namespace noticedesk
