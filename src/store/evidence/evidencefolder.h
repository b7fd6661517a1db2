// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/descriptor.h"

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <functional>

namespace noticedesk
{

/// A file among those that are kept, by what it holds.
struct EvidenceFile
{
    QString sha256; ///< 64 lower-case hexadecimal digits
    qint64 bytes = 0;

    friend bool operator==(const EvidenceFile &, const EvidenceFile &) = default;
};

/// How much of evidence is read and written at once, in bytes.
inline constexpr qsizetype evidenceBlock = qsizetype{1024} * 1024;

/// A folder of files that are named by their SHA-256, ab/abcdef…: what is kept as evidence beside a
/// store or with its backups. Equal files are one. Files are added and, where nobody names them any
/// more, removed, never changed. For several threads and processes.
class EvidenceFolder final
{
public:
    /// It is made when the first file is kept in it.
    explicit EvidenceFolder(const QString &path) : m_path(path) {}
    /// NAME-evidence beside a store NAME.db; of a store on a server this user's copies on this
    /// computer, which ServerEvidence makes: a folder for each server and database. Throws
    /// StoreError if that is no address.
    static EvidenceFolder ofStore(const QString &store);

    const QString &path() const { return m_path; }
    /// Where a file is, or would be.
    QString pathOf(const QString &sha256) const;
    /// Whether a file is there, as far as its name and its size tell.
    bool holds(const EvidenceFile &file) const;

    /// Opens a file for reading. Throws StoreDamaged if it is missing or has another size.
    Descriptor open(const EvidenceFile &file) const;
    /// Shows the function a file block by block. Throws StoreDamaged as open() does, and after the
    /// last block if the file is not what its name says: whoever keeps the blocks keeps them only
    /// then.
    void read(const EvidenceFile &file, const std::function<void(QByteArrayView)> &use) const;

    /// What lies in the folder.
    struct Contents
    {
        QStringList files; ///< SHA-256 of each that has the name of one, sorted
        QStringList begun; ///< the paths of those that were not finished
        QStringList other; ///< the paths of what does not belong there
    };
    Contents contents() const;

    /// The beginning of the name of a file until it is whole.
    static const QString begunPrefix;

private:
    QString m_path;
};

} // namespace noticedesk
