// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/forms/casefields.h"

#include <QHash>

namespace noticedesk
{

// What forms may print that is no part of a case file: what is told beside a case, in letters and
// in lists of mail. Whoever lays such a form out gives the values by these paths.

/// Lists whose records parts of a form are repeated for, and the fields of a record: a field's path
/// is that of its list and its name.
const QHash<QString, QStringList> &recordLists();

/// The kinds of the other values, by their paths.
const QHash<QString, CaseFieldKind> &besideFields();

} // namespace noticedesk
