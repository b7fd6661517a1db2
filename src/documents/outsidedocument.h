// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/documentkind.h"
#include "platform/descriptor.h"

#include <QByteArrayView>
#include <QString>

namespace noticedesk
{

/// A document that nobody vouches for, as it is handed to a worker. This process never reads more
/// of it than the bytes that tell its kind.
class OutsideDocument final
{
public:
    /// A file. It may be read by the worker as long as this lives, whatever becomes of its name.
    /// Throws Error, with words for the user, if it is not there, no file, empty or must not be
    /// read; never waits for a pipe or a device.
    static OutsideDocument ofFile(const QString &path);
    /// Bytes in memory, such as those of a file that was attached to a message. Throws Error if
    /// there are none, or no memory for them.
    static OutsideDocument ofBytes(QByteArrayView bytes);

    const Descriptor &descriptor() const { return m_descriptor; }
    qint64 size() const { return m_size; } ///< in bytes, 1 at least
    DocumentKind kind() const { return m_kind; }

private:
    OutsideDocument(Descriptor descriptor, qint64 size, const QString &where);

    Descriptor m_descriptor;
    qint64 m_size;
    DocumentKind m_kind;
};

} // namespace noticedesk
