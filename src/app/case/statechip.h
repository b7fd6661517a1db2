// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/plainlabel.h"

#include <QDate>

namespace noticedesk
{

struct CaseFile;
class OfficeCalendar;

/// Where a case stands today, in a sign and a few words: ‼ overdue by 4 working days.
struct StateWords
{
    QString text;
    bool isUrgent = false; ///< overdue, or due today
};

StateWords stateWords(const CaseFile &file, QDate today, const OfficeCalendar &calendar);

/// A small rounded label that says where a case stands. What is urgent is filled with the colour of
/// the text, so that it stands out in any theme.
class StateChip final : public PlainLabel
{
    Q_OBJECT

public:
    explicit StateChip(QWidget *parent = nullptr);

    void showState(const StateWords &words);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fitToFont();
};

} // namespace noticedesk
