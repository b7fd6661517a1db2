// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace noticedesk::testing
{

inline void writeToSystem(const char *path, const QByteArray &text)
{
    const int file = ::open(path, O_WRONLY | O_CLOEXEC);
    if (file < 0)
        return;
    static_cast<void>(::write(file, text.constData(), static_cast<size_t>(text.size())) > 0);
    ::close(file);
}

/// Lets this process mount what no other sees; to be called before there are threads. Where that is
/// not allowed, nothing is changed.
inline void enterOwnMounts()
{
    const QByteArray user = QByteArray::number(::geteuid());
    const QByteArray group = QByteArray::number(::getegid());
    const bool isRoot = user == "0" && ::unshare(CLONE_NEWNS) == 0;
    if (!isRoot) {
        if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
            return;
        writeToSystem("/proc/self/setgroups", "deny");
        writeToSystem("/proc/self/uid_map", "0 " + user + " 1");
        writeToSystem("/proc/self/gid_map", "0 " + group + " 1");
    }
    ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr);
}

/// A disk, of 8 MiB unless its size is said, mounted on a folder while this lives.
class SmallDisk final
{
public:
    explicit SmallDisk(const QString &place, qsizetype bytes = 8'388'608)
        : m_place(QFile::encodeName(place))
    {
        const QByteArray size = "size=" + QByteArray::number(bytes);
        m_mounted = ::mount("tmpfs", m_place.constData(), "tmpfs", 0, size.constData()) == 0;
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount2(m_place.constData(), MNT_DETACH);
    }

    /// False where nothing may be mounted.
    bool isMounted() const { return m_mounted; }

    /// Leaves so many bytes to be written.
    void leave(qsizetype room) const
    {
        struct statvfs state
        {
        };
        const int file = ::open(filler().constData(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
        ::statvfs(m_place.constData(), &state);
        const auto bytes = static_cast<qsizetype>(state.f_bavail * state.f_frsize) - room;
        if (bytes > 0)
            ::posix_fallocate(file, 0, bytes);
        ::close(file);
    }
    void makeRoom() const { ::unlink(filler().constData()); }

    /// False if a file is open for writing.
    bool setReadOnly(bool readOnly) const
    {
        const unsigned long flags = MS_REMOUNT | (readOnly ? MS_RDONLY : 0);
        return ::mount("tmpfs", m_place.constData(), "tmpfs", flags, nullptr) == 0;
    }

private:
    QByteArray filler() const { return m_place + "/filler"; }

    QByteArray m_place;
    bool m_mounted = false;
};

} // namespace noticedesk::testing
