// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace noticedesk
{

/// A folder where the fonts of the forms are kept, cut and compressed, from one process to the
/// next. Nothing depends on it: what is missing, damaged or cannot be written is made again.
class FontCache final
{
public:
    /// Keeps nothing without a folder.
    explicit FontCache(QString folder = {}) : m_folder(std::move(folder)) {}
    /// In the user's cache (XDG Base Directory Specification).
    static FontCache ofUser();

    /// What was kept under this key; empty if there is nothing, or not what was written.
    QByteArray read(const QByteArray &key) const;
    /// Keeps bytes under a key, and no more than a few dozen of what was kept before.
    void write(const QByteArray &key, const QByteArray &bytes) const;

private:
    QString fileFor(const QByteArray &key) const;

    QString m_folder;
};

} // namespace noticedesk
