// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace noticedesk
{

/// Whether a JPEG goes on to its end: whether there is an end behind its last scan (ITU-T T.81,
/// B.1.1). One that was cut off is drawn all the same, grey where nothing came. What stands behind
/// the end, as cameras append it, does not count, nor does a smaller picture in a header.
bool isWholeJpeg(QByteArrayView jpeg);

} // namespace noticedesk
