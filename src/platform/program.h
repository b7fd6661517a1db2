// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace noticedesk
{

/// The folder of the executable that this process runs, wherever links to it stand.
QByteArray folderOfThisProgram();

/// Runs another executable in the place of this one, with these arguments (the last is null), which
/// begin with the program's name. Returns only if that cannot be done: systemError().
void becomeProgram(const QByteArray &path, char *arguments[]);

} // namespace noticedesk
