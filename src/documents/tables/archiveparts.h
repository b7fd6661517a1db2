// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QXmlStreamReader>

#include <functional>

struct zip;

namespace noticedesk
{

/// The parts of an office document, which is an archive. All together they are unpacked to 128 MiB
/// at most. Throws TableRefused: Locked for a part that asks for a password, TableTooLarge for what
/// is beyond, Damaged for what is not there or not whole.
class ArchiveParts final
{
public:
    /// The archive must outlive this.
    explicit ArchiveParts(zip *archive) : m_archive(archive) {}

    bool has(const QString &name) const { return indexOf(name) >= 0; }
    /// Whether a part's name, in small letters, is one that the function looks for.
    bool hasAny(const std::function<bool(const QString &name)> &isLookedFor) const;
    /// The part is XML, and the function reads as much of it as it wants.
    void readXml(const QString &name, const std::function<void(QXmlStreamReader &)> &use);
    /// The whole of a short part, at most this many bytes of it.
    QByteArray bytesOf(const QString &name, qint64 most);

private:
    qint64 indexOf(const QString &name) const;
    void refuseLocked(qint64 index) const;

    zip *m_archive;
    qint64 m_left = qint64(128) * 1024 * 1024; ///< bytes that may still be unpacked
};

} // namespace noticedesk
