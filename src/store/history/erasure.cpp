// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/history/erasure.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

FieldChanges erasureOf(const std::vector<qint64> &sequences)
{
    FieldChanges changes;
    changes.reserve(sequences.size());
    for (const qint64 sequence : sequences)
        changes.push_back({u"erased[%1]"_s.arg(changes.size()), QString::number(sequence), {}});
    return changes;
}

QSet<qint64> erasedBy(const HistoryEntry &entry)
{
    if (!entry.changes.startsWith(R"([["erased[)"_L1))
        return {}; // most entries, and there can be a million
    QSet<qint64> sequences;
    for (const FieldChange &change : parseChanges(entry.changes).value_or(FieldChanges{}))
        sequences.insert(change.before.value_or(QString()).toLongLong());
    return sequences;
}

QString erasedChanges()
{
    return u"[]"_s;
}

} // namespace noticedesk
