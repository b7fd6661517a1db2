// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/filestate.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace noticedesk
{

FileIdentity FileIdentity::of(const QString &path)
{
    const auto state = stateOfFile(path);
    return state ? state->identity : FileIdentity();
}

std::optional<FileState> stateOfFile(const QString &path)
{
    struct stat state = {};
    // No descriptor may be opened for this: closing it would drop SQLite's locks.
    if (::stat(QFile::encodeName(path).constData(), &state) != 0)
        return std::nullopt;
    return fileStateFrom(state);
}

FileState fileStateFrom(const struct stat &state)
{
    return FileState{{state.st_dev, state.st_ino},
                     S_ISREG(state.st_mode),
                     S_ISDIR(state.st_mode),
                     (state.st_mode & (S_IRWXG | S_IRWXO)) != 0,
                     state.st_nlink,
                     state.st_size,
                     state.st_mtim.tv_sec,
                     state.st_mtim.tv_nsec};
}

bool canBeRead(const QString &path)
{
    return ::access(QFile::encodeName(path).constData(), R_OK) == 0;
}

bool canBeWritten(const QString &path)
{
    return ::faccessat(AT_FDCWD, QFile::encodeName(path).constData(), W_OK, AT_EACCESS) == 0;
}

bool isOnReadOnlyFileSystem(const QString &path)
{
    struct statvfs state = {};
    return ::statvfs(QFile::encodeName(path).constData(), &state) == 0 &&
           (state.f_flag & ST_RDONLY) != 0;
}

std::optional<quint32> fileSystemType(const QString &path)
{
    struct statfs state = {};
    if (::statfs(QFile::encodeName(path).constData(), &state) != 0)
        return std::nullopt;
    return static_cast<quint32>(state.f_type);
}

} // namespace noticedesk
