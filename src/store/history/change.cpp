// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/history/change.h"

#include "store/history/earlierclock.h"
#include "store/history/erasure.h"
#include "store/log.h"

#include <algorithm>

namespace noticedesk
{

Change::Change(Store &store, const QString &action, std::chrono::milliseconds clockHolds)
    : m_store(store),
      m_transaction(store.database()),
      m_action(action),
      m_clockHolds(clockHolds),
      m_history(store.database()),
      m_head(m_history.head())
{
    const QDateTime now = store.now();
    refuseEarlierClock(store, m_head, now);
    m_at = historyTime(now);
    m_sinceAsked.start();
}

const QString &Change::at()
{
    if (std::chrono::milliseconds(m_sinceAsked.elapsed()) >= m_clockHolds) {
        m_at = std::max(m_at, historyTime(m_store.now())); // a clock may have been set back
        m_sinceAsked.start();
    }
    return m_at;
}

void Change::note(const QString &subject, qint64 record, int revision, const RecordFields &before,
                  const RecordFields &after)
{
    add(subject, record, revision, changesBetween(before, after));
    m_directoryChanged = true;
}

void Change::noteCase(CaseId id, int revision, const RecordFields &before,
                      const RecordFields &after)
{
    noteOfCase(id, caseSubject, id.value(), revision, before, after);
}

void Change::noteOfCase(CaseId id, const QString &subject, qint64 record, int revision,
                        const RecordFields &before, const RecordFields &after)
{
    add(subject, record, revision, changesBetween(before, after));
    if (m_changedCases.empty() || m_changedCases.back() != id)
        m_changedCases.push_back(id);
}

void Change::noteDeletion(const QString &subject, qint64 record, int revision)
{
    noteDeletionOfCase(subject, record, revision);
    m_directoryChanged = true;
}

void Change::noteCaseDeletion(CaseId id, int revision)
{
    noteDeletionOfCase(caseSubject, id.value(), revision);
    m_store.forgetOnClosing();
    m_changedCases.push_back(id);
}

void Change::noteDeletionOfCase(const QString &subject, qint64 record, int revision)
{
    add(subject, record, revision, erasureOf(m_history.eraseContents(subject, record)));
}

void Change::noteCasePurge(CaseId id, int revision, const RecordFields &left)
{
    noteDeletionOfCase(caseSubject, id.value(), revision);
    noteCase(id, revision, {}, left);
}

void Change::add(const QString &subject, qint64 record, int revision, const FieldChanges &changes)
{
    HistoryEntry entry = entryBy(m_store.author(), at(), m_action);
    entry.subject = subject;
    entry.record = record;
    entry.revision = revision;
    entry.changes = changesText(changes);
    m_history.append(std::move(entry), m_head);
}

void Change::commit()
{
    m_store.announce(m_changedCases, m_directoryChanged);
    m_transaction.commit();
    // A correction's action ends with its reason, which is not for the log.
    qCInfo(storeLog).noquote() << m_action.section(u':', 0, 0) << "up to entry" << m_head.sequence
                               << "cases" << m_changedCases.size();
    for (const CaseId id : m_changedCases)
        Q_EMIT m_store.caseChanged(id);
    if (m_directoryChanged)
        Q_EMIT m_store.directoryChanged();
}

} // namespace noticedesk
