// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace noticedesk
{

/// Whether there is nothing on the picture of an A4 page but paper: grain, what shows through from
/// the other side, the shadow of its edges, holes punched near them, specks of dust. In doubt it is
/// not blank: a faint note in pencil is not.
bool isBlankPage(const QImage &picture);

} // namespace noticedesk
