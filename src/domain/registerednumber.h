// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace noticedesk
{

/// A registered number as it is compared: without blanks and hyphens, in half width and capital
/// letters, however it was typed.
QString plainRegisteredNumber(const QString &typed);

} // namespace noticedesk
