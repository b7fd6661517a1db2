// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include <QFile>
#include <QGuiApplication>

#include <cstdio>
#include <hb.h>
#include <memory>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace
{

/// An error of a command is one line of its own on the error stream; what Qt remarks about the
/// session (a missing runtime folder, say) is not for the script that reads it.
void dropRemarks(QtMsgType, const QMessageLogContext &, const QString &) {}

std::unique_ptr<QCoreApplication> makeApplication(int &argumentCount, char **arguments,
                                                  bool needsFonts)
{
    if (!needsFonts)
        return std::make_unique<QCoreApplication>(argumentCount, arguments);
    // Commands work without a display, whatever the session says.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Text is shaped for the language that HarfBuzz first takes for the default. Asked here, before
    // Qt sets the locale, that is none: the sheets are the same under every locale.
    hb_language_get_default();
    return std::make_unique<QGuiApplication>(argumentCount, arguments);
}

} // namespace

int main(int argc, char *argv[])
{
    qInstallMessageHandler(dropRemarks);
    const QString command = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    const auto application = makeApplication(argc, argv, noticedesk::needsFonts(command));
    QCoreApplication::setApplicationName(u"noticedesk"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(NOTICEDESK_VERSION));

    QFile output;
    QFile errors;
    if (!output.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered) ||
        !errors.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return static_cast<int>(noticedesk::ExitStatus::NotReadable);
    const bool terminal = ::isatty(STDERR_FILENO) == 1;
    return static_cast<int>(noticedesk::runCommandLine(
        QCoreApplication::arguments().mid(1), {output, errors, terminal, QDate::currentDate()}));
}
