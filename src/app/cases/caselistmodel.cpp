// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cases/caselistmodel.h"

#include "app/case/stepnames.h"
#include "app/desk/storethreads.h"
#include "app/text/plaintext.h"
#include "domain/tr.h"
#include "store/search/searchwords.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr int rowsPerPage = 100;
constexpr int keptPages = 60;
constexpr int mostFound = 20'000;
constexpr int pauseAfterChange = 100; // ms

std::optional<CaseListOrder> orderOf(CaseColumn column)
{
    switch (column) {
    case CaseColumn::Number:
        return CaseListOrder::Number;
    case CaseColumn::State:
        return CaseListOrder::State;
    case CaseColumn::Name:
        return CaseListOrder::Name;
    case CaseColumn::Code:
        return CaseListOrder::Code;
    case CaseColumn::NoticeDate:
        return CaseListOrder::NoticeDate;
    case CaseColumn::Deadline:
        return CaseListOrder::Deadline;
    case CaseColumn::NextStep:
        break;
    }
    return std::nullopt;
}

std::vector<CaseId> idsOf(Database &database, const CaseSelection &selection)
{
    const QStringList words = searchWords(selection.words);
    return words.isEmpty() ? CaseList(database).ids(selection.query)
                           : CaseSearch(database).ids(words, selection.query, mostFound);
}

} // namespace

QString nameOfColumn(CaseColumn column)
{
    switch (column) {
    case CaseColumn::Number:
        return noticedesk::tr("Case number");
    case CaseColumn::State:
        return noticedesk::tr("State");
    case CaseColumn::Name:
        return noticedesk::tr("Organisation");
    case CaseColumn::Code:
        return noticedesk::tr("Code");
    case CaseColumn::NoticeDate:
        return noticedesk::tr("Date");
    case CaseColumn::Deadline:
        return noticedesk::tr("Deadline");
    case CaseColumn::NextStep:
        break;
    }
    return noticedesk::tr("Next step");
}

QString shownIn(const CaseListRow &row, CaseColumn column)
{
    switch (column) {
    case CaseColumn::Number:
        return row.number ? row.number->toString() : noticedesk::tr("draft");
    case CaseColumn::State:
        return nameOfState(row.state);
    case CaseColumn::Name:
        return shortened(row.name, longestShownName);
    case CaseColumn::Code:
        return row.code;
    case CaseColumn::NoticeDate:
        return shownDay(row.noticeDate);
    case CaseColumn::Deadline:
        return shownDay(row.deadline);
    case CaseColumn::NextStep:
        break;
    }
    return nameOfNextStep(row.nextStep);
}

CaseListModel::CaseListModel(StoreThreads &store, QObject *parent)
    : QAbstractTableModel(parent), m_store(store)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pauseAfterChange);
    connect(&m_soon, &QTimer::timeout, this, &CaseListModel::renew);
    connect(&store, &StoreThreads::caseChanged, this, [this] { m_soon.start(); });
}

void CaseListModel::setSelection(const CaseSelection &selection)
{
    m_selection = selection;
    renew();
}

void CaseListModel::renew()
{
    const quint64 asked = ++m_asked;
    m_store.read(
        this, [selection = m_selection](Database &database) { return idsOf(database, selection); },
        [this, asked](std::vector<CaseId> ids) { take(asked, std::move(ids)); });
}

void CaseListModel::take(quint64 asked, std::vector<CaseId> ids)
{
    if (asked != m_asked)
        return; // somebody has asked for something else since
    m_answered = asked;
    m_askedPages.clear();
    if (ids == m_ids) {
        // The same cases: their rows are read again where they are looked at, and stay until then.
        m_pages.clear();
        if (!m_ids.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, caseColumnCount - 1));
    } else {
        beginResetModel();
        m_ids = std::move(ids);
        m_pages.clear();
        m_rows.clear();
        m_rows.reserve(static_cast<qsizetype>(m_ids.size()));
        int row = 0;
        for (const CaseId id : m_ids)
            m_rows.insert(id.value(), row++);
        endResetModel();
    }
    Q_EMIT renewed(static_cast<qsizetype>(m_ids.size()));
}

std::optional<CaseId> CaseListModel::caseAt(int row) const
{
    return row >= 0 && row < rowCount() ? std::optional(m_ids[static_cast<std::size_t>(row)])
                                        : std::nullopt;
}

int CaseListModel::rowOf(CaseId id) const
{
    return m_rows.value(id.value(), -1);
}

int CaseListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int CaseListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : caseColumnCount;
}

const CaseListRow *CaseListModel::rowAt(int row) const
{
    const int page = row / rowsPerPage;
    const auto known = m_pages.constFind(page);
    if (known == m_pages.constEnd()) {
        ask(page);
        return nullptr;
    }
    const auto place = static_cast<std::size_t>(row % rowsPerPage);
    // A case that was removed meanwhile is missing in its page: the ids tell which one it is.
    if (place < known->size() && (*known)[place].id == m_ids[static_cast<std::size_t>(row)])
        return &(*known)[place];
    return nullptr;
}

void CaseListModel::ask(int page) const
{
    if (m_askedPages.contains(page))
        return;
    m_askedPages.insert(page, m_asked);
    const auto first = m_ids.begin() + page * rowsPerPage;
    const auto last = m_ids.end() - first > rowsPerPage ? first + rowsPerPage : m_ids.end();
    auto *self = const_cast<CaseListModel *>(this);
    m_store.read(
        self,
        [ids = std::vector<CaseId>(first, last)](Database &database) {
            return CaseList(database).rows(ids);
        },
        [self, page, asked = m_asked](std::vector<CaseListRow> rows) {
            if (asked != self->m_answered)
                return;
            if (self->m_pages.size() > keptPages) {
                self->m_pages.clear();
                self->m_askedPages.clear();
            }
            self->m_pages.insert(page, std::move(rows));
            const int from = page * rowsPerPage;
            const int to = std::min(from + rowsPerPage, self->rowCount()) - 1;
            Q_EMIT self->dataChanged(self->index(from, 0), self->index(to, caseColumnCount - 1));
            Q_EMIT self->rowsCame();
        });
}

QVariant CaseListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const CaseListRow *row = rowAt(index.row());
    if (!row)
        return role == Qt::DisplayRole && index.column() == 0 ? QVariant(u"…"_s) : QVariant();
    const QString text = shownIn(*row, static_cast<CaseColumn>(index.column()));
    return role == Qt::ToolTipRole ? plainToolTip(text) : text;
}

QVariant CaseListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return nameOfColumn(static_cast<CaseColumn>(section));
}

void CaseListModel::sort(int column, Qt::SortOrder order)
{
    const auto wanted = orderOf(static_cast<CaseColumn>(column));
    if (!wanted)
        return;
    m_selection.query.order = *wanted;
    m_selection.query.descending = order == Qt::DescendingOrder;
    renew();
}

} // namespace noticedesk

#include "caselistmodel.moc"
