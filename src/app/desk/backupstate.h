// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <optional>

namespace noticedesk
{

/// The latest daily backup of a store that is no damaged store's.
struct BackupState
{
    QDateTime at; ///< UTC; when it was made
    /// Whether it was examined when it was made, records and all, and found whole: its manifest
    /// says so, and as many bytes as the file has.
    bool verified = false;
};

/// Nothing if there is no daily backup. Reads a folder and a small file.
std::optional<BackupState> backupState(const QString &store);

} // namespace noticedesk
