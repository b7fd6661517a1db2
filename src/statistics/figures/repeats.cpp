// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/figures/repeats.h"

#include "domain/casestate.h"

#include <algorithm>
#include <tuple>

namespace noticedesk
{

void RepeatCounter::add(const CaseThen &then, const StatisticsFrame &frame)
{
    const NoticeTarget &target = then.file.notice.target;
    const QString code = target.code.value_or(QString()).trimmed();
    const QString name = target.name.value_or(QString()).trimmed();
    if (!then.issuedOn.isValid() || then.issuedOn < frame.asOf().addMonths(-24) ||
        (code.isEmpty() && name.isEmpty()) || stateOf(then.file) == CaseState::Withdrawn)
        return;
    Gathered &gathered = m_gathered[code.isEmpty() ? u'\n' + name : code];
    RepeatOrganization &organization = gathered.organization;
    if (!gathered.latest.isValid() || then.issuedOn >= gathered.latest) {
        gathered.latest = then.issuedOn;
        organization.code = code;
        organization.name = name;
    }
    organization.within24.push_back(then.id);
    if (then.issuedOn >= frame.asOf().addMonths(-12))
        organization.within12.push_back(then.id);
}

std::vector<RepeatOrganization> RepeatCounter::organizations() const
{
    std::vector<RepeatOrganization> repeated;
    for (const Gathered &gathered : m_gathered) {
        if (gathered.organization.within24.size() > 1)
            repeated.push_back(gathered.organization);
    }
    std::sort(repeated.begin(), repeated.end(),
              [](const RepeatOrganization &left, const RepeatOrganization &right) {
                  const auto key = [](const RepeatOrganization &each) {
                      return std::tuple(-qint64(each.within24.size()),
                                        -qint64(each.within12.size()), each.code, each.name);
                  };
                  return key(left) < key(right);
              });
    return repeated;
}

} // namespace noticedesk
