// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/reading/reading.h"

namespace noticedesk
{

/// Whether a document is a picture, of one page or (TIFF) several.
bool isPicture(DocumentKind kind);

/// Loads what reads pictures of this kind.
void preparePictureReading(DocumentKind kind);

/// A picture, turned as its camera says.
Answer<std::unique_ptr<Reading>> beginPictureReading(DocumentKind kind, QByteArrayView bytes);

} // namespace noticedesk
