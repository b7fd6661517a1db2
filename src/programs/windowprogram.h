// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace noticedesk
{

/// The path of the program that opens the window, which is installed with that of the commands. It
/// also reads documents from outside for them: they start in less than half the time without the
/// libraries that it needs.
QByteArray windowProgram();

} // namespace noticedesk
