// SPDX-License-Identifier: GPL-3.0-or-later
#include "outgoing/incident/listtable.h"

#include "documents/documentreader.h"
#include "domain/character.h"
#include "domain/error.h"
#include "domain/tr.h"
#include "exchange/csvrecords.h"
#include "exchange/inputfile.h"
#include "exchange/quoted.h"
#include "exchange/tables/formulatext.h"
#include "exchange/tabrecords.h"
#include "exchange/textencoding.h"

#include <algorithm>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

[[noreturn]] void refuse(WhyNoAnswer why, const QString &name)
{
    QString sentence = Refusal{why, {}}.sentence();
    sentence.chop(1); // the place follows
    throw Error(sentence, printable(name));
}

/// Tabs where cells were copied or saved so: no heading has one in it.
bool hasTabs(QByteArrayView utf8)
{
    const qsizetype end = utf8.indexOf('\n');
    return utf8.first(end < 0 ? utf8.size() : end).contains('\t');
}

qsizetype charactersIn(const std::vector<QString> &cells)
{
    return std::accumulate(
        cells.begin(), cells.end(), qsizetype{0},
        [](qsizetype before, const QString &cell) { return before + cell.size(); });
}

bool hasLongCell(const std::vector<QString> &cells)
{
    return std::any_of(cells.begin(), cells.end(),
                       [](const QString &cell) { return cell.size() > mostCellText; });
}

template <class Records>
std::vector<TableRow> rowsOf(Records records, const QString &name)
{
    std::vector<TableRow> rows;
    qsizetype cells = 0;
    qsizetype characters = 0;
    while (auto record = records.next()) {
        std::vector<QString> &fields = record->fields;
        // Our own tables and copied rows may come back.
        std::transform(fields.begin(), fields.end(), fields.begin(), withoutDefusing);
        while (!fields.empty() && isBlank(fields.back()))
            fields.pop_back();
        cells += static_cast<qsizetype>(fields.size());
        characters += charactersIn(fields);
        if (records.fieldCount() > mostTableColumns || cells > mostTableCells ||
            characters > mostTableText || hasLongCell(fields))
            refuse(WhyNoAnswer::TableTooLarge, name);
        if (fields.empty())
            continue;
        if (static_cast<qsizetype>(rows.size()) == mostTableRows)
            refuse(WhyNoAnswer::TableTooLarge, name);
        rows.push_back({record->line, std::move(fields), false});
    }
    if (rows.empty())
        throw Error(tr("The list is empty"), printable(name));
    return rows;
}

/// What keeps the bytes from being a text that can be read as a table.
bool isWorkbook(QByteArrayView bytes)
{
    constexpr QByteArrayView compoundFile("\xD0\xCF\x11\xE0");
    return documentKind(bytes) != DocumentKind::Other || bytes.startsWith(compoundFile);
}

DocumentTable tableOfWorkbook(const QByteArray &bytes, const QString &path, const QString &sheet,
                              DocumentReader &reader, const std::function<bool()> &isWanted)
{
    auto answer = reader.table(OutsideDocument::ofBytes(bytes), {sheet}, isWanted);
    if (const auto *refusal = std::get_if<Refusal>(&answer)) {
        QString sentence = refusal->sentence();
        sentence.chop(1);
        throw Error(sentence, printable(sheet.isEmpty() ? path : path + u", "_s + sheet));
    }
    return std::get<DocumentTable>(std::move(answer));
}

} // namespace

ListTable openListTable(const QString &path, const QString &sheet, DocumentReader &reader,
                        const std::function<bool()> &isWanted)
{
    constexpr qsizetype mostBytes = qsizetype{64} * 1024 * 1024;
    const QByteArray bytes = readInputFile(path, mostBytes);
    if (!isWorkbook(bytes)) {
        if (!sheet.isEmpty())
            refuse(WhyNoAnswer::NoSuchSheet, path + u", "_s + sheet);
        return {{}, listTableOfText(toUtf8Text(bytes, path), path)};
    }
    DocumentTable table = tableOfWorkbook(bytes, path, sheet, reader, isWanted);
    if (table.sheets.size() > 1)
        return {table.sheets, {}};
    if (table.rows.empty())
        throw Error(tr("The list is empty"), printable(path));
    return {{}, std::move(table.rows)};
}

std::vector<TableRow> readListTable(const QString &path, const QString &sheet,
                                    DocumentReader &reader)
{
    ListTable table = openListTable(path, sheet, reader);
    if (table.sheets.isEmpty())
        return std::move(table.rows);
    QStringList names;
    for (const QString &name : std::as_const(table.sheets))
        names.append(excerpt(name));
    throw Error(tr("Several sheets have something on them: %1. Say which one holds the list")
                    .arg(names.join(u'、')),
                printable(path));
}

std::vector<TableRow> listTableOfText(QByteArrayView utf8, const QString &name)
{
    return hasTabs(utf8) ? rowsOf(TabRecords(utf8, name, mostTableColumns), name)
                         : rowsOf(CsvRecords(utf8, name, mostTableColumns), name);
}

} // namespace noticedesk
