// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database/filenames.h"

#include "store/database/storeerror.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

[[noreturn]] void refuse(const QString &path)
{
    throw StoreError(QString::fromLocal8Bit(std::strerror(errno)), path);
}

bool rename(const QString &from, const QString &to, unsigned flags)
{
    return ::renameat2(AT_FDCWD, QFile::encodeName(from).constData(), AT_FDCWD,
                       QFile::encodeName(to).constData(), flags) == 0;
}

} // namespace

QString inFolder(const QString &folder, const QString &name)
{
    return folder + u'/' + name;
}

void syncToDisk(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool synced = file >= 0 && ::fsync(file) == 0;
    const int fault = errno;
    if (file >= 0)
        ::close(file);
    errno = fault;
    if (!synced)
        refuse(path);
}

void giveFreeName(const QString &from, const QString &to)
{
    if (!rename(from, to, RENAME_NOREPLACE))
        refuse(to);
    syncToDisk(QFileInfo(to).absolutePath());
}

void exchangeNames(const QString &one, const QString &other)
{
    if (!rename(one, other, RENAME_EXCHANGE))
        refuse(other);
    syncToDisk(QFileInfo(other).absolutePath());
}

QString freeName(const QString &name)
{
    QString numbered = name;
    for (int number = 2; QFile::exists(numbered); ++number)
        numbered = u"%1.%2"_s.arg(name, QString::number(number));
    return numbered;
}

} // namespace noticedesk
