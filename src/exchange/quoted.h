// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace noticedesk
{

/// The text on one line: each character that would not show, break the line or turn its direction
/// stands as <U+XXXX>.
QString printable(QStringView text);

/// printable() of the first 40 characters, with … where the rest was left out. For quoting in a
/// message what a file says.
QString excerpt(QStringView text);

} // namespace noticedesk
