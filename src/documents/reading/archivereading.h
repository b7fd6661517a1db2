// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/reading/reading.h"

namespace noticedesk
{

/// An archive, or an office document, which is one: the names and sizes of what is in it. Nothing
/// is unpacked.
Answer<std::unique_ptr<Reading>> beginArchiveReading(DocumentKind kind, QByteArrayView bytes);

} // namespace noticedesk
