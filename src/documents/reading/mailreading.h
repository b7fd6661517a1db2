// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/reading/reading.h"

namespace noticedesk
{

/// Opens the tables of the encodings that messages are written in.
void prepareMailReading();

/// A message as mail programs save it: its headers, its plain text, and what is attached to it,
/// each of which is a document of its own.
Answer<std::unique_ptr<Reading>> beginMailReading(QByteArrayView bytes);

} // namespace noticedesk
