// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/figurecounting.h"
#include "app/figures/figurepages.h"
#include "app/figures/reportsaving.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

namespace Ui
{
class StatisticsPage;
}

namespace noticedesk
{

struct Desk;

/// 統計: the figures as of any day, each as a table and as the page of the report with its chart.
/// They follow the store; the ones before stay until the new ones are there.
class StatisticsPage final : public QWidget
{
    Q_OBJECT

public:
    StatisticsPage(Desk &desk, QWidget *parent);
    ~StatisticsPage() override;

    bool isWorking() const { return m_saving.isRunning(); }
    /// Asks for the printer, as soon as there are figures.
    void print();

Q_SIGNALS:
    /// A number's cases are to be listed; in words what they are.
    void casesWanted(const std::vector<noticedesk::CaseId> &ids, const QString &what);
    void printingWanted(const noticedesk::PrintedPaper &paper);
    void announced(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void connectFields();
    void connectParts();
    void noteOffice();
    /// What is asked for; nothing if the days make no sense, which is said.
    std::optional<StatisticsOrder> order();
    void countSoon();
    void count();
    void take(const std::shared_ptr<const CountedFigures> &counted);
    void fillList();
    void showFigure();
    void layOutPage();
    void tell(const QString &sentence);
    void showState(const QString &state);

    std::unique_ptr<Ui::StatisticsPage> m_ui;
    Desk &m_desk;
    std::shared_ptr<const CountedFigures> m_counted; ///< null before the first are there
    bool m_isOld = true; ///< something changed since they were asked for
    QDate m_today;       ///< that the page knows of
    QString m_officeName;
    QTimer m_soon{this};
    FigureCounting m_counting;
    FigurePages m_pages;
    ReportSaving m_saving;
};

} // namespace noticedesk
