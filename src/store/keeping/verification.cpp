// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keeping/verification.h"

#include "domain/tr.h"
#include "platform/unfinished.h"
#include "store/cases/issuedpapers.h"
#include "store/database/filenames.h"
#include "store/database/fittinglog.h"
#include "store/database/schema.h"
#include "store/database/snapshot.h"
#include "store/database/transaction.h"
#include "store/history/chainexamination.h"
#include "store/history/history.h"
#include "store/history/sha256.h"
#include "store/history/timestamps.h"
#include "store/keeping/backup.h"
#include "store/keeping/knownheads.h"
#include "store/keeping/recordexamination.h"
#include "store/log.h"
#include "store/postgres/serveraddress.h"
#include "store/search/caseindex.h"
#include "store/search/textsearch.h"
#include "store/sqlite/sqlitedatabase.h"

#include <QScopeGuard>

#include <future>
#include <memory>
#include <mutex>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// What an examination finds; that it stumbles over damage is a problem as well.
Problems problemsOf(const std::function<void(Problems &)> &examine)
{
    Problems problems;
    try {
        examine(problems);
    } catch (const StoreDamaged &error) {
        problems.append(error.message());
    }
    return problems;
}

/// What was issued follows the rules; drafts need not yet, nor need what a purge has left.
void addErrors(const CaseRecord &record, const RuleContext &rules, std::vector<CaseFinding> &errors)
{
    if (!record.file.number || record.purge)
        return;
    for (Finding &finding : findings(record.file, rules)) {
        if (finding.severity == Severity::Error)
            errors.push_back({record.id, record.file.number, std::move(finding)});
    }
}

/// Examines what searches read under a lock of its own, so that it cannot change meanwhile.
Problems searchProblemsOfLocked(const QString &path, const ExaminationProgress &progress)
{
    const StoreLock lock(path, Author::ofProcess(), QDateTime::currentDateTimeUtc());
    requireFittingLog(path);
    SqliteDatabase database(path, Database::Access::Examining);
    return StoreExamination(database, progress).searchData();
}

/// The same of a copy, which is gone afterwards: who holds the store can write meanwhile.
Problems searchProblemsOfCopy(const QString &path, const ExaminationProgress &progress)
{
    const QString copy = path + u".examined"_s;
    const auto removeCopy = [&copy] { removeWithLogs(copy); };
    removeCopy(); // what an examination that was interrupted has left
    const Unfinished unfinished(removeCopy);
    const auto removed = qScopeGuard(removeCopy);
    SqliteDatabase(path, Database::Access::ReadOnly).copyInto(copy);
    SqliteDatabase database(copy, Database::Access::Examining);
    return StoreExamination(database, progress).searchData();
}

/// The same on a server, which shows what there was at one moment while others write.
Problems searchProblemsOnServer(const QString &address, const ExaminationProgress &progress)
{
    const auto database = openDatabase(address, Database::Access::ReadOnly);
    return StoreExamination(*database, progress).searchData();
}

/// Adds the problems of what searches read, or why that could not be examined.
void examineSearchData(const QString &path, const StoreLock *held,
                       const ExaminationProgress &progress, Verification &result)
{
    try {
        result.problems += isServerAddress(path) ? searchProblemsOnServer(path, progress)
                           : held                ? searchProblemsOfCopy(path, progress)
                                                 : searchProblemsOfLocked(path, progress);
    } catch (const StoreDamaged &error) {
        result.problems.append(error.message());
    } catch (const StoreError &error) {
        result.notExamined.append(tr("what searches read: %1").arg(error.message()));
    }
}

/// What is kept of an issued paper beside its bytes.
struct IssuedPaper
{
    PaperKey key;
    QString sha256;
    QString head; ///< of the history, when it was issued
};

std::vector<IssuedPaper> issuedPapers(Database &database)
{
    return rowsOf(database,
                  u"SELECT case_id, revision, sheet, sha256, history_head FROM issued_sheets"_s, {},
                  [](const Query &row) {
                      return IssuedPaper{
                          {idFrom<CaseFile>(row), row.value(1).toInt(), row.value(2).toString()},
                          row.value(3).toString(),
                          row.value(4).toString()};
                  });
}

