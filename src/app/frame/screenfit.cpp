// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/screenfit.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QLayout>
#include <QScreen>

#include <algorithm>

namespace noticedesk
{

namespace
{

QList<QRect> screensFrom(const QScreen *first)
{
    QList<QRect> screens;
    if (first)
        screens.append(first->availableGeometry());
    for (const QScreen *screen : QGuiApplication::screens()) {
        if (screen != first)
            screens.append(screen->availableGeometry());
    }
    return screens;
}

/// What the frame takes beside the window; before the window was shown, what is usual.
QMargins frameOf(const QWidget &window)
{
    const QRect outer = window.frameGeometry();
    const QRect inner = window.geometry();
    if (outer != inner)
        return {inner.left() - outer.left(), inner.top() - outer.top(),
                outer.right() - inner.right(), outer.bottom() - inner.bottom()};
    constexpr int usualTitle = 32;
    constexpr int usualEdge = 2;
    return {usualEdge, usualTitle, usualEdge, usualEdge};
}

} // namespace

QRect placedOnScreen(const QRect &wanted, const QList<QRect> &screens)
{
    if (screens.isEmpty())
        return wanted;
    const auto touched = std::find_if(screens.begin(), screens.end(), [&wanted](const QRect &each) {
        return each.intersects(wanted);
    });
    const QRect &screen = touched == screens.end() ? screens.front() : *touched;
    QRect placed(wanted.topLeft(), wanted.size().boundedTo(screen.size()));
    if (touched == screens.end())
        placed.moveCenter(screen.center());
    placed.moveLeft(std::clamp(placed.left(), screen.left(), screen.right() + 1 - placed.width()));
    placed.moveTop(std::clamp(placed.top(), screen.top(), screen.bottom() + 1 - placed.height()));
    return placed;
}

void fitOntoScreen(QWidget &window)
{
    const QMargins frame = frameOf(window);
    const QRect wanted = window.geometry() + frame;
    const QRect placed = placedOnScreen(wanted, screensFrom(window.screen()));
    if (placed != wanted)
        window.setGeometry(placed - frame);
}

DialogFit::DialogFit(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool DialogFit::eventFilter(QObject *watched, QEvent *event)
{
    auto *dialog = event->type() == QEvent::Show ? qobject_cast<QDialog *>(watched) : nullptr;
    if (dialog && dialog->isWindow()) {
        if (const QLayout *layout = dialog->layout(); layout && layout->hasHeightForWidth())
            dialog->resize(dialog->width(), std::max(dialog->height(),
                                                     layout->totalHeightForWidth(dialog->width())));
        fitOntoScreen(*dialog);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace noticedesk

#include "screenfit.moc"
