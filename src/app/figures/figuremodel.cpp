// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/figuremodel.h"

#include "app/text/plaintext.h"

namespace noticedesk
{

FigureModel::FigureModel(QObject *parent) : QAbstractTableModel(parent) {}

std::shared_ptr<const Figure> FigureModel::figure() const
{
    return m_counted ? std::shared_ptr<const Figure>(m_counted, &m_counted->figures.at(m_figure))
                     : nullptr;
}

void FigureModel::show(const std::shared_ptr<const CountedFigures> &counted, std::size_t figure)
{
    const auto before = this->figure();
    const Figure &after = counted->figures.at(figure);
    const bool isSameSize = before && m_figure == figure && before->columns == after.columns &&
                            before->rows.size() == after.rows.size() && !after.rows.empty();
    if (!isSameSize)
        beginResetModel();
    m_counted = counted;
    m_figure = figure;
    if (!isSameSize)
        endResetModel();
    else
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

CasesOfNumber FigureModel::casesAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return casesOf(*m_counted, m_figure, static_cast<std::size_t>(index.row()),
                   static_cast<std::size_t>(index.column()));
}

int FigureModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_counted ? 0 : static_cast<int>(figure()->rows.size());
}

int FigureModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_counted ? 0 : static_cast<int>(figure()->columns.size());
}

QVariant FigureModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const auto column = static_cast<std::size_t>(index.column());
    if (column >= figure()->rows[row].size())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return shortened(figure()->shown(row, column), longestShownName);
    case Qt::EditRole:
        return figure()->shown(row, column);
    case Qt::ToolTipRole:
        return plainToolTip(shortened(figure()->shown(row, column), longestToolTip));
    case Qt::TextAlignmentRole:
        return figure()->columns[column].kind == ColumnKind::Number
                   ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                   : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant FigureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || !m_counted)
        return {};
    const TableColumn &column = figure()->columns.at(static_cast<std::size_t>(section));
    if (role == Qt::DisplayRole)
        return column.heading;
    if (role == Qt::TextAlignmentRole)
        return column.kind == ColumnKind::Number ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                 : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

} // namespace noticedesk

#include "figuremodel.moc"
