// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/frame/session.h"
#include "app/frame/singleinstance.h"
#include "app/frame/windowsettings.h"

#include <QApplication>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace noticedesk
{

int runWindow(const WindowRequest &request)
{
    QStringList files;
    for (const QString &file : request.files)
        files.append(QFileInfo(file).absoluteFilePath());
    SingleInstance instance(request.store);
    if (instance.handOver(files))
        return 0;
    instance.listen();
    const QSettings settings;
    const Translations translations(languageFrom(settings));
    apply(Appearance::from(settings));
    QApplication::setQuitOnLastWindowClosed(false);
    Session session(request.store);
    QObject::connect(&instance, &SingleInstance::startedAgain, &session, &Session::raiseWith);
    session.begin(files);
    return QApplication::exec();
}

} // namespace noticedesk
