// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldvalues.h"
#include "sheets/forms/form.h"

#include <QString>

#include <optional>
#include <vector>

namespace noticedesk
{

/// What a field that is printed holds: one value, the entries of a list, or which option is ticked.
enum class CaseFieldKind { Value, List, Choice };

/// The kind of the field that a form names, by its path in a case file (notice.deadline,
/// rounds[1].trackedOn) or in a list of records (history.when); nothing if there is no such field.
std::optional<CaseFieldKind> caseFieldKind(const QString &path);

/// Whether rows can be repeated for the records of a list with this path. Their fields have paths
/// below it (history.when); they are no part of a case file but of what is printed beside it.
bool isRecordList(const QString &path);
/// The list to whose records the field belongs; empty if it is a case's.
QString recordListOf(const QString &path);

// What a case holds in such a field, of its fieldValues().

/// The value as it is printed; nothing if it is absent. The path must be of kind Value.
std::optional<QString> caseFieldText(const FieldValues &values, const QString &path, DateForm form);

/// The entries of a list field; an absent one was left blank. The path must be of kind List.
std::vector<std::optional<QString>> caseFieldEntries(const FieldValues &values,
                                                     const QString &path);

/// The outcome's name in a case file (improved, extended, suspended, other); nothing if the round
/// is not recorded. The path must be of kind Choice.
std::optional<QString> caseFieldOutcome(const FieldValues &values, const QString &path);

} // namespace noticedesk
