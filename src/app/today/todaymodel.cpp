// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today/todaymodel.h"

#include "app/text/plaintext.h"
#include "app/text/stepnames.h"
#include "domain/tr.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

void TodayModel::setLines(std::vector<TodayLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

const TodayLine *TodayModel::lineAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_lines[static_cast<std::size_t>(row)] : nullptr;
}

int TodayModel::rowOf(CaseId id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_lines[static_cast<std::size_t>(row)].row.id == id)
            return row;
    }
    return -1;
}

int TodayModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant TodayModel::data(const QModelIndex &index, int role) const
{
    const TodayLine *line = index.isValid() ? lineAt(index.row()) : nullptr;
    if (!line)
        return {};
    const QString name = nameOfNumber(line->row.number);
    if (role == Qt::DisplayRole)
        return QString(name + u"　"_s + shownName(line->row.name) + u'\n' + line->why);
    if (role == Qt::ToolTipRole)
        return plainToolTip(shortened(line->row.name, longestToolTip) + u'\n' + line->why + u'\n' +
                            line->next);
    return {};
}

} // namespace noticedesk

#include "todaymodel.moc"
