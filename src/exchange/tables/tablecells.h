// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace noticedesk
{

/// The text without what XML 1.0 cannot hold: such a character becomes U+FFFD.
QString xmlText(const QString &text);

/// A day as people read it in a cell: 115年11月22日, in ISO 8601 where the calendar of the Republic
/// has none.
QString shownDay(QDate day);

/// Throws ExchangeError if a table that has so many rows, the headings among them, is longer than
/// spreadsheets can show.
void requireTableRows(qint64 rows, const QString &path);

} // namespace noticedesk
