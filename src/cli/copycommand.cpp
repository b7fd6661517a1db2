// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandoptions.h"
#include "cli/commands.h"
#include "cli/exitstatus.h"
#include "cli/storeaccess.h"
#include "domain/tr.h"
#include "store/database/storecopy.h"
#include "store/evidence/namedevidence.h"
#include "store/evidence/serverevidence.h"
#include "store/keeping/backup.h"
#include "store/keeping/evidencecopies.h"
#include "store/keeping/evidenceexamination.h"
#include "store/keeping/outputguard.h"
#include "store/keeping/storefiles.h"
#include "store/postgres/serveraddress.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// The files that its attachments name, and which are in the folder of its store then.
std::vector<EvidenceFile> filesToCopy(Database &from)
{
    bringAllEvidence(from);
    const EvidenceFolder folder = EvidenceFolder::ofStore(from.path());
    std::vector<EvidenceFile> files = namedEvidence(from);
    Problems missing;
    for (const EvidenceFile &file : files) {
        if (!folder.holds(file))
            missing += problemsOfEvidence(from, file, evidenceIsMissing());
    }
    if (!missing.isEmpty())
        throw damageOf(from.path(), missing);
    return files;
}

void copyToServer(Database &from, const QString &address)
{
    const EvidenceFolder folder = EvidenceFolder::ofStore(from.path());
    const std::vector<EvidenceFile> files = filesToCopy(from);
    copyStoreToServer(from, address, [&](Database &to) {
        for (const EvidenceFile &file : files)
            ServerEvidence(to).put(folder, file);
    });
}

void copyToFile(Database &from, const QString &file)
{
    if (filesToCopy(from).empty()) {
        from.copyInto(file);
        return;
    }
    EvidenceCopies evidence(EvidenceFolder::ofStore(file));
    evidence.add(from, {EvidenceFolder::ofStore(from.path())}, {});
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
    const StoreSummary summary = summaryOf(from);
    if (isServerAddress(*place)) {
        copyToServer(from, *place);
    } else {
        const QString file = realStorePath(*options.file(u"to"_s));
        outputGuard(options, *store).require(file);
        requireOwnPlace(file);
        copyToFile(from, file);
    }
    streams.printDone("cases " + QByteArray::number(summary.cases) + "\nhistoryHead " +
                          summary.head.toString().toUtf8() + '\n',
                      tr("the store was copied"));
    return ExitStatus::Done;
}

} // namespace noticedesk
