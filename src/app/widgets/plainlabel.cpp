// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/plainlabel.h"

#include "app/text/plaintext.h"

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

void introduceBuddy(QLabel &label)
{
    QWidget *buddy = label.buddy();
    if (!buddy)
        return;
    if (buddy->accessibleName().isEmpty())
        buddy->setAccessibleName(withoutKey(label.text()));
    // A label sets the focus only on a widget that accepts it itself.
    if (buddy->focusProxy())
        label.setBuddy(buddy->focusProxy());
}

void introduceBuddies(const QWidget &page)
{
    for (QLabel *label : page.findChildren<QLabel *>())
        introduceBuddy(*label);
}

} // namespace noticedesk

#include "plainlabel.moc"
