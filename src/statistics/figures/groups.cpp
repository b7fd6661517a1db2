// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/figures/groups.h"

#include <algorithm>
#include <tuple>

namespace noticedesk
{

void GroupCounter::add(const QString &key, const QString &name, const CaseThen &then)
{
    CaseGroup &counted = m_groups[key];
    counted.name = name;
    counted.all.push_back(then.id);
    if (then.isOpen) {
        counted.open.push_back(then.id);
        return;
    }
    switch (stateOf(then.file)) {
    case CaseState::Improved:
        counted.improved.push_back(then.id);
        break;
    case CaseState::Suspended:
        counted.suspended.push_back(then.id);
        break;
    default:
        counted.withdrawn.push_back(then.id);
        break;
    }
}

std::vector<CaseGroup> GroupCounter::groups() const
{
    std::vector<CaseGroup> groups(m_groups.begin(), m_groups.end());
    std::sort(groups.begin(), groups.end(), [](const CaseGroup &left, const CaseGroup &right) {
        return std::forward_as_tuple(right.all.size(), left.name, left.all) <
               std::forward_as_tuple(left.all.size(), right.name, right.all);
    });
    return groups;
}

} // namespace noticedesk
