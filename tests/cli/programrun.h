// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <optional>

namespace noticedesk::testing
{

/// How a call of the command line ended.
struct Answer
{
    int status = -1; ///< the exit status; -1 if the program crashed or did not end
    QByteArray output;
    QByteArray errors;
};

/// Runs a command inside the test, looked at on 2027-03-01: after all dates of the sample case.
Answer runInside(const QStringList &arguments, bool errorsAreTerminal = false);

/// What a program finds when it is started.
struct Surroundings
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    QString folder;                       ///< the working folder; empty: the test's
    std::optional<quint64> mostFileBytes; ///< no file may grow longer
    QByteArray input;                     ///< what the program reads
    QString output;                       ///< a file that takes the output; empty: the answer
    int terminal = -1;                    ///< takes the place of the error stream; -1: none
};

/// Runs the program as it is installed.
Answer runProgram(const QStringList &arguments, const Surroundings &surroundings = {});

/// Whether this is what a script expects of an error: one line, "noticedesk: what: where", without
/// anything that would steer a terminal.
bool isErrorLine(const QByteArray &errors);

} // namespace noticedesk::testing
