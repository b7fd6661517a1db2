// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <optional>

namespace noticedesk
{

/// The latest daily backup of a store.
struct BackupState
{
    QDateTime at; ///< UTC; when it was made
    /// Whether it was examined when it was made: its manifest, which is written only then, is there
    /// and says as many bytes as the file has.
    bool verified = false;
};

/// Nothing if there is no daily backup. Reads a folder and a small file.
std::optional<BackupState> backupState(const QString &store);

} // namespace noticedesk
