// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cases/caserecord.h"
#include "store/database/query.h"

namespace noticedesk
{

/// What lists, searches and rule R28 read of a case. It is drawn from the case in the transaction
/// that changes the case, and holds nothing of its own. Throws StoreError.
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

    /// Whether lists and R28 read what the case says.
    bool isDrawn(CaseId id, const CaseFile &file);

private:
    Database &m_database;

    static QVariantList rowOf(CaseId id, const CaseFile &file);
    /// Empty if there is none.
    QVariantList row(CaseId id);
    /// As they are compared, each once, of the dispatches that are not struck out.
    static QStringList registeredNumbersOf(const CaseFile &file);

    void addRow(CaseId id, const CaseFile &file);
};

} // namespace noticedesk
