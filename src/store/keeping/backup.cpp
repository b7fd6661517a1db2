// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tr.h"
#include "platform/unfinished.h"
#include "store/database/filenames.h"
#include "store/database/madefile.h"
#include "store/evidence/serverevidence.h"
#include "store/history/history.h"
#include "store/keeping/backupwriting.h"
#include "store/keeping/knownheads.h"
#include "store/keeping/manifest.h"
#include "store/keeping/unfinishedcopy.h"
#include "store/keeping/verification.h"
#include "store/log.h"
#include "store/sqlite/sqlitedatabase.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

EvidenceFolder sharedEvidenceOf(const QString &name, const QString &folder)
{
    return EvidenceFolder(inFolder(folder, name + u"-evidence"));
}

/// NAME of NAME-2026-11-22.db and NAME-2026-11-22.damaged.db; empty for another name.
QString nameInDailyBackup(const QString &file)
{
    static const QRegularExpression pattern(
        u"\\A(.+)-\\d{4}-\\d{2}-\\d{2}(?:\\.damaged)?\\.db(?:\\.\\d+)?\\z"_s,
        QRegularExpression::DotMatchesEverythingOption);
    return pattern.match(file).captured(1);
}

/// Copies the store into a file and examines that. Of a store that is too damaged to be read
/// through the pages are copied as they are.
WrittenBackup copied(Database &database, const QString &path, const QString &file,
                     const ExaminationProgress &progress)
{
    WrittenBackup written{path, {}, {}, {}};
    try {
        const StoreSummary least = summaryOf(database);
        database.copyInto(file);
        written.problems = problemsOfCopy(file, progress);
        SqliteDatabase copy(file, Database::Access::ReadOnly);
        written.summary = summaryOf(copy);
        written.problems += problemsSaying(problemsOfKnownHeads(copy, database.path()));
        if (written.summary->cases < least.cases ||
            written.summary->head.sequence < least.head.sequence)
            throw StoreError(tr("the backup has less than the store"), path);
    } catch (const StoreDamaged &error) {
        QFile::remove(file);
        database.copyPagesInto(file);
        written.problems.append(error.message());
    }
    return written;
}

EvidenceKept evidenceNamedBy(const QString &backup, const KeepEvidence &keepEvidence)
{
    try {
        SqliteDatabase names(backup, Database::Access::ReadOnly);
        return keepEvidence(names);
    } catch (const StoreDamaged &) {
        return {}; // what is damaged is told already
    }
}

} // namespace

WrittenBackup writeBackupWith(const KeepEvidence &keepEvidence, Database &database,
                              const QString &path, const QDateTime &now,
                              const ExaminationProgress &progress)
{
    if (QFile::exists(path))
        throw StoreError(tr("there is a file of this name; a backup replaces none"), path);
    // A manifest whose backup is gone may be replaced, another file of its name may not.
    if (QFile::exists(manifestPath(path)) && !readManifest(path))
        throw StoreError(tr("another file has the name of the backup's manifest; move it or give "
                            "the backup another name"),
                         manifestPath(path));
    const UnfinishedCopy copy(path, u".unverified"_s);
    const QString &unverified = copy.name();
    const Unfinished unfinished([path] {
        for (const QString &name : {path, damagedName(path)}) {
            if (!QFile::exists(name))
                QFile::remove(manifestPath(name)); // which is there first
        }
    });
    WrittenBackup written{path, {}, {}, {}};
    try {
        written = makingFile(path, unverified,
                             [&] { return copied(database, path, unverified, progress); });
        if (!written.problems.isEmpty())
            written.path = freeName(damagedName(path));
        const StoreSummary summary = written.summary.value_or(StoreSummary());
        written.evidence = evidenceNamedBy(unverified, keepEvidence);
        BackupManifest manifest = manifestOf(unverified, summary, written.problems, now);
        manifest.evidence = {written.evidence.files, written.evidence.bytes,
                             written.evidence.sha256};
        manifest.storeFile = QFileInfo(database.path()).fileName();
        writeManifest(written.path, manifest);
        giveFreeName(unverified, written.path);
        qCInfo(storeLog) << "backup of" << summary.cases << "cases up to entry"
                         << summary.head.sequence << "problems" << written.problems.size();
        return written;
    } catch (const Error &) {
        QFile::remove(manifestPath(written.path));
        throw;
    }
}

StoreSummary summaryOf(Database &database)
{
    History history(database);
    return {database.value(u"SELECT count(*) FROM cases"_s).toLongLong(), history.head(),
            history.origin()};
}

WrittenBackup writeBackup(Database &database, const QString &path, const QDateTime &now,
                          const ExaminationProgress &progress)
{
    EvidenceCopies evidence(EvidenceFolder::ofStore(path));
    const auto keepEvidence = [&](Database &backup) {
        bringAllEvidence(database, backup);
        return evidence.add(backup, {EvidenceFolder::ofStore(database.path())}, progress);
    };
    WrittenBackup written = writeBackupWith(keepEvidence, database, path, now, progress);
    evidence.keep();
    return written;
}

std::vector<EvidenceFolder> evidenceOfBackup(const QString &backup)
{
    const QFileInfo info(backup);
    std::vector<EvidenceFolder> folders{EvidenceFolder::ofStore(backup)};
    if (const QString name = nameInDailyBackup(info.fileName()); !name.isEmpty())
        folders.push_back(sharedEvidenceOf(name, info.absolutePath()));
    return folders;
}

EvidenceFolder sharedEvidence(const QString &store, const QString &folder)
{
    return sharedEvidenceOf(QFileInfo(store).completeBaseName(), folder);
}

QString damagedName(const QString &backup)
{
    const QString suffix = QFileInfo(backup).suffix();
    const QString ending = suffix.isEmpty() ? QString() : QString(u'.' + suffix);
    return backup.chopped(ending.size()) + u".damaged"_s + ending;
}

QStringList ownBackupsBeside(const QString &store, const QByteArray &origin)
{
    const QFileInfo info(store);
    QStringList paths;
    if (origin.isEmpty())
        return paths;
    const QString ending = manifestPath({});
    const QStringList names =
        info.absoluteDir().entryList({u'*' + ending}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const QString path = inFolder(info.absolutePath(), name.chopped(ending.size()));
        const auto manifest = QFile::exists(path) ? readManifest(path) : std::nullopt;
        if (manifest && manifest->storeFile == info.fileName() && manifest->origin == origin)
            paths.append(path);
    }
    return paths;
}

} // namespace noticedesk
