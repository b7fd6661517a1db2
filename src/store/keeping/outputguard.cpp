// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keeping/outputguard.h"

#include "domain/tr.h"
#include "platform/filestate.h"
#include "store/database/filenames.h"
#include "store/keeping/storefiles.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// Whether two paths lead to the same file, or would if it were there.
bool leadToTheSame(const QString &one, const QString &other)
{
    const FileIdentity identity = FileIdentity::of(one);
    if (!identity.isOfNothing())
        return identity == FileIdentity::of(other);
    const QFileInfo first(one);
    const QFileInfo second(other);
    return first.fileName() == second.fileName() && !first.fileName().isEmpty() &&
           FileIdentity::of(first.absolutePath()) == FileIdentity::of(second.absolutePath());
}

bool isWithin(const QString &path, const QString &folder)
{
    const FileIdentity identity = FileIdentity::of(folder);
    QFileInfo each(QFileInfo(path).absoluteFilePath());
    while (!identity.isOfNothing()) {
        if (FileIdentity::of(each.filePath()) == identity)
            return true;
        if (each.isRoot())
            return false;
        each = QFileInfo(each.path());
    }
    return false;
}

/// Whether a hard link leads to something that belongs to the store and has another name there.
bool isCompanionByAnotherName(const QString &output, const QString &store)
{
    const auto state = stateOfFile(output);
    if (!state || state->names < 2)
        return false;
    const FileIdentity identity = state->identity;
    // A store that is not there has no canonical path; what belongs to it may still be there.
    const QFileInfo named(store);
    const QFileInfo real(named.exists() ? named.canonicalFilePath() : named.absoluteFilePath());
    const QString name = real.completeBaseName();
    QStringList files;
    const auto entries = real.dir().entryInfoList(QDir::Files | QDir::Hidden | QDir::System);
    for (const QFileInfo &each : entries) {
        if (each.fileName() != real.fileName() && each.fileName().startsWith(real.fileName()))
            files.append(each.filePath());
    }
    for (const QString &ending : {u"-backups"_s, u"-evidence"_s}) {
        QDirIterator kept(inFolder(real.path(), name + ending), QDir::Files | QDir::Hidden,
                          QDirIterator::Subdirectories);
        while (kept.hasNext())
            files.append(kept.next());
    }
    return std::any_of(files.cbegin(), files.cend(),
                       [&](const QString &file) { return FileIdentity::of(file) == identity; });
}

[[noreturn]] void refuse(const QString &reason, const QString &output)
{
    throw OutputRefused(reason, output);
}

} // namespace

OutputGuard::OutputGuard(const QString &store) : m_store(store) {}

void OutputGuard::protect(const QString &file)
{
    m_files.append(file);
}

void OutputGuard::protectFolder(const QString &folder)
{
    m_folders.append(folder);
}

void OutputGuard::require(const QString &output) const
{
    if (leadToTheSame(output, m_store) || isStore(output))
        refuse(tr("this is a store, which no output may replace; choose another name"), output);
    if (const QString owner = storeOfCompanion(output, m_store); !owner.isEmpty())
        refuse(tr("this place belongs to the store %1; choose another name").arg(owner), output);
    if (isCompanionByAnotherName(output, m_store))
        refuse(tr("this place belongs to the store %1; choose another name").arg(m_store), output);
    for (const QString &folder : m_folders) {
        if (isWithin(output, folder))
            refuse(tr("this folder keeps the store's backups; choose another one"), output);
    }
    for (const QString &file : m_files) {
        if (leadToTheSame(output, file))
            refuse(tr("this file is used by the program itself just now, so no output may replace "
                      "it; choose another name"),
                   output);
    }
}

void requireInput(const QString &file, const QString &store)
{
    const FileIdentity input = FileIdentity::of(file);
    for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s}) {
        if (!input.isOfNothing() && input == FileIdentity::of(store + ending))
            refuse(tr("this is the store itself, not a file that can be taken into it"), file);
    }
}

void requireOwnPlace(const QString &store)
{
    if (const QString owner = storeOfCompanion(store); !owner.isEmpty())
        refuse(tr("this place belongs to the store %1; a backup is put back with noticedesk "
                  "restore")
                   .arg(owner),
               store);
}

} // namespace noticedesk
