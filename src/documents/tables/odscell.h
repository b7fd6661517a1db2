// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QXmlStreamReader>

namespace noticedesk
{

/// What the cell that was begun shows (DocumentTable).
QString odsCellText(QXmlStreamReader &xml);

} // namespace noticedesk
