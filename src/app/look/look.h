// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPalette>
#include <QWidget>

namespace noticedesk
{

/// How far apart things stand. These are all the distances of the window; they are parts of the
/// size of the text and grow with it.
enum class Space {
    None,
    Hair,  ///< between what is one thing: the lines of a case, the steps of a case
    Close, ///< between the rows of a form, between tools
    Near,  ///< between things beside and below each other
    Apart, ///< between a field and the next name, above a heading, around a dialog
    Page,  ///< beside what a page holds, between its halves
};

/// In logical pixels, in text of this font.
int space(Space distance, const QFont &font);
/// In the text of a widget, or of the application.
int space(Space distance, const QWidget *widget = nullptr);

/// How a widget places what stands in it.
struct Spaces
{
    Space beside = Space::Near; ///< between two things in it
    Space below = Space::Near;
    Space sides = Space::None; ///< left and right of everything in it
    Space ends = Space::None;  ///< above and below
};

/// Those that the widget names in its property "spaces": page, halves, form, bar, strip, joined.
/// Windows and panels with an edge have room around what stands in them in any case.
Spaces spacesOf(const QWidget *widget);

/// What is above something else.
enum class HeadingLevel { Section, Title, PageTitle };
/// How much larger than the text around it.
qreal sizeFactor(HeadingLevel level);

/// The font of what stands out: headings, what is due, what is to be done next.
QFont emphasized(QFont font);
QFont resized(QFont font, qreal points);

/// The colour of what is read after everything else.
inline constexpr QPalette::ColorRole lessImportantText = QPalette::PlaceholderText;

} // namespace noticedesk
