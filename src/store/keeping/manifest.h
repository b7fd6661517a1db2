// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/keeping/backup.h"

namespace noticedesk
{

/// What a manifest says of the files of attachments.
struct ManifestEvidence
{
    qint64 files = 0; ///< equal ones counted once
    qint64 bytes = 0;
    QString sha256; ///< sumOfEvidence()

    friend bool operator==(const ManifestEvidence &, const ManifestEvidence &) = default;
};

/// What stands beside a backup and tells whether it is still what it was.
struct BackupManifest
{
    QString madeAt; ///< UTC, ISO 8601
    qint64 bytes = 0;
    QString sha256; ///< of the file, 64 hexadecimal digits
    qint64 cases = 0;
    QString historyHead; ///< HistoryHead::toString()
    QByteArray origin;   ///< History::origin(); empty if the manifest or the store does not say
    QString storeFile;   ///< the name of the store's file, without its folder; may be empty
    /// What an examination of the backup found; empty: it was verified. Nothing in a manifest of
    /// a program that did not compare records with their history.
    std::optional<Problems> problems;
    /// Nothing in a manifest of a program that knew no attachments.
    std::optional<ManifestEvidence> evidence = {};

    friend bool operator==(const BackupManifest &, const BackupManifest &) = default;
};

/// FILE.manifest.json
QString manifestPath(const QString &backup);

/// The manifest of a file that holds this and in which an examination found these problems. Throws
/// StoreError if the file cannot be read.
BackupManifest manifestOf(const QString &file, const StoreSummary &summary,
                          const Problems &problems, const QDateTime &now);

/// Writes the manifest of a backup beside it. Throws StoreError.
void writeManifest(const QString &backup, const BackupManifest &manifest);

/// The manifest that stands beside a backup; nothing if there is none or it cannot be understood.
/// Whether the file is still what it says is not examined.
std::optional<BackupManifest> readManifest(const QString &backup);

/// Throws StoreError if a manifest stands beside the backup and the file is not what it says. A
/// backup without a manifest is judged by itself.
void requireManifest(const QString &backup);

} // namespace noticedesk
