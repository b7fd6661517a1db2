// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/longwork.h"
#include "app/figures/countedfigures.h"

#include <QObject>

class QWidget;

namespace noticedesk
{

class SheetPdf;
struct Desk;

/// Saves the report of the figures as a PDF or as a file for spreadsheets.
class ReportSaving final : public QObject
{
    Q_OBJECT

public:
    /// The dialog for the file stands above the page, to which this belongs.
    ReportSaving(Desk &desk, QWidget *page);

    bool isRunning() const { return m_work.isRunning(); }
    /// Asks where, and saves these figures there.
    void choose(const std::shared_ptr<const CountedFigures> &counted);
    void save(const std::shared_ptr<const CountedFigures> &counted, const QString &path);

Q_SIGNALS:
    void begun();
    void saved(const QString &sentence);
    void failed(const QString &sentence);

private:
    Desk &m_desk;
    QWidget *m_page;
    LongWork m_work{this};
};

} // namespace noticedesk
