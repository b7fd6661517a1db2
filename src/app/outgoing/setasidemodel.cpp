// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outgoing/setasidemodel.h"

#include "app/text/plaintext.h"
#include "domain/tr.h"

#include <algorithm>

namespace noticedesk
{

void SetAsideModel::show(std::vector<SetAsideRow> rows)
{
    std::stable_partition(rows.begin(), rows.end(),
                          [](const SetAsideRow &each) { return each.isUnclear; });
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const SetAsideRow *SetAsideModel::rowAt(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    return row >= 0 && at < m_rows.size() ? &m_rows[at] : nullptr;
}

int SetAsideModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SetAsideModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SetAsideModel::data(const QModelIndex &index, int role) const
{
    const SetAsideRow *row = rowAt(index.row());
    if (!row || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    QString text;
    switch (index.column()) {
    case Row:
        text = QString::number(row->row);
        break;
    case OrganizationCalled:
        text = shownName(row->organization);
        break;
    default:
        text = row->why;
        break;
    }
    return role == Qt::ToolTipRole ? plainToolTip(shortened(text, longestToolTip)) : text;
}

QVariant SetAsideModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Row:
        return noticedesk::tr("Row");
    case OrganizationCalled:
        return noticedesk::tr("Organisation");
    default:
        return noticedesk::tr("Why it is set aside");
    }
}

} // namespace noticedesk

#include "setasidemodel.moc"
