// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cases/casetable.h"

#include "app/cases/keptchoice.h"
#include "app/cases/savedcases.h"
#include "app/cases/statedelegate.h"
#include "app/desk/desk.h"
#include "app/desk/office.h"
#include "app/desk/settings.h"
#include "app/desk/storethreads.h"
#include "app/tables/listsaving.h"
#include "app/text/stepnames.h"
#include "app/widgets/copyrows.h"
#include "app/widgets/sortedrows.h"
#include "domain/officecalendar.h"
#include "domain/tr.h"
#include "domain/valuenames.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QShortcut>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// In which all usual states have room: a deadline that passed half a year ago, and each that a
/// case may come to.
int widthOfStates(const QFont &font)
{
    const OfficeCalendar calendar;
    const QDate today(2026, 7, 1);
    std::vector<CaseStanding> usual{
        {CaseState::Suspended, NextStep::None, {}, true},
        {CaseState::AwaitingResponse, NextStep::AwaitImprovement, today.addMonths(-6), false}};
    for (const auto &each : namesOf<CaseState>)
        usual.push_back({each.value, NextStep::None, {}, false});
    int widest = 0;
    for (const CaseStanding &each : usual)
        widest =
            std::max(widest, StateDelegate::widthOf(stateWords(each, today, calendar).text, font));
    constexpr int most = 14; // characters
    return std::min(widest, most * QFontMetrics(font).horizontalAdvance(u'字'));
}

} // namespace

CaseTable::CaseTable(Desk &desk, QWidget *parent)
    : QTableView(parent), m_desk(desk), m_cases(new CaseListModel(desk.store, desk.office, this))
{
    setObjectName(u"casesTable"_s);
    setAccessibleName(noticedesk::tr("Cases"));
    setModel(m_cases);
    new KeptChoice(*this);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setTabKeyNavigation(false);
    setDragDropMode(QAbstractItemView::DragOnly);
    setWordWrap(false);
    setAlternatingRowColors(true);
    setShowGrid(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    fitRows();
    buildColumns();
    setItemDelegateForColumn(static_cast<int>(CaseColumn::State), new StateDelegate(this));
    setSortingEnabled(true);
    connect(this, &QTableView::activated, this, &CaseTable::openCurrent);
    auto *open = new QAction(noticedesk::tr("&Open"), this);
    connect(open, &QAction::triggered, this, &CaseTable::openCurrent);
    addAction(open);
    auto *remove = new QShortcut(QKeySequence::Delete, this);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, [this] {
        if (m_desk.store.readOnlyReason().isEmpty())
            Q_EMIT deletionWanted(chosenCases());
    });
}

CaseTable::~CaseTable()
{
    settings::caseColumns.keep(horizontalHeader()->saveState());
    settings::knownCaseColumns.keep(caseColumnCount);
}

void CaseTable::buildColumns()
{
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setSortIndicator(0, Qt::DescendingOrder);
    header->setSortIndicatorShown(true); // before the headings are measured
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int em = fontMetrics().horizontalAdvance(u'字');
    constexpr std::array widths{7, 9, 24, 9, 10, 11, 12, 10, 12, 10, 10, 8, 14, 8};
    static_assert(widths.size() == caseColumnCount);
    const auto showAsUsual = [&](int column) {
        header->resizeSection(column, std::max(widths[static_cast<std::size_t>(column)] * em,
                                               header->sectionSizeHint(column) + em));
        header->setSectionHidden(column, column >= usualColumnCount);
    };
    for (int column = 0; column < caseColumnCount; ++column)
        showAsUsual(column);
    const auto fitTo = [&](CaseColumn column, const auto &names, const auto &nameOf) {
        int widest = 0;
        for (const auto &each : names)
            widest = std::max(widest, fontMetrics().horizontalAdvance(nameOf(each.value)));
        header->resizeSection(static_cast<int>(column), widest + em);
    };
    header->resizeSection(static_cast<int>(CaseColumn::State), widthOfStates(font()));
    fitTo(CaseColumn::NextStep, namesOf<NextStep>, nameOfNextStep);
    m_lastWidth = header->sectionSize(static_cast<int>(CaseColumn::NextStep));
    m_isAsMade = !header->restoreState(settings::caseColumns.read());
    connect(header, &QHeaderView::sectionResized, this, [this](int column) {
        if (column == static_cast<int>(CaseColumn::Name) && !m_isFitting)
            m_isAsMade = false; // somebody has drawn it
    });
    if (!m_isAsMade) {
        for (int column = settings::knownCaseColumns.read(); column < caseColumnCount; ++column)
            showAsUsual(column);
    }
    header->setContextMenuPolicy(Qt::ActionsContextMenu);
    for (int column = 1; column < caseColumnCount; ++column) {
        auto *show = new QAction(nameOfColumn(static_cast<CaseColumn>(column)), header);
        show->setCheckable(true);
        show->setChecked(!header->isSectionHidden(column));
        connect(show, &QAction::toggled, header,
                [header, column](bool shown) { header->setSectionHidden(column, !shown); });
        header->addAction(show);
    }
}

