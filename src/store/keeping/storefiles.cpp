// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keeping/storefiles.h"

#include "platform/filestate.h"
#include "platform/openfiles.h"
#include "store/database/filenames.h"
#include "store/keeping/spoiltstore.h"
#include "store/sqlite/storeheader.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// Where a path leads: links are followed as far as they lead, also to what is not there.
QString placeOf(const QString &path)
{
    QString place = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    constexpr int mostLinks = 40; // as the system does
    for (int links = 0; QFileInfo(place).isSymLink() && links < mostLinks; ++links)
        place = QDir::cleanPath(QFileInfo(place).symLinkTarget());
    QStringList missing;
    QFileInfo there(place);
    while (!there.exists() && !there.isRoot()) {
        missing.prepend(there.fileName());
        there = QFileInfo(there.absolutePath());
    }
    QString real = there.canonicalFilePath();
    for (const QString &name : missing)
        real += u'/' + name;
    return QDir::cleanPath(real);
}

/// A store of this name with any ending, beside the folder.
QString storeNamed(const QDir &folder, const QString &name, const QString &known)
{
    if (QFileInfo(known).completeBaseName() == name && QFileInfo(known).path() == folder.path())
        return known;
    const auto files = folder.entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &file : files) {
        if (file.completeBaseName() == name && isStore(file.filePath()))
            return file.filePath();
    }
    return {};
}

} // namespace

QString ownerOfCompanion(const QString &name)
{
    static const QRegularExpression pattern(
        u"\\A(.+?)(?:-wal|-shm|-journal|\\.lock|\\.new|\\.part|\\.unverified|\\.claim|\\.examined"
        "|\\.manifest\\.json|\\.version-\\d+|\\.before-restore-\\d{8}-\\d{6}(?:\\.\\d+)?)\\z"_s,
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression numbered(u"\\A(.+\\.version-\\d+)\\.\\d+\\z"_s,
                                             QRegularExpression::DotMatchesEverythingOption);
    const auto version = numbered.match(name);
    return pattern.match(version.hasMatch() ? version.captured(1) : name).captured(1);
}

QString ownerOfFolder(const QString &name)
{
    for (const QString &ending : {u"-backups"_s, u"-evidence"_s}) {
        if (name.size() > ending.size() && name.endsWith(ending))
            return name.chopped(ending.size());
    }
    return {};
}

QString realStorePath(const QString &path)
{
    const QFileInfo info(path);
    const QString canonical = info.canonicalFilePath();
    return canonical.isEmpty() || !info.isSymLink() ? path : canonical;
}

bool isStore(const QString &path)
{
    if (isOpenHere(FileIdentity::of(path)))
        return true;
    const auto state = stateOfFile(path);
    if (!state || !state->isRegular)
        return false;
    const ExtraDescriptor file(path);
    return (file.isOpen() && isStoreHeader(file->read(0, storeHeaderSize))) || isSpoiltStore(path);
}

QString storeOfCompanion(const QString &path, const QString &known)
{
    const QString knownPlace = known.isEmpty() ? QString() : placeOf(known);
    QFileInfo each(placeOf(path));
    while (!each.isRoot()) {
        const QDir folder = each.dir();
        // A companion may have companions: the log of a copy.
        for (QString owner = ownerOfCompanion(each.fileName()); !owner.isEmpty();
             owner = ownerOfCompanion(owner)) {
            QString store = inFolder(folder.path(), owner);
            if (store == knownPlace || isStore(store))
                return store;
        }
        const QString name = ownerOfFolder(each.fileName());
        if (!name.isEmpty() && (!each.exists() || each.isDir())) {
            if (QString store = storeNamed(folder, name, knownPlace); !store.isEmpty())
                return store;
        }
        each = QFileInfo(each.path());
    }
    return {};
}

} // namespace noticedesk
