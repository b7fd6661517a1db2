// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outgoing/incident/groupedlist.h"

#include <memory>

namespace noticedesk
{

/// An incident's list as somebody has opened it and said what is in it.
struct ListQuestion
{
    QString name; ///< of the list, for errors
    std::shared_ptr<const std::vector<TableRow>> rows;
    ColumnFields fields;
    std::optional<Id<Incident>> incident; ///< nothing: a new one
    ChosenOrganizations chosen;
};

/// What becomes of its rows in a store. Throws Error if it is not clear what the columns say.
inline GroupedList answerTo(const ListQuestion &question, Database &database)
{
    return groupedList(*question.rows, columnsFrom(question.fields, *question.rows, question.name),
                       database, question.incident, question.chosen);
}

} // namespace noticedesk
