// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database/database.h"

namespace noticedesk
{

/// While it lives, the connection keeps 32 MiB of the store in memory, where it otherwise keeps
/// two: a change of a million rows in the order of a file comes back to each page of an index many
/// times.
class LargePageCache final
{
public:
    explicit LargePageCache(Database &database) : m_database(database)
    {
        m_database.keepManyPages();
    }
    ~LargePageCache() { m_database.keepFewPages(); }

    LargePageCache(const LargePageCache &) = delete;
    LargePageCache &operator=(const LargePageCache &) = delete;

private:
    Database &m_database;
};

} // namespace noticedesk
