// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/purging/oldercopies.h"

#include "platform/filestate.h"
#include "store/cases/caserecord.h"
#include "store/database/filenames.h"
#include "store/database/query.h"
#include "store/database/storeerror.h"
#include "store/history/history.h"
#include "store/keeping/backup.h"
#include "store/keeping/dailybackups.h"
#include "store/keeping/evidenceorphans.h"
#include "store/keeping/manifest.h"
#include "store/keeping/storefiles.h"
#include "store/log.h"
#include "store/sqlite/sqlitedatabase.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// The hashes of the first entries of cases: what tells a case in a copy from another that has its
/// id since a restore.
std::set<QByteArray> firstEntriesOf(Database &database, const QString &cases)
{
    std::set<QByteArray> hashes;
    forEachRow(database,
               u"SELECT hash FROM history WHERE sequence IN (SELECT min(sequence) FROM history"
               " WHERE subject = ? AND record IN (%1) GROUP BY record)"_s.arg(cases),
               {caseSubject}, [&](const Query &row) { hashes.insert(row.value(0).toByteArray()); });
    return hashes;
}

bool knowsPurges(Database &database)
{
    return database.hasTable(u"purged_cases"_s);
}

/// Whether a copy has one of the cases as it was. Throws StoreError.
bool hasAny(const QString &path, const QByteArray &origin, const std::set<QByteArray> &purged)
{
    SqliteDatabase copy(path, Database::Access::ReadOnly);
    if (History(copy).origin() != origin)
        return false; // another store
    const QString whole = knowsPurges(copy)
                              ? u"SELECT id FROM cases EXCEPT SELECT case_id FROM purged_cases"_s
                              : u"SELECT id FROM cases"_s;
    const std::set<QByteArray> here = firstEntriesOf(copy, whole);
    return std::any_of(purged.begin(), purged.end(),
                       [&here](const QByteArray &each) { return here.contains(each); });
}

QStringList storesIn(const QString &folder, const QString &store)
{
    QStringList paths;
    const auto files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden, QDir::Name);
    for (const QFileInfo &file : files) {
        const QString path = file.absoluteFilePath();
        if (FileIdentity::of(path) != FileIdentity::of(store) && isStore(path))
            paths.append(path);
    }
    return paths;
}

} // namespace

OlderCopies olderCopies(Database &database)
{
    OlderCopies copies;
    const auto purged = firstEntriesOf(database, u"SELECT case_id FROM purged_cases"_s);
    if (purged.empty())
        return copies;
    const QString store = database.path();
    QStringList folders{QFileInfo(store).absolutePath(), backupFolder(store)};
    if (const auto second = secondBackupFolder(database))
        (QFileInfo(*second).isDir() ? folders : copies.missing).append(*second);
    const QByteArray origin = History(database).origin();
    for (const QString &folder : folders) {
        for (const QString &path : storesIn(folder, store)) {
            try {
                if (hasAny(path, origin, purged))
                    copies.paths.append(path);
            } catch (const StoreError &) {
                copies.unreadable.append(path);
            }
        }
    }
    return copies;
}

QStringList removeOlderCopies(Database &database, const QStringList &paths)
{
    QStringList left;
    std::set<QString> folders;
    const QString ownEvidence = EvidenceFolder::ofStore(database.path()).path();
    for (const QString &path : paths) {
        QFile::remove(manifestPath(path));
        if (!QFile::remove(path)) {
            left.append(path);
            continue;
        }
        removeWithLogs(path);
        const QString folder = QFileInfo(path).absolutePath();
        for (const EvidenceFolder &evidence :
             {EvidenceFolder::ofStore(path), sharedEvidence(database.path(), folder)}) {
            if (evidence.path() != ownEvidence)
                folders.insert(evidence.path());
        }
    }
    for (const QString &folder : folders)
        removeUnnamedEvidence(EvidenceFolder(folder), QFileInfo(folder).absolutePath());
    qCInfo(storeLog) << "older copies of the store removed" << paths.size() - left.size() << "left"
                     << left.size();
    return left;
}

} // namespace noticedesk
