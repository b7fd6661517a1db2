// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/filestate.h"

#include <QStringList>

#include <chrono>
#include <map>

namespace noticedesk
{

/// Files by their paths, as they were when they were looked at.
using FileStates = std::map<QString, FileState>;

/// What a look into the folder that a scanner writes into gives.
struct ScannerFolderLook
{
    FileStates files;
    QString fault;   ///< a whole sentence: why nothing can be seen there; empty if it can
    QString notUtf8; ///< a whole sentence about files with such names; empty if there are none
};

/// The files in the folder itself, without those that are hidden, empty, links, or belong to a
/// store. What is known already is not examined again.
ScannerFolderLook lookIntoScannerFolder(const QString &folder, const QString &store,
                                        const FileStates &known);

/// Tells files that are complete from those that are still being written.
class SettlingFiles final
{
public:
    using Clock = std::chrono::steady_clock;

    /// Those that were the same, in size and time, for so long, in the order of their names.
    /// `files` are those that are there now.
    QStringList see(const FileStates &files, Clock::time_point now, Clock::duration patience);

private:
    struct Seen
    {
        FileState state;
        Clock::time_point since;
    };
    std::map<QString, Seen> m_seen;
};

/// What could not be moved, and why.
struct NotMoved
{
    FileStates files;
    QString fault; ///< a whole sentence; empty if everything was moved
};

/// Moves files that were taken in to the folder 已收件 beside them, which is made if it is missing,
/// each under a free name. A file that is gone or was changed since stays, and is in no answer.
NotMoved moveTakenIn(const FileStates &files);

} // namespace noticedesk
