// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/units.h"

namespace noticedesk
{

// What the post office reads: labels of 70 mm × 25 mm at least, in pt.
inline constexpr double leastCardWidth = 70 * pointsPerMillimetre;
inline constexpr double leastCardHeight = 25 * pointsPerMillimetre;

} // namespace noticedesk
