// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

#include <memory>

namespace Ui
{
class StepGuide;
}

namespace noticedesk
{

class CaseTab;
class Commands;

/// After the first start, below the sample case: what the step in front is for, how to go on, and
/// where the handbook is. It is gone once it is closed or the case is.
class StepGuide final : public QFrame
{
    Q_OBJECT

public:
    /// The case's tab; the guide ends with it.
    StepGuide(const Commands &commands, CaseTab *tab, QWidget *parent);
    ~StepGuide() override;

    /// Another page is in front.
    void showFor(const QWidget *front);

private:
    void renew();

    std::unique_ptr<Ui::StepGuide> m_ui;
    QPointer<CaseTab> m_tab;
};

} // namespace noticedesk