void CaseTable::fillColumnMenu(QMenu *menu) const
{
    menu->addActions(horizontalHeader()->actions());
}

void CaseTable::keyboardSearch(const QString &search)
{
    if (!search.trimmed().isEmpty() && search.front().isPrint())
        Q_EMIT typed(search);
}

void CaseTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (m_isAsMade)
        fitNames();
}

/// The names of organisations give way to the other columns, until somebody has chosen widths.
void CaseTable::fitNames()
{
    constexpr int least = 14; // characters
    constexpr int most = 24;
    const int em = fontMetrics().horizontalAdvance(u'字');
    QHeaderView *header = horizontalHeader();
    int room = viewport()->width();
    for (int column = 0; column < caseColumnCount; ++column) {
        if (column != static_cast<int>(CaseColumn::Name) && !header->isSectionHidden(column))
            room -= column == static_cast<int>(CaseColumn::NextStep) ? m_lastWidth
                                                                     : header->sectionSize(column);
    }
    const QScopedValueRollback fitting(m_isFitting, true);
    header->resizeSection(static_cast<int>(CaseColumn::Name),
                          std::clamp(room, least * em, most * em));
}

// Both turn input methods off where the row is not edited.
void CaseTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    setAttribute(Qt::WA_InputMethodEnabled);
}

void CaseTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    setAttribute(Qt::WA_InputMethodEnabled);
}

void CaseTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitRows();
}

void CaseTable::fitRows()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
}

void CaseTable::addContextActions(const QList<QAction *> &actions)
{
    addActions(actions);
    addCopyAction(this, [this] { copyChosen(); });
    offerSorting(*this);
    new ListSaving(m_desk, this, [this] { return savedList(); });
}

std::vector<CaseId> CaseTable::chosenCases() const
{
    std::vector<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    std::vector<CaseId> ids;
    for (const int row : rows) {
        if (const auto id = m_cases->caseAt(row))
            ids.push_back(*id);
    }
    return ids;
}

void CaseTable::openCurrent()
{
    if (const auto id = m_cases->caseAt(currentIndex().row()))
        Q_EMIT caseOpened(*id);
}

void CaseTable::copyChosen()
{
    const std::vector<CaseId> chosen = chosenCases();
    if (chosen.empty())
        return;
    // The model knows only the rows that somebody looked at.
    m_desk.store.read(
        this, [chosen](Database &database) { return CaseList(database).rows(chosen); },
        [this](const std::vector<CaseListRow> &rows) {
            QGuiApplication::clipboard()->setMimeData(tableOf(rows).release());
        });
}

std::unique_ptr<QMimeData> CaseTable::tableOf(const std::vector<CaseListRow> &rows) const
{
    QStringList headings;
    const std::vector<int> columns = columnsInSight(*horizontalHeader());
    for (const int column : columns)
        headings.append(nameOfColumn(static_cast<CaseColumn>(column)));
    std::vector<QStringList> table;
    for (const CaseListRow &row : rows) {
        QStringList &cells = table.emplace_back();
        for (const int column : columns)
            cells.append(shownIn(row, static_cast<CaseColumn>(column), m_desk.office.today(),
                                 *m_desk.office.calendar()));
    }
    return tableData(headings, table);
}

SavedList CaseTable::savedList() const
{
    std::vector<CaseColumn> columns;
    for (const int column : columnsInSight(*horizontalHeader()))
        columns.push_back(static_cast<CaseColumn>(column));
    return savedCases(m_desk.store.path(), m_cases->selectionOfToday(), columns);
}

void CaseTable::startDrag(Qt::DropActions)
{
    if (const std::vector<CaseId> chosen = chosenCases(); !chosen.empty())
        Q_EMIT dragWanted(chosen);
}

} // namespace noticedesk

#include "casetable.moc"
