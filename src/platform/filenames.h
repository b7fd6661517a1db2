// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace noticedesk
{

// Files and their names, as a power cut leaves them: either the old state or the new one. All give
// false, with systemError(), if the system refuses; then nothing was changed.

/// Makes an empty file that only its owner can read. The name must be free.
bool makePrivateFile(const QString &path);

/// Makes a folder that only its owner can enter, unless there is a folder of this name.
bool makePrivateFolder(const QString &path);

/// Returns when what a file or a folder holds is on the disk.
bool writeToDisk(const QString &path);
/// The same of everything on the file system of a folder, for many files at once.
bool writeFileSystemToDisk(const QString &folder);

/// Gives a file another name on its file system, which must be free.
bool renameToFree(const QString &from, const QString &to);
/// Gives a file another name on its file system, in the place of the one that has it.
bool renameOver(const QString &from, const QString &to);
/// Exchanges the names of two files in one step.
bool exchangeFiles(const QString &one, const QString &other);

/// Says of a file that it was last changed now.
bool renewTime(const QString &path);

/// Removes a folder if it is empty.
bool removeEmptyFolder(const QString &path);

} // namespace noticedesk
