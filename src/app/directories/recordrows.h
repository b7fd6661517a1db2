// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/search/searchwords.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QStringList>

#include <vector>

class QFontMetrics;

namespace noticedesk
{

/// One row of a list.
struct ListedRow
{
    qint64 id = 0;
    QStringList cells;
    QString folded; ///< what a filter compares (folding.h)
};

/// A row whose cells are all compared by a filter. Folding many rows takes a moment, so it is done
/// where they are read.
ListedRow listedRow(qint64 id, const QStringList &cells);

/// The rows of a list that is in memory as a whole, and those of them that a filter leaves.
class RecordRows final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit RecordRows(const QStringList &headings, QObject *parent = nullptr);

    const QStringList &headings() const { return m_headings; }
    void setHeadings(const QStringList &headings);

    /// Replaces all rows; the filter stays.
    void setRows(std::vector<ListedRow> rows);
    /// Leaves the rows that hold every word that was typed, folded as in searches.
    void setFilter(const QString &typed);
    /// A row before all others that is in no store yet: its id is 0 and no filter hides it. Without
    /// cells there is none.
    void setNewRow(const QStringList &cells);
    /// By the texts of a column (orderOfTexts()); as the rows were given, below column 0. The new
    /// row stays before all others.
    void sort(int column, Qt::SortOrder order) override;
    /// Rows with something that is not recorded yet.
    void setMarked(const QSet<qint64> &ids);

    /// -1 beyond the last row.
    qint64 idAt(int row) const;
    /// -1 if the record is not among the rows that are left.
    int rowOf(qint64 id) const;
    /// The whole texts of the rows that are left and in the store, as they are sorted.
    std::vector<QStringList> leftRows() const;
    /// How many rows there are without the filter.
    qsizetype count() const { return static_cast<qsizetype>(m_all.size()); }

    /// The text of a column that takes the most room in this font, as far as its characters tell
    /// one by one. As the list shows it; of all rows, whatever the filter.
    QString widestText(int column, const QFontMetrics &metrics) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void order();
    void filter();
    const ListedRow *rowAt(int row) const;

    QStringList m_headings;
    std::vector<ListedRow> m_all;
    std::vector<std::size_t> m_order; ///< all of them, as they are sorted
    std::vector<std::size_t> m_left;  ///< which of them, in this order
    int m_sortedBy = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    ListedRow m_new;
    std::vector<SearchWord> m_words;
    QSet<qint64> m_marked;
};

} // namespace noticedesk
