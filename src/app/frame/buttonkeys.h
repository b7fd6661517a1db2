// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace noticedesk
{

/// Enter presses the button that has the focus, as the blank key does: outside dialogs Qt's buttons
/// leave it alone.
class ButtonKeys final : public QObject
{
    Q_OBJECT

public:
    /// Watches the application's keys as long as this lives.
    explicit ButtonKeys(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace noticedesk
