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

/// Of the size of the text, in the order of Space.
constexpr std::array partsOfSize{0.0, 1.0 / 6, 1.0 / 3, 1.0 / 2, 1.0, 4.0 / 3};

constexpr std::array<std::pair<const char *, Spaces>, 6> namedSpaces{{
    {"page", {Space::Near, Space::Near, Space::Page, Space::Apart}},
    {"halves", {Space::Page, Space::Page}},
    {"form", {Space::Apart, Space::Close}},
    {"bar", {Space::Close, Space::Close, Space::Near}},
    {"strip", {Space::Hair, Space::Hair}},
    {"joined", {Space::None, Space::None}},
}};

bool hasEdge(const QWidget &widget)
{
    const auto *frame = qobject_cast<const QFrame *>(&widget);
    return frame && frame->frameShape() == QFrame::StyledPanel;
}

} // namespace

int space(Space distance, const QFont &font)
{
    const double part = partsOfSize.at(static_cast<std::size_t>(distance));
    return qRound(part * QFontInfo(font).pixelSize());
}

int space(Space distance, const QWidget *widget)
{
    return space(distance, widget ? widget->font() : QApplication::font());
}

Spaces spacesOf(const QWidget *widget)
{
    if (!widget)
        return {};
    const QByteArray name = widget->property("spaces").toString().toLatin1();
    const auto *named = std::find_if(namedSpaces.begin(), namedSpaces.end(),
                                     [&name](const auto &each) { return name == each.first; });
    Spaces spaces = named == namedSpaces.end() ? Spaces() : named->second;
    if (spaces.sides == Space::None && (widget->isWindow() || hasEdge(*widget)))
        spaces.sides = spaces.ends = Space::Apart;
    return spaces;
}

qreal sizeFactor(HeadingLevel level)
{
    constexpr std::array factors{1.0, 1.25, 1.4};
    return factors.at(static_cast<std::size_t>(level));
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
