// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/memoryfile.h"

#include <QByteArray>
#include <QString>

namespace noticedesk
{

/// A file in memory for libraries that write to a name: no half-written file stands on any disk.
class MemoryOutput final
{
public:
    /// The path is that of the file that is meant, for errors. Throws ExchangeError.
    explicit MemoryOutput(const QString &path);

    /// The name to write to, as long as this lives.
    QByteArray name() const;
    /// Writes what it holds to the file that is meant. Throws ExchangeError.
    void commit() const;
    /// Throws ExchangeError: the library could not write.
    [[noreturn]] void refuse(const QString &reason) const;

private:
    QString m_path;
    MemoryFile m_file;
};

} // namespace noticedesk
