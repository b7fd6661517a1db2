// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/statewords.h"
#include "app/widgets/plainlabel.h"

namespace noticedesk
{

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
