// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite/readingplace.h"

#include "domain/tr.h"
#include "platform/filestate.h"
#include "platform/openfiles.h"
#include "store/database/storeerror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// Whether the file says that it has a log; else SQLite needs nothing beside it for reading.
bool hasLogFormat(const QString &path)
{
    constexpr qint64 readVersionAt = 19;
    const ExtraDescriptor file(path);
    return file.isOpen() && file->read(readVersionAt, 1) == QByteArray(1, '\2');
}

bool folderCanBeWritten(const QString &path)
{
    return canBeWritten(QFileInfo(plainNameForSqlite(path)).path());
}

void copy(const QString &from, const QString &to)
{
    const ExtraDescriptor source(from);
    QFile target(to);
    constexpr qsizetype blockBytes = qsizetype{1024} * 1024;
    QByteArray block(blockBytes, Qt::Uninitialized);
    bool good = source.isOpen() && target.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    for (qint64 at = 0; good;) {
        const qint64 read = source->readInto(block.data(), at, blockBytes);
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
    const auto before = std::pair(stateOfFile(path), stateOfFile(log));
    copy(path, m_name);
    if (QFileInfo::exists(log))
        copy(log, m_name + u"-wal"_s);
    if (std::pair(stateOfFile(path), stateOfFile(log)) != before)
        throw StoreBusy(tr("another program is writing to the store; try again"), path);
}

} // namespace noticedesk
