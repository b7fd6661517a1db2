// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/rememberedtabs.h"

#include "app/desk/settings.h"

#include <algorithm>

namespace noticedesk
{

std::vector<CaseId> RememberedTabs::beginRestoring()
{
    m_isRestoring = true;
    m_written.emplace();
    const QVariantList ids = settings::openCases(m_store).read();
    for (const QVariant &id : ids)
        m_written->emplace_back(id.toLongLong());
    return *m_written;
}

bool RememberedTabs::awaits(CaseId id) const
{
    return m_isRestoring && std::find(m_written->begin(), m_written->end(), id) != m_written->end();
}

void RememberedTabs::remember(const std::vector<CaseId> &cases)
{
    // Writing blocks the typing, so nothing is written that is already there.
    if (m_isRestoring || m_written == cases)
        return;
    QVariantList ids;
    for (const CaseId id : cases)
        ids.append(id.value());
    settings::openCases(m_store).keep(ids);
    m_written = cases;
}

} // namespace noticedesk
