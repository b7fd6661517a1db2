// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QString>
#include <QStringList>

namespace noticedesk
{

/// What was named as an output is a store, belongs to one, or is read at the same time. Nothing was
/// written.
class OutputRefused final : public Error
{
public:
    using Error::Error;
};

/// Asked for every output before it is written. Files are compared by their identity, so links and
/// other names do not get past it.
class OutputGuard final
{
public:
    /// The store that the output comes from, which need not be there.
    explicit OutputGuard(const QString &store);

    /// Protects a file that is read meanwhile, or one of the program's own.
    void protect(const QString &file);
    /// Protects all that is, or would be, in a folder: the second folder for backups.
    void protectFolder(const QString &folder);

    /// Throws OutputRefused if the file or folder is, or lies where there would be: this store,
    /// its logs, lock, backups or other companions, those of any other store, any other store, or
    /// what is protected.
    void require(const QString &output) const;

private:
    QString m_store;
    QStringList m_files;
    QStringList m_folders;
};

/// Throws OutputRefused if a file that is to be read is the store itself or what SQLite keeps
/// beside it: closing it would end the locks of the process.
void requireInput(const QString &file, const QString &store);

/// Throws OutputRefused if a store that is to be made, replaced or written would stand in the place
/// of another store's log, backup or other companion.
void requireOwnPlace(const QString &store);

} // namespace noticedesk
