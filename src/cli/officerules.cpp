// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/officerules.h"

#include "store/directory/directoryactions.h"

namespace noticedesk
{

OfficeRules::OfficeRules(Store &store, QDate today)
    : m_calendar(officeCalendar(store.database())),
      m_sheets(FontCache::ofUser()),
      m_rules{today,
              m_calendar,
              [this](char32_t character) { return m_sheets.fonts().canDraw(character); },
              {}}
{
    m_sheets.setOffice(officeSettings(store.database()).name.value_or(QString()));
}

} // namespace noticedesk
