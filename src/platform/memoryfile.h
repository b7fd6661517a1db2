// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/descriptor.h"

#include <QByteArrayView>

namespace noticedesk
{

/// A file in memory that has no name: what two processes hand each other without a folder between
/// them. It is gone with its last descriptor.
class MemoryFile final
{
public:
    /// Empty. Not open, with systemError(), if the system has no memory for it.
    MemoryFile();
    /// With these bytes, which nobody changes any more.
    static MemoryFile sealedWith(QByteArrayView bytes);

    bool isOpen() const { return m_descriptor.isOpen(); }
    const Descriptor &descriptor() const { return m_descriptor; }
    Descriptor takeDescriptor() && { return std::move(m_descriptor); }
    /// -1 if it cannot be told.
    qint64 size() const;

    /// From now on nobody can change what it holds, not even who had a descriptor of it before.
    /// False, with systemError(), if somebody could still write to it.
    bool seal();

private:
    Descriptor m_descriptor;
};

/// What a descriptor leads to, as memory for reading. A file that is cut off meanwhile ends the
/// process that reads what is gone; one that is sealed or never changes does not.
class MappedFile final
{
public:
    /// Nothing is mapped of what is empty or cannot be mapped.
    MappedFile(int descriptor, qint64 size);
    ~MappedFile();

    MappedFile(const MappedFile &) = delete;
    MappedFile &operator=(const MappedFile &) = delete;

    QByteArrayView bytes() const { return {m_bytes, m_size}; }

private:
    const char *m_bytes = nullptr;
    qsizetype m_size = 0;
};

/// The size of what a descriptor leads to if that is a regular file, in bytes; else -1.
qint64 sizeOfRegularFile(int descriptor);

} // namespace noticedesk
