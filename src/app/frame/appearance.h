// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace noticedesk
{

/// Gives the application the theme and the size of text that the settings name. The size is
/// reckoned from the one that the application had at its start.
void applyAppearance();

} // namespace noticedesk
