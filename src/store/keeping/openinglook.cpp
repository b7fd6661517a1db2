// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keeping/openinglook.h"

#include "domain/tr.h"
#include "store/database/schema.h"
#include "store/database/snapshot.h"
#include "store/database/storeerror.h"
#include "store/history/chainexamination.h"
#include "store/history/history.h"
#include "store/keeping/evidenceexamination.h"
#include "store/keeping/knownheads.h"
#include "store/keeping/recordexamination.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr int recentEntries = 200;

QStringList problemsOfLastLinks(Database &database)
{
    ChainExamination chain(std::nullopt);
    for (const HistoryEntry &entry : History(database).last(recentEntries))
        chain.take(entry);
    return chain.problems();
}

/// Cases of which the list says something else, as far as one statement tells: it takes no round
/// into account, which may have moved the deadline.
Problems problemsOfLists(Database &database)
{
    Problems problems;
    forEachRow(
        database,
        u"SELECT cases.id FROM cases"
        " LEFT JOIN notices ON notices.case_id = cases.id"
        " AND notices.revision = cases.notice_revision"
        " LEFT JOIN case_list ON case_list.id = cases.id"
        " WHERE coalesce(notices.notice_date, '') IS DISTINCT FROM case_list.notice_date"
        " OR coalesce(notices.target_code, '') IS DISTINCT FROM case_list.code"
        " OR coalesce(notices.target_name, '') IS DISTINCT FROM case_list.name"
        " OR (coalesce(notices.deadline, '') IS DISTINCT FROM case_list.deadline AND NOT EXISTS"
        " (SELECT 1 FROM tracking_rounds WHERE tracking_rounds.case_id = cases.id))"
        " LIMIT 20"_s,
        {},
        [&problems](const Query &row) { problems.append(listedOtherwise(idFrom<CaseFile>(row))); });
    const QString counted =
        u"SELECT (SELECT count(*) FROM cases) = (SELECT count(*) FROM case_list)"_s;
    if (!database.value(counted).toBool())
        problems.append(tr("lists have cases that there are not"));
    return problems;
}

} // namespace

Problems problemsOnOpening(Database &database, const ExaminationProgress &progress)
{
    const auto report = [&progress](const QString &what) {
        if (progress && !progress(what, 0))
            throw ExaminationEnded(tr("the examination was ended"));
    };
    try {
        report(tr("file"));
        const Snapshot snapshot(database);
        const SchemaChanges changes = database.schemaChanges();
        if (!changes.canBeRead)
            return problemsSaying(changes.sentences);
        report(tr("history"));
        QStringList ofStore = changes.sentences + problemsOfKnownHeads(database, database.path()) +
                              problemsOfLastLinks(database);
        ofStore.removeDuplicates();
        const auto goOn = [&report](const CaseRecord &) { report(tr("records")); };
        return problemsSaying(ofStore) +
               compareRecentCasesWithHistory(database, recentEntries, goOn) +
               problemsOfLists(database) + lookAtEvidence(database, progress).problems;
    } catch (const StoreDamaged &error) {
        return {Problem(error.message())};
    }
}

} // namespace noticedesk
