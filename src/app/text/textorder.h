// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace noticedesk
{

/// How texts stand below each other in a list: negative if one comes before the other, positive
/// behind it. Numbers in them count as numbers, so that page 9 comes before page 10 and 99/12/30
/// before 115/01/02; everything else stands in the order of its characters, as in the list of
/// cases.
int orderOfTexts(const QString &one, const QString &other);

} // namespace noticedesk
