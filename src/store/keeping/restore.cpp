// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keeping/restore.h"

#include "store/database/storeheader.h"
#include "store/database/upgrade.h"
#include "store/history/event.h"
#include "store/keeping/manifest.h"
#include "store/keeping/verification.h"
#include "store/log.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("noticedesk", text);
}

std::optional<StoreSummary> summaryIfReadable(const QString &store)
{
    try {
        return summaryOf(Store::openForReading(store)->database());
    } catch (const StoreError &) {
        return std::nullopt; // it may be what the backup is needed for
    }
}

/// Moves what the write-ahead log holds into the file, so that the file is all there is. A damaged
/// store keeps its log beside it.
void mergeLog(const QString &store)
{
    try {
        Database database(store, Database::Access::ReadWrite);
        database.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    } catch (const StoreError &) {
        return;
    }
}

QString freeAsideName(const QString &store, const QDateTime &now)
{
    const QString name =
        store + u".before-restore-" + now.toLocalTime().toString(u"yyyyMMdd-HHmmss");
    QString numbered = name;
    for (int number = 2; QFile::exists(numbered); ++number)
        numbered = u"%1.%2"_s.arg(name, QString::number(number));
    return numbered;
}

/// A new store must never find the log of another.
void moveLogAside(const QString &store, const QString &aside)
{
    for (const QString &ending : {u"-wal"_s, u"-shm"_s}) {
        if (QFile::exists(store + ending) && !QFile::rename(store + ending, aside + ending))
            throw StoreError(tr("the store's log cannot be moved aside"), store + ending);
    }
}

} // namespace

RestorePreview previewRestore(const QString &store, const QString &backup)
{
    requireStore(backup);
    requireManifest(backup);
    Database database(backup, Database::Access::ReadOnly);
    refuseLaterVersion(database);
    StoreExamination examination(database, {});
    const QStringList problems = examination.file() + examination.chain() + examination.schema();
    if (!problems.isEmpty())
        throw StoreDamaged(problems.constFirst(), backup);
    return {summaryIfReadable(store), summaryOf(database)};
}

QString restore(const QString &store, const QString &backup, const Author &author,
                const Clock &clock)
{
    if (QFileInfo(store).canonicalFilePath() == QFileInfo(backup).canonicalFilePath() &&
        QFileInfo::exists(store))
        throw StoreError(tr("this is the store itself, not a backup"), backup);
    QString aside;
    {
        const StoreLock lock(store, author, clock());
        previewRestore(store, backup);
        const QString beside = store + u".restored";
        QFile::remove(beside); // what an attempt that was interrupted has left
        Database(backup, Database::Access::ReadOnly).copyInto(beside);
        if (QFile::exists(store)) {
            mergeLog(store);
            aside = freeAsideName(store, clock());
            Database::giveSecondName(store, aside);
        }
        moveLogAside(store, aside.isEmpty() ? freeAsideName(store, clock()) : aside);
        Database::replaceBy(store, beside);
    }
    qCInfo(storeLog) << "restored a backup";
    noteEvent(*Store::openForWriting(store, author, clock), u"restore"_s);
    return aside;
}

} // namespace noticedesk
