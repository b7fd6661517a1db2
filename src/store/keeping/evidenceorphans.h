// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/evidence/evidencefolder.h"
#include "store/store.h"

namespace noticedesk
{

/// What became of the files that no attachment names.
struct RemovedEvidence
{
    qint64 files = 0; ///< that were removed, unfinished ones too
    qint64 bytes = 0;
    qint64 left = 0; ///< that stay: a kept copy of the store names them, or they are of today
};

/// Removes the files in the evidence folder of a store, and in that of its daily backups, that
/// nobody names any more: no attachment of the store, and none of any store that is kept beside it
/// or among its backups, such as one that a restore has left. Those that were kept or given up in
/// the last 24 hours stay, for they may be on their way into a case, or back. On a server, those of
/// its own, and this desk's copies. Throws StoreError if one of the kept stores cannot be read;
/// then nothing is removed.
RemovedEvidence removeEvidenceOrphans(Store &store);

/// Removes this desk's copies of files that a store on a server does not name, as old as those
/// above, and of those that it does not have any more, unless they are so new that they may be on
/// their way there. Throws StoreError.
void removeUnnamedCopies(Database &server);

/// Removes the files of an evidence folder that no store in the other folder names, however new
/// they are: after backups were removed there. Throws StoreError if one of the stores cannot be
/// read; then nothing is removed.
void removeUnnamedEvidence(const EvidenceFolder &evidence, const QString &folder);

} // namespace noticedesk
