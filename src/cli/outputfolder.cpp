// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/outputfolder.h"

#include "domain/error.h"
#include "domain/tr.h"
#include "platform/filenames.h"
#include "platform/outputmode.h"
#include "platform/systemerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

[[noreturn]] void refuse(const QString &reason, const QString &path)
{
    throw Error(tr("the file cannot be written (%1)").arg(reason), path);
}

/// Those of the path's folders that are not there, the innermost first.
QStringList missingFolders(const QString &path)
{
    QStringList missing;
    QString folder = QDir::cleanPath(QDir::current().absoluteFilePath(path));
    while (!QFileInfo::exists(folder)) {
        missing.append(folder);
        folder = QFileInfo(folder).path();
    }
    return missing;
}

void removeEmpty(const QStringList &folders)
{
    for (const QString &folder : folders)
        removeEmptyFolder(folder);
}

} // namespace

OutputFolder::OutputFolder(const QString &path, const OutputGuard &guard)
    : m_path(QDir::cleanPath(path)), m_guard(guard), m_madeFolders(missingFolders(path))
{
    m_unfinished.emplace([this] {
        m_mutex.lock(); // for ever: no further file is begun
        takeBack();
    });
    if (makeOutputFolder(path))
        return;
    removeEmpty(m_madeFolders);
    throw Error(tr("the folder cannot be made"), path);
}

OutputFolder::~OutputFolder()
{
    m_unfinished.reset();
    takeBack();
}

void OutputFolder::takeBack() noexcept
{
    for (const Part &part : m_parts)
        QFile::remove(part.partName);
    removeEmpty(m_madeFolders);
}

void OutputFolder::add(const QString &fileName, QByteArrayView bytes)
{
    const QString path = m_path + u'/' + fileName;
    const QFileInfo existing(path);
    if (existing.exists())
        m_guard.require(path);
    if (existing.exists() && !existing.isFile())
        refuse(tr("its name is that of a folder or device"), path);
    const QString partName = u"%1/.%2.%3.part"_s.arg(
        m_path, fileName, QString::number(QCoreApplication::applicationPid()));
    QFile file(partName);
    {
        const std::lock_guard lock(m_mutex);
        m_parts.push_back({partName, path});
        // Without Qt's buffer the last bytes cannot find the disk full unnoticed.
        if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            refuse(file.errorString(), path);
    }
    giveOutputMode(file.handle(), m_path);
    while (!bytes.isEmpty()) {
        const qint64 written = file.write(bytes.data(), bytes.size());
        if (written <= 0)
            refuse(file.errorString(), path);
        bytes = bytes.sliced(written);
    }
}

void OutputFolder::commit()
{
    if (!writeFileSystemToDisk(m_path))
        refuse(textOfSystemError(systemError()), m_path);
    const std::lock_guard lock(m_mutex); // asked to end now, the process does so after this
    while (!m_parts.empty()) {
        const Part &part = m_parts.back();
        if (!renameOver(part.partName, part.fileName))
            refuse(textOfSystemError(systemError()), part.fileName);
        m_parts.pop_back();
    }
    writeToDisk(m_path);
    m_madeFolders.clear();
}

} // namespace noticedesk
