// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/purging/purgefinish.h"

#include "domain/tr.h"
#include "platform/filenames.h"
#include "platform/filestate.h"
#include "store/database/query.h"
#include "store/database/transaction.h"
#include "store/evidence/namedevidence.h"
#include "store/log.h"
#include "store/postgres/serveraddress.h"
#include "store/purging/serverpurge.h"

#include <QFile>
#include <QFileInfo>

#include <set>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

bool holds(Database &database, const QString &table)
{
    return database.value(u"SELECT count(*) FROM "_s + table).toLongLong() > 0;
}

/// Removes the files, but those that another case has, too.
void removeFiles(Store &store, PurgeFinish &finish)
{
    std::set<QString> named;
    for (const EvidenceFile &file : namedEvidence(store.database()))
        named.insert(file.sha256);
    const EvidenceFolder folder = EvidenceFolder::ofStore(store.path());
    const auto files = rowsOf(store.database(), u"SELECT sha256 FROM purged_evidence"_s, {},
                              [](const Query &row) { return row.value(0).toString(); });
    QStringList done;
    for (const QString &sha256 : files) {
        const QString path = folder.pathOf(sha256);
        if (!named.contains(sha256) && stateOfFile(path)) {
            if (!QFile::remove(path)) {
                finish.left.append(path);
                continue;
            }
            ++finish.files;
            removeEmptyFolder(QFileInfo(path).absolutePath());
        }
        done.append(sha256);
    }
    removeEmptyFolder(folder.path());
    // What a power cut would bring back is not forgotten before.
    writeFileSystemToDisk(QFileInfo(store.path()).absolutePath());
    Transaction transaction(store.database());
    for (const QString &sha256 : done)
        store.database().run(u"DELETE FROM purged_evidence WHERE sha256 = ?"_s, {sha256});
    transaction.commit();
}

void emptyWholeLog(Database &database, int tries)
{
    for (int at = 0; at < tries; ++at) {
        if (database.value(u"PRAGMA wal_checkpoint(TRUNCATE)"_s).toInt() == 0)
            return;
    }
    throw StoreBusy(tr("something is reading the store"), database.path());
}

/// SQLite moves what a page holds when it needs room, and does not overwrite where it was.
void writeAnew(Database &database, int tries)
{
    database.run(u"VACUUM"_s);
    emptyWholeLog(database, tries);
    Transaction transaction(database);
    database.run(u"DELETE FROM unfinished_purge"_s);
    transaction.commit();
    database.emptyLog();
}

} // namespace

PurgeFinish finishPurge(Store &store, int tries)
{
    PurgeFinish finish;
    Database &database = store.database();
    try {
        const bool isOnServer = isServerAddress(store.path());
        if (holds(database, u"purged_evidence"_s)) {
            if (isOnServer)
                removePurgedOnServer(store, finish);
            else
                removeFiles(store, finish);
        }
        if (holds(database, u"unfinished_purge"_s)) {
            if (isOnServer)
                writeTablesAnew(database);
            else
                writeAnew(database, tries);
        }
    } catch (const StoreError &error) {
        finish.unwritten = error.message();
        qCWarning(storeLog).noquote() << "a purge is not finished:" << error.message();
    }
    if (finish.files > 0 || !finish.left.isEmpty())
        qCInfo(storeLog) << "files of purged cases removed" << finish.files << "left"
                         << finish.left.size();
    return finish;
}

} // namespace noticedesk
