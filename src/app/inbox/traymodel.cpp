// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inbox/traymodel.h"

#include "app/text/plaintext.h"
#include "app/text/showndays.h"
#include "domain/tr.h"
#include "exchange/quoted.h"

namespace noticedesk
{

TrayModel::TrayModel(QObject *parent) : QAbstractTableModel(parent) {}

void TrayModel::show(const std::vector<KeptTrayPage> &pages)
{
    beginResetModel();
    m_pages = pages;
    endResetModel();
}

const KeptTrayPage *TrayModel::pageAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_pages[static_cast<std::size_t>(row)] : nullptr;
}

int TrayModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_pages.size());
}

int TrayModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TrayModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TrayPage &page = m_pages.at(static_cast<std::size_t>(index.row())).page;
    const auto text = [&]() -> QString {
        switch (index.column()) {
        case ReceivedOn:
            return shownDay(page.receivedOn);
        case File:
            return printable(page.originalName);
        case Page:
            return QString::number(page.page);
        case Why:
            return sentenceOf(page.reason);
        default:
            return {};
        }
    };
    switch (role) {
    case Qt::DisplayRole:
        return text();
    case Qt::ToolTipRole:
        return plainToolTip(text());
    default:
        return {};
    }
}

QVariant TrayModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ReceivedOn:
        return noticedesk::tr("Received", "heading of a list");
    case File:
        return noticedesk::tr("File", "heading of a list");
    case Page:
        return noticedesk::tr("Page", "heading of a list");
    case Why:
        return noticedesk::tr("Why", "heading of a list");
    default:
        return {};
    }
}

} // namespace noticedesk

#include "traymodel.moc"
