// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/unfinished.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QSaveFile>
#include <QString>

#include <optional>

namespace noticedesk
{

/// A file that appears whole or not at all: it is written beside its place and moved there by
/// commit(). Without a commit() whatever had the name before stays as it was, and nothing else is
/// left behind. Every fault is an ExchangeError that names the path.
class AtomicFile final
{
public:
    /// The name must be free, or that of a regular file or a link to one.
    explicit AtomicFile(const QString &path);

    void write(QByteArrayView bytes);

    /// Sends the bytes to the disk and then gives the file its name.
    void commit();

private:
    void open();
    void writeOut(QByteArrayView bytes);
    [[noreturn]] void refuse(const QString &reason) const;

    QSaveFile m_file;
    QString m_beside; ///< the name until the file has its own
    QByteArray m_pending;
    std::optional<Unfinished> m_unfinished; ///< until the file has its name; the last member
};

/// The file with just these bytes.
void writeFileAtomically(const QString &path, QByteArrayView bytes);

} // namespace noticedesk
