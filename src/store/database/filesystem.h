// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace noticedesk
{

/// The name of a file system on another machine, by the number that statfs() gives; nothing for a
/// local one. SQLite's write-ahead log needs memory that all its readers share, and locks that
/// hold: neither is to be had over a network.
std::optional<QString> networkFileSystem(quint32 type);

/// Throws StoreError if the file, or the folder in which it is to be made, is on a network share.
void refuseNetworkFileSystem(const QString &path);

} // namespace noticedesk
