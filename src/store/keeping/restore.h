// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/keeping/backup.h"

namespace noticedesk
{

/// What a store is called when it is told from another one: the office of its settings, or the head
/// of its history if the office has no name.
QString nameOfStore(Database &database);

/// Two stores that do not have the first entry of the history in common.
struct OtherStore
{
    QString present; ///< nameOfStore()
    QString backup;
};

/// What restoring a backup changes.
struct RestorePreview
{
    std::optional<StoreSummary> present; ///< nothing if the store is missing or cannot be read
    StoreSummary backup;
    std::optional<OtherStore> other; ///< if the backup is of another store
};

/// Decides whether what is to be restored is what is meant; throws Error if not.
using AcceptRestore = std::function<void(const RestorePreview &)>;

/// Examines a backup as thoroughly as when it was written, and its manifest. Throws StoreError, or
/// ExaminationEnded if the function says so.
RestorePreview previewRestore(const QString &store, const QString &backup,
                              const ExaminationProgress &progress = {});

/// What restoring did.
struct Restored
{
    RestorePreview preview;
    QString aside; ///< the store that was there, to be restored from like any backup; may be empty
    /// The numbers that the present store had given and the backup had not: they stay given. False
    /// if the present store could not be read, so that nobody can tell.
    bool numbersKept = true;
    /// The files of attachments that the backup names: those that the present store did not have
    /// were brought back, as far as they are kept with the backup or with the store's daily ones.
    EvidenceKept evidence;
};

/// Puts a copy of a backup in the store's place in one step, when the copy has been brought to the
/// present version, examined, and told in its history that it was restored. The store that was
/// there is kept aside. The backup stays as it is. Throws StoreHeld if another process has the
/// store open for writing, StoreError, ExaminationEnded if the function says so, or what accept
/// throws: until the step itself everything is as it was.
Restored restore(const QString &store, const QString &backup, const Author &author,
                 const Clock &clock, const ExaminationProgress &progress = {},
                 const AcceptRestore &accept = {});

/// The same with a backup in which an examination finds damage, as long as it can be read at all:
/// to undo the restore that took a damaged store's place, or where there is no other.
Restored restoreDamaged(const QString &store, const QString &backup, const Author &author,
                        const Clock &clock, const AcceptRestore &accept = {});

} // namespace noticedesk
