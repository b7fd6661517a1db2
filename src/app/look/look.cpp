// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/look/look.h"

#include <QApplication>
#include <QFontInfo>
#include <QFrame>
#include <QVariant>

#include <algorithm>
#include <array>
#include <utility>

namespace noticedesk
{

namespace
{

constexpr const char *spacesProperty = "spaces";

constexpr std::array<std::pair<const char *, Spaces>, 6> namesOfSpaces{{
    {"page", Spaces::Page},
    {"halves", Spaces::Halves},
    {"form", Spaces::Form},
    {"bar", Spaces::Bar},
    {"strip", Spaces::Strip},
    {"joined", Spaces::Joined},
}};

/// Of the size of the text.
double partOfSize(Space distance)
{
    switch (distance) {
    case Space::Hair:
        return 1.0 / 6;
    case Space::Close:
        return 1.0 / 3;
    case Space::Near:
        return 1.0 / 2;
    case Space::Apart:
        return 1;
    case Space::Page:
        break;
    }
    return 4.0 / 3;
}

bool hasEdge(const QWidget *widget)
{
    const auto *frame = qobject_cast<const QFrame *>(widget);
    return frame && frame->frameShape() == QFrame::StyledPanel;
}

} // namespace

int space(Space distance, const QFont &font)
{
    return std::max(1, qRound(partOfSize(distance) * QFontInfo(font).pixelSize()));
}

int space(Space distance, const QWidget *widget)
{
    return space(distance, widget ? widget->font() : QApplication::font());
}

Spaces spacesOf(const QWidget *widget)
{
    const QByteArray named =
        widget ? widget->property(spacesProperty).toString().toLatin1() : QByteArray();
    for (const auto &[name, spaces] : namesOfSpaces) {
        if (named == name)
            return spaces;
    }
    return Spaces::Usual;
}

void setSpaces(QWidget &widget, Spaces spaces)
{
    for (const auto &[name, each] : namesOfSpaces) {
        if (each == spaces)
            widget.setProperty(spacesProperty, QString::fromLatin1(name));
    }
}

int spaceBeside(const QWidget *widget)
{
    switch (spacesOf(widget)) {
    case Spaces::Joined:
        return 0;
    case Spaces::Strip:
        return space(Space::Hair, widget);
    case Spaces::Bar:
        return space(Space::Close, widget);
    case Spaces::Form:
        return space(Space::Apart, widget);
    case Spaces::Halves:
        return space(Space::Page, widget);
    case Spaces::Page:
    case Spaces::Usual:
        break;
    }
    return space(Space::Near, widget);
}

int spaceBelow(const QWidget *widget)
{
    return spacesOf(widget) == Spaces::Form ? space(Space::Close, widget) : spaceBeside(widget);
}

int roomBeside(const QWidget *widget)
{
    const Spaces spaces = spacesOf(widget);
    if (spaces == Spaces::Page)
        return space(Space::Page, widget);
    if (spaces == Spaces::Bar)
        return space(Space::Near, widget);
    return widget && (widget->isWindow() || hasEdge(widget)) ? space(Space::Apart, widget) : 0;
}

int roomAbove(const QWidget *widget)
{
    const bool hasRoom = roomBeside(widget) > 0 && spacesOf(widget) != Spaces::Bar;
    return hasRoom ? space(Space::Apart, widget) : 0;
}

qreal sizeFactor(HeadingLevel level)
{
    switch (level) {
    case HeadingLevel::Section:
        return 1;
    case HeadingLevel::Title:
        return 1.25;
    case HeadingLevel::PageTitle:
        break;
    }
    return 1.4;
}

QFont emphasized(QFont font)
{
    font.setBold(true);
    return font;
}

QFont resized(QFont font, qreal points)
{
    font.setPointSizeF(points);
    return font;
}

} // namespace noticedesk
