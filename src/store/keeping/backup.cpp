// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keeping/backup.h"

#include "domain/tr.h"
#include "domain/unfinished.h"
#include "store/database/filenames.h"
#include "store/history/history.h"
#include "store/keeping/manifest.h"
#include "store/keeping/verification.h"
#include "store/log.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// NAME of NAME.db.
QString nameOf(const QString &store)
{
    return QFileInfo(store).completeBaseName();
}

/// Opens the copy, goes through its pages and its chain, and counts. Throws StoreError.
StoreSummary examined(const QString &copy, const StoreSummary &least,
                      const ExaminationProgress &progress)
{
    Database database(copy, Database::Access::ReadOnly);
    StoreExamination examination(database, progress);
    const QStringList problems =
        examination.file() + examination.chain() + examination.sheets() + examination.schema();
    StoreSummary summary = summaryOf(database);
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

/// Removes the oldest beyond the number, but never the one that was just written: the clock may
/// have been wrong when the others were.
void thin(const QString &store, const QString &written, int kept)
{
    const QDir folder = QFileInfo(written).dir();
    QStringList names = dailyBackups(store, folder.path());
    names.removeOne(QFileInfo(written).fileName());
    for (qsizetype at = 0; at < names.size() + 1 - kept; ++at) {
        const QString path = inFolder(folder.path(), names.at(at));
        QFile::remove(manifestPath(path));
        QFile::remove(path);
    }
}

/// Copies a backup and its manifest, which then says whether the copy is the same.
void copyBackup(const QString &from, const QString &to)
{
    const QString part = to + u".part";
    const Unfinished unfinished([part] {
        for (const QString &leftover : {part, manifestPath(part)})
            QFile::remove(leftover);
    });
    for (const QString &leftover : {part, manifestPath(part)})
        QFile::remove(leftover);
    if (!QFile::copy(manifestPath(from), manifestPath(part)) || !QFile::copy(from, part)) {
        QFile::remove(part);
        QFile::remove(manifestPath(part));
        throw StoreError(tr("the backup cannot be copied into the second folder"), to);
    }
    syncToDisk(part);
    requireManifest(part);
    giveFreeName(manifestPath(part), manifestPath(to));
    giveFreeName(part, to);
}

void keepInSecondFolder(const QString &store, const QString &backup, const QString &folder,
                        const QString &host, int kept)
{
    if (!QFileInfo(folder).isDir())
        throw StoreError(tr("the second folder for backups is not there"), folder);
    const QDir own(QDir(folder).filePath(host));
    const QString path = inFolder(own.path(), QFileInfo(backup).fileName());
    if (QFile::exists(path))
        return;
    if (!QDir().mkpath(own.path()))
        throw StoreError(tr("the second folder for backups must not be written"), folder);
    copyBackup(backup, path);
    thin(store, path, kept);
}

} // namespace

StoreSummary summaryOf(Database &database)
{
    return {database.value(u"SELECT count(*) FROM cases"_s).toLongLong(), History(database).head()};
}

StoreSummary writeBackup(Database &database, const QString &path, const QDateTime &now,
                         const ExaminationProgress &progress)
{
    if (QFile::exists(path))
        throw StoreError(tr("there is a file of this name; a backup replaces none"), path);
    const QString unverified = path + u".unverified";
    QFile::remove(unverified); // what an attempt that was interrupted has left
    const StoreSummary least = summaryOf(database);
    const Unfinished unfinished([unverified] { QFile::remove(unverified); });
    database.copyInto(unverified);
    try {
        StoreSummary summary = examined(unverified, least, progress);
        writeManifest(path, manifestOf(unverified, summary, now));
        giveFreeName(unverified, path);
        qCInfo(storeLog) << "backup of" << summary.cases << "cases up to entry"
                         << summary.head.sequence;
        return summary;
    } catch (const Error &) {
        QFile::remove(unverified);
        QFile::remove(manifestPath(path));
        throw;
    }
}

QString backupFolder(const QString &store)
{
    const QFileInfo info(store);
    return inFolder(info.absolutePath(), nameOf(store) + u"-backups");
}

std::optional<QString> secondBackupFolder(const OfficeSettings &settings)
{
    if (!settings.folder || settings.folder->isEmpty())
        return std::nullopt;
    return QDir(*settings.folder).filePath(Author::ofProcess().host);
}

QString latestBackup(const QString &store)
{
    // By the time it was written, not by its name: the clock may have been wrong.
    const QDir folder(backupFolder(store));
    for (const QString &name : folder.entryList(QDir::Files, QDir::Time)) {
        if (dailyBackups(store, folder.path()).contains(name))
            return inFolder(folder.path(), name);
    }
    return {};
}

std::optional<StoreError> keepDailyBackup(Database &database, const Author &author,
                                          const QDateTime &now, const OfficeSettings &settings)
{
    if (summaryOf(database).head.sequence == 0)
        return std::nullopt;
    const QString store = database.path();
    const QDir folder(backupFolder(store));
    const QString path =
        inFolder(folder.path(),
                 nameOf(store) + u'-' + now.toLocalTime().date().toString(Qt::ISODate) + u".db");
    if (!QFile::exists(path)) {
        if (!QDir().mkpath(folder.path()))
            throw StoreError(tr("the folder for backups cannot be made"), folder.path());
        writeBackup(database, path, now);
        thin(store, path, settings.backups);
    }
    if (!settings.folder || settings.folder->isEmpty())
        return std::nullopt;
    try {
        keepInSecondFolder(store, path, *settings.folder, author.host, settings.backups);
    } catch (const StoreError &error) {
        qCWarning(storeLog) << "the second backup failed";
        return error;
    }
    return std::nullopt;
}

} // namespace noticedesk
