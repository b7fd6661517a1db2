// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database/filenames.h"

#include "platform/filenames.h"
#include "platform/systemerror.h"
#include "store/database/storeerror.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

[[noreturn]] void refuse(const QString &path)
{
    throw StoreError(textOfSystemError(systemError()), path);
}

} // namespace

QString inFolder(const QString &folder, const QString &name)
{
    return folder + u'/' + name;
}

void makeEmptyFile(const QString &path)
{
    if (!makePrivateFile(path))
        refuse(path);
}

void syncToDisk(const QString &path)
{
    if (!writeToDisk(path))
        refuse(path);
}

void removeWithLogs(const QString &store)
{
    for (const QString &ending : {u""_s, u"-journal"_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(store + ending);
}

void giveFreeName(const QString &from, const QString &to)
{
    if (!renameToFree(from, to))
        refuse(to);
    syncToDisk(QFileInfo(to).absolutePath());
}

void exchangeNames(const QString &one, const QString &other)
{
    if (!exchangeFiles(one, other))
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
