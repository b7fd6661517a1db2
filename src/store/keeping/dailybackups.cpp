// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keeping/dailybackups.h"

#include "domain/tr.h"
#include "platform/unfinished.h"
#include "store/database/filenames.h"
#include "store/directory/directoryactions.h"
#include "store/history/history.h"
#include "store/keeping/backupwriting.h"
#include "store/keeping/manifest.h"
#include "store/log.h"
#include "store/postgres/serveraddress.h"
#include "store/sqlite/sqlitedatabase.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <mutex>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// The window writes one when it opens and on the first change of a day, and one after a purge.
std::recursive_mutex backupsOfDay;

/// NAME of NAME.db.
QString nameOf(const QString &store)
{
    return QFileInfo(store).completeBaseName();
}

/// The names of the daily backups in a folder, the oldest first: those of whole stores, or those of
/// damaged ones.
QStringList dailyBackups(const QString &store, const QString &folder, QStringView ending)
{
    const QRegularExpression pattern(
        u"^%1-\\d{4}-\\d{2}-\\d{2}%2$"_s.arg(QRegularExpression::escape(nameOf(store)), ending));
    return QDir(folder).entryList(QDir::Files, QDir::Name).filter(pattern);
}

constexpr QStringView wholeEnding = u"\\.db";
constexpr QStringView damagedEnding = u"\\.damaged\\.db(\\.\\d+)?";

void removeBackup(const QString &path)
{
    QFile::remove(manifestPath(path));
    QFile::remove(path);
}

/// Removes the oldest beyond the number, but never the one that was just written: the clock may
/// have been wrong when the others were. Those of a damaged store are counted by themselves.
void thin(const QString &store, const QString &written, int kept)
{
    const QDir folder = QFileInfo(written).dir();
    const QString name = QFileInfo(written).fileName();
    QStringList names = dailyBackups(store, folder.path(), wholeEnding);
    if (!names.contains(name))
        names = dailyBackups(store, folder.path(), damagedEnding);
    names.removeOne(name);
    for (qsizetype at = 0; at < names.size() + 1 - kept; ++at) {
        removeBackup(inFolder(folder.path(), names.at(at)));
    }
}

/// Whether the store was restored after this backup was made.
bool wasRestoredAfter(Database &database, const BackupManifest &manifest)
{
    const auto entries = History(database).of(u"store"_s, 0);
    return std::any_of(entries.begin(), entries.end(), [&manifest](const HistoryEntry &entry) {
        return entry.action == "restore"_L1 &&
               QDateTime::fromString(entry.at, Qt::ISODateWithMs) >=
                   QDateTime::fromString(manifest.madeAt, Qt::ISODate);
    });
}

