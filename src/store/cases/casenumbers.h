// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casenumber.h"
#include "store/database/query.h"

#include <vector>

namespace noticedesk
{

/// Which case numbers were given. The serial restarts each ROC year; a number is given once, also
/// if its case is withdrawn later. To be used within a transaction, so that there are no holes.
class CaseNumbers final
{
public:
    explicit CaseNumbers(Database &database) : m_database(database) {}

    /// The number that would be given next. Throws StoreError if the year has no more.
    CaseNumber next(int rocYear);
    /// The next number of a year. Throws StoreError if the year has no more.
    CaseNumber give(int rocYear);
    /// Counts a number that was given elsewhere: the next is beyond it.
    void take(CaseNumber number);
    /// The last number of each year.
    std::vector<CaseNumber> lastGiven();

private:
    Database &m_database;
};

} // namespace noticedesk
