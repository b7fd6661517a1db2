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

/// Backups that were made of the store by hand, beside it, as their manifests say. The origin is
/// that of its history.
QStringList ownBackupsBeside(const QString &store, const QByteArray &origin);

} // namespace noticedesk
