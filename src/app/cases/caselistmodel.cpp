// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cases/caselistmodel.h"

#include "app/cases/statedelegate.h"
#include "app/desk/office.h"
#include "app/desk/storethreads.h"
#include "app/look/look.h"
#include "app/text/plaintext.h"
#include "app/text/showndays.h"
#include "app/text/stepnames.h"
#include "domain/officecalendar.h"
#include "domain/tr.h"
#include "store/search/searchwords.h"

#include <QFont>

#include <utility>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr int rowsPerPage = 100;
constexpr int keptPages = 60;
constexpr int mostFound = 20'000;
constexpr int pauseAfterChange = 100; // ms

} // namespace

CaseListOrder orderOf(CaseColumn column)
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
    case CaseColumn::DispatchedOn:
        return CaseListOrder::DispatchedOn;
    case CaseColumn::RegisteredNumber:
        return CaseListOrder::RegisteredNumber;
    case CaseColumn::DeliveredOn:
        return CaseListOrder::DeliveredOn;
    case CaseColumn::ReceivedOn:
        return CaseListOrder::ReceivedOn;
    case CaseColumn::Tracker:
        return CaseListOrder::Tracker;
    case CaseColumn::Incident:
        return CaseListOrder::Incident;
    case CaseColumn::Officer:
        return CaseListOrder::Officer;
    case CaseColumn::NextStep:
        break;
    }
    return CaseListOrder::NextStep;
}

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
    case CaseColumn::DispatchedOn:
        return noticedesk::tr("Sent on");
    case CaseColumn::RegisteredNumber:
        return noticedesk::tr("Registered number");
    case CaseColumn::DeliveredOn:
        return noticedesk::tr("Delivered on");
    case CaseColumn::ReceivedOn:
        return noticedesk::tr("Received on");
    case CaseColumn::Tracker:
        return noticedesk::tr("Tracker");
    case CaseColumn::Incident:
        return noticedesk::tr("Incident");
    case CaseColumn::Officer:
        return noticedesk::tr("Officer");
    case CaseColumn::NextStep:
        break;
    }
    return noticedesk::tr("Next step");
}

QString signOfDeadline(const CaseListRow &row, QDate today, const OfficeCalendar &calendar)
{
    const auto bucket = bucketOf(row.nextStep, row.due, today, calendar);
    const bool isNear = bucket == TodayBucket::Overdue || bucket == TodayBucket::DueToday ||
                        bucket == TodayBucket::DueSoon;
    return isNear ? nameOfGroup(*bucket).section(u' ', 0, 0) : QString();
}

QString shownIn(const CaseListRow &row, CaseColumn column, QDate today,
                const OfficeCalendar &calendar)
{
    const QString sign = signOfDeadline(row, today, calendar);
    switch (column) {
    case CaseColumn::Number:
        return nameOfNumber(row.number);
    case CaseColumn::State:
        return nameOfState(row.state);
    case CaseColumn::Name:
        return shortened(row.name, longestShownName);
    case CaseColumn::Code:
        return row.code;
    case CaseColumn::NoticeDate:
        return shownDay(row.noticeDate);
    case CaseColumn::Deadline:
        return sign.isEmpty() ? shownDay(row.deadline) : sign + u' ' + shownDay(row.deadline);
    case CaseColumn::DispatchedOn:
        return shownDay(row.dispatchedOn);
    case CaseColumn::RegisteredNumber:
        return shortened(row.registeredNumber, longestShownName);
    case CaseColumn::DeliveredOn:
        return shownDay(row.deliveredOn);
    case CaseColumn::ReceivedOn:
        return shownDay(row.receivedOn);
    case CaseColumn::Tracker:
        return shortened(row.tracker, longestShownName);
    case CaseColumn::Incident:
        return shortened(row.incident, longestShownName);
    case CaseColumn::Officer:
        return shortened(row.officer, longestShownName);
    case CaseColumn::NextStep:
        break;
    }
    return nameOfNextStep(nextStepOn(today, row.nextStep, row.due));
}

CaseListModel::CaseListModel(StoreThreads &store, const Office &office, QObject *parent)
    : QAbstractTableModel(parent), m_store(store), m_office(office)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pauseAfterChange);
    connect(&m_soon, &QTimer::timeout, this, &CaseListModel::renew);
    m_now.setSingleShot(true);
    m_now.setInterval(0);
    connect(&m_now, &QTimer::timeout, this, &CaseListModel::read);
    connect(&store, &StoreThreads::caseChanged, this, [this] {
        m_changedWhileHidden = !m_lookedAt;
        if (m_lookedAt)
            m_soon.start();
    });
    // An incident may have another title, and a deadline be near or passed.
    connect(&office, &Office::changed, this, [this] {
        if (m_answered == 0)
            return;
        const CaseListQuery &query = m_selection.query;
        const CaseListOrder order = query.order;
        if (query.overdue || query.bucket || order == CaseListOrder::Incident ||
            order == CaseListOrder::NextStep || order == CaseListOrder::State)
            renew();
        else
            readRowsAgain();
    });
}

void CaseListModel::readRowsAgain()
{
    m_askedPages.clear();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, caseColumnCount - 1));
}

void CaseListModel::setLookedAt(bool lookedAt)
{
    m_lookedAt = lookedAt;
    if (m_lookedAt && std::exchange(m_changedWhileHidden, false))
        renew();
}

void CaseListModel::setSelection(const CaseSelection &selection)
{
    m_selection = selection;
    renew();
}

std::vector<CaseId> CaseListModel::ids(Database &database, const CaseSelection &selection)
{
    const std::vector<SearchWord> words = searchWords(selection.words);
    return words.empty() ? CaseList(database).ids(selection.query)
                         : CaseSearch(database).ids(words, selection.query, mostFound);
}

