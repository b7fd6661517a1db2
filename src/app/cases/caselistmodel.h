// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/statewords.h"
#include "store/search/caselist.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>
#include <QTimer>

namespace noticedesk
{

class Office;
class OfficeCalendar;
class StoreThreads;

/// Which cases a list shows: a query, and words that they must hold.
struct CaseSelection
{
    CaseListQuery query;
    QString words;
    /// Only what the officer at this window looks after on the day on which it is looked at.
    bool isOwn = false;
};

/// The columns of the list, from the left.
enum class CaseColumn {
    Number,
    State,
    Name,
    Code,
    NoticeDate,
    Deadline,
    NextStep,
    DispatchedOn,
    RegisteredNumber,
    DeliveredOn,
    ReceivedOn,
    Tracker,
    Incident,
    Officer
};
inline constexpr int caseColumnCount = 14;
inline constexpr int usualColumnCount = 7; ///< those that are shown until others are chosen

/// What a column is ordered by.
CaseListOrder orderOf(CaseColumn column);

/// The cases of a list. It knows the ids of all of them and reads the rows that somebody looks at,
/// so that a hundred thousand scroll like ten; nothing here waits for the store.
class CaseListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// The office says which day it is.
    CaseListModel(StoreThreads &store, const Office &office, QObject *parent);

    void setSelection(const CaseSelection &selection);
    /// While nobody looks at the list, it is not read anew each time that a case changes, but once
    /// when somebody does again.
    void setLookedAt(bool lookedAt);
    const CaseSelection &selection() const { return m_selection; }
    /// The same with the day that it is now, however long ago it was chosen.
    CaseSelection selectionOfToday() const;
    /// All cases of a selection in its order; of words at most 20,000. Throws StoreError.
    static std::vector<CaseId> ids(Database &database, const CaseSelection &selection);
    /// The case in a row; nothing beyond the last.
    std::optional<CaseId> caseAt(int row) const;
    /// The row of a case; -1 if the list does not show it.
    int rowOf(CaseId id) const;
    /// Whether the list is as the store is, as far as is known.
    bool isCurrent() const { return m_asked == m_answered && !m_changedWhileHidden; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    /// The list was read anew; so many cases are in it.
    void renewed(qsizetype count);
    /// The rows that somebody looked at have come.
    void rowsCame();

private:
    /// What the reading thread makes of the selection.
    struct Listed
    {
        std::vector<CaseId> ids;
        QHash<qint64, int> rows; ///< by the ids' numbers
    };

    /// A row that was read, and where its case stands, which is reckoned once and not each time
    /// that it is drawn.
    struct ReadRow
    {
        CaseListRow row;
        StateWords state;
    };

    static Listed listed(Database &database, const CaseSelection &selection);
    void renew();
    void read();
    /// The same cases: their rows are read again where they are looked at, and stay in sight until
    /// then.
    void readRowsAgain();
    void take(quint64 asked, Listed found);
    const ReadRow *rowAt(int row) const;
    void ask(int page) const;
    bool isNear(const CaseListRow &row) const;

    StoreThreads &m_store;
    const Office &m_office;
    CaseSelection m_selection;
    Listed m_listed;
    mutable QHash<int, std::vector<ReadRow>> m_pages; ///< those that were read
    mutable QSet<int> m_askedPages; ///< what else was read is not what is kept now
    quint64 m_asked = 0;
    quint64 m_answered = 0;
    bool m_lookedAt = false;
    bool m_changedWhileHidden = false; ///< cases changed while nobody looked
    QTimer m_soon{this};
    QTimer m_now{this}; ///< what is chosen in one go is read once
};

/// The sign of a deadline that has passed without an answer, is today, or comes within three
/// working days, as the groups of the start page have them; empty for any other.
QString signOfDeadline(const CaseListRow &row, QDate today, const OfficeCalendar &calendar);

/// What a list says of a case in a column; dates in ROC form, a deadline behind its sign. On the
/// screen a chip says where the case stands, in a copied table the state, which is not untrue
/// tomorrow. Where a deadline has passed without an answer, the next step is the tracking, as the
/// start page says.
QString shownIn(const CaseListRow &row, CaseColumn column, QDate today,
                const OfficeCalendar &calendar);
QString nameOfColumn(CaseColumn column);

} // namespace noticedesk
