// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace noticedesk
{

// What belongs to a store beside its file, by names: logs, lock, copies that are kept or being
// made, manifests, and folders.

/// The name of the file that a name belongs to, if it is a name that SQLite or the program gives to
/// a companion: "office.db" for "office.db-wal" or "office.db.version-3"; else empty.
QString ownerOfCompanion(const QString &name);

/// NAME for a folder NAME-backups or NAME-evidence; else empty. The store there is NAME.db or so.
QString ownerOfFolder(const QString &name);

/// The path by which a store is called: where a link leads, so that it has one lock and one folder
/// of backups.
QString realStorePath(const QString &path);

/// Whether a file is a store, by what it says of itself, whatever its name, or was one before it
/// was spoilt (spoiltstore.h). A file that SQLite has open in this process is one.
bool isStore(const QString &path);

/// The store to which the file or folder at a path belongs, or would belong if it were there: what
/// leads there is followed, and what of the path is not there is judged by its names. The known
/// store counts as one even if it is not there or cannot be read. Empty if there is none.
QString storeOfCompanion(const QString &path, const QString &known = {});

} // namespace noticedesk
