// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/application.h"

#include <QStringList>

#include <optional>

namespace noticedesk
{

// What the program of the commands and that of the window do alike when they start.

/// Puts the process in order, whatever the session that started it is like. To be called first.
void prepareProcess();

/// The arguments after the program's name; nothing, after a line on the error stream, if one is not
/// UTF-8.
std::optional<QStringList> utf8Arguments(int argc, char *argv[]);

/// What the window is asked for by [--store FILE] [FILE.json ...]; nothing if the arguments are
/// those of a command. The store is empty if none is named.
std::optional<WindowRequest> windowRequest(const QStringList &arguments);

/// Tells Qt what the program is called.
void nameApplication();

} // namespace noticedesk
