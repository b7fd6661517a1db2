// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cases/keptchoice.h"

#include "app/cases/casetable.h"

#include <algorithm>
#include <utility>

namespace noticedesk
{

namespace
{

/// Whether both ask for the same cases, in whichever order.
bool asksForTheSame(const CaseSelection &one, const CaseSelection &other)
{
    CaseListQuery query = one.query;
    query.order = other.query.order;
    query.descending = other.query.descending;
    return query == other.query && one.words == other.words;
}

} // namespace

KeptChoice::KeptChoice(CaseTable &table) : QObject(&table), m_table(table)
{
    const CaseListModel &cases = table.cases();
    connect(&cases, &CaseListModel::modelAboutToBeReset, this, &KeptChoice::remember);
    connect(&cases, &CaseListModel::modelReset, this, &KeptChoice::putBack);
    connect(&cases, &CaseListModel::renewed, this,
            [this] { m_shown = m_table.cases().selection(); });
}

void KeptChoice::remember()
{
    m_chosen.clear();
    m_current.reset();
    if (!asksForTheSame(m_shown, m_table.cases().selection()))
        return;
    m_chosen = m_table.chosenCases();
    const QModelIndex current = m_table.currentIndex();
    m_current = m_table.cases().caseAt(current.row());
    m_column = current.column();
    m_isInSight = m_table.viewport()->rect().intersects(m_table.visualRect(current));
}

void KeptChoice::putBack()
{
    const CaseListModel &cases = m_table.cases();
    std::vector<int> rows;
    for (const CaseId id : std::exchange(m_chosen, {})) {
        if (const int row = cases.rowOf(id); row >= 0)
            rows.push_back(row);
    }
    // Whoever looks at another part of the list is not taken away from there.
    m_table.setAutoScroll(m_isInSight);
    if (const int row = m_current ? cases.rowOf(*m_current) : -1; row >= 0)
        m_table.selectionModel()->setCurrentIndex(cases.index(row, m_column),
                                                  QItemSelectionModel::NoUpdate);
    m_table.setAutoScroll(true);
    chooseRows(std::move(rows));
}

void KeptChoice::chooseRows(std::vector<int> rows)
{
    if (rows.empty())
        return;
    std::sort(rows.begin(), rows.end());
    const CaseListModel &cases = m_table.cases();
    QItemSelection chosen;
    for (std::size_t first = 0; first < rows.size();) {
        std::size_t last = first;
        while (last + 1 < rows.size() && rows[last + 1] == rows[last] + 1)
            ++last;
        chosen.append(QItemSelectionRange(cases.index(rows[first], 0),
                                          cases.index(rows[last], caseColumnCount - 1)));
        first = last + 1;
    }
    m_table.selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect);
}

} // namespace noticedesk

#include "keptchoice.moc"
