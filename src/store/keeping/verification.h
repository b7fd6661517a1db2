// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/findings.h"
#include "store/cases/caserecord.h"
#include "store/history/historyentry.h"
#include "store/keeping/evidenceexamination.h"
#include "store/keeping/problem.h"
#include "store/store.h"

#include <QStringList>

#include <functional>

namespace noticedesk
{

/// A case with an error of a rule.
struct CaseFinding
{
    CaseId id = CaseId(0);
    std::optional<CaseNumber> number;
    Finding finding;
};

/// What an examination of a whole store found.
struct Verification
{
    qint64 cases = 0;
    HistoryHead head;
    Problems problems;                 ///< what is damaged or was changed by something else
    QStringList notExamined;           ///< what could not be examined now, and why
    std::vector<CaseFinding> findings; ///< errors that rules find in issued cases
    EvidenceExamined evidence;         ///< its problems are among those above
    qint64 timeStamps = 0;             ///< of the history that were found good or told above
};

/// What examines a store, part by part. Each part gives its problems, none if all is
/// well; a fault in reading is a problem too. Names of people and organisations stand in none of
/// them. For one thread.
class StoreExamination final
{
public:
    StoreExamination(Database &database, ExaminationProgress progress);

    /// The file's structure, its foreign keys and CHECKs.
    Problems file();
    /// The tables, triggers and indexes against those that the migrations make.
    Problems schema();
    /// Every link of the history's chain.
    Problems chain();
    /// Every record against what its history says it is, and against what lists say of it. The
    /// function is shown each case.
    Problems records(const std::function<void(const CaseRecord &)> &showCase = {});
    /// The bytes of every issued sheet against their SHA-256, and the head of the history that
    /// stands with it against the history.
    Problems sheets();
    /// The signature of every time stamp, and the history against what was stamped.
    Problems timeStamps(qint64 &count);
    /// What searches read against the records. Needs a database that may lock; nobody can write
    /// meanwhile.
    Problems searchData();

private:
    void report(const QString &what, qint64 done) const;

    Database &m_database;
    ExaminationProgress m_progress;
};

/// What is damaged in a store that nobody writes, a backup: everything of StoreExamination but what
/// searches read, with two threads. The function is called from both, one call at a time. Throws
/// StoreError if the file cannot be opened, ExaminationEnded.
Problems problemsOfCopy(const QString &path, const ExaminationProgress &progress);

/// Everything of StoreExamination about a store's file, the bytes of its attachments, the heads of
/// the history that its backups name, and the rules of every case, with two threads, each at one
/// moment. The store is left as it was. While another process writes to it,
/// what searches read is not examined. Throws StoreError if the store cannot be opened,
/// ExaminationEnded. The function is called from both threads, one call at a time.
Verification verify(const QString &path, const RuleContext &rules,
                    const ExaminationProgress &progress);

/// The same for the process that holds the store itself, from any thread, while it goes on writing:
/// what searches read is examined in a copy beside the store, STORE.examined, which is gone
/// afterwards.
Verification verify(const StoreLock &held, const RuleContext &rules,
                    const ExaminationProgress &progress);

/// Makes all that lists and searches read anew from the cases. Throws StoreError.
void redrawSearchData(Store &store);

} // namespace noticedesk
