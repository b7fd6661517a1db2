// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attachment.h"

#include <QStringList>

namespace noticedesk
{

/// How commands tell an attachment: its number, SHA-256, kind and what it is called.
QStringList attachmentColumns(const Attachment &attachment);

/// A line of columns with tabs between them. What would part a column, break the line or turn its
/// direction stands as <U+XXXX>.
QByteArray tabbedLine(const QStringList &columns);

} // namespace noticedesk
