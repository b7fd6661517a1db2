// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/tray/traypages.h"

#include <QAbstractTableModel>

namespace noticedesk
{

/// Pages that came back and wait for somebody to say where they belong, a row each.
class TrayModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { ReceivedOn, File, Page, Why, ColumnCount };

    explicit TrayModel(QObject *parent = nullptr);

    void show(const std::vector<KeptTrayPage> &pages);
    const KeptTrayPage *pageAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<KeptTrayPage> m_pages;
};

} // namespace noticedesk
