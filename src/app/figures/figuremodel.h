// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/countedfigures.h"

#include <QAbstractTableModel>

namespace noticedesk
{

/// The table of one figure.
class FigureModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit FigureModel(QObject *parent = nullptr);

    /// Shows this figure from now on. A table of the same size is not begun anew, so that who reads
    /// it stays where they are.
    void show(const std::shared_ptr<const CountedFigures> &counted, std::size_t figure);
    /// What the number in a cell counts.
    CasesOfNumber casesAt(const QModelIndex &index) const;
    /// Null before anything is shown.
    std::shared_ptr<const Figure> figure() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const CountedFigures> m_counted;
    std::size_t m_figure = 0;
};

} // namespace noticedesk
