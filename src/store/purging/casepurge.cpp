// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/purging/casepurge.h"

#include "domain/purging.h"
#include "domain/recordfindings.h"
#include "domain/tr.h"
#include "store/cases/actionrefused.h"
#include "store/cases/caserecords.h"
#include "store/database/snapshot.h"
#include "store/history/change.h"
#include "store/search/caseindex.h"
#include "store/tray/traypages.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// Those that lists call closed and that were begun before the day: all of their parts are read
/// only then.
std::vector<CaseId> closedCases(Database &database, QDate before)
{
    return rowsOf(database,
                  u"SELECT id FROM case_list WHERE closed = 1 AND notice_date < ?"
                  " EXCEPT SELECT case_id FROM purged_cases ORDER BY id"_s,
                  {before.toString(Qt::ISODate)}, idFrom<CaseFile>);
}

bool isWaitedFor(Database &database, CaseId id)
{
    return database
               .value(u"SELECT count(*) FROM tray_pages WHERE proposed_case = ?"
                      " AND dismissed IS NULL AND attachment_id IS NULL"_s,
                      {id.value()})
               .toLongLong() > 0;
}

/// Whether nothing was recorded of the case from that day on, nor did anything come back for it.
bool isOld(const CaseRecord &record, QDate closedBefore)
{
    return isClosedBefore(closedBefore, record.file) &&
           std::none_of(record.attachments.begin(), record.attachments.end(),
                        [closedBefore](const KeptAttachment &kept) {
                            return kept.attachment.receivedOn >= closedBefore;
                        });
}

/// One change that purges cases.
class CasePurging final
{
public:
    CasePurging(Store &store, QDate closedBefore)
        : m_change(store, u"purge"_s),
          m_records(store.database()),
          m_index(store.database()),
          m_closedBefore(closedBefore)
    {
    }

    void purge(CaseId id)
    {
        const CaseRecord before = m_records.find(id).value();
        CaseRecord after{id, 0, purged(before.file), {}, {}, before.incident};
        after.purge = CasePurge{m_change.at(), m_closedBefore};
        m_index.remove(id);
        after.revision =
            m_records.replace(id, before.revision, after.file, m_change.user()).value();
        m_index.draw(id, after.file); // a server looks there whether the case is closed
        // Before that nothing can go.
        m_records.notePurge(id, *after.purge, m_change.head().sequence + 1);
        removeTrayPages(id);
        forgetEvidence(u" FROM attachments WHERE case_id = ?"_s, {id.value()});
        m_records.removeAllBeside(id, after.file.noticeRevision);
        for (const KeptAttachment &kept : before.attachments)
            m_change.noteDeletionOfCase(attachmentSubject, kept.id.value(), kept.revision + 1);
        m_change.noteCasePurge(id, after.revision, fieldsOf(after));
    }

    void commit()
    {
        Database &database = m_change.database();
        database.run(u"DELETE FROM shared_streams"
                     " WHERE id NOT IN (SELECT stream FROM issued_sheet_streams)"_s);
        m_index.forgetRemoved();
        database.run(u"INSERT INTO unfinished_purge (id) VALUES (1) ON CONFLICT DO NOTHING"_s);
        m_change.commit();
    }

private:
    /// The files of these rows are removed afterwards.
    void forgetEvidence(const QString &which, const QVariantList &values)
    {
        m_change.database().run(u"INSERT INTO purged_evidence (sha256) SELECT sha256"_s + which +
                                    u" ON CONFLICT DO NOTHING",
                                values);
    }

    void removeTrayPages(CaseId id)
    {
        const QString which = u" FROM tray_pages WHERE attachment_id IN (SELECT id FROM "
                              u"attachments WHERE case_id = ?)"
                              " OR (proposed_case = ? AND dismissed IS NOT NULL)"_s;
        const QVariantList values{id.value(), id.value()};
        const auto pages = rowsOf(
            m_change.database(), u"SELECT id, revision"_s + which, values, [](const Query &row) {
                return std::pair(row.value(0).toLongLong(), row.value(1).toInt());
            });
        forgetEvidence(which, values);
        m_change.database().run(u"DELETE"_s + which, values);
        for (const auto &[page, revision] : pages)
            m_change.noteDeletion(trayPageSubject, page, revision + 1);
    }

    Change m_change;
    CaseRecords m_records;
    CaseIndex m_index;
    QDate m_closedBefore;
};

} // namespace

PurgeableCases purgeableCases(Database &database, QDate closedBefore)
{
    const Snapshot snapshot(database);
    PurgeableCases found;
    CaseRecords records(database);
    for (const CaseId id : closedCases(database, closedBefore)) {
        const auto record = records.find(id);
        if (!record || !isOld(*record, closedBefore))
            continue;
        if (isWaitedFor(database, id)) {
            ++found.waiting;
            continue;
        }
        found.ids.push_back(id);
        ++found.byYear[record->file.number ? std::optional(record->file.number->rocYear())
                                           : std::nullopt];
    }
    return found;
}

std::vector<CaseId> purgeCases(Store &store, QDate closedBefore, qint64 agreed)
{
    if (closedBefore > store.now().toLocalTime().date())
        throw ActionRefused(recordFinding(u"closedBefore"_s,
                                          tr("This day is yet to come; choose an earlier one.")));
    CasePurging purging(store, closedBefore);
    std::vector<CaseId> ids = purgeableCases(store.database(), closedBefore).ids;
    if (static_cast<qint64>(ids.size()) != agreed)
        throw ActionRefused(
            tr("the cases have changed meanwhile, so nothing was purged; look again "
               "how many there are"),
            QString::number(ids.size()));
    for (const CaseId id : ids)
        purging.purge(id);
    purging.commit();
    return ids;
}

} // namespace noticedesk
