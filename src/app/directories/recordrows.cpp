// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directories/recordrows.h"

#include "app/text/plaintext.h"
#include "app/text/textorder.h"
#include "domain/isolation.h"
#include "domain/tr.h"
#include "store/search/folding.h"

#include <QFontMetrics>

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

QString shownCell(const QString &whole)
{
    return shortened(whole.left(longestShownName + 1).replace(u'\n', u'↵'), longestShownName);
}

/// How much room texts take, as far as their characters tell, quickly enough for thousands of them.
class RoomOfTexts final
{
public:
    explicit RoomOfTexts(const QFontMetrics &metrics)
        : m_wide(metrics.horizontalAdvance(u'字')), m_other(metrics.horizontalAdvance(u'0'))
    {
        for (std::size_t character = 0; character < m_ascii.size(); ++character)
            m_ascii[character] = metrics.horizontalAdvance(QChar(static_cast<ushort>(character)));
    }

    int operator()(const QString &text) const
    {
        return std::accumulate(text.begin(), text.end(), 0,
                               [this](int room, QChar each) { return room + of(each); });
    }

private:
    int of(QChar character) const
    {
        constexpr char16_t firstWide = 0x1100;
        if (character.unicode() < m_ascii.size())
            return m_ascii[character.unicode()];
        return character >= QChar(firstWide) ? m_wide : m_other;
    }

    std::array<int, 128> m_ascii{};
    int m_wide;
    int m_other;
};

} // namespace

ListedRow listedRow(qint64 id, const QStringList &cells)
{
    return {id, cells, folded(cells.join(u'\n'))};
}

RecordRows::RecordRows(const QStringList &headings, QObject *parent)
    : QAbstractTableModel(parent), m_headings(headings)
{
}

void RecordRows::setHeadings(const QStringList &headings)
{
    beginResetModel();
    m_headings = headings;
    endResetModel();
}

void RecordRows::setRows(std::vector<ListedRow> rows)
{
    beginResetModel();
    m_all = std::move(rows);
    order();
    filter();
    endResetModel();
}

void RecordRows::setFilter(const QString &typed)
{
    std::vector<SearchWord> words = searchWords(typed);
    if (words == m_words)
        return;
    beginResetModel();
    m_words = std::move(words);
    filter();
    endResetModel();
}

void RecordRows::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortedBy && order == m_sortOrder)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const std::vector<std::size_t> leftBefore = m_left;
    m_sortedBy = column;
    m_sortOrder = order;
    this->order();
    filter();
    std::vector<int> rowsNow(m_all.size(), -1);
    const int first = m_new.cells.isEmpty() ? 0 : 1;
    for (std::size_t at = 0; at < m_left.size(); ++at)
        rowsNow[m_left[at]] = first + static_cast<int>(at);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList now;
    now.reserve(before.size());
    for (const QModelIndex &cell : before)
        now.append(cell.row() < first
                       ? cell
                       : index(rowsNow[leftBefore[static_cast<std::size_t>(cell.row() - first)]],
                               cell.column()));
    changePersistentIndexList(before, now);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void RecordRows::order()
{
    m_order.resize(m_all.size());
    std::iota(m_order.begin(), m_order.end(), std::size_t{0});
    if (m_sortedBy < 0)
        return;
    const QString none;
    const auto textOf = [&](std::size_t at) -> const QString & {
        const QStringList &cells = m_all[at].cells;
        return m_sortedBy < cells.size() ? cells.at(m_sortedBy) : none;
    };
    std::stable_sort(m_order.begin(), m_order.end(), [&](std::size_t one, std::size_t other) {
        const int order = orderOfTexts(textOf(one), textOf(other));
        return m_sortOrder == Qt::AscendingOrder ? order < 0 : order > 0;
    });
}

void RecordRows::filter()
{
    m_left.clear();
    for (const std::size_t at : m_order) {
        if (holdsAll(m_all.at(at).folded, m_words))
            m_left.push_back(at);
    }
}

void RecordRows::setNewRow(const QStringList &cells)
{
    if (m_new.cells.isEmpty() && !cells.isEmpty()) {
        beginInsertRows({}, 0, 0);
        m_new.cells = cells;
        endInsertRows();
    } else if (!m_new.cells.isEmpty() && cells.isEmpty()) {
        beginRemoveRows({}, 0, 0);
        m_new.cells.clear();
        endRemoveRows();
    }
}

void RecordRows::setMarked(const QSet<qint64> &ids)
{
    if (ids == m_marked)
        return;
    m_marked = ids;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

const ListedRow *RecordRows::rowAt(int row) const
{
    const int first = m_new.cells.isEmpty() ? 0 : 1;
    if (row < 0 || row >= rowCount())
        return nullptr;
    return row < first ? &m_new : &m_all.at(m_left.at(static_cast<std::size_t>(row - first)));
}

qint64 RecordRows::idAt(int row) const
{
    const ListedRow *listed = rowAt(row);
    return listed ? listed->id : -1;
}

int RecordRows::rowOf(qint64 id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (rowAt(row)->id == id)
            return row;
    }
    return -1;
}

std::vector<QStringList> RecordRows::leftRows() const
{
    std::vector<QStringList> rows;
    rows.reserve(m_left.size());
    for (const std::size_t at : m_left)
        rows.push_back(m_all[at].cells);
    return rows;
}

QString RecordRows::widestText(int column, const QFontMetrics &metrics) const
{
    const RoomOfTexts roomOf(metrics);
    QString widest;
    int room = 0;
    for (const ListedRow &row : m_all) {
        const QString cell = row.cells.value(column);
        if (const int its = roomOf(cell); its > room) {
            widest = cell;
            room = its;
        }
    }
    return shownCell(widest);
}

int RecordRows::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return static_cast<int>(m_left.size()) + (m_new.cells.isEmpty() ? 0 : 1);
}

int RecordRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant RecordRows::data(const QModelIndex &index, int role) const
{
    const ListedRow *row = rowAt(index.row());
    if (!index.isValid() || !row || index.column() >= row->cells.size())
        return {};
    const QString &whole = row->cells.at(index.column());
    if (role == Qt::EditRole)
        return whole;
    if (role == Qt::ToolTipRole)
        return plainToolTip(shortened(whole, longestToolTip));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const QString text = shownCell(whole);
    if (index.column() > 0 || !m_marked.contains(row->id))
        return text;
    return role == Qt::DisplayRole ? QString(u"✎ "_s + text)
                                   : sentenceWith(noticedesk::tr("%1, not recorded yet"), text);
}

QVariant RecordRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_headings.value(section);
    return {};
}

} // namespace noticedesk

#include "recordrows.moc"
