// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/weekday.h"

#include "domain/tr.h"

#include <array>

namespace noticedesk
{

QString shortWeekday(QDate day)
{
    const std::array<QString, 7> names{tr("Mon"), tr("Tue"), tr("Wed"), tr("Thu"),
                                       tr("Fri"), tr("Sat"), tr("Sun")};
    return names.at(static_cast<std::size_t>(day.dayOfWeek()) - 1);
}

} // namespace noticedesk
