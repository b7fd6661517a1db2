// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/frame/appearance.h"
#include "app/frame/session.h"
#include "app/frame/singleinstance.h"
#include "app/frame/windowsettings.h"
#include "store/keeping/storefiles.h"
#include "store/postgres/serveraddress.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QIcon>

using namespace Qt::StringLiterals;

// The resources of a static library are there only once this has been called, outside any
// namespace.
static void initialiseIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace noticedesk
{

namespace
{

/// The program's icon in all its sizes.
QIcon windowIcon()
{
    initialiseIcons();
    QIcon icon;
    const QDir sizes(u":/icons"_s);
    for (const QString &picture : sizes.entryList({u"*.png"_s}))
        icon.addFile(sizes.filePath(picture));
    return icon;
}

} // namespace

int runWindow(const WindowRequest &request)
{
    QStringList files;
    for (const QString &file : request.files)
        files.append(QFileInfo(file).absoluteFilePath());
    const QString store =
        isServerAddress(request.store) ? request.store : realStorePath(request.store);
    SingleInstance instance(store);
    if (instance.handOver(files))
        return 0;
    instance.listen();
    const Translations translations(chosenLanguage());
    applyAppearance();
    QApplication::setWindowIcon(windowIcon());
    QApplication::setQuitOnLastWindowClosed(false);
    Session session(store);
    QObject::connect(&instance, &SingleInstance::startedAgain, &session, &Session::raiseWith);
    session.begin(files);
    return QApplication::exec();
}

} // namespace noticedesk
