// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDoubleSpinBox>

namespace noticedesk
{

/// A field for a length on paper in mm, to a hundredth. The wheel changes it only while it has the
/// focus, as in a NumberField.
class LengthField final : public QDoubleSpinBox
{
    Q_OBJECT

public:
    explicit LengthField(QWidget *parent = nullptr);

    QString textFromValue(double value) const override;

protected:
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace noticedesk
