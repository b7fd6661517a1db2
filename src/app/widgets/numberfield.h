// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSpinBox>

namespace noticedesk
{

/// A field for a number. The wheel changes it only while it has the focus, and does not give it the
/// focus: it scrolls what is around.
class NumberField final : public QSpinBox
{
    Q_OBJECT

public:
    explicit NumberField(QWidget *parent = nullptr);

protected:
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace noticedesk
