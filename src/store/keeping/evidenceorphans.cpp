// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keeping/evidenceorphans.h"

#include "domain/tr.h"
#include "platform/filenames.h"
#include "store/database/filenames.h"
#include "store/evidence/namedevidence.h"
#include "store/evidence/serverevidence.h"
#include "store/keeping/backup.h"
#include "store/keeping/dailybackups.h"
#include "store/keeping/storefiles.h"
#include "store/log.h"
#include "store/postgres/serveraddress.h"
#include "store/sqlite/sqlitedatabase.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <chrono>
#include <set>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

using EvidenceNames = std::set<QString>;

void addNamesOf(Database &database, EvidenceNames &names)
{
    for (const EvidenceFile &file : namedEvidence(database))
        names.insert(file.sha256);
}

/// Those of all stores in a folder but this one.
void addNamesIn(const QString &folder, const QString &store, EvidenceNames &names)
{
    const auto files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &file : files) {
        const QString path = file.absoluteFilePath();
        if (FileIdentity::of(path) == FileIdentity::of(store) || !isStore(path))
            continue;
        try {
            SqliteDatabase kept(path, Database::Access::ReadOnly);
            addNamesOf(kept, names);
        } catch (const StoreError &error) {
            throw StoreError(tr("this copy of the store is kept and cannot be read, so nobody can "
                                "tell which attachments it names; nothing was removed (%1)")
                                 .arg(error.message()),
                             path);
        }
    }
}

constexpr std::chrono::hours oneDay{24};

/// Removes what is at least as old.
void removeOld(const QString &path, const QDateTime &now, RemovedEvidence &removed,
               std::chrono::seconds least = oneDay)
{
    const QFileInfo file(path);
    if (file.lastModified().secsTo(now) < least.count() || !QFile::remove(path)) {
        ++removed.left;
        return;
    }
    ++removed.files;
    removed.bytes += file.size();
    removeEmptyFolder(file.absolutePath());
}

void removeOldUnnamed(const EvidenceFolder &folder, const EvidenceNames &names,
                      const QDateTime &now, RemovedEvidence &removed)
{
    const EvidenceFolder::Contents contents = folder.contents();
    for (const QString &file : contents.files) {
        if (!names.contains(file))
            removeOld(folder.pathOf(file), now, removed);
    }
    for (const QString &path : contents.begun)
        removeOld(path, now, removed);
}

} // namespace

RemovedEvidence removeEvidenceOrphans(Store &store)
{
    if (isServerAddress(store.path())) {
        const auto [files, bytes] = ServerEvidence(store.database()).removeUnnamed();
        removeUnnamedCopies(store.database());
        return {files, bytes, 0};
    }
    const QString backups = backupFolder(store.path());
    EvidenceNames names;
    addNamesOf(store.database(), names);
    addNamesIn(QFileInfo(store.path()).absolutePath(), store.path(), names);
    addNamesIn(backups, store.path(), names);
    RemovedEvidence removed;
    for (const EvidenceFolder &folder :
         {EvidenceFolder::ofStore(store.path()), sharedEvidence(store.path(), backups)})
        removeOldUnnamed(folder, names, store.now(), removed);
    qCInfo(storeLog) << "removed files that no attachment names:" << removed.files;
    return removed;
}

void removeUnnamedCopies(Database &server)
{
    EvidenceNames names;
    addNamesOf(server, names);
    const EvidenceFolder copies = EvidenceFolder::ofStore(server.path());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    RemovedEvidence removed;
    removeOldUnnamed(copies, names, now, removed);
    // What the server does not have either is gone there; what is on its way goes there at once.
    constexpr std::chrono::minutes onItsWay{10};
    const QStringList there = ServerEvidence(server).files();
    const QStringList here = copies.contents().files;
    for (const QString &file : here) {
        if (!std::binary_search(there.begin(), there.end(), file))
            removeOld(copies.pathOf(file), now, removed, onItsWay);
    }
}

void removeUnnamedEvidence(const EvidenceFolder &evidence, const QString &folder)
{
    EvidenceNames names;
    addNamesIn(folder, {}, names);
    const QStringList files = evidence.contents().files;
    for (const QString &file : files) {
        if (!names.contains(file) && QFile::remove(evidence.pathOf(file)))
            removeEmptyFolder(QFileInfo(evidence.pathOf(file)).absolutePath());
    }
    removeEmptyFolder(evidence.path());
}

} // namespace noticedesk
