// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/programstart.h"

#include "cli/commandline.h"
#include "platform/privacy.h"
#include "platform/session.h"

#include <QGuiApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace noticedesk
{

void prepareProcess()
{
    occupyStandardStreams();
    giveStacksRoom();
    keepPrivate();
    surviveFileLimit();
}

std::optional<QStringList> utf8Arguments(int argc, char *argv[])
{
    QStringList arguments;
    for (int at = 1; at < argc; ++at) {
        const QByteArray argument(argv[at]);
        arguments.append(QString::fromUtf8(argument));
        // Otherwise the command would use another name than was given.
        if (arguments.constLast().toUtf8() != argument) {
            std::fputs(notUtf8Line(argument).constData(), stderr);
            return std::nullopt;
        }
    }
    return arguments;
}

std::optional<WindowRequest> windowRequest(const QStringList &arguments)
{
    WindowRequest wanted;
    for (qsizetype at = 0; at < arguments.size(); ++at) {
        const QString &argument = arguments.at(at);
        if (argument == "--store"_L1 && at + 1 < arguments.size())
            wanted.store = fileName(arguments.at(++at));
        else if (argument.startsWith("--store="_L1))
            wanted.store = fileName(argument.sliced(QLatin1StringView("--store=").size()));
        else if (argument.endsWith(".json"_L1) && !argument.startsWith(u'-'))
            wanted.files.append(fileName(argument));
        else
            return std::nullopt;
    }
    return wanted;
}

void nameApplication()
{
    QCoreApplication::setOrganizationName(u"noticedesk"_s);
    QCoreApplication::setApplicationName(u"noticedesk"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(NOTICEDESK_VERSION));
    QGuiApplication::setDesktopFileName(u"tw.gov.noticedesk"_s);
}

} // namespace noticedesk
