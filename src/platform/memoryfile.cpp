// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/memoryfile.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace noticedesk
{

namespace
{

constexpr int whatSealingForbids = F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE | F_SEAL_SEAL;

} // namespace

MemoryFile::MemoryFile()
    : m_descriptor(
          Descriptor::owning(::memfd_create("noticedesk", MFD_CLOEXEC | MFD_ALLOW_SEALING)))
{
}

MemoryFile MemoryFile::sealedWith(QByteArrayView bytes)
{
    MemoryFile file;
    if (file.isOpen() && !(file.m_descriptor.append(bytes) && file.seal()))
        file.m_descriptor.close();
    return file;
}

qint64 MemoryFile::size() const
{
    return sizeOfRegularFile(m_descriptor.number());
}

bool MemoryFile::seal()
{
    return ::fcntl(m_descriptor.number(), F_ADD_SEALS, whatSealingForbids) == 0;
}

MappedFile::MappedFile(int descriptor, qint64 size)
{
    if (size <= 0)
        return;
    void *const place =
        ::mmap(nullptr, static_cast<std::size_t>(size), PROT_READ, MAP_PRIVATE, descriptor, 0);
    if (place == MAP_FAILED)
        return;
    m_bytes = static_cast<const char *>(place);
    m_size = size;
}

MappedFile::~MappedFile()
{
    if (m_bytes)
        ::munmap(const_cast<char *>(m_bytes), static_cast<std::size_t>(m_size));
}

qint64 sizeOfRegularFile(int descriptor)
{
    struct stat state
    {
    };
    if (::fstat(descriptor, &state) != 0 || !S_ISREG(state.st_mode))
        return -1;
    return state.st_size;
}

} // namespace noticedesk
