// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/historylines.h"
#include "store/cases/caserecord.h"

#include <QWidget>

#include <memory>

namespace Ui
{
class HistoryPage;
}

namespace noticedesk
{

class StoreThreads;

/// 歷程: everything that happened to a case: when, who, what, before and after.
class HistoryPage final : public QWidget
{
    Q_OBJECT

public:
    HistoryPage(StoreThreads &store, QWidget *parent);
    ~HistoryPage() override;

    /// Reads the case's history anew; it is read again with every entry that comes. The last entry
    /// is in front at first; later whoever reads stays where he is.
    void renew(CaseId id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitColumns();
    void showLines(const std::vector<HistoryLine> &lines);
    void copySelected() const;

    StoreThreads &m_store;
    CaseId m_id{0};
    std::vector<HistoryLine> m_lines; ///< as they are shown
    std::unique_ptr<Ui::HistoryPage> m_ui;
};

} // namespace noticedesk
