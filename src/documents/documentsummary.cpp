// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/documentsummary.h"

namespace noticedesk
{

bool isPageSize(QSizeF size)
{
    constexpr double mostLength = 100; // times the width
    // So that every scale to pixels is a number.
    constexpr double least = 1e-6;
    constexpr double most = 1e9;
    return size.width() >= least && size.height() >= least && size.width() <= most &&
           size.height() <= most && size.width() <= mostLength * size.height() &&
           size.height() <= mostLength * size.width();
}

} // namespace noticedesk
