// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/search/caselist.h"

namespace noticedesk
{

/// What a notice has in common with cases of other organisations.
struct SharedTrace
{
    enum class Kind { PostalAddress, IpAddress };

    Kind kind = Kind::PostalAddress;
    QString value;                   ///< as the notice writes it
    std::vector<CaseListRow> latest; ///< the last three, what was recorded last first
    std::size_t count = 0;           ///< of all, up to fifty

    friend bool operator==(const SharedTrace &, const SharedTrace &) = default;
};

/// The postal address and the IP addresses of a notice that stand in cases of organisations with
/// another code, too; withdrawn cases do not count. Addresses are compared folded, as searches
/// compare. Throws StoreError.
std::vector<SharedTrace> sharedTraces(Database &database, const Notice &notice);

} // namespace noticedesk
