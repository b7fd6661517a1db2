// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace noticedesk
{

/// One file of an archive.
struct ArchivePart
{
    QString name;
    QByteArray bytes;

    friend bool operator==(const ArchivePart &, const ArchivePart &) = default;
};

/// An OpenDocument file has at most this many parts, and unpacked at most so many bytes: a template
/// of the office with pictures needs a fraction of it, a file that was made to fill the memory
/// more.
inline constexpr qint64 mostOdtParts = 1'000;
inline constexpr qint64 mostOdtBytes = 67'108'864;

/// The parts of an OpenDocument text (.odt) in their order. Throws TemplateUnreadable, naming the
/// path, for what is none, damaged, encrypted or too large.
std::vector<ArchivePart> readOdt(const QByteArray &bytes, const QString &path);

/// An OpenDocument text of these parts: "mimetype" first and stored, the others compressed, without
/// any time, so that the same parts give the same bytes. Throws std::bad_alloc.
QByteArray writeOdt(const std::vector<ArchivePart> &parts);

} // namespace noticedesk
