// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/history/chainexamination.h"

#include "domain/tr.h"
#include "store/history/erasure.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

QString wasChanged(qint64 sequence)
{
    return tr("entry %1 of the history was changed").arg(sequence);
}

} // namespace

void ChainExamination::take(const HistoryEntry &entry)
{
    const bool follows =
        !m_last || (entry.sequence == m_last->sequence + 1 && entry.previous == m_last->hash);
    if (!follows && !std::exchange(m_isBroken, true))
        m_problems[entry.sequence].append(
            tr("the history is broken before entry %1").arg(entry.sequence));
    if (entry.hash == hashOf(entry)) {
        const QSet<qint64> allErased = erasedBy(entry);
        for (const qint64 erased : allErased) {
            const auto emptied = m_emptied.find(erased);
            if (emptied != m_emptied.end() &&
                emptied->second == std::pair(entry.subject, entry.record))
                m_emptied.erase(emptied);
        }
    } else if (entry.changes == erasedChanges()) {
        m_emptied.emplace(entry.sequence, std::pair(entry.subject, entry.record));
    } else {
        m_problems[entry.sequence].append(wasChanged(entry.sequence));
    }
    m_last = HistoryHead{entry.sequence, entry.at, entry.hash};
}

QStringList ChainExamination::problems() const
{
    std::map<qint64, QStringList> bySequence = m_problems;
    for (const auto &[sequence, record] : m_emptied)
        bySequence[sequence].append(wasChanged(sequence));
    QStringList problems;
    for (const auto &[sequence, sentences] : bySequence)
        problems += sentences;
    return problems;
}

} // namespace noticedesk
