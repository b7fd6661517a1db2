// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keeping/restore.h"

#include "domain/tr.h"
#include "platform/filestate.h"
#include "platform/unfinished.h"
#include "store/cases/casenumbers.h"
#include "store/database/filenames.h"
#include "store/database/fittinglog.h"
#include "store/database/madefile.h"
#include "store/database/transaction.h"
#include "store/database/upgrade.h"
#include "store/directory/directoryactions.h"
#include "store/history/event.h"
#include "store/history/history.h"
#include "store/keeping/dailybackups.h"
#include "store/keeping/knownheads.h"
#include "store/keeping/manifest.h"
#include "store/keeping/verification.h"
#include "store/log.h"
#include "store/search/caseindex.h"
#include "store/sqlite/sqlitedatabase.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

using LastNumbers = std::vector<CaseNumber>;

/// What the work gives; nothing if the store is missing or damaged, which may be why it is
/// restored.
template <class Work>
auto ifReadable(const QString &store, const Work &work)
    -> std::optional<decltype(work(std::declval<Database &>()))>
{
    try {
        SqliteDatabase database(store, Database::Access::ReadOnly);
        return work(database);
    } catch (const StoreError &) {
        return std::nullopt;
    }
}

/// What is damaged in a backup. Records are compared with the history by a program's own tables:
/// those of an earlier version in a copy that was brought to the present one.
Problems problemsOfBackup(const QString &backup, const ExaminationProgress &progress)
{
    SqliteDatabase database(backup, Database::Access::ReadOnly);
    refuseLaterVersion(database);
    if (database.version() == allMigrations().back().number)
        return problemsOfCopy(backup, progress);
    StoreExamination examination(database, progress);
    Problems problems =
        examination.file() + examination.chain() + examination.sheets() + examination.schema();
    if (!problems.isEmpty())
        return problems;
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"backup.db"_s);
    database.copyInto(copy);
    SqliteDatabase upgraded(copy, Database::Access::ReadWrite);
    upgradeStore(upgraded, allMigrations(),
                 [](Database &written) { CaseIndex(written).redrawAll(); });
    return StoreExamination(upgraded, progress).records();
}

StoreSummary examinedBackup(const QString &backup, const ExaminationProgress &progress)
{
    if (!QFileInfo::exists(backup))
        throw StoreError(tr("there is no such backup"), backup);
    requireManifest(backup);
    const Problems problems = problemsOfBackup(backup, progress);
    if (!problems.isEmpty())
        throw StoreDamaged(tr("the backup is no good: %1").arg(problems.constFirst().sentence()),
                           backup);
    SqliteDatabase database(backup, Database::Access::ReadOnly);
    return summaryOf(database);
}

/// The origin and the name of a store.
using Identity = std::pair<QByteArray, QString>;

Identity identityOf(Database &database)
{
    return {History(database).origin(), nameOfStore(database)};
}

/// If the store cannot be read, its latest backup tells whose it is.
std::optional<OtherStore> otherStore(const QString &store, const QString &backup)
{
    auto present = ifReadable(store, identityOf);
    if (const QString latest = latestBackup(store); !present && !latest.isEmpty())
        present = ifReadable(latest, identityOf);
    const auto restored = ifReadable(backup, identityOf);
    if (!present || !restored || present->first.isEmpty() || present->first == restored->first)
        return std::nullopt;
    return OtherStore{present->second, restored->second};
}

/// What a backup holds that may be damaged.
StoreSummary readableBackup(const QString &backup)
{
    if (!QFileInfo::exists(backup))
        throw StoreError(tr("there is no such backup"), backup);
    SqliteDatabase database(backup, Database::Access::ReadOnly);
    refuseLaterVersion(database);
    return summaryOf(database);
}

/// What the present store says; nothing if it cannot be read.
struct PresentStore
{
    LastNumbers numbers;
    QString historyHead;
};

/// Brings the copy to the present version, tells it what has happened to it, and has what it names
/// brought back.
void prepare(const QString &copy, const QString &store, const std::optional<PresentStore> &present,
             const Author &author, const Clock &clock, const ExaminationProgress &progress,
             const std::function<void(Database &)> &bringBack)
{
    const auto opened = Store::openForWriting(copy, author, clock);
    CaseNumbers numbers(opened->database());
    Transaction transaction(opened->database());
    for (const CaseNumber number : present.value_or(PresentStore()).numbers)
        numbers.take(number);
    transaction.commit();
    noteEvent(
        *opened, u"restore"_s,
        headsLeftBehind(opened->database(), store, present.value_or(PresentStore()).historyHead));
    const Problems problems = StoreExamination(opened->database(), progress).file();
    if (!problems.isEmpty())
        throw StoreDamaged(problems.constFirst().sentence(), copy);
    bringBack(opened->database());
}

