// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statistics/statisticsframe.h"

namespace noticedesk
{

/// 收結存: what came and went in some days, and what was open before and after them.
struct Flow
{
    QDate first;
    QDate last;
    CaseIds openBefore;
    CaseIds issued; ///< by the notice's date
    CaseIds closed; ///< by the closing round, a suspension by its second proof
    CaseIds reopened;
    CaseIds withdrawn; ///< while they were open
    CaseIds openAfter;

    /// 期初 + 新發 + 重啟 − 結案 − 撤銷 = 期末, which is counted by itself.
    bool addsUp() const
    {
        return openBefore.size() + issued.size() + reopened.size() ==
               openAfter.size() + closed.size() + withdrawn.size();
    }
};

/// Gathers what became of the cases and when, for the flows of any days.
class FlowCounter final
{
public:
    void add(const CaseThen &then);

    /// The flows of days that both count.
    Flow between(QDate first, QDate last) const;
    /// Those of each month of the frame: from its first day, or else the month of the first notice,
    /// though not more than mostMonths before its last day.
    std::vector<Flow> months(const StatisticsFrame &frame) const;
    /// Those of each year that cases were issued in, at most the last mostYears, from its first day
    /// to the day of the frame's year.
    std::vector<Flow> years(const StatisticsFrame &frame) const;

    static constexpr int mostMonths = 120;
    static constexpr int mostYears = 10;

private:
    struct Turn
    {
        QDate day;
        CaseTurn turn{};
        CaseId id = CaseId(0);
    };
    struct OpenSpan
    {
        QDate from;
        std::optional<QDate> until; ///< on which it is open no more; nothing if it is open still
        CaseId id = CaseId(0);
    };

    CaseIds openOn(QDate day) const;

    std::vector<Turn> m_turns;
    std::vector<OpenSpan> m_spans;
    QDate m_firstIssue; ///< invalid without any that has a day
};

} // namespace noticedesk
