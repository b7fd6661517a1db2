// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <map>
#include <vector>

class QToolButton;

namespace noticedesk
{

class OfficeCalendar;

/// The coming working days in a row, with how many cases are due on each.
class DeadlineStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit DeadlineStrip(QWidget *parent = nullptr);

    /// Cases that are due on a day off stand on the day itself, between working days.
    void showDays(QDate today, const OfficeCalendar &calendar, const std::map<QDate, qint64> &due);

Q_SIGNALS:
    void dayChosen(QDate day);

private:
    std::vector<QToolButton *> m_days;
};

} // namespace noticedesk
