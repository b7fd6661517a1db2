// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/longwork.h"
#include "store/cases/caserecord.h"

#include <QWidget>

#include <memory>

namespace Ui
{
class CalendarPage;
}

namespace noticedesk
{

struct Desk;
struct OfficeCalendarYear;

/// 辦公日曆表: the years that are known, the import of a year, and the days on which the office is
/// closed for a reason of its own. What a change does to the deadlines of open cases is said before
/// it is made.
class CalendarPage final : public QWidget
{
    Q_OBJECT

public:
    CalendarPage(Desk &desk, QWidget *parent);
    ~CalendarPage() override;

    /// Reads a year's file and says what it would change; nothing is changed before somebody has
    /// agreed.
    void previewImport(const QString &path);

    /// Whether a closure is typed that was not added yet.
    bool hasTyped() const;

Q_SIGNALS:
    /// Somebody wants to see a case.
    void caseChosen(noticedesk::CaseId id);
    /// What was not done, and why.
    void announced(const QString &sentence);

private:
    void readYears();
    void chooseImport();
    void offer(const OfficeCalendarYear &year);
    void import();

    std::unique_ptr<Ui::CalendarPage> m_ui;
    Desk &m_desk;
    std::shared_ptr<const OfficeCalendarYear> m_offered;
    LongWork m_work{this};
};

} // namespace noticedesk
