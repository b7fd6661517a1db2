// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandoptions.h"
#include "cli/commands.h"
#include "cli/storeaccess.h"
#include "store/keeping/backup.h"
#include "store/keeping/manifest.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace noticedesk
{

ExitStatus runBackup(const QStringList &arguments, const CommandStreams &streams)
{
    CommandOptions options(u"backup"_s,
                           QCoreApplication::translate(
                               "noticedesk", "Writes what the store holds now into a new file and "
                                             "examines it. The store may be in use meanwhile."));
    if (options.read(arguments, streams))
        return ExitStatus::Done;
    const QString path = options.onlyWord();
    // That another program has changed it is told by the examination of the backup.
    const auto store = Store::openForReading(existingStore(options));
    for (const QString &file : {path, manifestPath(path)})
        outputGuard(options, *store).require(file);
    const StoreSummary summary = writeBackup(store->database(), path, streams.clock());
    streams.printDone("cases " + QByteArray::number(summary.cases) + "\nhistoryHead " +
                          summary.head.toString().toUtf8() + '\n',
                      QCoreApplication::translate("noticedesk", "the backup was written"));
    return ExitStatus::Done;
}

} // namespace noticedesk
