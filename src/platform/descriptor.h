// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/filestate.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>
#include <utility>

namespace noticedesk
{

/// An open file of the system. It is closed with the object; see ExtraDescriptor for the files that
/// SQLite has open too.
class Descriptor final
{
public:
    Descriptor() = default;
    /// Opens a file for reading and is not kept waiting by a pipe of this name.
    static Descriptor forReading(const QString &path);
    /// Opens a file for a lock and what stands in it, made for its owner alone if it is not there.
    /// A link is not followed.
    static Descriptor forLocking(const QString &path);
    /// Takes over a descriptor that the system gave; -1 is not open.
    static Descriptor owning(int number) { return Descriptor(number); }
    /// Makes a file for its owner alone and opens it for writing. The name must be free.
    static Descriptor forNewFile(const QString &path);
    ~Descriptor() { close(); }

    Descriptor(Descriptor &&other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        close();
        m_number = std::exchange(other.m_number, -1);
        return *this;
    }

    /// Else systemError() says why not.
    bool isOpen() const { return m_number >= 0; }
    /// The system's number of it, for handing it to another process; -1 if it is not open.
    int number() const { return m_number; }
    void close();

    /// At most so many bytes from there on; nothing at the end, or if they cannot be read.
    QByteArray read(qint64 from, qsizetype most) const;
    /// Reads into memory; the number of bytes, 0 at the end and below it if they cannot be read.
    qint64 readInto(char *bytes, qint64 from, qsizetype most) const;
    /// Writes these bytes in the place of all that is there.
    bool replaceWith(const QByteArray &bytes) const;

    /// Writes bytes behind those that were written before.
    bool append(QByteArrayView bytes) const;
    /// Returns when what was written is on the disk.
    bool writeToDisk() const;
    /// Lets nobody write the file any more, its owner only read it. False on file systems that know
    /// no such thing.
    bool makeReadOnly() const;

    /// What the system says of the open file, whatever has its name now.
    std::optional<FileState> state() const;

    /// Takes the system's lock of the file as a whole, flock(2), without waiting. It ends with
    /// unlock(), with all descriptors that came from this one, and with the process.
    bool lockAlone() const;
    bool lockShared() const;
    void unlock() const;

private:
    explicit Descriptor(int number) : m_number(number) {}

    int m_number = -1;
};

} // namespace noticedesk
