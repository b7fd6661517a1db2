// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/reading/reading.h"
#include "documents/recognition/scannedpage.h"
#include "documents/recognition/sealhint.h"

namespace noticedesk
{

// What pages that come from a scanner say, of any document that has pages. For a confined process.

Answer<ScannedPage> scannedPage(Reading &document, const ScanQuestion &question);
Answer<SealHint> sealHintOn(Reading &document, const SealQuestion &question);
Answer<QByteArray> pictureToKeep(Reading &document, const KeepingQuestion &question);

} // namespace noticedesk
