// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/filenames.h"

#include <QFile>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace noticedesk
{

namespace
{

bool renameWith(const QString &from, const QString &to, unsigned flags)
{
    return ::renameat2(AT_FDCWD, QFile::encodeName(from).constData(), AT_FDCWD,
                       QFile::encodeName(to).constData(), flags) == 0;
}

bool synced(const QString &path, int flags, int (*toDisk)(int))
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | flags);
    if (file < 0)
        return false;
    const bool done = toDisk(file) == 0;
    const int error = errno;
    ::close(file);
    errno = error;
    return done;
}

} // namespace

bool makePrivateFile(const QString &path)
{
    const int file =
        ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    return file >= 0 && ::close(file) == 0;
}

bool makePrivateFolder(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    if (::mkdir(name.constData(), S_IRWXU) == 0)
        return true;
    struct stat state = {};
    return errno == EEXIST && ::stat(name.constData(), &state) == 0 && S_ISDIR(state.st_mode);
}

bool writeToDisk(const QString &path)
{
    return synced(path, 0, ::fsync);
}

bool writeFileSystemToDisk(const QString &folder)
{
    return synced(folder, O_DIRECTORY, ::syncfs);
}

bool renameToFree(const QString &from, const QString &to)
{
    return renameWith(from, to, RENAME_NOREPLACE);
}

bool renameOver(const QString &from, const QString &to)
{
    return renameWith(from, to, 0);
}

bool exchangeFiles(const QString &one, const QString &other)
{
    return renameWith(one, other, RENAME_EXCHANGE);
}

bool renewTime(const QString &path)
{
    return ::utimensat(AT_FDCWD, QFile::encodeName(path).constData(), nullptr, 0) == 0;
}

bool removeEmptyFolder(const QString &path)
{
    return ::rmdir(QFile::encodeName(path).constData()) == 0;
}

} // namespace noticedesk
