// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database/openfiles.h"

#include <QFile>

#include <fcntl.h>
#include <map>
#include <mutex>
#include <sys/file.h>
#include <unistd.h>

namespace noticedesk
{

namespace
{

/// The process has one table of locks, so it has one table of what may not be closed.
struct OpenFiles
{
    std::mutex mutex;
    std::map<FileIdentity, int> connections;  ///< how many SQLite has open
    std::multimap<FileIdentity, int> waiting; ///< descriptors that are to be closed after them
};

OpenFiles &openFiles()
{
    static OpenFiles only;
    return only;
}

} // namespace

OpenedFile::OpenedFile(const QString &path) : m_identity(FileIdentity::of(path))
{
    const std::lock_guard lock(openFiles().mutex);
    ++openFiles().connections[m_identity];
}

OpenedFile::~OpenedFile()
{
    OpenFiles &files = openFiles();
    const std::lock_guard lock(files.mutex);
    if (--files.connections[m_identity] > 0)
        return;
    files.connections.erase(m_identity);
    const auto [first, last] = files.waiting.equal_range(m_identity);
    for (auto each = first; each != last; ++each)
        ::close(each->second);
    files.waiting.erase(first, last);
}

bool isOpenHere(const FileIdentity &file)
{
    const std::lock_guard lock(openFiles().mutex);
    return !file.isOfNothing() && openFiles().connections.contains(file);
}

ExtraDescriptor::ExtraDescriptor(const QString &path)
    : m_identity(FileIdentity::of(path)),
      // Not to be kept waiting by a pipe of this name.
      m_number(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK))
{
}

ExtraDescriptor::~ExtraDescriptor()
{
    if (!isOpen())
        return;
    ::flock(m_number, LOCK_UN);
    OpenFiles &files = openFiles();
    const std::lock_guard lock(files.mutex);
    if (files.connections.contains(m_identity))
        files.waiting.emplace(m_identity, m_number);
    else
        ::close(m_number);
}

} // namespace noticedesk
