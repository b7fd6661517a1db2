// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/officecalendar.h"
#include "store/cases/caserecord.h"
#include "store/directory/directory.h"

#include <QWidget>

#include <memory>

namespace Ui
{
class ClosuresPanel;
}

namespace noticedesk
{

struct Desk;

/// The days on which the office is closed for a reason of its own, such as a typhoon: their list,
/// and a form for a new one that says which open deadlines fall on the day.
class ClosuresPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ClosuresPanel(QWidget *parent = nullptr);
    ~ClosuresPanel() override;

    /// Reads the closures; to be called once.
    void begin(Desk &desk);

    /// Whether a closure is typed that was not added yet.
    bool hasTyped() const;

Q_SIGNALS:
    /// Somebody wants to see a case.
    void caseChosen(noticedesk::CaseId id);
    /// What was not done, and why.
    void announced(const QString &sentence);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void readClosures();
    void renewOffice();
    void showEffect();
    void add();
    void clear();
    void askToRemove(qint64 id);
    void remove(const Stored<LocalClosure> &closure);
    void showFindings(const std::vector<Finding> &findings);

    std::unique_ptr<Ui::ClosuresPanel> m_ui;
    Desk *m_desk = nullptr;
    std::vector<Stored<LocalClosure>> m_closures;
    std::optional<QDate> m_asked; ///< the day whose effect was asked for last
};

} // namespace noticedesk
