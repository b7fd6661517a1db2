// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/openfiles.h"

#include <map>
#include <mutex>

namespace noticedesk
{

namespace
{

/// The process has one table of locks, so it has one table of what may not be closed.
struct OpenFiles
{
    std::mutex mutex;
    std::map<FileIdentity, int> connections; ///< how many SQLite has open
    std::multimap<FileIdentity, Descriptor>
        waiting; ///< descriptors that are to be closed after them
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
    files.waiting.erase(m_identity); // which closes them
}

bool isOpenHere(const FileIdentity &file)
{
    const std::lock_guard lock(openFiles().mutex);
    return !file.isOfNothing() && openFiles().connections.contains(file);
}

ExtraDescriptor::ExtraDescriptor(const QString &path)
    : m_identity(FileIdentity::of(path)), m_descriptor(Descriptor::forReading(path))
{
}

ExtraDescriptor::~ExtraDescriptor()
{
    if (!isOpen())
        return;
    m_descriptor.unlock();
    OpenFiles &files = openFiles();
    const std::lock_guard lock(files.mutex);
    if (files.connections.contains(m_identity))
        files.waiting.emplace(m_identity, std::move(m_descriptor));
    else
        m_descriptor.close();
}

} // namespace noticedesk
