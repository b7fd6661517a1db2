// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandoptions.h"
#include "cli/commands.h"
#include "cli/exitstatus.h"
#include "cli/storeaccess.h"
#include "domain/tr.h"
#include "store/database/filenames.h"
#include "store/database/madefile.h"
#include "store/database/storecopy.h"
#include "store/evidence/namedevidence.h"
#include "store/evidence/serverevidence.h"
#include "store/keeping/backup.h"
#include "store/keeping/evidencecopies.h"
#include "store/keeping/evidenceexamination.h"
#include "store/keeping/outputguard.h"
#include "store/keeping/storefiles.h"
#include "store/keeping/unfinishedcopy.h"
#include "store/postgres/serveraddress.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

void requireComplete(const Database &from, const Problems &missing)
{
    if (!missing.isEmpty())
        throw damageOf(from.path(), missing);
}

// The records are copied first, and then the files of the attachments that the copy names: what
// others attach meanwhile is in both or in neither.

StoreSummary copyToServer(Database &from, const QString &address)
{
    const EvidenceFolder folder = EvidenceFolder::ofStore(from.path());
    StoreSummary summary;
    copyStoreToServer(from, address, [&](Database &to) {
        bringAllEvidence(from, to);
        const std::vector<EvidenceFile> files = namedEvidence(to);
        Problems missing;
        for (const EvidenceFile &file : files) {
            if (!folder.holds(file))
                missing += problemsOfEvidence(to, file, evidenceIsMissing());
        }
        requireComplete(from, missing);
        for (const EvidenceFile &file : files)
            ServerEvidence(to).put(folder, file);
        summary = summaryOf(to);
    });
    return summary;
}

StoreSummary copyToFile(Database &from, const QString &file)
{
    const UnfinishedCopy made(file, u".part"_s);
    const QString &part = made.name();
    return makingFile(file, part, [&] {
        from.copyInto(part);
        EvidenceCopies evidence(EvidenceFolder::ofStore(file));
        StoreSummary summary;
        {
            const auto copy = openDatabase(part, Database::Access::ReadOnly);
            bringAllEvidence(from, *copy);
            const EvidenceFolder folder = EvidenceFolder::ofStore(from.path());
            requireComplete(from, evidence.add(*copy, {folder}).problems);
            summary = summaryOf(*copy);
        }
        giveFreeName(part, file);
        evidence.keep();
        return summary;
    });
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
    StoreSummary summary;
    if (isServerAddress(*place)) {
        summary = copyToServer(from, *place);
    } else {
        const QString file = realStorePath(*options.file(u"to"_s));
        outputGuard(options, *store).require(file);
        requireOwnPlace(file);
        summary = copyToFile(from, file);
    }
    streams.printDone("cases " + QByteArray::number(summary.cases) + "\nhistoryHead " +
                          summary.head.toString().toUtf8() + '\n',
                      tr("the store was copied"));
    return ExitStatus::Done;
}

} // namespace noticedesk
