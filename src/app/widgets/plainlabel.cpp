// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/plainlabel.h"

namespace noticedesk
{

PlainLabel::PlainLabel(QWidget *parent) : PlainLabel(QString(), parent) {}

PlainLabel::PlainLabel(const QString &text, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
}

void PlainLabel::tell(const QString &sentence)
{
    setText(sentence);
    setVisible(!sentence.isEmpty());
}

} // namespace noticedesk

#include "plainlabel.moc"
