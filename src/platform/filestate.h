// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <sys/stat.h>

namespace noticedesk
{

/// Which file a path leads to: the same one still has the same identity when it was changed or goes
/// by another name, and another one with the same name has not. One that is not there has that of
/// nothing.
struct FileIdentity
{
    quint64 device = 0;
    quint64 inode = 0;

    /// Follows links. Opens nothing.
    static FileIdentity of(const QString &path);

    bool isOfNothing() const { return *this == FileIdentity(); }

    friend auto operator<=>(const FileIdentity &, const FileIdentity &) = default;
};

/// What the system says of a file without opening it.
struct FileState
{
    FileIdentity identity;
    bool isRegular = false; ///< no folder, device, pipe or socket
    bool isFolder = false;
    bool isOthersToo = false; ///< its group or everybody may read, enter or write it
    quint64 names = 0;        ///< hard links
    qint64 bytes = 0;
    qint64 changedSeconds = 0; ///< of the last change of its contents, since 1970 in UTC
    qint64 changedNanoseconds = 0;

    friend bool operator==(const FileState &, const FileState &) = default;
};

/// The same from what stat(2) and fstat(2) give.
FileState fileStateFrom(const struct stat &state);

/// Follows links; nothing if there is no such file or it must not be seen.
std::optional<FileState> stateOfFile(const QString &path);

/// Whether this process may read a file.
bool canBeRead(const QString &path);
/// Whether this process may write a file or into a folder, with the rights that it has now.
bool canBeWritten(const QString &path);

/// Whether nobody at all can write there.
bool isOnReadOnlyFileSystem(const QString &path);
/// The number of the kind of file system, as statfs(2) gives it; nothing, with systemError(), if it
/// cannot be told.
std::optional<quint32> fileSystemType(const QString &path);

} // namespace noticedesk
