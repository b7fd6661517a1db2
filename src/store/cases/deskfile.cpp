// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cases/deskfile.h"

#include "domain/tr.h"
#include "platform/filenames.h"
#include "platform/systemerror.h"
#include "store/database/filenames.h"
#include "store/database/migration.h"
#include "store/database/storeerror.h"
#include "store/database/upgrade.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <mutex>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// One thread reads what another keeps: the first of them makes the file.
void makeIfMissing(const QString &path)
{
    static std::mutex mutex;
    const std::lock_guard lock(mutex);
    if (QFileInfo::exists(path))
        return;
    const QDir folder = QFileInfo(path).dir();
    QDir().mkpath(QFileInfo(folder.path()).path());
    if (!makePrivateFolder(folder.path()))
        throw StoreError(textOfSystemError(systemError()), path);
    makeStore(path, deskMigrations());
}

} // namespace

DeskFile::DeskFile(const QString &identity)
{
    const QString path = pathFor(identity);
    makeIfMissing(path);
    m_database = openDatabase(path, Database::Access::ReadWrite);
    upgradeStore(*m_database, deskMigrations());
}

QString DeskFile::pathFor(const QString &identity)
{
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/desks"_s;
    return inFolder(folder, identity + u".db");
}

WorkingCopies DeskFile::copies()
{
    return {*m_database, Author::ofProcess().user, [] { return QDateTime::currentDateTimeUtc(); }};
}

void takeCopiesToDesk(Store &server)
{
    WorkingCopies there(server);
    const std::vector<WorkingCopy> copies = there.all();
    if (copies.empty())
        return;
    DeskFile desk(server.database().identity());
    for (const WorkingCopy &copy : copies) {
        if (!desk.copies().find(copy.id))
            desk.copies().save(copy);
        there.remove(copy.id);
    }
}

std::optional<WorkingCopy> keptWorkingCopy(Database &database, CaseId id)
{
    const QString identity = database.identity();
    return identity.isEmpty() ? findWorkingCopy(database, id)
                              : DeskFile(identity).copies().find(id);
}

} // namespace noticedesk
