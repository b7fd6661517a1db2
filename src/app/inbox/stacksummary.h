// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/intakestack.h"

namespace noticedesk
{

/// How many pages of a stack go where, what is missing in it and what could not be had, a line
/// each. Empty for an empty stack.
QString summaryInWords(const IntakeStack &stack);

} // namespace noticedesk
