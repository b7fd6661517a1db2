// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keeping/backup.h"

#include "store/history/history.h"
#include "store/keeping/manifest.h"
#include "store/keeping/verification.h"
#include "store/log.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("noticedesk", text);
}

/// NAME of NAME.db.
QString nameOf(const QString &store)
{
    return QFileInfo(store).completeBaseName();
}

/// Opens the copy, goes through its pages and its chain, and counts. Throws StoreError.
StoreSummary examined(const QString &copy, const StoreSummary &least)
{
    Database database(copy, Database::Access::ReadOnly);
    StoreExamination examination(database, {});
    const QStringList problems = examination.file() + examination.chain() + examination.schema();
    const StoreSummary summary = summaryOf(database);
    if (!problems.isEmpty())
        throw StoreError(tr("the backup is no good: %1").arg(problems.constFirst()), copy);
    if (summary.cases < least.cases || summary.head.sequence < least.head.sequence)
        throw StoreError(tr("the backup has less than the store"), copy);
    return summary;
}

QStringList dailyBackups(const QString &store, const QString &folder)
{
    const QRegularExpression pattern(
        u"^%1-\\d{4}-\\d{2}-\\d{2}\\.db$"_s.arg(QRegularExpression::escape(nameOf(store))));
    return QDir(folder).entryList(QDir::Files, QDir::Name).filter(pattern);
}

void thin(const QString &store, const QString &folder, int kept)
{
    const QStringList names = dailyBackups(store, folder);
    for (qsizetype at = 0; at < names.size() - kept; ++at) {
        const QString path = QDir(folder).filePath(names.at(at));
        QFile::remove(manifestPath(path));
        QFile::remove(path);
    }
}

void keepDailyBackupIn(Store &store, const QString &folder, int kept)
{
    const QDateTime now = store.now();
    const QString name =
        nameOf(store.path()) + u'-' + now.toLocalTime().date().toString(Qt::ISODate) + u".db";
    const QString path = QDir(folder).filePath(name);
    if (QFile::exists(path))
        return;
    if (!QDir().mkpath(folder))
        throw StoreError(tr("the folder for backups cannot be made"), folder);
    writeBackup(store.database(), path, now);
    thin(store.path(), folder, kept);
}

} // namespace

StoreSummary summaryOf(Database &database)
{
    return {database.value(u"SELECT count(*) FROM cases"_s).toLongLong(), History(database).head()};
}

StoreSummary writeBackup(Database &database, const QString &path, const QDateTime &now)
{
    if (QFile::exists(path))
        throw StoreError(tr("there is a file of this name; a backup replaces none"), path);
    const QString unverified = path + u".unverified";
    QFile::remove(unverified); // what an attempt that was interrupted has left
    const StoreSummary least = summaryOf(database);
    database.copyInto(unverified);
    try {
        const StoreSummary summary = examined(unverified, least);
        writeManifest(path, manifestOf(unverified, summary, now));
        Database::giveFreeName(unverified, path);
        qCInfo(storeLog) << "backup of" << summary.cases << "cases up to entry"
                         << summary.head.sequence;
        return summary;
    } catch (const StoreError &) {
        QFile::remove(unverified);
        QFile::remove(manifestPath(path));
        throw;
    }
}

QString backupFolder(const QString &store)
{
    const QFileInfo info(store);
    return info.absoluteDir().filePath(nameOf(store) + u"-backups");
}

QString latestBackup(const QString &store)
{
    const QString folder = backupFolder(store);
    const QStringList names = dailyBackups(store, folder);
    return names.isEmpty() ? QString() : QDir(folder).filePath(names.constLast());
}

void keepDailyBackup(Store &store, const OfficeSettings &settings)
{
    if (summaryOf(store.database()).head.sequence == 0)
        return;
    keepDailyBackupIn(store, backupFolder(store.path()), settings.backups);
    if (settings.folder && !settings.folder->isEmpty())
        keepDailyBackupIn(store, *settings.folder, settings.backups);
}

} // namespace noticedesk
