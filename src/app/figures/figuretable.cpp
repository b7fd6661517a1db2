// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/figuretable.h"

#include "app/look/look.h"
#include "app/widgets/columnwidths.h"
#include "app/widgets/copyrows.h"
#include "app/widgets/emptylist.h"
#include "domain/tr.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>

#include <set>

using namespace Qt::StringLiterals;

namespace noticedesk
{

FigureTable::FigureTable(QWidget *parent)
    : QTableView(parent), m_figure(new FigureModel(this)), m_empty(new EmptyList(*this))
{
    setModel(m_figure);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    connect(this, &QTableView::activated, this, &FigureTable::open);
    auto *show = new QAction(noticedesk::tr("&Show these cases"), this);
    show->setObjectName(u"showCasesAction"_s);
    connect(show, &QAction::triggered, this, [this] { open(currentIndex()); });
    addAction(show);
    addCopyAction(this, [this] { copyRows(); });
    fitSizes();
}

void FigureTable::show(const std::shared_ptr<const CountedFigures> &counted, std::size_t figure)
{
    const bool isAnother =
        !m_figure->figure() || m_figure->figure()->name != counted->figures.at(figure).name;
    const QModelIndex before = currentIndex();
    const int row = before.row();
    const int column = before.column();
    m_figure->show(counted, figure);
    if (m_figure->rowCount() == 0)
        m_empty->tell(noticedesk::tr("There is nothing to count here until this day."));
    else
        m_empty->clear();
    if (isAnother || !currentIndex().isValid()) {
        const auto most = m_figure->index(m_figure->rowCount() - 1, m_figure->columnCount() - 1);
        setCurrentIndex(isAnother ? m_figure->index(0, std::min(1, most.column()))
                                  : m_figure->index(std::min(row, most.row()),
                                                    std::min(column, most.column())));
    }
    if (isAnother)
        fitColumnsBefore(*this, m_figure->columnCount());
}

void FigureTable::open(const QModelIndex &index)
{
    const CasesOfNumber found = m_figure->casesAt(index);
    if (found.cases.empty())
        Q_EMIT nothingCounted();
    else
        Q_EMIT casesWanted(found.cases, found.words);
}

void FigureTable::copyRows() const
{
    std::set<int> chosen;
    for (const QModelIndex &index : selectionModel()->selectedIndexes())
        chosen.insert(index.row());
    QStringList headings;
    for (const int column : columnsInSight(*horizontalHeader()))
        headings.append(m_figure->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    std::vector<QStringList> rows;
    for (const int row : chosen) {
        QStringList &cells = rows.emplace_back();
        for (const int column : columnsInSight(*horizontalHeader()))
            cells.append(m_figure->index(row, column).data(Qt::EditRole).toString());
    }
    if (!rows.empty())
        copyTable(headings, rows);
}

SavedList FigureTable::savedList() const
{
    const auto figure = m_figure->figure();
    if (!figure)
        return {};
    SavedList list{figure->title, {}, {}};
    for (const TableColumn &column : figure->columns)
        list.columns.push_back({column});
    list.rows = [figure](const TakeRow &take) {
        for (const auto &row : figure->rows) {
            std::vector<CellValue> cells;
            cells.reserve(row.size());
            for (const FigureCell &cell : row)
                cells.push_back(cell.value);
            if (!take(std::move(cells)))
                return;
        }
    };
    return list;
}

void FigureTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitSizes();
}

void FigureTable::fitSizes()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 2 * space(Space::Close, this));
    fitColumnsBefore(*this, m_figure->columnCount());
}

} // namespace noticedesk

#include "figuretable.moc"
