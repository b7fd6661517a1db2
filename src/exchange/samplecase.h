// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"

namespace noticedesk
{

/// The sample case of the form's own example, resources/samples/case-tainan.json.
CaseFile sampleCase();

} // namespace noticedesk
