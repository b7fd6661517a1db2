// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

class QWidget;

namespace noticedesk
{

/// A place in the handbook: a page (notice.md) and the text of a heading in it, in the language of
/// the window; without one the page's beginning. The page has the same name in each language.
struct HandbookPlace
{
    QString page;
    QString heading;

    friend bool operator==(const HandbookPlace &, const HandbookPlace &) = default;
};

/// The pages in the order of the table of contents.
const QStringList &handbookPages();
/// A page in Markdown, in the language that is in force, without its pictures; empty if there is
/// none of this name.
QString handbookText(const QString &page);
/// The headings of a page without its title, in their order.
QStringList handbookHeadings(const QString &page);
/// How a link writes a heading: in small letters, with - for blanks.
QString headingLink(const QString &heading);
/// What a page calls itself.
QString titleOf(const QString &markdown);

/// The place that says most about a part of the window: about the field that it stands in, or its
/// page; the table of contents if there is none.
HandbookPlace handbookPlaceFor(const QWidget *widget);

/// All places that handbookPlaceFor() can give.
std::vector<HandbookPlace> handbookPlaces();

} // namespace noticedesk
