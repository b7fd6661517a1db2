// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

class QWidget;

namespace noticedesk
{

/// A place in the handbook: a page (notice.md) and the text of a heading in it; without one the
/// page's beginning.
struct HandbookPlace
{
    QString page;
    QString heading;

    friend bool operator==(const HandbookPlace &, const HandbookPlace &) = default;
};

/// The pages in the order of the table of contents.
const QStringList &handbookPages();
/// A page in Markdown, without its pictures; empty if there is none of this name.
QString handbookText(const QString &page);
/// What a page calls itself.
QString titleOf(const QString &markdown);

/// The place that says most about a part of the window: about the field that it stands in, or its
/// page; the table of contents if there is none.
HandbookPlace handbookPlaceFor(const QWidget *widget);

/// All places that handbookPlaceFor() can give.
std::vector<HandbookPlace> handbookPlaces();

} // namespace noticedesk
