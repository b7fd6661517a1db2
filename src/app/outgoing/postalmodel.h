// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outgoing/casesjob.h"
#include "store/search/caselist.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <map>

namespace noticedesk
{

enum class PostalStepKind { Sent, Delivered, StruckOut };

/// Chosen cases, the registered number that each is about to get, and what became of it.
class PostalModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Case, Organization, RegisteredNumber, Result, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<CaseListRow> cases);
    /// One for each case, or none at all.
    void setNumbers(const QStringList &numbers);
    const QStringList &numbers() const { return m_numbers; }
    /// Where it is done, what it makes possible again has no outcome any more.
    void note(const CaseOutcome &outcome);
    /// From now on of this step with this paper; each has outcomes of its own.
    void showOutcomesOf(PostalStepKind step, int paper);
    /// Those with which nothing was done yet, or that were refused.
    std::vector<CaseId> openCases() const;
    /// How many were refused and not done since.
    std::size_t refusedCount() const;
    const std::vector<CaseListRow> &cases() const { return m_cases; }
    /// What they are called, in their order.
    QStringList names() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// Nothing if it did not come to its end; empty if it is done.
    std::optional<QString> outcomeOf(CaseId id) const;
    QString textOf(const CaseListRow &row, int place, int column) const;

    std::vector<CaseListRow> m_cases;
    QStringList m_numbers;
    PostalStepKind m_step = PostalStepKind::Sent;
    int m_paper = 0;
    /// Of those that came to their end; empty if it is done.
    std::map<std::pair<PostalStepKind, int>, std::map<CaseId, QString>> m_why;
};

} // namespace noticedesk
