// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/history/historyentry.h"

#include <QStringList>

#include <map>
#include <optional>
#include <utility>

namespace noticedesk
{

/// Goes along the history's chain, or its end, and finds entries that are missing or were changed.
/// An entry without contents is sound if a later one says that they were deleted with the record.
class ChainExamination final
{
public:
    /// What the first entry that is taken must follow; nothing if it may follow anything.
    explicit ChainExamination(const std::optional<HistoryHead> &before) : m_last(before) {}

    /// Takes the next entry; they come in their order.
    void take(const HistoryEntry &entry);

    /// The problems in sentences, in the order of the entries.
    QStringList problems() const;

private:
    std::optional<HistoryHead> m_last;
    std::map<qint64, std::pair<QString, qint64>> m_emptied; ///< by sequence, of which record
    std::map<qint64, QStringList> m_problems;               ///< by sequence
    bool m_isBroken = false;
};

} // namespace noticedesk
