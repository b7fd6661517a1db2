// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace noticedesk
{

/// Whether the text is one e-mail address in a usual form: ASCII characters without blanks, one @,
/// and a domain of at least two parts; 254 characters at most, 64 before the @ (RFC 5321).
bool isUsualEmail(const QString &text);

} // namespace noticedesk
