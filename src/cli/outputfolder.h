// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/unfinished.h"
#include "store/keeping/outputguard.h"

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <mutex>
#include <optional>
#include <vector>

namespace noticedesk
{

/// Files that appear in a folder together or not at all: each is written beside its place, commit()
/// waits once until all are on the disk and then gives them their names. Without a commit() nothing
/// is left behind. (Waiting for the disk file by file takes ten times as long as writing them.)
/// Files may be added from several threads.
class OutputFolder final
{
public:
    /// Makes the folder if there is none. The guard, which outlives this, is asked about each file.
    /// Throws Error.
    OutputFolder(const QString &path, const OutputGuard &guard);
    ~OutputFolder();

    OutputFolder(const OutputFolder &) = delete;
    OutputFolder &operator=(const OutputFolder &) = delete;

    /// The name must be free, or that of a file. Throws Error if the bytes cannot be written.
    void add(const QString &fileName, QByteArrayView bytes);
    /// Throws Error; then no file has its name, or (should naming itself fail) some have.
    void commit();

private:
    void takeBack() noexcept;

    struct Part
    {
        QString partName;
        QString fileName;
    };

    QString m_path;
    const OutputGuard &m_guard;
    QStringList m_madeFolders; ///< the innermost first
    std::mutex m_mutex;
    std::vector<Part> m_parts;
    std::optional<Unfinished> m_unfinished; ///< the last member
};

} // namespace noticedesk
