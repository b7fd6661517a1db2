// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace noticedesk
{

// A field of a case is told by its path, as findings, the history and the sheets do:
// notice.improvementItems[1].

/// What the field is called: 改善事項 2 for notice.improvementItems[1]; the path if it has no name.
QString nameOfField(const QString &path);

} // namespace noticedesk
