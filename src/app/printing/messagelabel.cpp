// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/messagelabel.h"

#include "app/look/look.h"

#include <QEvent>

namespace noticedesk
{

namespace
{

/// A label breaks lines between words only, so long ones get places where they may be broken.
QString breakable(const QString &text)
{
    constexpr int longest = 20;
    constexpr QChar firstIdeographs(0x2E80);
    QString result;
    int length = 0;
    for (const QChar each : text) {
        length = each.isSpace() || each >= firstIdeographs ? 0 : length + 1;
        result += each;
        if (length >= longest && !each.isHighSurrogate()) {
            result += QChar(0x200B);
            length = 0;
        }
    }
    return result;
}

} // namespace

MessageLabel::MessageLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    setForegroundRole(QPalette::ToolTipText);
    setMargin(space(Space::Near, this));
    hide();
}

void MessageLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setMargin(space(Space::Near, this));
}

void MessageLabel::tell(const QString &message)
{
    m_message = message;
    setText(breakable(message));
    setVisible(!message.isEmpty());
}

} // namespace noticedesk

#include "messagelabel.moc"
