// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace noticedesk
{

/// Whether a 郵遞區號 has a usual form: three, five or six digits, the first not 0.
bool isUsualPostcode(const QString &text);

/// The digits an address begins with, where the postcode stands; empty if it begins otherwise.
QString leadingDigits(const QString &address);

} // namespace noticedesk
