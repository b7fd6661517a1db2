// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite/sqlitefault.h"

#include "domain/tr.h"
#include "store/database/storeerror.h"
#include "store/log.h"

#include <sqlite3.h>

namespace noticedesk
{

namespace
{

/// What happened, by SQLite's primary result code; empty where only SQLite's own words tell.
QString explanation(int code)
{
    switch (code) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return tr("another program is writing to the store; nothing was saved, try again");
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return tr("the store or its folder must not be written");
    case SQLITE_IOERR:
        return tr("the disk does not answer as it should; nothing was saved");
    case SQLITE_FULL:
        return tr("the disk is full; nothing was saved");
    case SQLITE_CANTOPEN:
        return tr("the store cannot be opened; its folder must be one that may be written");
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return tr("the store is damaged; restore a backup");
    default:
        return {};
    }
}

/// The program's statements fit its schema: a general error is a schema that was changed.
bool isDamage(int code)
{
    return code == SQLITE_CORRUPT || code == SQLITE_NOTADB || code == SQLITE_ERROR;
}

} // namespace

void throwSqliteFault(const QSqlError &error, const QString &path)
{
    // The first eight bits are the primary result code, the others its details.
    const int code = error.nativeErrorCode().toInt() & 0xFF;
    const QString explained = explanation(code);
    const QString message = explained.isEmpty()
                                ? error.databaseText()
                                : QStringLiteral("%1 (%2)").arg(explained, error.databaseText());
    qCWarning(storeLog).noquote() << "SQLite:" << error.nativeErrorCode() << explained;
    if (isDamage(code))
        throw StoreDamaged(message, path);
    if (code == SQLITE_BUSY || code == SQLITE_LOCKED)
        throw StoreBusy(message, path);
    throw StoreError(message, path);
}

} // namespace noticedesk
