// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/storethreads.h"
#include "store/cases/caserecord.h"

namespace noticedesk
{

/// Leaves in the histories of cases that something was done with them, such as "export PDF"
/// (noteCaseEvent()). Nothing is left, and nothing told, where the store is for reading only.
void noteCaseEvents(StoreThreads &store, QObject *context, const std::vector<CaseId> &ids,
                    const QString &action, const StoreThreads::Failed &failed = {});

} // namespace noticedesk
