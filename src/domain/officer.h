// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace noticedesk
{

/// 承辦人: a member of the staff who has cases, and who stands in (代理人) on days of absence.
struct Officer
{
    QString name;                   ///< as the cases say it; not empty, no two are the same
    std::optional<QString> account; ///< with which the officer uses this program
    std::optional<QString> deputy;  ///< the name of another officer
    std::optional<QDate> deputyFrom;
    std::optional<QDate> deputyTo; ///< the last day; blank: until further notice

    friend bool operator==(const Officer &, const Officer &) = default;
};

/// The officer with this account, which is written as the system does; null if there is none.
const Officer *officerWithAccount(const std::vector<Officer> &officers, const QString &account);

/// Whether the officer's deputy stands in on this day.
bool isDeputized(const Officer &officer, QDate day);

/// The names of those whose cases somebody with this account looks after on a day: the officer's
/// own, and those for whom the officer is the deputy then. A deputy's own deputy does not look
/// after them.
QStringList officersLookedAfter(const std::vector<Officer> &officers, const QString &account,
                                QDate day);

} // namespace noticedesk
