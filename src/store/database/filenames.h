// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace noticedesk
{

// Names of whole files, given so that a power cut leaves either the old state or the new one. All
// throw StoreError.

/// The path of a name in a folder. QDir::filePath() takes a name that begins with a colon for a
/// resource of the program.
QString inFolder(const QString &folder, const QString &name);

/// Makes an empty file that only its owner can read. The name must be free.
void makeEmptyFile(const QString &path);

/// Returns when what a file or a folder holds is on the disk.
void syncToDisk(const QString &path);

/// Removes a store's file and what SQLite keeps beside it, as far as they are there.
void removeWithLogs(const QString &store);

/// Gives a file another name in its folder, which must be free.
void giveFreeName(const QString &from, const QString &to);

/// Exchanges the names of two files of one folder in one step.
void exchangeNames(const QString &one, const QString &other);

/// The name, or the name with a number after it, so that it is free.
QString freeName(const QString &name);

} // namespace noticedesk
