// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace noticedesk
{

// A field of a case is told by its path, as findings, the history and the sheets do:
// notice.improvementItems[1].

/// What the field is called: 改善事項 2 for notice.improvementItems[1]; the path if it has no name.
QString nameOfField(const QString &path);

/// Whether the path is the outer one or leads to a part of what that leads to.
bool isWithin(const QString &path, const QString &outer);

} // namespace noticedesk
