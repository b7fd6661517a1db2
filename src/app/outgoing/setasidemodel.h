// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outgoing/incident/listentry.h"

#include <QAbstractTableModel>

namespace noticedesk
{

/// The rows of a list that lead to no notice, each with its reason. Those of which somebody may say
/// which organisation they are about come first.
class SetAsideModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Row, OrganizationCalled, Why, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<SetAsideRow> rows);
    const std::vector<SetAsideRow> &rows() const { return m_rows; }
    /// Null if there is none.
    const SetAsideRow *rowAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<SetAsideRow> m_rows;
};

} // namespace noticedesk
