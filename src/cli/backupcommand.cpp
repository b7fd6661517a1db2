// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandoptions.h"
#include "cli/commands.h"
#include "cli/progress.h"
#include "cli/storeaccess.h"
#include "domain/tr.h"
#include "exchange/quoted.h"
#include "store/keeping/backup.h"
#include "store/keeping/manifest.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

ExitStatus runBackup(const QStringList &arguments, const CommandStreams &streams)
{
    CommandOptions options(u"backup"_s, tr("Writes what the store holds now into a new file and "
                                           "examines it. The store may be in use meanwhile."));
    if (options.read(arguments, streams))
        return ExitStatus::Done;
    const QString path = options.onlyWord();
    // That another program has changed it is told by the examination of the backup.
    const auto store = Store::openForReading(existingStore(options));
    for (const QString &place : {path, manifestPath(path), EvidenceFolder::ofStore(path).path()})
        outputGuard(options, *store).require(place);
    Progress progress(streams.errors, streams.errorsAreTerminal && !options.has(u"quiet"_s));
    const WrittenBackup written = writeBackup(
        store->database(), path, streams.clock(), [&progress](const QString &what, qint64 done) {
            progress.show(u"%1: %2"_s.arg(what, QString::number(done)));
            return true;
        });
    QByteArray lines;
    if (written.summary)
        lines = "cases " + QByteArray::number(written.summary->cases) + "\nhistoryHead " +
                written.summary->head.toString().toUtf8() + '\n';
    if (written.evidence.files > 0)
        lines += "evidence " + QByteArray::number(written.evidence.files) + "\nevidenceBytes " +
                 QByteArray::number(written.evidence.bytes) + '\n';
    if (!written.problems.isEmpty())
        lines += "damaged " + printable(written.path).toUtf8() + '\n';
    streams.printDone(lines, tr("the backup was written"));
    if (const Problems problems = written.problems + written.evidence.problems; !problems.isEmpty())
        throw damageOf(store->path(), problems);
    return ExitStatus::Done;
}

} // namespace noticedesk
