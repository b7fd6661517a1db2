// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printing/previewdocument.h"

namespace noticedesk
{

/// A part of a page as it is named when the page is turned by so many quarters, clockwise.
PagePart turnedPart(PagePart part, int quarters);

/// A picture turned by so many quarters, clockwise.
QImage turnedPicture(const QImage &picture, int quarters);

} // namespace noticedesk
