// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cases/caserecord.h"

#include <functional>

class QObject;

namespace noticedesk
{

struct Desk;

/// Gives the server the notices that were begun at this desk while it was away, and calls the
/// function with the draft of each, which has what was typed. Nothing for a store that is a file.
void storeKeptNotices(Desk &desk, QObject *context, const std::function<void(CaseId)> &stored);

} // namespace noticedesk
