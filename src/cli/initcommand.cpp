// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandoptions.h"
#include "cli/commands.h"
#include "cli/storeaccess.h"
#include "domain/tr.h"
#include "exchange/samplecase.h"
#include "store/cases/caseimport.h"
#include "store/database/upgrade.h"
#include "store/postgres/serveraddress.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// Makes the store, which the function furnishes, and the folders above it that there are not;
/// without the store no folder stays.
void makeStoreInItsFolder(const QString &path,
                          const std::function<void(const QString &store)> &furnish)
{
    const QString folder = QFileInfo(path).absolutePath();
    QStringList made;
    for (QString each = folder; !QFileInfo::exists(each); each = QFileInfo(each).absolutePath())
        made.append(each);
    try {
        if (!QDir().mkpath(folder))
            throw StoreError(tr("the folder cannot be made"), folder);
        makeStore(path, allMigrations(), furnish);
    } catch (const Error &) {
        for (const QString &each : made)
            QDir().rmdir(each);
        throw;
    }
}

} // namespace

ExitStatus runInit(const QStringList &arguments, const CommandStreams &streams)
{
    CommandOptions options(u"init"_s, tr("Makes a store. Where there is a file already, nothing is "
                                         "done."));
    options.add(u"sample"_s, tr("with the sample case, whose number is printed"));
    if (options.read(arguments, streams))
        return ExitStatus::Done;
    options.refuseWords();
    const QString path = storePath(options);
    QByteArray number;
    const std::function<void(const QString &store)> addSample = [&](const QString &store) {
        std::optional<CaseFile> sample = sampleCase();
        importCases(
            *Store::openForWriting(store, Author::ofProcess(), streams.clock),
            [&sample] { return std::exchange(sample, std::nullopt); },
            [&number](const CaseRecord &record) { number = nameOfCase(record).toUtf8() + '\n'; });
    };
    const bool withSample = options.has(u"sample"_s);
    if (isServerAddress(path)) {
        makeServerStore(path);
        if (withSample)
            addSample(path);
    } else {
        if (QFileInfo::exists(path) || QFileInfo(path).isSymLink())
            throw StoreError(tr("there is a file of this name already"), path);
        requireOwnPlace(path);
        makeStoreInItsFolder(path,
                             withSample ? addSample : std::function<void(const QString &store)>());
    }
    if (withSample)
        streams.printDone(number, tr("the store was made"));
    return ExitStatus::Done;
}

} // namespace noticedesk
