// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/outputfolder.h"

#include "domain/error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

[[noreturn]] void refuse(const QString &reason, const QString &path)
{
    throw Error(
        QCoreApplication::translate("noticedesk", "the file cannot be written (%1)").arg(reason),
        path);
}

} // namespace

OutputFolder::OutputFolder(const QString &path) : m_path(path)
{
    if (!QDir().mkpath(path))
        throw Error(QCoreApplication::translate("noticedesk", "the folder cannot be made"), path);
}

OutputFolder::~OutputFolder()
{
    for (const Part &part : m_parts)
        QFile::remove(part.partName);
}

void OutputFolder::add(const QString &fileName, QByteArrayView bytes)
{
    const QString path = m_path + u'/' + fileName;
    const QString partName = u"%1/.%2.%3.part"_s.arg(
        m_path, fileName, QString::number(QCoreApplication::applicationPid()));
    {
        const std::lock_guard lock(m_mutex);
        m_parts.push_back({partName, path});
    }
    QFile file(partName);
    // Without Qt's buffer the last bytes cannot find the disk full unnoticed.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        refuse(file.errorString(), path);
    while (!bytes.isEmpty()) {
        const qint64 written = file.write(bytes.data(), bytes.size());
        if (written <= 0)
            refuse(file.errorString(), path);
        bytes = bytes.sliced(written);
    }
}

void OutputFolder::commit()
{
    const int folder =
        ::open(QFile::encodeName(m_path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0 || ::syncfs(folder) != 0) {
        const QString reason = qt_error_string();
        if (folder >= 0)
            ::close(folder);
        refuse(reason, m_path);
    }
    while (!m_parts.empty()) {
        const Part &part = m_parts.back();
        if (std::rename(QFile::encodeName(part.partName).constData(),
                        QFile::encodeName(part.fileName).constData()) != 0) {
            ::close(folder);
            refuse(qt_error_string(), part.fileName);
        }
        m_parts.pop_back();
    }
    ::fsync(folder);
    ::close(folder);
}

} // namespace noticedesk
