// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cases/caserecord.h"
#include "store/store.h"

namespace noticedesk
{

/// Leaves an entry in a case's history that something was done with it that changes nothing of it,
/// "print notice" for one. The record keeps its revision. Throws ActionRefused if there is no such
/// case, StoreError.
void noteCaseEvent(Store &store, CaseId id, const QString &action);

} // namespace noticedesk
