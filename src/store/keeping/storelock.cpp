// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keeping/storelock.h"

#include <QCoreApplication>
#include <QFile>

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// What the holder has written; it may be half-way through it.
QString holderIn(int file)
{
    constexpr std::size_t most = 500;
    std::array<char, most> text{};
    const ssize_t size = ::pread(file, text.data(), text.size(), 0);
    const QString holder =
        size > 0 ? QString::fromUtf8(text.data(), static_cast<qsizetype>(size)).simplified()
                 : QString();
    return holder.isEmpty() ? QCoreApplication::translate("noticedesk", "another process") : holder;
}

[[noreturn]] void refuse(int fault, const QString &path)
{
    const QString message =
        QCoreApplication::translate("noticedesk", "the store cannot be locked for writing (%1)")
            .arg(QString::fromLocal8Bit(std::strerror(fault)));
    if (fault == EACCES || fault == EROFS || fault == EPERM)
        throw StoreReadOnly(message, path);
    throw StoreError(message, path);
}

} // namespace

StoreLock::StoreLock(const QString &store, const Author &author, const QDateTime &now)
    : m_store(store)
{
    const QString path = store + u".lock"_s;
    m_file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW,
                    0600);
    if (m_file < 0)
        refuse(errno, path);
    if (::flock(m_file, LOCK_EX | LOCK_NB) != 0) {
        const QString holder = holderIn(m_file);
        ::close(m_file);
        throw StoreHeld(
            QCoreApplication::translate("noticedesk", "the store is being written by %1")
                .arg(holder),
            store);
    }
    m_itself.emplace(store);
    if (m_itself->isOpen() && ::flock(m_itself->number(), LOCK_EX | LOCK_NB) != 0) {
        ::close(m_file);
        throw StoreHeld(QCoreApplication::translate(
                            "noticedesk", "the store is being written by another process, by "
                                          "another of its names"),
                        store);
    }
    const QByteArray holder =
        QCoreApplication::translate("noticedesk", "%1 on %2 (process %3) since %4")
            .arg(author.user, author.host, QString::number(QCoreApplication::applicationPid()),
                 now.toLocalTime().toString(Qt::ISODate))
            .toUtf8();
    // Only a help for people: a lock whose file cannot be written is a lock all the same.
    if (::ftruncate(m_file, 0) == 0)
        static_cast<void>(::pwrite(m_file, holder.constData(), static_cast<size_t>(holder.size()),
                                   0) == holder.size());
}

StoreLock::~StoreLock()
{
    static_cast<void>(::ftruncate(m_file, 0) == 0);
    ::close(m_file);
}

} // namespace noticedesk
