// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outgoing/casesjob.h"
#include "domain/findings.h"
#include "store/cases/caserecord.h"

#include <QAbstractTableModel>

#include <vector>

namespace noticedesk
{

class Database;

/// A draft that is to be issued, with what the rules find in it; or the case that became of it.
struct DraftRow
{
    CaseId id;
    std::optional<CaseNumber> number; ///< once it is issued
    QString organization;
    QString code;
    std::optional<QDate> noticeDate;
    std::optional<QDate> deadline;
    std::vector<Finding> findings; ///< errors and warnings; of a draft
    QString refusal;               ///< why it was not issued, in sentences

    /// Nothing stands against issuing it.
    bool isReady() const { return !number && findings.empty(); }
};

/// The drafts as they are in the store now, in the given order; those that are gone are left out.
/// Throws StoreError.
std::vector<DraftRow> readDrafts(Database &database, const RuleContext &rules,
                                 const std::vector<CaseId> &ids);

/// Drafts in the order in which they will be issued, unless somebody sorts them.
class DraftsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Organization, Deadline, Count, Findings, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<DraftRow> rows);
    /// What these cases are now; those that are not among them any more are gone.
    void renew(const std::vector<CaseId> &ids, const std::vector<DraftRow> &rows);
    /// It was issued, or refused.
    void note(const CaseOutcome &outcome);
    const std::vector<DraftRow> &rows() const { return m_rows; }
    /// Null if there is none.
    const DraftRow *rowAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<DraftRow> m_rows;
};

/// What there is to say of a draft, one sentence a line.
QString wordsOn(const DraftRow &row);

} // namespace noticedesk
