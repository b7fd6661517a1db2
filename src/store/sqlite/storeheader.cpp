// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite/storeheader.h"

#include "domain/tr.h"
#include "store/database/storeerror.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace noticedesk
{

namespace
{

// SQLite's file format, "The Database Header": where its numbers stand, all of them big-endian.
constexpr qsizetype pageSizeAt = 16;
constexpr qsizetype changeCounterAt = 24;
constexpr qsizetype pageCountAt = 28;
constexpr qsizetype applicationIdAt = 68;
constexpr qsizetype pageCountValidForAt = 92;

quint32 numberAt(const QByteArray &header, qsizetype position)
{
    return qFromBigEndian<quint32>(header.constData() + position);
}

/// In bytes; 65,536 does not fit into the two bytes and is written as 1.
qint64 pageSize(const QByteArray &header)
{
    const auto written = qFromBigEndian<quint16>(header.constData() + pageSizeAt);
    return written == 1 ? 65536 : written;
}

/// The size that the file must have at least; 0 if the header does not say.
qint64 leastSize(const QByteArray &header)
{
    const bool known = numberAt(header, changeCounterAt) == numberAt(header, pageCountValidForAt);
    return known ? numberAt(header, pageCountAt) * pageSize(header) : 0;
}

bool isSqliteHeader(const QByteArray &header)
{
    return header.startsWith(QByteArrayView("SQLite format 3\0", 16));
}

} // namespace

bool isStoreHeader(const QByteArray &header)
{
    return isSqliteHeader(header) && hasStoreMark(header);
}

bool hasStoreMark(const QByteArray &header)
{
    return header.size() >= storeHeaderSize &&
           numberAt(header, applicationIdAt) == storeApplicationId;
}

void requireStoreFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        throw StoreError(tr("there is no such file"), path);
    if (!info.isFile())
        throw StoreError(tr("this is not a file"), path);
    if (info.size() == 0)
        throw StoreDamaged(tr("the store is empty: something has cut it off; restore a backup"),
                           path);
}

void requireStoreHeader(const QByteArray &header, qint64 fileSize, const QString &path)
{
    if (!isSqliteHeader(header))
        throw StoreDamaged(tr("this file is not a store"), path);
    // While a log stands beside the file it may hold the rest: a process that is killed while it
    // moves pages from there into the file leaves the first page written and the last not.
    const bool hasLog = QFileInfo(path + QStringLiteral("-wal")).size() > 0;
    if (header.size() < storeHeaderSize || (!hasLog && fileSize < leastSize(header)))
        throw StoreDamaged(tr("the store has been cut off; restore a backup"), path);
    if (numberAt(header, applicationIdAt) != storeApplicationId)
        throw StoreError(tr("this is another program's database"), path);
}

void requireOwnJournal(const QString &path)
{
    // SQLite's file format, "The Rollback Journal".
    constexpr qsizetype recordsAt = 8;
    constexpr qsizetype pageCountBeforeAt = 16;
    constexpr qsizetype journalPageSizeAt = 24;
    constexpr qsizetype headerSize = 28;
    QFile journal(path + QStringLiteral("-journal"));
    if (!journal.open(QIODevice::ReadOnly))
        return;
    const QByteArray header = journal.read(headerSize);
    if (header.size() < headerSize ||
        !header.startsWith(QByteArrayView("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8)))
        return; // nothing that SQLite would write back
    const qint64 before =
        qint64{numberAt(header, pageCountBeforeAt)} * qint64{numberAt(header, journalPageSizeAt)};
    if (numberAt(header, recordsAt) > 1 || before != QFileInfo(path).size())
        throw StoreError(
            tr("a journal that is not this store's stands beside it and would overwrite it; move "
               "the journal away"),
            journal.fileName());
}

} // namespace noticedesk
