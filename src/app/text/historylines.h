// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/history/historyentry.h"

#include <QHash>
#include <QString>

#include <vector>

namespace noticedesk
{

/// What happened to a case at one time, as people read it: the day in ROC form, the time of this
/// machine's zone, names instead of paths. All of it is plain text.
struct HistoryLine
{
    struct ChangedField
    {
        QString field;
        QString before;
        QString after;
        QString path = {}; ///< as in findings; empty for what is no field of a case

        friend bool operator==(const ChangedField &, const ChangedField &) = default;
    };

    QString when; ///< 115/11/22 14:05:09
    QString what;
    QString who; ///< user @ computer
    std::vector<ChangedField> changes;

    friend bool operator==(const HistoryLine &, const HistoryLine &) = default;
};

/// What an incident is called, by its number in the store, which means nothing to people.
using IncidentTitles = QHash<QString, QString>;

/// The lines of these entries, which are in their order. Following saves of one draft by the same
/// person are one line, with the time of the last: nobody reads each of them. How long a list is
/// is left out where its entries say more.
std::vector<HistoryLine> historyLines(const std::vector<HistoryEntry> &entries,
                                      const IncidentTitles &incidents);

} // namespace noticedesk
