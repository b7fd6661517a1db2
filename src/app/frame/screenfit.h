// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QRect>

class QWidget;

namespace noticedesk
{

/// Where a window goes that would like to be there: on the first of these screens that it touches,
/// or else on the first of all, wholly inside and no larger than it. All in logical pixels; the
/// screens without panels, the window with its frame.
QRect placedOnScreen(const QRect &wanted, const QList<QRect> &screens);

/// Puts a window wholly onto a screen that is there.
void fitOntoScreen(QWidget &window);

/// Makes every dialog, when it is shown, as high as its sentences need at its width, and no larger
/// than the screen.
class DialogFit final : public QObject
{
    Q_OBJECT

public:
    /// Watches the application's windows as long as this lives.
    explicit DialogFit(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace noticedesk
