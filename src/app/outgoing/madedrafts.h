// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cases/caserecord.h"

#include <set>
#include <vector>

namespace noticedesk
{

/// The drafts that were made of a list, and those of them that were deleted since.
class MadeDrafts final
{
public:
    MadeDrafts() = default;
    explicit MadeDrafts(const std::vector<CaseRecord> &drafts)
    {
        for (const CaseRecord &each : drafts)
            m_made.insert(each.id);
    }

    /// Whether one of them is there.
    bool areThere() const { return m_deleted.size() < m_made.size(); }
    void noteDeleted(const std::vector<CaseId> &drafts)
    {
        for (const CaseId id : drafts) {
            if (m_made.contains(id))
                m_deleted.insert(id);
        }
    }
    void notePutBack(const std::vector<CaseId> &drafts)
    {
        for (const CaseId id : drafts)
            m_deleted.erase(id);
    }

private:
    std::set<CaseId> m_made;
    std::set<CaseId> m_deleted;
};

} // namespace noticedesk
