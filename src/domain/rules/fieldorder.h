// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules/rulefinding.h"

namespace noticedesk
{

/// Brings findings into the order of the fields on the paper; within a field by the rule's number.
void sortByField(Findings &found);

} // namespace noticedesk
