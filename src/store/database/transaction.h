// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database/database.h"

namespace noticedesk
{

/// Changes to a store that are made together or not at all: without a commit() they are taken back
/// when this object goes.
class Transaction final
{
public:
    /// Throws StoreError if the store cannot be written now.
    explicit Transaction(Database &database) : m_database(database) { m_database.begin(); }
    ~Transaction()
    {
        if (!m_committed)
            m_database.rollback();
    }

    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Nothing is saved before this has returned. Throws StoreError, on a full disk for one.
    void commit()
    {
        m_database.commit();
        m_committed = true;
    }

private:
    Database &m_database;
    bool m_committed = false;
};

} // namespace noticedesk
