// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/recognition/pagereading.h"

namespace noticedesk
{

/// What a page that comes from a scanner says.
struct ScannedPage
{
    PageReading reading;
    bool isBlank = false; ///< of a page without any code
};

} // namespace noticedesk
