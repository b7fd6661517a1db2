// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/headinglabel.h"

#include <QApplication>
#include <QEvent>

namespace noticedesk
{

HeadingLabel::HeadingLabel(QWidget *parent) : PlainLabel(parent)
{
    follow(parent);
}

void HeadingLabel::setLevel(HeadingLevel level)
{
    m_level = level;
    takeFont();
}

void HeadingLabel::standApart()
{
    m_standsApart = true;
    takeFont();
}

bool HeadingLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ParentChange)
        follow(parentWidget());
    return PlainLabel::event(event);
}

bool HeadingLabel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_followed && event->type() == QEvent::FontChange)
        takeFont();
    return PlainLabel::eventFilter(watched, event);
}

void HeadingLabel::follow(QWidget *parent)
{
    if (m_followed)
        m_followed->removeEventFilter(this);
    m_followed = parent;
    if (m_followed)
        m_followed->installEventFilter(this);
    takeFont();
}

void HeadingLabel::takeFont()
{
    // Only what differs is set; everything else comes from around the label.
    const QFont around = m_followed ? m_followed->font() : QApplication::font(this);
    const qreal factor = sizeFactor(m_level);
    setFont(factor > 1 ? emphasized(resized({}, around.pointSizeF() * factor)) : emphasized({}));
    if (m_standsApart)
        setContentsMargins(0, space(Space::Apart, around), 0, space(Space::Hair, around));
}

} // namespace noticedesk
#include "headinglabel.moc"
