// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <optional>

namespace noticedesk::testing
{

/// How a call of the command line ended.
struct RunResult
{
    int status = -1; ///< the exit status; -1 if the program crashed or did not end
    QByteArray output;
    QByteArray errors;
};

/// 2027-03-01, noon in Taipei: after all dates of the sample case.
QDateTime usualTime();

/// Runs a command inside the test at the usual time.
RunResult runInside(const QStringList &arguments, bool errorsAreTerminal = false);
/// Runs a command inside the test at another time.
RunResult runInsideAt(const QDateTime &now, const QStringList &arguments);

/// That of the test, but with a folder of the test's own for logs.
QProcessEnvironment usualEnvironment();

/// What a program finds when it is started.
struct Surroundings
{
    QProcessEnvironment environment = usualEnvironment();
    QString folder;                       ///< the working folder; empty: the test's
    std::optional<quint64> mostFileBytes; ///< no file may grow longer
    std::optional<quint64> stackBytes;    ///< of the main thread, which cannot ask for more
    QByteArray input;                     ///< what the program reads
    QString output;                       ///< a file that takes the output; empty: the answer
    int terminal = -1;                    ///< takes the place of the error stream; -1: none
    std::optional<unsigned> umask;        ///< of the session
    bool asRootToo = true; ///< whether root keeps its right to write what nobody may write
};

/// Where the program is that runProgram() runs.
QString programPath();

/// Runs the program as it is installed.
RunResult runProgram(const QStringList &arguments, const Surroundings &surroundings = {});

/// Whether this is what a script expects of an error: one line, "noticedesk: what: where", without
/// anything that would steer a terminal.
bool isErrorLine(const QByteArray &errors);

} // namespace noticedesk::testing
