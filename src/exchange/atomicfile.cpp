// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/atomicfile.h"

#include "domain/tr.h"
#include "exchange/exchangeerror.h"
#include "exchange/quoted.h"
#include "platform/outputmode.h"

#include <QFile>
#include <QFileInfo>

namespace noticedesk
{

namespace
{

constexpr qsizetype blockBytes = qsizetype{64} * 1024;

} // namespace

AtomicFile::AtomicFile(const QString &path) : m_file(path)
{
    const QFileInfo existing(path);
    if (existing.isDir()) {
        throw ExchangeError(tr("This is a folder, not a file"), printable(path));
    }
    if (existing.exists() && !existing.isFile()) {
        // Moving a file over a device or a pipe would destroy it.
        throw ExchangeError(tr("This is a device or a pipe, not a file"), printable(path));
    }
    m_unfinished.emplace([this] { open(); }, [this] { QFile::remove(m_beside); });
}

void AtomicFile::open()
{
    // With QSaveFile's own buffer, commit() does not notice that the last bytes found no room.
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        refuse(m_file.errorString());
    // QSaveFile does not tell the name beside; the system knows it.
    m_beside = QFile::symLinkTarget(QStringLiteral("/proc/self/fd/%1").arg(m_file.handle()));
    // A file in a shared folder that is replaced keeps its mode: QSaveFile has seen to that.
    const QFileInfo existing(m_file.fileName());
    const QString real = existing.exists() ? existing.canonicalPath() : existing.absolutePath();
    if (!existing.exists() || !isSharedFolder(real))
        giveOutputMode(m_file.handle(), real);
}

void AtomicFile::write(QByteArrayView bytes)
{
    m_pending.append(bytes);
    if (m_pending.size() < blockBytes)
        return;
    writeOut(m_pending);
    m_pending.clear();
}

void AtomicFile::commit()
{
    writeOut(m_pending);
    m_pending.clear();
    if (!m_file.commit())
        refuse(m_file.errorString());
}

void AtomicFile::writeOut(QByteArrayView bytes)
{
    // When the disk runs full, the first write is a short one and only the next tells why.
    while (!bytes.isEmpty()) {
        const qint64 written = m_file.write(bytes.data(), bytes.size());
        if (written <= 0)
            refuse(m_file.errorString());
        bytes = bytes.sliced(written);
    }
}

void AtomicFile::refuse(const QString &reason) const
{
    throw ExchangeError(tr("The file cannot be written (%1)").arg(printable(reason)),
                        printable(m_file.fileName()));
}

void writeFileAtomically(const QString &path, QByteArrayView bytes)
{
    AtomicFile file(path);
    file.write(bytes);
    file.commit();
}

} // namespace noticedesk