/// Brings back what the restored store names and is missing. What cannot be had is told and stops
/// nothing.
EvidenceKept bringBackEvidence(Database &names, const QString &store, const QString &backup,
                               const ExaminationProgress &progress)
{
    std::vector<EvidenceFolder> from = evidenceOfBackup(backup);
    from.push_back(sharedEvidence(store, backupFolder(store)));
    EvidenceCopies evidence(EvidenceFolder::ofStore(store));
    evidence.keep(); // the folder only grows
    try {
        return evidence.add(names, from, progress);
    } catch (const StoreError &) {
        const EvidenceExamined left = lookAtEvidence(names, EvidenceFolder::ofStore(store));
        return {left.files, left.bytes, {}, 0, left.problems};
    }
}

QString namesOfCopies(const QString &store)
{
    return store + u".before-restore-";
}

/// A restore that was killed may have left a copy that was never whole, under a name that no other
/// restore will use. Only for who holds the store's lock.
void removeInterruptedCopies(const QString &store)
{
    const QFileInfo beginning(namesOfCopies(store));
    const auto beside = beginning.dir().entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &file : beside) {
        if (file.fileName().startsWith(beginning.fileName()) && file.suffix() == "part"_L1)
            removeWithLogs(file.filePath());
    }
}

void removeWithLog(const QString &store)
{
    removeWithLogs(store);
    QFile::remove(store + u".lock");
}

/// Moves what the write-ahead log holds into the file, so that the file is all there is. A damaged
/// store keeps its log.
void mergeLog(const QString &store)
{
    try {
        requireFittingLog(store);
        SqliteDatabase database(store, Database::Access::ReadWrite);
        if (database.value(u"PRAGMA wal_checkpoint(TRUNCATE)"_s).toInt() != 0)
            throw StoreHeld(tr("another process reads the store; end it first"), store);
    } catch (const StoreDamaged &) {
        return;
    }
}

/// A new store must never find the log of another.
void moveLogAside(const QString &store, const QString &aside)
{
    for (const QString &ending : {u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        if (QFile::exists(store + ending))
            giveFreeName(store + ending, aside + ending);
    }
}

Restored restoreWhat(const std::function<StoreSummary()> &examine, const QString &store,
                     const QString &backup, const Author &author, const Clock &clock,
                     const ExaminationProgress &progress, const AcceptRestore &accept)
{
    if (QFileInfo::exists(store) && FileIdentity::of(store) == FileIdentity::of(backup))
        throw StoreError(tr("this is the store itself, not a backup"), backup);
    const StoreLock lock(store, author, clock());
    Restored result;
    const StoreSummary summary = examine();
    result.preview = {ifReadable(store, summaryOf), summary, otherStore(store, backup)};
    if (accept)
        accept(result.preview);
    const auto present = ifReadable(store, [](Database &database) {
        return PresentStore{CaseNumbers(database).lastGiven(), summaryOf(database).head.toString()};
    });
    const bool wasThere = QFileInfo::exists(store);
    result.numbersKept = present.has_value() || !wasThere;
    // The copy is made under the name that the present store will have afterwards: the two exchange
    // their names.
    const QString aside =
        freeName(namesOfCopies(store) + clock().toLocalTime().toString(u"yyyyMMdd-HHmmss"));
    removeInterruptedCopies(store);
    std::optional<Unfinished> unfinished([aside] { removeWithLog(aside); });
    try {
        makingFile(store, aside, [&] {
            SqliteDatabase(backup, Database::Access::ReadOnly).copyInto(aside);
            prepare(aside, store, present, author, clock, progress, [&](Database &names) {
                result.evidence = bringBackEvidence(names, store, backup, progress);
            });
        });
        QFile::remove(aside + u".lock");
        if (wasThere)
            mergeLog(store);
    } catch (const Error &) {
        removeWithLog(aside);
        throw;
    }
    unfinished.reset(); // from here on it is done, or was not begun
    moveLogAside(store, aside);
    if (wasThere) {
        exchangeNames(store, aside);
        result.aside = aside;
    } else {
        giveFreeName(aside, store);
    }
    qCInfo(storeLog) << "restored a backup of" << result.preview.backup.cases << "cases";
    return result;
}

} // namespace

RestorePreview previewRestore(const QString &store, const QString &backup,
                              const ExaminationProgress &progress)
{
    const StoreSummary summary = examinedBackup(backup, progress);
    return {ifReadable(store, summaryOf), summary, otherStore(store, backup)};
}

Restored restore(const QString &store, const QString &backup, const Author &author,
                 const Clock &clock, const ExaminationProgress &progress,
                 const AcceptRestore &accept)
{
    return restoreWhat([&] { return examinedBackup(backup, progress); }, store, backup, author,
                       clock, progress, accept);
}

Restored restoreDamaged(const QString &store, const QString &backup, const Author &author,
                        const Clock &clock, const AcceptRestore &accept)
{
    return restoreWhat([&] { return readableBackup(backup); }, store, backup, author, clock, {},
                       accept);
}

QString nameOfStore(Database &database)
{
    QString office;
    try {
        office = officeSettings(database).name.value_or(QString());
    } catch (const StoreError &) {
        // A store of an early version has no settings.
    }
    return office.isEmpty() ? History(database).head().toString() : office;
}

} // namespace noticedesk
