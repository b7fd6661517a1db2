// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/descriptor.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace noticedesk
{

Descriptor Descriptor::forReading(const QString &path)
{
    return Descriptor(
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
}

Descriptor Descriptor::forLocking(const QString &path)
{
    return Descriptor(::open(QFile::encodeName(path).constData(),
                             O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
}

Descriptor Descriptor::forNewFile(const QString &path)
{
    return Descriptor(
        ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
}

void Descriptor::close()
{
    if (!isOpen())
        return;
    const int error = errno;
    ::close(std::exchange(m_number, -1));
    errno = error;
}

QByteArray Descriptor::read(qint64 from, qsizetype most) const
{
    QByteArray bytes(most, Qt::Uninitialized);
    bytes.truncate(std::max<qsizetype>(0, readInto(bytes.data(), from, most)));
    return bytes;
}

qint64 Descriptor::readInto(char *bytes, qint64 from, qsizetype most) const
{
    return ::pread(m_number, bytes, static_cast<std::size_t>(most), from);
}

bool Descriptor::replaceWith(const QByteArray &bytes) const
{
    return ::ftruncate(m_number, 0) == 0 &&
           ::pwrite(m_number, bytes.constData(), static_cast<std::size_t>(bytes.size()), 0) ==
               bytes.size();
}

bool Descriptor::append(QByteArrayView bytes) const
{
    // When the disk runs full, the first write is a short one and only the next tells why.
    while (!bytes.isEmpty()) {
        const auto written =
            ::write(m_number, bytes.data(), static_cast<std::size_t>(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes = bytes.sliced(written);
    }
    return true;
}

bool Descriptor::writeToDisk() const
{
    return ::fsync(m_number) == 0;
}

bool Descriptor::makeReadOnly() const
{
    return ::fchmod(m_number, S_IRUSR) == 0;
}

std::optional<FileState> Descriptor::state() const
{
    struct stat state = {};
    if (::fstat(m_number, &state) != 0)
        return std::nullopt;
    return fileStateFrom(state);
}

bool Descriptor::lockAlone() const
{
    return ::flock(m_number, LOCK_EX | LOCK_NB) == 0;
}

bool Descriptor::lockShared() const
{
    return ::flock(m_number, LOCK_SH | LOCK_NB) == 0;
}

void Descriptor::unlock() const
{
    ::flock(m_number, LOCK_UN);
}

} // namespace noticedesk
