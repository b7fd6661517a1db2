// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/textblock.h"

#include <vector>

namespace noticedesk
{

/// Text blocks to begin with, of the form's own example, resources/samples/textblocks.json.
std::vector<TextBlock> starterTextBlocks();

} // namespace noticedesk
