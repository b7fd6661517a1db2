// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace noticedesk
{

/// A day as columns and sentences hold it: 115/11/22; ISO 8601 where the ROC calendar has no form;
/// empty if there is none.
QString slashedDay(const std::optional<QDate> &day);
/// A day as lists and headings show it: 115/11/22（日）; ISO 8601 where the ROC calendar has no
/// form; empty if there is none.
QString shownDay(const std::optional<QDate> &day);
/// A moment in the zone of this machine, to the minute: 115/11/22 14:05; empty if it is not valid.
QString shownMoment(const QDateTime &moment);

} // namespace noticedesk
