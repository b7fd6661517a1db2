// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database/readingplace.h"

#include "domain/tr.h"
#include "store/database/openfiles.h"
#include "store/database/storeerror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <array>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// Whether the file says that it has a log; else SQLite needs nothing beside it for reading.
bool hasLogFormat(const QString &path)
{
    constexpr off_t readVersionAt = 19;
    char version = 0;
    const ExtraDescriptor file(path);
    return file.isOpen() && ::pread(file.number(), &version, 1, readVersionAt) == 1 && version == 2;
}

bool canBeRead(const QString &path)
{
    return ::access(QFile::encodeName(path).constData(), R_OK) == 0;
}

bool canBeWritten(const QString &path)
{
    return ::faccessat(AT_FDCWD, QFile::encodeName(path).constData(), W_OK, AT_EACCESS) == 0;
}

bool folderCanBeWritten(const QString &path)
{
    return canBeWritten(QFileInfo(plainNameForSqlite(path)).path());
}

/// Whether nobody at all can write there.
bool isOnReadOnlyFileSystem(const QString &path)
{
    struct statvfs state = {};
    return ::statvfs(QFile::encodeName(path).constData(), &state) == 0 &&
           (state.f_flag & ST_RDONLY) != 0;
}

/// What changes when somebody writes.
std::array<qint64, 4> traces(const QString &path)
{
    struct stat state = {};
    if (::stat(QFile::encodeName(path).constData(), &state) != 0)
        return {};
    return {static_cast<qint64>(state.st_ino), state.st_size, state.st_mtim.tv_sec,
            state.st_mtim.tv_nsec};
}

void copy(const QString &from, const QString &to)
{
    const ExtraDescriptor source(from);
    QFile target(to);
    constexpr qsizetype blockBytes = qsizetype{1024} * 1024;
    QByteArray block(blockBytes, Qt::Uninitialized);
    bool good = source.isOpen() && target.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    for (off_t at = 0; good;) {
        const ssize_t read =
            ::pread(source.number(), block.data(), static_cast<size_t>(blockBytes), at);
        if (read == 0)
            return;
        good = read > 0 && target.write(block.constData(), read) == read;
        at += read;
    }
    throw StoreError(tr("the store's folder must not be written, and there is no room for a "
                        "private copy to read"),
                     from);
}

} // namespace

QString plainNameForSqlite(const QString &path)
{
    // No QFileInfo: a path that begins with a colon is a resource to Qt.
    return path.startsWith(u'/') ? path : QDir::currentPath() + u'/' + path;
}

void requireWritable(const QString &path)
{
    if (!folderCanBeWritten(path) || !canBeWritten(path))
        throw StoreReadOnly(tr("the store or its folder must not be written"), path);
}

ReadingPlace::ReadingPlace(const QString &path) : m_name(plainNameForSqlite(path))
{
    const QString log = path + u"-wal"_s;
    const bool hasIndex = canBeRead(log) && canBeRead(path + u"-shm"_s);
    if (folderCanBeWritten(path) || hasIndex || !hasLogFormat(path))
        return;
    if (isOnReadOnlyFileSystem(path) && QFileInfo(log).size() == 0) {
        m_name = u"file:"_s + QString::fromLatin1(QUrl::toPercentEncoding(m_name, "/")) +
                 u"?immutable=1"_s;
        m_isUri = true;
        return;
    }
    m_copy = std::make_unique<QTemporaryDir>();
    m_name = m_copy->filePath(u"store.db"_s);
    const auto before = std::pair(traces(path), traces(log));
    copy(path, m_name);
    if (QFileInfo::exists(log))
        copy(log, m_name + u"-wal"_s);
    if (std::pair(traces(path), traces(log)) != before)
        throw StoreBusy(tr("another program is writing to the store; try again"), path);
}

} // namespace noticedesk
