// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace noticedesk::testing
{

/// The text of each page of a PDF, in the order in which it was written.
QStringList pagesOf(const QString &path);

/// Whether the PDF has fields to be filled in.
bool hasFields(const QString &path);

/// The text without white space.
QString withoutSpace(const QString &text);

/// The foot of each page, "案號 115-0001　限期改善單　第 1 版　第 1 頁，共 2 頁", as "115-0001
/// 限期改善單 1/2".
QStringList footsOf(const QString &path);

/// The length of the longest beginning of the text that the pages show: white space does not count,
/// and where a page ends the text may go on after what repeats on every page. The text's own length
/// without white space if all of it is there.
qsizetype shownOf(const QString &text, const QStringList &pages);

} // namespace noticedesk::testing
