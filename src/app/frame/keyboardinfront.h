// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTabWidget;

namespace noticedesk
{

/// From now on the keyboard never goes to a page that is not in front: what ends there while
/// somebody types elsewhere may move the cursor within its page only, which shows when the page
/// comes to the front.
void keepKeyboardInFront(QTabWidget &tabs);

} // namespace noticedesk
