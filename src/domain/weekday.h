// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace noticedesk
{

/// The day of the week as it stands beside a date: Mon, 一. The day must be valid.
QString shortWeekday(QDate day);

} // namespace noticedesk
