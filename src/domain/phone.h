// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace noticedesk
{

/// Whether a telephone number is written in a usual way of Taiwan or internationally: 2991111,
/// 06-2991111, (06)2991111, 0912-345-678, +886-6-2991111, 1999; with an extension as 轉1234,
/// 分機1234, #1234 or ext. 1234; or several such numbers with 、 between them.
bool isUsualPhone(const QString &text);

} // namespace noticedesk
