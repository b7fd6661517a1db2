// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace noticedesk
{

/// Makes the process set text for no particular language, whatever its locale is, so that a sheet
/// is the same everywhere. To be called before the QGuiApplication is made.
void fixShapingLanguage();

} // namespace noticedesk
