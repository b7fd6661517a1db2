// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <sys/types.h>

namespace noticedesk
{

/// From now on whatever this process writes is its user's alone: files have the mode 0600, folders
/// 0700, whatever umask the session has. Only outputs in shared folders follow that umask. To be
/// called before other threads begin.
void writePrivately();

/// Whether a folder lets its group or everybody else read, enter or write it.
bool isSharedFolder(const QString &folder);

/// The mode of an output in a folder: 0600 in one that is its owner's alone, in a shared one what
/// the session's umask leaves of 0666. Nothing for a shared folder before writePrivately(): then
/// the system decides.
std::optional<mode_t> outputMode(const QString &folder);

/// Gives a file that was just made, through its descriptor, the mode of an output in that folder.
void giveOutputMode(int descriptor, const QString &folder);

/// Makes a folder for outputs, and those above it that are missing. One in a shared folder follows
/// the session's umask, others are their owner's alone. False if it cannot be made, with
/// systemError() unless something else has its name.
bool makeOutputFolder(const QString &path);

} // namespace noticedesk
