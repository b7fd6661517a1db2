// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database/database.h"

namespace noticedesk
{

/// All that is read while this lives is of one moment, whatever others write meanwhile. Within a
/// transaction it is so anyway.
class Snapshot final
{
public:
    /// Throws StoreError.
    explicit Snapshot(Database &database)
        : m_database(database), m_isOwn(!database.isInTransaction())
    {
        if (m_isOwn)
            m_database.beginReading();
    }
    ~Snapshot()
    {
        if (m_isOwn)
            m_database.rollback();
    }

    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

private:
    Database &m_database;
    bool m_isOwn;
};

} // namespace noticedesk
