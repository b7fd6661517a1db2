// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/documentsummary.h"

namespace noticedesk
{

/// What people call a kind of document.
QString nameOfKind(DocumentKind kind);

/// A size for people: 950 bytes, 12 KB, 3.4 MB. -1 is nothing.
QString sizeInWords(qint64 bytes);

/// What a message says, or what is in an archive, as lines of plain text. Signs that turn the
/// direction of names are made visible.
QString contentsInWords(const DocumentSummary &summary);

} // namespace noticedesk
