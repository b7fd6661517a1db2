// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/recognition/pagereading.h"

#include <QImage>

#include <vector>

namespace noticedesk
{

/// The QR codes that are read on a picture of Format_Grayscale8 as it is, their corners in its
/// pixels.
std::vector<CodeOnPage> codesOn(const QImage &grey);

} // namespace noticedesk
