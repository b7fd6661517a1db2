// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace noticedesk
{

/// What the cells of a column are.
enum class ColumnKind { Text, Date, Number };

struct TableColumn
{
    QString heading;
    ColumnKind kind = ColumnKind::Text;
    int width = 12; ///< in digits of the usual size; a Chinese character takes two

    friend bool operator==(const TableColumn &, const TableColumn &) = default;
};

/// One cell: nothing, a text, a day or a number. A text is never anything else, however it begins.
using CellValue = std::variant<std::monostate, QString, QDate, double>;

CellValue cellOf(const QString &text);
CellValue cellOf(const std::optional<QDate> &day);

enum class TableFormat { Ods, Xlsx, Csv };

/// The format that the end of a file's name means, in any case; nothing if it means none.
std::optional<TableFormat> tableFormatOf(const QString &path);

/// The end of a name that means the format: ".ods".
QString endingOf(TableFormat format);

/// A file of tables for spreadsheets, written row by row, so that a table of any length needs
/// little memory. It appears whole with commit() or not at all. Dates are dates, which show in the
/// calendar of the Republic where it has them. Throws ExchangeError.
class TableFile
{
public:
    TableFile() = default;
    virtual ~TableFile() = default;

    TableFile(const TableFile &) = delete;
    TableFile &operator=(const TableFile &) = delete;

    /// Begins a table after the one before. Its name is shown on its tab; it is at most 31
    /// characters long and has none of []:*?/\. A file of comma-separated values has one table.
    virtual void beginTable(const QString &name, const std::vector<TableColumn> &columns) = 0;
    /// A row of the table that was begun last: a cell for each column, or fewer.
    virtual void addRow(const std::vector<CellValue> &cells) = 0;
    virtual void commit() = 0;
};

/// A title as the name of a table (TableFile::beginTable()): shortened, without the signs that a
/// name cannot have.
QString tableNameFrom(const QString &title);

/// The rows of a table in a spreadsheet, the headings among them: that many and no more.
inline constexpr qint64 mostSpreadsheetRows = 1'048'576;

std::unique_ptr<TableFile> makeTableFile(const QString &path, TableFormat format);

} // namespace noticedesk
