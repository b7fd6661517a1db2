// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace noticedesk
{

/// The log's levels by their names, from the quietest: off, error, warning, info, debug.
QStringList logLevels();

/// From now on only messages of this level and quieter ones go into the log. Throws
/// std::invalid_argument if there is no such level.
void setLogLevel(const QString &level);

/// Leads all of Qt's messages, the program's own among them, into noticedesk.log in a folder, as
/// long as this object lives. The file appears with the first message; at 1 MiB a new one is begun,
/// and three are kept. Messages name records by their ids; they never tell names or contents. A log
/// that cannot be written stops nothing. There is one at a time.
class LogFile final
{
public:
    explicit LogFile(const QString &folder);
    ~LogFile();

    LogFile(const LogFile &) = delete;
    LogFile &operator=(const LogFile &) = delete;
};

/// The user's state folder for the program (XDG Base Directory Specification): noticedesk in
/// $XDG_STATE_HOME, or in ~/.local/state.
QString stateFolder();

/// The files of the log in the user's state folder, whether or not they are there.
QStringList logFiles();

} // namespace noticedesk
