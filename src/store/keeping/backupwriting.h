// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/keeping/backup.h"

#include <functional>

namespace noticedesk
{

/// Keeps the evidence that a backup names, and says what of it is kept.
using KeepEvidence = std::function<EvidenceKept(Database &backup)>;

/// Writes a backup as writeBackup() does, with the evidence kept by the function. For what writes
/// backups.
WrittenBackup writeBackupWith(const KeepEvidence &keepEvidence, Database &database,
                              const QString &path, const QDateTime &now,
                              const ExaminationProgress &progress);

} // namespace noticedesk
