// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "cli/commandline.h"
#include "cli/logfile.h"
#include "cli/outputstreams.h"
#include "documents/worker/worker.h"
#include "platform/endsignals.h"
#include "platform/privacy.h"
#include "platform/session.h"

#include <QApplication>
#include <QFile>

#include <cstdio>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace
{

/// What the window was asked for, if no command is: [--store FILE] [FILE.json ...]
std::optional<noticedesk::WindowRequest> windowRequest(const QStringList &arguments)
{
    noticedesk::WindowRequest request;
    for (qsizetype at = 0; at < arguments.size(); ++at) {
        const QString &argument = arguments.at(at);
        if (argument == "--store"_L1 && at + 1 < arguments.size())
            request.store = noticedesk::fileName(arguments.at(++at));
        else if (argument.startsWith("--store="_L1))
            request.store =
                noticedesk::fileName(argument.sliced(QLatin1StringView("--store=").size()));
        else if (argument.endsWith(".json"_L1) && !argument.startsWith(u'-'))
            request.files.append(noticedesk::fileName(argument));
        else
            return std::nullopt;
    }
    return request;
}

/// The application is not given the program's arguments: Qt would take some of them (-platform,
/// -style) for its own.
std::unique_ptr<QCoreApplication> makeApplication(int &argumentCount, char **programName,
                                                  bool needsFonts)
{
    if (!needsFonts)
        return std::make_unique<QCoreApplication>(argumentCount, programName);
    // Commands work without a display, whatever the session says.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    noticedesk::prepareForFonts();
    return std::make_unique<QGuiApplication>(argumentCount, programName);
}

void nameApplication()
{
    QCoreApplication::setOrganizationName(u"noticedesk"_s);
    QCoreApplication::setApplicationName(u"noticedesk"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(NOTICEDESK_VERSION));
    QGuiApplication::setDesktopFileName(u"tw.gov.noticedesk"_s);
}

/// Whether there is anything that a window could be shown on; without it Qt would abort.
bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

int openWindow(noticedesk::WindowRequest request, int &argumentCount, char **programName)
{
    noticedesk::prepareForFonts();
    nameApplication();
    const QApplication application(argumentCount, programName);
    if (request.store.isEmpty())
        request.store = noticedesk::defaultStorePath();
    return noticedesk::runWindow(request);
}

} // namespace

int main(int argc, char *argv[])
{
    if (noticedesk::isDocumentWorker(argc, argv))
        noticedesk::runDocumentWorker(argc, argv);
    noticedesk::occupyStandardStreams();
    noticedesk::giveStacksRoom();
    noticedesk::keepPrivate();
    noticedesk::takeBackBeforeEnding();
    // An error of a command is one line of its own on the error stream; what Qt remarks about the
    // session (a missing runtime folder, say) is not for the script that reads it.
    const noticedesk::LogFile log(noticedesk::stateFolder());
    noticedesk::surviveFileLimit();
    if (noticedesk::leadsIntoStore(noticedesk::standardErrors))
        return static_cast<int>(noticedesk::ExitStatus::WrongUsage); // which cannot be told
    if (noticedesk::leadsIntoStore(noticedesk::standardOutput)) {
        std::fputs(noticedesk::ledIntoStoreLine().constData(), stderr);
        return static_cast<int>(noticedesk::ExitStatus::WrongUsage);
    }
    QStringList arguments;
    for (int at = 1; at < argc; ++at) {
        const QByteArray argument(argv[at]);
        arguments.append(QString::fromUtf8(argument));
        // Otherwise the command would use another name than was given.
        if (arguments.constLast().toUtf8() != argument) {
            std::fputs(noticedesk::notUtf8Line(argument).constData(), stderr);
            return static_cast<int>(noticedesk::ExitStatus::WrongUsage);
        }
    }
    int argumentCount = argc > 0 ? 1 : 0;
    if (const auto request = windowRequest(arguments)) {
        if (hasDisplay())
            return openWindow(*request, argumentCount, argv);
        std::fputs(noticedesk::noDisplayLine().constData(), stderr);
        return static_cast<int>(noticedesk::ExitStatus::WrongUsage);
    }
    const auto application =
        makeApplication(argumentCount, argv, noticedesk::needsFonts(arguments));
    nameApplication();

    QFile output;
    QFile errors;
    if (!output.open(noticedesk::standardOutput, QIODevice::WriteOnly | QIODevice::Unbuffered) ||
        !errors.open(noticedesk::standardErrors, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return static_cast<int>(noticedesk::ExitStatus::NotReadable);
    const bool terminal = noticedesk::isTerminal(noticedesk::standardErrors);
    return static_cast<int>(noticedesk::runCommandLine(
        arguments,
        {output, errors, terminal, QDateTime::currentDateTimeUtc, QDate::currentDate()}));
}
