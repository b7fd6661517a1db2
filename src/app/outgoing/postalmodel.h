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

    /// The cases, and why no letter goes to the organisation of some.
    void show(std::vector<CaseListRow> cases, std::map<CaseId, QString> withoutLetter);
    /// Whether only letters to the organisations count from now on: then cases without one are
    /// refused before anything is recorded.
    void setLettersOnly(bool lettersOnly);
    /// What the cases that count are called, in their order.
    QStringList names() const;
    /// One for each case that counts, or none at all.
    void setNumbers(const QStringList &numbers);
    /// Empty if it gets none.
    QString numberOf(CaseId id) const;
    /// Where it is done, what it makes possible again has no outcome any more.
    void note(const CaseOutcome &outcome);
    /// From now on of this step with this paper; each has outcomes of its own.
    void showOutcomesOf(PostalStepKind step, int paper);
    /// Those with which nothing was done yet, or that were refused.
    std::vector<CaseId> openCases() const;
    /// Those of them with which it can be tried.
    std::vector<CaseId> casesToRecord() const;
    /// How many were refused and not done since.
    std::size_t refusedCount() const;
    const std::vector<CaseListRow> &cases() const { return m_cases; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// Nothing if it did not come to its end; empty if it is done.
    std::optional<QString> outcomeOf(CaseId id) const;
    /// Whether its letter is to be recorded, and there is none.
    bool lacksLetter(CaseId id) const;
    QString textOf(const CaseListRow &row, int column) const;

    std::vector<CaseListRow> m_cases;
    std::map<CaseId, QString> m_withoutLetter; ///< and why
    bool m_lettersOnly = false;
    std::map<CaseId, QString> m_numbers;
    PostalStepKind m_step = PostalStepKind::Sent;
    int m_paper = 0;
    /// Of those that came to their end; empty if it is done.
    std::map<std::pair<PostalStepKind, int>, std::map<CaseId, QString>> m_why;
};

} // namespace noticedesk