CaseListModel::Listed CaseListModel::listed(Database &database, const CaseSelection &selection)
{
    Listed found{ids(database, selection), {}};
    found.rows.reserve(static_cast<qsizetype>(found.ids.size()));
    int row = 0;
    for (const CaseId id : found.ids)
        found.rows.insert(id.value(), row++);
    return found;
}

void CaseListModel::renew()
{
    ++m_asked;
    m_now.start();
}

CaseSelection CaseListModel::selectionOfToday() const
{
    CaseSelection selection = m_selection;
    const QDate today = m_office.today();
    selection.query.today = today;
    if (auto &bucket = selection.query.bucket)
        bucket = BucketOnDay{bucket->bucket, today, lastSoonDay(today, *m_office.calendar())};
    return selection;
}

void CaseListModel::read()
{
    m_store.read(
        this,
        [selection = selectionOfToday()](Database &database) {
            return listed(database, selection);
        },
        [this, asked = m_asked](Listed found) { take(asked, std::move(found)); });
}

void CaseListModel::take(quint64 asked, Listed found)
{
    if (asked != m_asked)
        return; // somebody has asked for something else since
    m_answered = asked;
    if (found.ids == m_listed.ids) {
        readRowsAgain();
    } else {
        m_askedPages.clear();
        beginResetModel();
        m_listed = std::move(found);
        m_pages.clear();
        endResetModel();
    }
    Q_EMIT renewed(rowCount());
}

std::optional<CaseId> CaseListModel::caseAt(int row) const
{
    return row >= 0 && row < rowCount() ? std::optional(m_listed.ids[static_cast<std::size_t>(row)])
                                        : std::nullopt;
}

int CaseListModel::rowOf(CaseId id) const
{
    return m_listed.rows.value(id.value(), -1);
}

int CaseListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_listed.ids.size());
}

int CaseListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : caseColumnCount;
}

const CaseListModel::ReadRow *CaseListModel::rowAt(int row) const
{
    const int page = row / rowsPerPage;
    ask(page);
    const auto known = m_pages.constFind(page);
    if (known == m_pages.constEnd())
        return nullptr;
    const auto place = static_cast<std::size_t>(row % rowsPerPage);
    // A case that was removed meanwhile is missing in its page: the ids tell which one it is.
    if (place < known->size() &&
        (*known)[place].row.id == m_listed.ids[static_cast<std::size_t>(row)])
        return &(*known)[place];
    return nullptr;
}

void CaseListModel::ask(int page) const
{
    if (m_askedPages.contains(page))
        return;
    m_askedPages.insert(page);
    const auto first = m_listed.ids.begin() + qsizetype{page} * rowsPerPage;
    const auto last =
        m_listed.ids.end() - first > rowsPerPage ? first + rowsPerPage : m_listed.ids.end();
    auto *self = const_cast<CaseListModel *>(this);
    m_store.read(
        self,
        [ids = std::vector<CaseId>(first, last), today = m_office.today(),
         calendar = m_office.calendar()](Database &database) {
            std::vector<ReadRow> rows;
            for (CaseListRow &row : CaseList(database).rows(ids)) {
                const StateWords state = stateWords(standingOf(row), today, *calendar);
                rows.push_back({std::move(row), state});
            }
            return rows;
        },
        [self, page, asked = m_asked](const std::vector<ReadRow> &rows) {
            if (asked != self->m_answered)
                return;
            if (self->m_pages.size() > keptPages) {
                self->m_pages.clear();
                self->m_askedPages = {page};
            }
            self->m_pages.insert(page, rows);
            const int from = page * rowsPerPage;
            const int to = std::min(from + rowsPerPage, self->rowCount()) - 1;
            Q_EMIT self->dataChanged(self->index(from, 0), self->index(to, caseColumnCount - 1));
            Q_EMIT self->rowsCame();
        });
}

QVariant CaseListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() ||
        (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::FontRole &&
         role != Qt::AccessibleTextRole && role != StateDelegate::urgentRole))
        return {};
    const ReadRow *read = rowAt(index.row());
    const auto column = static_cast<CaseColumn>(index.column());
    if (!read)
        return role == Qt::DisplayRole && index.column() == 0 ? QVariant(u"…"_s) : QVariant();
    const bool isState = column == CaseColumn::State;
    const auto text = [&] {
        return isState ? read->state.text
                       : shownIn(read->row, column, m_office.today(), *m_office.calendar());
    };
    switch (role) {
    case Qt::FontRole:
        return column == CaseColumn::Deadline && isNear(read->row) ? QVariant(emphasized({}))
                                                                   : QVariant();
    case Qt::AccessibleTextRole:
        return isState ? QVariant(read->state.spoken()) : QVariant();
    case StateDelegate::urgentRole:
        return isState ? QVariant(read->state.isUrgent) : QVariant();
    case Qt::ToolTipRole:
        return plainToolTip(text());
    default:
        return text();
    }
}

bool CaseListModel::isNear(const CaseListRow &row) const
{
    return !signOfDeadline(row, m_office.today(), *m_office.calendar()).isEmpty();
}

QVariant CaseListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return nameOfColumn(static_cast<CaseColumn>(section));
}

Qt::ItemFlags CaseListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.isValid() ? usual | Qt::ItemIsDragEnabled : usual;
}

void CaseListModel::sort(int column, Qt::SortOrder order)
{
    m_selection.query.order = orderOf(static_cast<CaseColumn>(column));
    m_selection.query.descending = order == Qt::DescendingOrder;
    renew();
}

} // namespace noticedesk

#include "caselistmodel.moc"
