// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"
#include "cli/logfile.h"
#include "cli/outputstreams.h"
#include "platform/endsignals.h"
#include "platform/program.h"
#include "platform/session.h"
#include "platform/systemerror.h"
#include "programs/programstart.h"
#include "programs/windowprogram.h"

#include <QFile>
#include <QGuiApplication>

#include <cstdio>
#include <memory>

using namespace noticedesk;

namespace
{

/// The application is not given the program's arguments: Qt would take some of them (-platform,
/// -style) for its own.
std::unique_ptr<QCoreApplication> makeApplication(int &argumentCount, char **programName,
                                                  bool withFonts)
{
    if (!withFonts)
        return std::make_unique<QCoreApplication>(argumentCount, programName);
    // Commands work without a display, whatever the session says.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    prepareForFonts();
    return std::make_unique<QGuiApplication>(argumentCount, programName);
}

/// Whether there is anything that a window could be shown on; without it Qt would abort.
bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

/// Goes on as the program of the window; returns only if that cannot be done.
ExitStatus openWindow(char *arguments[])
{
    if (!hasDisplay()) {
        std::fputs(noDisplayLine().constData(), stderr);
        return ExitStatus::WrongUsage;
    }
    const QByteArray program = windowProgram();
    becomeProgram(program, arguments);
    const QString why = textOfSystemError(systemError());
    std::fputs(noWindowProgramLine(program, why).constData(), stderr);
    return ExitStatus::NotReadable;
}

ExitStatus runCommand(const QStringList &arguments, int argumentCount, char *programName[])
{
    takeBackBeforeEnding();
    // An error of a command is one line of its own on the error stream; what Qt remarks about the
    // session (a missing runtime folder, say) is not for the script that reads it.
    const LogFile log(stateFolder());
    const auto application = makeApplication(argumentCount, programName, needsFonts(arguments));
    nameApplication();
    QFile output;
    QFile errors;
    if (!output.open(standardOutput, QIODevice::WriteOnly | QIODevice::Unbuffered) ||
        !errors.open(standardErrors, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return ExitStatus::NotReadable;
    return runCommandLine(arguments,
                          {output, errors, isTerminal(standardErrors),
                           QDateTime::currentDateTimeUtc, QDate::currentDate(), windowProgram()});
}

ExitStatus run(int argc, char *argv[])
{
    prepareProcess();
    if (leadsIntoStore(standardErrors))
        return ExitStatus::WrongUsage; // which cannot be told
    if (leadsIntoStore(standardOutput)) {
        std::fputs(ledIntoStoreLine().constData(), stderr);
        return ExitStatus::WrongUsage;
    }
    const auto arguments = utf8Arguments(argc, argv);
    if (!arguments)
        return ExitStatus::WrongUsage;
    if (windowRequest(*arguments))
        return openWindow(argv);
    return runCommand(*arguments, argc > 0 ? 1 : 0, argv);
}

} // namespace

int main(int argc, char *argv[])
{
    return static_cast<int>(run(argc, argv));
}
