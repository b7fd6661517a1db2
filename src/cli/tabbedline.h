// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace noticedesk
{

/// A line of columns with tabs between them. What would part a column, break the line or turn its
/// direction stands as <U+XXXX>.
QByteArray tabbedLine(const QStringList &columns);

} // namespace noticedesk
