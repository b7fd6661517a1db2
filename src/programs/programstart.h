// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
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

/// What a window is asked for: [--store FILE] [FILE.json ...]
struct WindowArguments
{
    QString store; ///< empty if none is named
    QStringList files;
};

/// What the window is asked for by these arguments; nothing if they are those of a command.
std::optional<WindowArguments> windowArguments(const QStringList &arguments);

/// Tells Qt what the program is called.
void nameApplication();

} // namespace noticedesk
