// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/savedlist.h"

#include "app/widgets/copyrows.h"
#include "domain/masking.h"
#include "domain/rocdate.h"

#include <QAbstractItemView>
#include <QHeaderView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

QString maskedPart(const QString &text, PersonPart person)
{
    switch (person) {
    case PersonPart::Name:
        return maskedName(text);
    case PersonPart::Phone:
        return maskedPhone(text);
    case PersonPart::Email:
        return maskedEmail(text);
    case PersonPart::None:
        break;
    }
    return text;
}

void maskRow(std::vector<CellValue> &row, const std::vector<SavedColumn> &columns)
{
    for (std::size_t at = 0; at < std::min(row.size(), columns.size()); ++at) {
        if (auto *text = std::get_if<QString>(&row[at]))
            *text = maskedPart(*text, columns[at].person);
    }
}

CellValue dayOf(const QString &text)
{
    const auto day = RocDate::parse(text);
    return day ? CellValue(day->date()) : cellOf(text);
}

} // namespace

bool SavedList::holdsPersons() const
{
    return std::any_of(columns.begin(), columns.end(),
                       [](const SavedColumn &each) { return each.person != PersonPart::None; });
}

std::optional<qint64> writeList(const SavedList &list, const QString &path, TableFormat format,
                                Persons persons, const std::function<bool(qint64)> &tell)
{
    std::vector<TableColumn> columns;
    for (const SavedColumn &each : list.columns)
        columns.push_back(each.column);
    const auto file = makeTableFile(path, format);
    file->beginTable(tableNameFrom(list.name), columns);
    qint64 count = 0;
    bool isWanted = tell(0);
    if (isWanted)
        list.rows([&](std::vector<CellValue> row) {
            if (persons == Persons::Masked)
                maskRow(row, list.columns);
            file->addRow(row);
            isWanted = tell(++count);
            return isWanted;
        });
    if (!isWanted)
        return std::nullopt;
    file->commit();
    return count;
}

std::vector<SavedColumn> columnsOf(const QAbstractItemView &view, const QHeaderView &header)
{
    constexpr int least = 8; // digits
    constexpr int most = 60;
    const int digit = std::max(1, view.fontMetrics().horizontalAdvance(u'0'));
    std::vector<SavedColumn> columns;
    for (const int column : columnsInSight(header))
        columns.push_back(
            {{header.model()->headerData(column, Qt::Horizontal).toString(), ColumnKind::Text,
              std::clamp(header.sectionSize(column) / digit, least, most)}});
    return columns;
}

SavedList listOf(const QString &name, const QAbstractItemView &view, const QHeaderView &header,
                 const std::vector<QStringList> &rows, const std::vector<int> &dayColumns)
{
    SavedList list{name, columnsOf(view, header), {}};
    const std::vector<int> shown = columnsInSight(header);
    std::vector<bool> areDays;
    for (std::size_t at = 0; at < shown.size(); ++at) {
        areDays.push_back(std::find(dayColumns.begin(), dayColumns.end(), shown[at]) !=
                          dayColumns.end());
        if (areDays.back())
            list.columns[at].column.kind = ColumnKind::Date;
    }
    list.rows = [rows, shown, areDays](const TakeRow &take) {
        for (const QStringList &row : rows) {
            std::vector<CellValue> cells;
            for (std::size_t at = 0; at < shown.size(); ++at) {
                const QString text = row.value(shown[at]);
                cells.push_back(areDays[at] ? dayOf(text) : cellOf(text));
            }
            if (!take(std::move(cells)))
                return;
        }
    };
    return list;
}

SavedList shownListOf(const QString &name, const QAbstractItemView &view, const QHeaderView &header,
                      const std::vector<int> &dayColumns)
{
    const QAbstractItemModel &model = *view.model();
    std::vector<QStringList> rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList &cells = rows.emplace_back();
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column).data().toString());
    }
    return listOf(name, view, header, rows, dayColumns);
}

} // namespace noticedesk
