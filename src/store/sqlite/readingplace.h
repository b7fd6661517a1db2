// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace noticedesk
{

/// The name by which SQLite takes a file as a plain file, whatever its name: ":memory:" and
/// "file:x?mode=memory" are names like others.
QString plainNameForSqlite(const QString &path);

/// Throws StoreReadOnly if a store's file must not be written, or its folder, where SQLite keeps
/// its log and the log's index.
void requireWritable(const QString &path);

/// Where SQLite can read a store that must not be written. In a folder that must not be written it
/// cannot keep its index, so it reads past it where nobody can write at all, as on a CD; else,
/// since somebody else may be allowed to write, it reads a private copy that goes with this object.
class ReadingPlace final
{
public:
    /// Throws StoreError if a copy is needed and cannot be made.
    explicit ReadingPlace(const QString &path);

    /// The name for SQLite.
    const QString &name() const { return m_name; }
    bool isUri() const { return m_isUri; }

private:
    QString m_name;
    bool m_isUri = false;
    std::unique_ptr<QTemporaryDir> m_copy;
};

} // namespace noticedesk
