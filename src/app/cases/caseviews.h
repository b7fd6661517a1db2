// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/caselistmodel.h"

#include <QString>

#include <vector>

namespace noticedesk
{

/// A list of cases that has a name and a key (Ctrl+1 to Ctrl+9).
struct CaseView
{
    QString name;
    CaseSelection selection;
    bool own = false; ///< made by the user, who may remove it
    QString empty{};  ///< what is said where it has no case
};

/// What a list shows that no filter can say, in a sentence: the cases of a group of the start page,
/// or those that are due on a day. Empty if filters say all of it.
QString restrictionOf(const CaseListQuery &query);

/// The views that there always are: 草稿, 待回復, 追蹤中, 逾期, 已結案, 已中止, 全部.
std::vector<CaseView> builtInViews();
/// What the user has made of filters.
std::vector<CaseView> ownViews();
void keepOwnViews(const std::vector<CaseView> &views);

} // namespace noticedesk
