// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite/othernames.h"

#include "domain/tr.h"
#include "platform/filestate.h"
#include "platform/openfiles.h"
#include "store/database/filenames.h"
#include "store/database/storeerror.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

bool hasSeveralNames(const QString &path)
{
    const auto state = stateOfFile(path);
    return state && state->names > 1;
}

/// Whether somebody has the lock for writing on a file.
bool isLocked(const QString &path)
{
    const ExtraDescriptor file(path);
    return file.isOpen() && !file->lockShared();
}

/// The other names of the file in its folder.
QStringList otherNames(const QFileInfo &store)
{
    const FileIdentity identity = FileIdentity::of(store.filePath());
    QStringList others;
    const auto names =
        store.dir().entryList(QDir::Files | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        const QString other = inFolder(store.path(), name);
        if (name != store.fileName() && !QFileInfo(other).isSymLink() &&
            FileIdentity::of(other) == identity)
            others.append(other);
    }
    return others;
}

} // namespace

void requireNoChangesByOtherNames(const QString &path)
{
    if (!hasSeveralNames(path))
        return;
    if (isLocked(path) && !isLocked(path + u".lock"))
        throw StoreError(tr("the store has another name, by which it is being written just now; "
                            "use that name"),
                         path);
    const QString real = QFileInfo(path).canonicalFilePath();
    for (const QString &other : otherNames(QFileInfo(real))) {
        for (const QString &ending : {u"-wal"_s, u"-journal"_s}) {
            if (QFileInfo(other + ending).size() > 0)
                throw StoreError(tr("the store has another name, %1, and its last changes are in "
                                    "the log of that name; use that name")
                                     .arg(other),
                                 path);
        }
    }
}

} // namespace noticedesk