/// A folder for this store's backups alone, which only its owner can enter.
void makeBackupFolder(const QString &folder)
{
    if (!QDir().mkpath(folder))
        throw StoreError(tr("the folder for backups cannot be made"), folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

/// Copies a backup and its manifest, which then says whether the copy is the same.
void copyBackup(const QString &from, const QString &to)
{
    const QString part = to + u".part";
    const auto removePart = [part] {
        for (const QString &leftover : {part, manifestPath(part)})
            QFile::remove(leftover);
    };
    const Unfinished unfinished(removePart);
    removePart();
    if (!QFile::copy(manifestPath(from), manifestPath(part)) || !QFile::copy(from, part)) {
        removePart();
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
    // Refused by the file system of a stick, which knows no such thing.
    QFile::setPermissions(own.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    EvidenceCopies evidence(sharedEvidence(store, own.path()));
    evidence.keep();
    SqliteDatabase names(backup, Database::Access::ReadOnly);
    evidence.add(names, evidenceOfBackup(backup));
    copyBackup(backup, path);
    thin(store, path, kept);
}

/// Whether nothing was ever recorded; a store that cannot tell holds something.
bool isEmpty(Database &database)
{
    try {
        return summaryOf(database).head.sequence == 0;
    } catch (const StoreDamaged &) {
        return false;
    }
}

/// The same of a day, with the evidence that all of them share. That some of it cannot be kept is
/// a problem, and no reason for having no backup.
WrittenBackup writeDailyBackup(Database &database, const QString &path, const QDateTime &now,
                               const ExaminationProgress &progress)
{
    const QString store = database.path();
    EvidenceCopies evidence(sharedEvidence(store, QFileInfo(path).absolutePath()));
    evidence.keep(); // it only grows
    const auto keepEvidence = [&](Database &backup) {
        try {
            return evidence.add(backup, {EvidenceFolder::ofStore(store)}, progress);
        } catch (const StoreError &error) {
            EvidenceKept kept;
            kept.problems.append(Problem(
                tr("the attachments cannot be copied to the backups: %1").arg(error.message())));
            return kept;
        }
    };
    return writeBackupWith(keepEvidence, database, path, now, progress);
}

/// Where the backup of a day is.
QString pathOfDay(const QString &store, const QDateTime &now)
{
    return inFolder(backupFolder(store),
                    nameOf(store) + u'-' + now.toLocalTime().date().toString(Qt::ISODate) + u".db");
}

void renameBackup(const QString &from, const QString &to)
{
    giveFreeName(manifestPath(from), manifestPath(to));
    giveFreeName(from, to);
}

} // namespace

QString backupFolder(const QString &store)
{
    const QFileInfo info(store);
    return inFolder(info.absolutePath(), nameOf(store) + u"-backups");
}

OfficeSettings backupSettings(Database &database)
{
    try {
        return officeSettings(database);
    } catch (const StoreDamaged &) {
        return {};
    }
}

std::optional<QString> secondBackupFolder(Database &database)
{
    const QString folder = backupSettings(database).folder.value_or(QString());
    return folder.isEmpty() ? std::nullopt
                            : std::optional(QDir(folder).filePath(Author::ofProcess().host));
}

QString latestBackup(const QString &store)
{
    if (isServerAddress(store))
        return {};
    // By the time it was written, not by its name: the clock may have been wrong.
    const QDir folder(backupFolder(store));
    const QStringList whole = dailyBackups(store, folder.path(), wholeEnding);
    for (const QString &name : folder.entryList(QDir::Files, QDir::Time)) {
        if (whole.contains(name))
            return inFolder(folder.path(), name);
    }
    return {};
}

QStringList backupsWithManifest(const QString &store)
{
    if (isServerAddress(store))
        return {};
    const QDir folder(backupFolder(store));
    QStringList paths;
    for (const QStringView ending : {wholeEnding, damagedEnding}) {
        for (const QString &name : dailyBackups(store, folder.path(), ending)) {
            const QString path = inFolder(folder.path(), name);
            if (QFile::exists(manifestPath(path)))
                paths.append(path);
        }
    }
    return paths;
}

DayBackup keepDailyBackup(Database &database, const Author &author, const QDateTime &now,
                          const OfficeSettings &settings, const ExaminationProgress &progress)
{
    const std::scoped_lock oneAfterTheOther(backupsOfDay);
    DayBackup kept;
    if (isServerAddress(database.path()) || isEmpty(database))
        return kept;
    const QString store = database.path();
    QString path = pathOfDay(store, now);
    if (!QFile::exists(path)) {
        const auto damaged = readManifest(damagedName(path));
        if (damaged && !wasRestoredAfter(database, *damaged)) {
            kept.problems = damaged->problems.value_or(Problems());
            path = damagedName(path);
        } else {
            makeBackupFolder(backupFolder(store));
            const WrittenBackup written = writeDailyBackup(database, path, now, progress);
            kept.problems = written.problems + written.evidence.problems;
            path = written.path;
            thin(store, path, settings.backups);
        }
    }
    if (!settings.folder || settings.folder->isEmpty())
        return kept;
    try {
        keepInSecondFolder(store, path, *settings.folder, author.host, settings.backups);
    } catch (const StoreError &error) {
        qCWarning(storeLog) << "the second backup failed";
        kept.warning = error;
    }
    return kept;
}

DayBackup renewDailyBackup(Database &database, const Author &author, const QDateTime &now,
                           const OfficeSettings &settings, const ExaminationProgress &progress)
{
    const std::scoped_lock oneAfterTheOther(backupsOfDay);
    const QString path = pathOfDay(database.path(), now);
    if (isServerAddress(database.path()) || !QFile::exists(path))
        return keepDailyBackup(database, author, now, settings, progress);
    const QString renewed = path + u".new"_s;
    removeBackup(renewed); // what an attempt that was interrupted has left
    const WrittenBackup written = writeDailyBackup(database, renewed, now, progress);
    if (!written.problems.isEmpty()) {
        renameBackup(written.path, freeName(damagedName(path)));
        return {written.problems, {}}; // and the one of the whole store stays
    }
    removeBackup(path);
    renameBackup(renewed, path);
    if (const auto second = secondBackupFolder(database))
        removeBackup(inFolder(*second, QFileInfo(path).fileName()));
    DayBackup kept = keepDailyBackup(database, author, now, settings, progress);
    kept.problems = written.evidence.problems;
    return kept;
}

} // namespace noticedesk
