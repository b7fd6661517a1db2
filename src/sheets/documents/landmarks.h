// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pagelandmarks.h"
#include "sheets/layout/page.h"

#include <vector>

namespace noticedesk
{

/// Where the codes of each page stand and, on one of them, the cell for the seal.
std::vector<PageLandmarks> landmarksOf(const LaidOutSheet &sheet);

} // namespace noticedesk
