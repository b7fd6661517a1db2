// SPDX-License-Identifier: GPL-3.0-or-later
#include "placefaults.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>

#include <cmath>

using namespace Qt::StringLiterals;

namespace noticedesk::testing
{

namespace
{

QString nameOf(const QWidget *widget)
{
    const auto *label = qobject_cast<const QLabel *>(widget);
    const QString said = label ? label->text().left(20) : QString();
    const QString name = widget->objectName().isEmpty()
                             ? QString::fromLatin1(widget->metaObject()->className())
                             : widget->objectName();
    return said.isEmpty() ? name : name + u" \""_s + said + u'"';
}

/// What a layout places below a widget, in layouts of layouts too.
void addPlaced(const QLayout &layout, QList<QWidget *> &placed)
{
    for (int at = 0; at < layout.count(); ++at) {
        QLayoutItem *item = layout.itemAt(at);
        if (item->widget() && item->widget()->isVisible() && !item->widget()->size().isEmpty())
            placed.append(item->widget());
        else if (item->layout())
            addPlaced(*item->layout(), placed);
    }
}

/// Widgets of one layout that lie over each other or reach over the edge of what holds them.
QStringList overlapsIn(const QWidget &parent)
{
    QStringList found;
    if (!parent.layout())
        return found;
    QList<QWidget *> placed;
    addPlaced(*parent.layout(), placed);
    for (qsizetype at = 0; at < placed.size(); ++at) {
        if (!parent.rect().contains(placed[at]->geometry()))
            found.append(nameOf(placed[at]) + u" reaches out of "_s + nameOf(&parent));
        for (qsizetype other = at + 1; other < placed.size(); ++other) {
            if (placed[at]->geometry().intersects(placed[other]->geometry()))
                found.append(nameOf(placed[at]) + u" lies over "_s + nameOf(placed[other]));
        }
    }
    return found;
}

double centredBaseLine(const QRect &room, const QFontMetrics &metrics)
{
    return room.top() + (room.height() - metrics.height()) / 2.0 + metrics.ascent();
}

/// Where the first line of a label stands, below its top.
double baseLineOf(const QLabel &label)
{
    const QRect room = label.contentsRect().adjusted(label.margin(), label.margin(),
                                                     -label.margin(), -label.margin());
    const QFontMetrics metrics = label.fontMetrics();
    if (label.alignment().testFlag(Qt::AlignTop))
        return room.top() + metrics.ascent();
    if (label.wordWrap() && label.heightForWidth(label.width()) > 2 * metrics.height())
        return room.top() + metrics.ascent();
    return centredBaseLine(room, metrics);
}

/// The part of a field that holds its text.
QWidget *textPartOf(QWidget *field)
{
    if (qobject_cast<QLineEdit *>(field) || qobject_cast<QPlainTextEdit *>(field) ||
        qobject_cast<QComboBox *>(field) || qobject_cast<QCheckBox *>(field))
        return field;
    for (QWidget *each : field->findChildren<QWidget *>()) {
        if (each->isVisible() &&
            (qobject_cast<QLineEdit *>(each) || qobject_cast<QPlainTextEdit *>(each)))
            return each;
    }
    return nullptr;
}

/// Where the first line of a field's text stands, below its top.
double baseLineOf(const QWidget &field)
{
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(&field)) {
        const double margin = text->document()->documentMargin();
        return text->viewport()->mapTo(text, QPoint(0, 0)).y() + margin +
               text->fontMetrics().ascent();
    }
    return centredBaseLine(field.rect(), field.fontMetrics());
}

/// Labels whose field is not there or does not stand beside or below them, on the same line.
QStringList labelFaultsIn(const QWidget &shown)
{
    constexpr double mostApart = 1; // logical pixels
    QStringList found;
    for (const auto *label : shown.findChildren<QLabel *>()) {
        if (!label->isVisible() || !label->buddy() || label->text().isEmpty())
            continue;
        const QWidget *window = label->window();
        QWidget *buddy = label->buddy();
        if (!buddy->isVisible()) {
            found.append(nameOf(label) + u" has no field"_s);
            continue;
        }
        const QPoint labelAt = label->mapTo(window, QPoint());
        const QPoint fieldAt = buddy->mapTo(window, QPoint());
        const bool isAbove = labelAt.y() + label->height() <= fieldAt.y() + 1;
        const QWidget *text = textPartOf(buddy);
        if (isAbove || !text)
            continue;
        if (labelAt.x() > fieldAt.x())
            found.append(nameOf(label) + u" stands behind its field"_s);
        const double labelLine = labelAt.y() + baseLineOf(*label);
        const double textLine = text->mapTo(window, QPoint()).y() + baseLineOf(*text);
        if (std::abs(labelLine - textLine) > mostApart)
            found.append(u"%1 stands %2 px beside the line of %3"_s.arg(
                nameOf(label), QString::number(labelLine - textLine), nameOf(text)));
    }
    return found;
}

} // namespace

QStringList placeFaultsIn(const QWidget &shown)
{
    QStringList found = labelFaultsIn(shown) + overlapsIn(shown);
    for (const QWidget *each : shown.findChildren<QWidget *>()) {
        if (each->isVisible() && each->window() == shown.window())
            found += overlapsIn(*each);
    }
    return found;
}

} // namespace noticedesk::testing
