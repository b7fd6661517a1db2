// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace noticedesk
{

/// The first line of a text with anything on it, without characters that steer a terminal or a
/// text, and not longer than so many UTF-16 units: what a printing system is told or says.
QString oneLine(const QString &text, qsizetype mostUnits);

} // namespace noticedesk