/// The same function for two threads, one call at a time.
ExaminationProgress oneByOne(const ExaminationProgress &progress)
{
    return [progress, mutex = std::make_shared<std::mutex>()](const QString &what, qint64 done) {
        const std::lock_guard lock(*mutex);
        return !progress || progress(what, done);
    };
}

/// The problems of all parts but records and what searches read, at one moment.
Problems fileProblems(Database &database, const ExaminationProgress &progress)
{
    const Snapshot snapshot(database);
    StoreExamination examination(database, progress);
    return examination.file() + examination.chain() + examination.sheets() + examination.schema();
}

EvidenceExamined evidenceOf(Database &database, const ExaminationProgress &progress)
{
    EvidenceExamined examined;
    const Problems damage =
        problemsOf([&](Problems &) { examined = examineEvidence(database, progress); });
    examined.problems += damage;
    return examined;
}

Verification examinedStore(const QString &path, const StoreLock *held, const RuleContext &rules,
                           const ExaminationProgress &progress)
{
    const ExaminationProgress shared = oneByOne(progress);
    Verification result;
    {
        const auto database = openDatabase(path, Database::Access::ReadOnly);
        const SchemaChanges changes = database->schemaChanges();
        result.problems = problemsSaying(changes.sentences);
        if (!changes.canBeRead)
            return result; // nothing of what stands in the place of its tables is run
    }
    auto fileExamined = std::async(std::launch::async, [&] {
        Verification ofFile;
        {
            const auto database = openDatabase(path, Database::Access::ReadOnly);
            ofFile.problems = fileProblems(*database, shared);
            ofFile.problems += StoreExamination(*database, shared).timeStamps(ofFile.timeStamps);
            ofFile.evidence = evidenceOf(*database, shared);
        }
        examineSearchData(path, held, shared, ofFile);
        return ofFile;
    });
    Problems recordProblems;
    {
        const auto opened = openDatabase(path, Database::Access::ReadOnly);
        Database &database = *opened;
        const Snapshot snapshot(database);
        recordProblems = StoreExamination(database, shared).records([&](const CaseRecord &record) {
            addErrors(record, rules, result.findings);
        });
        recordProblems += problemsOf([&](Problems &problems) {
            const StoreSummary summary = summaryOf(database);
            result.cases = summary.cases;
            result.head = summary.head;
            problems = problemsSaying(problemsOfKnownHeads(database, path));
        });
    }
    const Verification ofFile = fileExamined.get();
    result.evidence = ofFile.evidence;
    result.problems = ofFile.problems + recordProblems + result.evidence.problems;
    result.notExamined = ofFile.notExamined;
    result.timeStamps = ofFile.timeStamps;
    qCInfo(storeLog) << "verified" << result.cases << "cases, problems" << result.problems.size();
    return result;
}

} // namespace

StoreExamination::StoreExamination(Database &database, ExaminationProgress progress)
    : m_database(database), m_progress(std::move(progress))
{
}

Problems StoreExamination::file()
{
    report(tr("file"), 0);
    return problemsOf([this](Problems &problems) {
        for (const QString &fault : m_database.faultsOfStructure(20))
            problems.append(tr("the file is damaged: %1").arg(fault));
        problems += problemsSaying(m_database.strayRows());
    });
}

Problems StoreExamination::schema()
{
    return problemsOf([this](Problems &problems) {
        problems = problemsSaying(m_database.schemaChanges().sentences);
    });
}

Problems StoreExamination::chain()
{
    return problemsOf([this](Problems &problems) {
        ChainExamination chain(HistoryHead{0, {}, firstLink()});
        History(m_database).forEach([&](const HistoryEntry &entry) {
            report(tr("history"), entry.sequence);
            chain.take(entry);
        });
        problems = problemsSaying(chain.problems());
    });
}

