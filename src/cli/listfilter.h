// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandoptions.h"
#include "store/search/caselist.h"

#include <functional>

namespace noticedesk
{

/// Which cases the options of a command choose, and in which order.
struct ListFilter
{
    CaseListQuery query;
    std::vector<SearchWord> words; ///< none: by their numbers, else the best first
};

/// The options --state and --text.
void addListFilter(CommandOptions &options);

/// Throws UsageError.
ListFilter listFilterFrom(const CommandOptions &options, QDate today);

/// Shows the function all rows, which are read at one moment, a thousand at a time. Throws
/// StoreError.
void forEachListed(Database &database, const ListFilter &filter,
                   const std::function<void(const CaseListRow &)> &use);

} // namespace noticedesk
