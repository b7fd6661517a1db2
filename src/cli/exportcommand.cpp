// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandoptions.h"
#include "cli/commands.h"
#include "cli/progress.h"
#include "cli/storeaccess.h"
#include "domain/redaction.h"
#include "domain/tr.h"
#include "exchange/atomicfile.h"
#include "exchange/casefilewriter.h"
#include "store/cases/caserecords.h"
#include "store/database/snapshot.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

using Write = std::function<void(const QByteArray &)>;
/// The case as it leaves the office.
using Outgoing = std::function<CaseFile(const CaseFile &)>;

void exportAll(Store &store, Progress &progress, const Outgoing &outgoing, const Write &write)
{
    const Snapshot snapshot(store.database());
    CaseRecords records(store.database());
    qsizetype count = 0;
    for (const CaseId id : records.all()) {
        constexpr qsizetype often = 100;
        if (const auto record = records.find(id))
            write(caseFileJsonLine(outgoing(record->file)));
        if (++count % often == 0)
            progress.show(tr("%1 cases").arg(QString::number(count)));
    }
}

} // namespace

ExitStatus runExport(const QStringList &arguments, const CommandStreams &streams)
{
    CommandOptions options(u"export"_s,
                           tr("A case as JSON, or all cases as JSON Lines in the order "
                              "in which they were added."));
    options.add(u"all"_s, tr("all cases"));
    options.addRedaction();
    options.addOutput(tr("the file to write; if not given, the output"), u"FILE"_s);
    if (options.read(arguments, streams))
        return ExitStatus::Done;
    const QStringList names = options.words();
    if (names.size() + (options.has(u"all"_s) ? 1 : 0) != 1)
        throw UsageError(tr("name one case, or say --all"), u"export"_s);
    const auto path = options.file(u"output"_s);
    const auto store = openStoreForReading(options, streams);
    if (path)
        outputGuard(options, *store).require(*path);
    Progress progress(streams.errors, streams.errorsAreTerminal && !options.has(u"quiet"_s));
    const Outgoing outgoing = [redacts = options.redacts()](const CaseFile &file) {
        return redacts ? redacted(file) : file;
    };
    const auto exportTo = [&](const Write &write) {
        if (names.isEmpty())
            exportAll(*store, progress, outgoing, write);
        else
            write(caseFileJson(outgoing(caseNamed(*store, names.constFirst()).file)));
    };
    if (path) {
        AtomicFile file(*path);
        exportTo([&file](const QByteArray &bytes) { file.write(bytes); });
        file.commit();
    } else {
        exportTo([&streams](const QByteArray &bytes) { streams.print(bytes); });
    }
    return ExitStatus::Done;
}

} // namespace noticedesk
