// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/nextstep.h"
#include "store/search/caselist.h"

#include <QAbstractListModel>

namespace noticedesk
{

/// A case on the start page: which, why it is there, and what is to be done.
struct TodayLine
{
    CaseListRow row;
    QString why;
    QString next;
};

/// The cases of one group of the start page, the most urgent first.
class TodayModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setLines(std::vector<TodayLine> lines);
    const TodayLine *lineAt(int row) const;
    int rowOf(CaseId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<TodayLine> m_lines;
};

} // namespace noticedesk
