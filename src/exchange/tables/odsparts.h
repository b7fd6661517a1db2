// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tables/tablefile.h"

#include <QByteArray>
#include <QStringList>

namespace noticedesk
{

// What an OpenDocument spreadsheet is made of (ODF 1.3, parts 2 and 3), in UTF-8.

inline constexpr char odsMediaType[] = "application/vnd.oasis.opendocument.spreadsheet";

/// The content up to the first table: the styles of columns, headings and dates.
QByteArray odsContentBegin();
QByteArray odsContentEnd();
/// A table up to its first row, which are its headings.
QByteArray odsTableBegin(const QString &name, const std::vector<TableColumn> &columns);
QByteArray odsRow(const std::vector<CellValue> &cells);

QByteArray odsManifest();
QByteArray odsStyles();
/// The headings stay in sight in each of the tables.
QByteArray odsSettings(const QStringList &tables);

} // namespace noticedesk
