// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statistics/statisticsframe.h"

#include <QHash>
#include <QString>

namespace noticedesk
{

/// An organisation that was given notices again, by its code, or by its name where it has none.
struct RepeatOrganization
{
    QString code;
    QString name;     ///< as the latest notice has it
    CaseIds within12; ///< notices of the twelve months before the day of the figures
    CaseIds within24; ///< of the twenty-four

    friend bool operator==(const RepeatOrganization &, const RepeatOrganization &) = default;
};

/// Finds them; withdrawn cases do not count, as where a new notice says which one it is.
class RepeatCounter final
{
public:
    void add(const CaseThen &then, const StatisticsFrame &frame);

    /// Those with two notices or more in twenty-four months: most notices first.
    std::vector<RepeatOrganization> organizations() const;

private:
    struct Gathered
    {
        RepeatOrganization organization;
        QDate latest;
    };

    QHash<QString, Gathered> m_gathered;
};

} // namespace noticedesk
