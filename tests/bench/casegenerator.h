// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"

namespace noticedesk
{

/// The nth of a series of cases that differ in number, names, addresses, dates and wording, as an
/// office's do in the course of years. The same n gives the same case. Serials from 1.
CaseFile generatedCase(int serial);

/// The same in one of the states that a case goes through, as an office has them side by side: most
/// are done, some wait, a few are drafts.
CaseFile generatedCaseOfSomeState(int serial);

} // namespace noticedesk
