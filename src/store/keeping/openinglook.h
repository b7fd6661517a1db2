// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database/database.h"
#include "store/keeping/examinationprogress.h"
#include "store/keeping/problem.h"

namespace noticedesk
{

/// The look at a store that is worth its time on each opening, tenths of a second at a hundred
/// thousand cases: schema, the heads that its backups name, the last links of the history, the
/// cases that were changed last against their history, what lists say against all cases, and
/// whether the files of all attachments are there. The
/// whole examination is that of the day's backup. Throws StoreError, such as StoreUnreachable,
/// which is no problem of the store, or ExaminationEnded if the function says so.
Problems problemsOnOpening(Database &database, const ExaminationProgress &progress = {});

} // namespace noticedesk
