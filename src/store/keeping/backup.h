// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/officesettings.h"
#include "store/history/historyentry.h"
#include "store/keeping/verification.h"

namespace noticedesk
{

/// What a store holds, in short.
struct StoreSummary
{
    qint64 cases = 0;
    HistoryHead head; ///< its last change

    friend bool operator==(const StoreSummary &, const StoreSummary &) = default;
};

StoreSummary summaryOf(Database &database);

/// Writes what the store holds now into a new file, a whole store by itself, while the store stays
/// in use. The file is opened and verified, chain and all, before it gets its name. Beside it
/// stands FILE.manifest.json with its SHA-256, its number of cases and the head of its history.
/// Throws StoreError, or ExaminationEnded if the function says so; then there is no file.
StoreSummary writeBackup(Database &database, const QString &path, const QDateTime &now,
                         const ExaminationProgress &progress = {});

/// The folder of a store's daily backups: NAME-backups beside it. In the second folder, which other
/// computers may use too, they are in a folder named after this computer.
QString backupFolder(const QString &store);
/// The folder for this computer in the second folder of the settings; nothing if none is set.
std::optional<QString> secondBackupFolder(const OfficeSettings &settings);
/// The latest of them; empty if there is none.
QString latestBackup(const QString &store);

/// Writes the backup of the day of now if there is none yet, copies it into the second folder of
/// the settings if one is set, and only then removes the oldest beyond the number that is kept. A
/// store without a history needs none. The store may be in use, and the database may be one for
/// reading only; one process at a time may do this. Throws StoreError. What goes wrong with the
/// second folder, which may be a stick that is not there, is given instead, and stops nothing.
std::optional<StoreError> keepDailyBackup(Database &database, const Author &author,
                                          const QDateTime &now, const OfficeSettings &settings);

} // namespace noticedesk
