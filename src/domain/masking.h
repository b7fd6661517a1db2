// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace noticedesk
{

// One value with ○ in the place of what it shall not say. What was masked already stays as it is.

/// A name as 李○○: its first character stays, each further letter and digit becomes a ○, and so
/// does the only one of a name that has no more. Of several names with 、 , ; or / between them
/// each.
QString maskedName(const QString &name);

/// A telephone number as 06-2○○○○11: of its digits the first third stays, four at most, and of the
/// last quarter three at most; of two digits none does. The same of several numbers with 、 , ; or
/// / between them; an extension belongs to its number.
QString maskedPhone(const QString &phone);

/// An e-mail address as l○@example.tw: of what stands before the @ the first character stays. What
/// has no @ is masked as a name.
QString maskedEmail(const QString &email);

} // namespace noticedesk
