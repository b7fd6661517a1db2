// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace noticedesk
{

/// A point is 1/72 inch, an inch 25.4 mm.
inline constexpr double pointsPerMillimetre = 72.0 / 25.4;

} // namespace noticedesk
