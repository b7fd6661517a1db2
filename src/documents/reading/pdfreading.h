// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/reading/reading.h"

namespace noticedesk
{

/// A PDF: its pages as pictures, their text, the names of embedded files. Scripts, links and what a
/// form would do are never carried out.
Answer<std::unique_ptr<Reading>> beginPdfReading(QByteArrayView bytes);

} // namespace noticedesk
