// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/documenttable.h"

#include <QByteArrayView>

#include <functional>

namespace noticedesk
{

class DocumentReader;

/// What a file holds that somebody sent as a list.
struct ListTable
{
    QStringList sheets; ///< where the list may be on any of several; then there are no rows
    std::vector<TableRow> rows;
};

/// Opens a list that somebody sent: a spreadsheet (.xlsx, .ods), read by the confined worker,
/// or a text with commas or tabs between the columns, in UTF-8 or CP950, told apart by what the
/// file holds and not by its name. The sheet is named, or empty for the only one that shows
/// anything. Blank rows are left out, and there is one row at least unless there are sheets to
/// choose from. Throws Error, with words for the user, also once nobody waits for it any more.
ListTable openListTable(const QString &path, const QString &sheet, DocumentReader &reader,
                        const std::function<bool()> &isWanted = {});

/// The rows of such a list. Throws Error also if it may be on any of several sheets.
std::vector<TableRow> readListTable(const QString &path, const QString &sheet,
                                    DocumentReader &reader);

/// The same of a text, such as cells that were copied from a spreadsheet. The numbers of the rows
/// are those of the lines; the name is for errors.
std::vector<TableRow> listTableOfText(QByteArrayView utf8, const QString &name);

} // namespace noticedesk
