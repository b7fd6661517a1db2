// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules/rulefinding.h"

namespace noticedesk
{

struct CaseFile;

/// Rule R24 where a dispatch is recorded: errors for what the case did not have before.
void checkNewDispatches(const CaseFile &before, const CaseFile &after, Findings &found);

} // namespace noticedesk
