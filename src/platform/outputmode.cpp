// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/outputmode.h"

#include "platform/filestate.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <atomic>
#include <cerrno>
#include <sys/stat.h>

namespace noticedesk
{

namespace
{

constexpr mode_t ownerOnly = S_IRWXG | S_IRWXO; ///< what a private umask takes away
constexpr mode_t everyMode = 0777;

/// The umask that the session gave this process; none as long as it is in force.
std::atomic<std::optional<mode_t>> sessionMask;

} // namespace

void writePrivately()
{
    sessionMask = ::umask(ownerOnly);
}

bool isSharedFolder(const QString &folder)
{
    const auto state = stateOfFile(folder);
    return state && state->isOthersToo;
}

std::optional<mode_t> outputMode(const QString &folder)
{
    constexpr mode_t readAndWrite = 0666;
    if (!isSharedFolder(folder))
        return readAndWrite & ~ownerOnly;
    const auto mask = sessionMask.load();
    return mask ? std::optional(readAndWrite & ~*mask) : std::nullopt;
}

void giveOutputMode(int descriptor, const QString &folder)
{
    // A file system that knows no modes, such as that of a stick, may refuse.
    if (const auto mode = outputMode(folder))
        static_cast<void>(::fchmod(descriptor, *mode) == 0);
}

bool makeOutputFolder(const QString &path)
{
    const QString clean = QDir::cleanPath(QDir::current().absoluteFilePath(path));
    const QFileInfo info(clean);
    if (info.exists())
        return info.isDir();
    if (!makeOutputFolder(info.path()))
        return false;
    const QByteArray name = QFile::encodeName(clean);
    if (::mkdir(name.constData(), everyMode) != 0) {
        const int error = errno;
        const bool wasMade = QFileInfo(clean).isDir(); // somebody else was faster
        errno = error;
        return wasMade;
    }
    const bool isShared = isSharedFolder(info.path());
    const mode_t taken = isShared ? sessionMask.load().value_or(0) : ownerOnly;
    if (!isShared || sessionMask.load())
        static_cast<void>(::chmod(name.constData(), everyMode & ~taken) == 0);
    return true;
}

} // namespace noticedesk
