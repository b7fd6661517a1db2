// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandoptions.h"
#include "cli/commands.h"
#include "cli/exitstatus.h"
#include "cli/storeaccess.h"
#include "domain/tr.h"
#include "store/database/storecopy.h"
#include "store/evidence/namedevidence.h"
#include "store/keeping/backup.h"
#include "store/keeping/evidencecopies.h"
#include "store/keeping/outputguard.h"
#include "store/keeping/storefiles.h"
#include "store/postgres/serveraddress.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// With the files of its attachments.
void copyToFile(Database &from, const QString &file, bool hasFiles)
{
    if (!hasFiles) {
        from.copyInto(file);
        return;
    }
    EvidenceCopies evidence(EvidenceFolder::ofStore(file));
    const EvidenceKept kept = evidence.add(from, {EvidenceFolder::ofStore(from.path())}, {});
    if (!kept.problems.isEmpty())
        throw damageOf(from.path(), kept.problems);
    from.copyInto(file);
    evidence.keep();
}

} // namespace

ExitStatus runCopy(const QStringList &arguments, const CommandStreams &streams)
{
    CommandOptions options(u"copy"_s, tr("Copies a whole store with its history to a new place: a "
                                         "file that there is not yet, or a server's database "
                                         "without a store."));
    options.add(u"to"_s, tr("where the new store is made"), u"PLACE"_s);
    if (options.read(arguments, streams))
        return ExitStatus::Done;
    options.refuseWords();
    const auto place = options.value(u"to"_s);
    if (!place)
        throw UsageError(tr("copy needs --to PLACE"), u"copy"_s);
    const auto store = openStoreForReading(options, streams);
    Database &from = store->database();
    const bool hasFiles = !namedEvidence(from).empty();
    const bool toServer = isServerAddress(*place);
    if (hasFiles && (toServer || isServerAddress(store->path())))
        throw StoreError(
            tr("a store with attachments cannot be copied to a server or from one yet"),
            store->path());
    const StoreSummary summary = summaryOf(from);
    if (toServer) {
        copyStoreToServer(from, *place);
    } else {
        const QString file = realStorePath(*options.file(u"to"_s));
        outputGuard(options, *store).require(file);
        requireOwnPlace(file);
        copyToFile(from, file, hasFiles);
    }
    streams.printDone("cases " + QByteArray::number(summary.cases) + "\nhistoryHead " +
                          summary.head.toString().toUtf8() + '\n',
                      tr("the store was copied"));
    return ExitStatus::Done;
}

} // namespace noticedesk
