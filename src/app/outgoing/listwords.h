// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outgoing/listquestion.h"

#include <QStringList>

namespace noticedesk
{

// What a page says of an incident's list.

/// The rows that may be the headings, to choose from; the first one stands for none.
QStringList wordsOfHeadingRows(const std::vector<TableRow> &rows);

/// How many rows there are, and what becomes of them: the counts add up.
QString countsInWords(const GroupedList &list);

/// What is worth a look in rows that are used, one a line.
QString remarksInWords(const GroupedList &list);

/// What a row says of its organisation, and by what to look for that.
struct RowWords
{
    QString sentence;
    QString searched;
};

RowWords wordsOfRow(const ListQuestion &question, qint64 row);

} // namespace noticedesk
