// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/figuremodel.h"
#include "app/tables/savedlist.h"

#include <QTableView>

namespace noticedesk
{

class EmptyList;

/// A figure as a table: Enter or a double click on a number asks for the cases that it counts. Its
/// rows are copied as a table.
class FigureTable final : public QTableView
{
    Q_OBJECT

public:
    explicit FigureTable(QWidget *parent = nullptr);

    void show(const std::shared_ptr<const CountedFigures> &counted, std::size_t figure);
    /// As it is saved: with its numbers and days.
    SavedList savedList() const;

Q_SIGNALS:
    void casesWanted(const std::vector<noticedesk::CaseId> &ids, const QString &what);
    /// Enter on what counts nothing.
    void nothingCounted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void open(const QModelIndex &index);
    void copyRows() const;
    void fitSizes();

    FigureModel *m_figure;
    EmptyList *m_empty;
};

} // namespace noticedesk
