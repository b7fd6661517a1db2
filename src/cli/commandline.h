// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/exitstatus.h"

#include <QByteArray>
#include <QDateTime>
#include <QIODevice>
#include <QStringList>

#include <functional>

namespace noticedesk
{

class StoreDamaged;

/// What a command reads and writes beside its files.
struct CommandStreams
{
    QIODevice &output;
    QIODevice &errors;
    bool errorsAreTerminal = false;   ///< then long work shows how far it is
    std::function<QDateTime()> clock; ///< the time now, in UTC
    QDate today;                      ///< in the time zone of the computer
    QByteArray documentWorker;        ///< the program that reads documents: DocumentReader

    /// Writes to the output. Throws Error if it takes not all of it.
    void print(const QByteArray &bytes) const;
    /// Writes what a command says about work that is done. Throws Error, which says what was done
    /// too, if the output does not take it.
    void printDone(const QByteArray &bytes, const QString &done) const;
};

/// The store of a user who names none: noticedesk.db in the user's data folder (XDG).
QString defaultStorePath();

/// A file's name as it was given on the command line: Qt takes names that begin with a colon for
/// its resources, so they are given as ./:NAME.
QString fileName(const QString &argument);

/// Whether the command among the arguments sets text, which needs a QGuiApplication (of any
/// platform).
bool needsFonts(const QStringList &arguments);

/// To be called before the QGuiApplication of such a command is made, so that the process's locale
/// does not change how text is set.
void prepareForFonts();

/// Runs the command that the arguments (without the program's name) begin with. Whatever goes wrong
/// is one line on the error stream.
ExitStatus runCommandLine(const QStringList &arguments, const CommandStreams &streams);

/// The line that says that an argument cannot be understood, because it is not UTF-8.
QByteArray notUtf8Line(const QByteArray &argument);

/// The line that says that no window can be shown here.
QByteArray noDisplayLine();

/// The line that says that the program of the window could not be started, and why.
QByteArray noWindowProgramLine(const QByteArray &program, const QString &why);

/// The one line that tells an error: "noticedesk: what happened: where". What would break the line
/// or steer a terminal is written out.
QByteArray errorLine(const Error &error);

/// A damaged store is told with the backup that can take its place.
Error withLatestBackup(const StoreDamaged &error);

} // namespace noticedesk
