// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/officesettings.h"
#include "store/history/historyentry.h"
#include "store/keeping/evidencecopies.h"
#include "store/keeping/verification.h"

namespace noticedesk
{

/// What a store holds, in short.
struct StoreSummary
{
    qint64 cases = 0;
    HistoryHead head;  ///< its last change
    QByteArray origin; ///< of its history, which no other store has

    friend bool operator==(const StoreSummary &, const StoreSummary &) = default;
};

StoreSummary summaryOf(Database &database);

/// A backup that was written.
struct WrittenBackup
{
    QString path;                        ///< not the one that was asked for if there are problems
    std::optional<StoreSummary> summary; ///< nothing if it is too damaged to be counted
    Problems problems;     ///< what is damaged in the store, and so in its backup; none: verified
    EvidenceKept evidence; ///< what is kept with it of the files of attachments
};

/// Writes what the store holds now into a new file, a whole store by itself, while the store stays
/// in use. Before it gets its name it is examined as verify() examines a store, but for what
/// searches read; the backup of a damaged store is kept too, under the name damagedName(). Beside
/// it stands FILE.manifest.json with its SHA-256, its number of cases, the head of its history and
/// the problems. The files of attachments are copied into a folder of its own,
/// EvidenceFolder::ofStore(path), before the backup gets its name; those that are missing are told.
/// Throws StoreError, or ExaminationEnded if the function says so; then nothing is left of either.
WrittenBackup writeBackup(Database &database, const QString &path, const QDateTime &now,
                          const ExaminationProgress &progress = {});

/// NAME.damaged.db of NAME.db: what the backup of a damaged store is called.
QString damagedName(const QString &backup);

/// Where the files of attachments are that a backup names, the likeliest first: beside it, as
/// writeBackup() has left them, and in the folder that the daily backups of a folder share.
std::vector<EvidenceFolder> evidenceOfBackup(const QString &backup);
/// NAME-evidence in a folder: what the daily backups of a store share there.
EvidenceFolder sharedEvidence(const QString &store, const QString &folder);

/// The folder of a store's daily backups: NAME-backups beside it. In the second folder, which other
/// computers may use too, they are in a folder named after this computer.
QString backupFolder(const QString &store);
/// What the settings say of backups; as they are at first if they are too damaged to be read.
OfficeSettings backupSettings(Database &database);
/// The folder for this computer in the second folder of the settings; nothing if none is set, or if
/// the settings are too damaged to be read.
std::optional<QString> secondBackupFolder(Database &database);
/// The latest of them that is no damaged store's; empty if there is none.
QString latestBackup(const QString &store);
/// All of them beside which a manifest stands, those of a damaged store too.
QStringList backupsWithManifest(const QString &store);
/// Backups that were made of the store by hand, beside it, as their manifests say. The origin is
/// that of its history.
QStringList ownBackupsBeside(const QString &store, const QByteArray &origin);

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
/// the next day or a restore. A store without a history needs none. The store may be in use, and
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
