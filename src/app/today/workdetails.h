// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/today/worklist.h"

#include <QWidget>

#include <memory>

namespace Ui
{
class WorkDetails;
}

namespace noticedesk
{

struct Desk;

/// The case that is chosen on the start page: why it is there, what is to be done, whom to call,
/// what was noted and what happened last, and its notice.
class WorkDetails final : public QWidget
{
    Q_OBJECT

public:
    explicit WorkDetails(QWidget *parent = nullptr);
    ~WorkDetails() override;

    void setDesk(Desk &desk);
    /// Null shows that no case is chosen.
    void show(const WorkItem *item);

Q_SIGNALS:
    void openWanted();
    void callWanted();
    void trackingWanted();

private:
    void readEvents(CaseId id);

    std::unique_ptr<Ui::WorkDetails> m_ui;
    Desk *m_desk = nullptr;
    std::optional<CaseId> m_shown;
    CaseFile m_drawn; ///< what the preview shows
};

} // namespace noticedesk