Problems StoreExamination::records(const std::function<void(const CaseRecord &)> &showCase)
{
    return problemsOf([&](Problems &problems) {
        const Snapshot snapshot(m_database);
        CaseIndex index(m_database);
        qint64 done = 0;
        Problems listProblems;
        const auto examineCase = [&](const CaseRecord &record) {
            report(tr("records"), ++done);
            if (!index.isDrawn(record.id, record.file))
                listProblems.append(listedOtherwise(record.id));
            if (showCase)
                showCase(record);
        };
        problems = compareRecordsWithHistory(m_database, examineCase);
        problems += listProblems;
        if (m_database.value(u"SELECT count(*) FROM case_list"_s) != QVariant(done))
            problems.append(tr("lists have cases that there are not"));
        forEachRow(
            m_database,
            u"SELECT case_id FROM working_copies JOIN cases ON id = case_id"
            " WHERE working_copies.revision > cases.revision ORDER BY id"_s,
            {}, [&](const Query &row) {
                problems.append(problemOfCase(
                    tr("what was typed about %1 was begun from a revision that there is not"),
                    idFrom<CaseFile>(row)));
            });
        forEachRow(m_database,
                   u"SELECT cases.roc_year FROM cases LEFT JOIN case_numbers USING (roc_year)"
                   " WHERE cases.roc_year IS NOT NULL GROUP BY cases.roc_year, last_serial"
                   " HAVING max(serial) > coalesce(last_serial, 0)"_s,
                   {}, [&](const Query &row) {
                       problems.append(tr("the last case number of the year %1 was changed")
                                           .arg(row.value(0).toString()));
                   });
    });
}

Problems StoreExamination::sheets()
{
    return problemsOf([this](Problems &problems) {
        const Snapshot snapshot(m_database);
        qint64 done = 0;
        IssuedPapers papers(m_database);
        History history(m_database);
        // A server gives all rows of a statement at once, so the papers come one by one.
        for (const IssuedPaper &paper : issuedPapers(m_database)) {
            const auto problem = [&key = paper.key](const QString &form) {
                return problemOfCase(form, key.id,
                                     {key.sheet, QString::number(key.noticeRevision)});
            };
            const QByteArray sum = sha256(papers.find(paper.key).value_or(QByteArray()));
            if (QString::fromLatin1(sum.toHex()) != paper.sha256)
                problems.append(problem(tr("the issued sheet %2, revision %3, of %1 was changed")));
            const auto head = history.headAt(paper.head.section(u'-', 0, 0).toLongLong());
            if (!head || head->toString() != paper.head)
                problems.append(problem(
                    tr("the issued sheet %2, revision %3, of %1 was issued with another history")));
            report(tr("issued sheets"), ++done);
        }
    });
}

Problems StoreExamination::timeStamps(qint64 &count)
{
    return problemsOf([&](Problems &problems) {
        report(tr("time stamps"), 0);
        const TimeStampsExamined examined = examineTimeStamps(m_database);
        count = examined.count;
        problems = problemsSaying(examined.problems);
    });
}

Problems StoreExamination::searchData()
{
    report(tr("search data"), 0);
    Problems problems;
    if (!m_database.textSearch()->isWhatTheCasesSay())
        problems.append(tr("what searches read is not what the cases say; no case is harmed, and "
                           "noticedesk verify --redraw makes it anew"));
    return problems;
}

void StoreExamination::report(const QString &what, qint64 done) const
{
    constexpr qint64 often = 100;
    if (done % often == 0 && m_progress && !m_progress(what, done))
        throw ExaminationEnded(tr("the examination was ended"));
}

Problems problemsOfCopy(const QString &path, const ExaminationProgress &progress)
{
    const ExaminationProgress shared = oneByOne(progress);
    SqliteDatabase database(path, Database::Access::ReadOnly);
    if (const SchemaChanges changes = schemaChangesOf(database); !changes.canBeRead)
        return problemsSaying(changes.sentences);
    auto fileExamined = std::async(std::launch::async, [&] {
        SqliteDatabase copy(path, Database::Access::ReadOnly);
        return fileProblems(copy, shared);
    });
    const Problems recordProblems = StoreExamination(database, shared).records();
    return fileExamined.get() + recordProblems;
}

Verification verify(const QString &path, const RuleContext &rules,
                    const ExaminationProgress &progress)
{
    return examinedStore(path, nullptr, rules, progress);
}

Verification verify(const StoreLock &held, const RuleContext &rules,
                    const ExaminationProgress &progress)
{
    return examinedStore(held.store(), &held, rules, progress);
}

void redrawSearchData(Store &store)
{
    Transaction transaction(store.database());
    CaseIndex(store.database()).redrawAll();
    transaction.commit();
}

} // namespace noticedesk
