// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/headinglabel.h"

#include <QApplication>
#include <QEvent>

namespace noticedesk
{

HeadingLabel::HeadingLabel(QWidget *parent) : HeadingLabel(1, parent) {}

HeadingLabel::HeadingLabel(qreal factor, QWidget *parent) : HeadingLabel({}, factor, parent) {}

HeadingLabel::HeadingLabel(const QString &text, qreal factor, QWidget *parent)
    : PlainLabel(text, parent), m_factor(factor)
{
    follow(parent);
}

void HeadingLabel::setFactor(qreal factor)
{
    m_factor = factor;
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
    QFont font;
    font.setBold(true);
    if (m_factor > 1) {
        const QFont around = m_followed ? m_followed->font() : QApplication::font(this);
        font.setPointSizeF(around.pointSizeF() * m_factor);
    }
    setFont(font);
}

} // namespace noticedesk
#include "headinglabel.moc"
