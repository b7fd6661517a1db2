// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace noticedesk
{

/// Whether the keyboard is in a field that takes text: somebody may be typing there, so what ends
/// meanwhile does not take the keyboard away.
bool isKeyboardInText();

} // namespace noticedesk
