// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tables/tablefile.h"

#include <QStringList>

#include <functional>

class QAbstractItemView;
class QHeaderView;

namespace noticedesk
{

/// What a column says about persons, for a copy in which that is masked.
enum class PersonPart { None, Name, Phone, Email };

struct SavedColumn
{
    TableColumn column;
    PersonPart person = PersonPart::None;
};

/// Takes a row; false if no more are wanted.
using TakeRow = std::function<bool(std::vector<CellValue>)>;

/// A list of the window as it is saved: the columns in sight, and the rows that its filter leaves,
/// in its order.
struct SavedList
{
    QString name; ///< what people call it
    std::vector<SavedColumn> columns;
    /// Gives all rows, on another thread. Throws Error.
    std::function<void(const TakeRow &)> rows;

    bool holdsPersons() const;
};

enum class Persons { Shown, Masked };

/// Writes the list into a file, which appears whole or not at all, and gives how many rows it has;
/// nothing if it was ended. It is told how many rows are done, and gives false to end. Throws
/// Error.
std::optional<qint64> writeList(const SavedList &list, const QString &path, TableFormat format,
                                Persons persons, const std::function<bool(qint64)> &tell);

/// The columns of a view in sight, as wide as they are there, all of text.
std::vector<SavedColumn> columnsOf(const QAbstractItemView &view, const QHeaderView &header);

/// A list whose texts are at hand. Texts that are a day of the Republic's calendar in one of these
/// columns (counted in the model) become days.
SavedList listOf(const QString &name, const QAbstractItemView &view, const QHeaderView &header,
                 const std::vector<QStringList> &rows, const std::vector<int> &dayColumns = {});
/// The same of a model that has all its texts at hand, as it shows them.
SavedList shownListOf(const QString &name, const QAbstractItemView &view, const QHeaderView &header,
                      const std::vector<int> &dayColumns = {});

} // namespace noticedesk
