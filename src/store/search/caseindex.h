// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cases/caserecord.h"
#include "store/database/query.h"

namespace noticedesk
{

/// What lists and searches read of a case. It is drawn from the case in the transaction that
/// changes the case, and holds nothing of its own. Throws StoreError.
class CaseIndex final
{
public:
    explicit CaseIndex(Database &database) : m_database(database) {}

    /// To be called while the tables still hold what was drawn.
    void remove(CaseId id);
    /// To be called when the tables hold the case.
    void draw(CaseId id, const CaseFile &file);

    /// Merges away what full text search keeps of removed cases until then: pairs of characters. To
    /// be called in a transaction; takes 3 s with 100,000 cases.
    void forgetRemoved();

    /// Makes all that lists and searches read anew. To be called in a transaction.
    void redrawAll();

    /// What the list's row of a case must say.
    static QVariantList rowOf(CaseId id, const CaseFile &file);
    /// What it says; empty if there is none.
    QVariantList row(CaseId id);

private:
    Database &m_database;

    void addRow(CaseId id, const CaseFile &file);
};

} // namespace noticedesk
