// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandoptions.h"
#include "cli/commands.h"
#include "cli/storeaccess.h"
#include "domain/tr.h"
#include "exchange/atomicfile.h"
#include "exchange/inputfile.h"
#include "exchange/quoted.h"
#include "store/database/storeerror.h"
#include "store/history/history.h"
#include "store/history/timestamps.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

void writeQuery(const CommandOptions &options, const QString &path, const CommandStreams &streams)
{
    const auto store = openStoreForReading(options, streams);
    outputGuard(options, *store).require(path);
    const HistoryHead head = History(store->database()).head();
    if (head.sequence == 0)
        throw RefusedError(tr("the history has no entry yet"), store->path());
    writeFileAtomically(path, timeStampQuery(head.hash));
    streams.printDone("historyHead " + head.toString().toUtf8() + '\n',
                      tr("the query was written"));
}

/// Faults of the reply name its file.
KeptTimeStamp keptFrom(Store &store, const QString &path, const QByteArray &reply,
                       const QByteArray &certificates)
{
    try {
        return keepTimeStamp(store, reply, certificates);
    } catch (const StoreError &) {
        throw;
    } catch (const Error &error) {
        throw Error(error.message(), path);
    }
}

void keepReply(const CommandOptions &options, const QString &path, const QString &certificates,
               const CommandStreams &streams)
{
    const QByteArray reply = readInputFile(path, mostTimeStampBytes);
    const QByteArray trusted = readInputFile(certificates, mostTimeStampBytes);
    const auto store = openStoreForWriting(options, streams);
    const KeptTimeStamp kept = keptFrom(*store, path, reply, trusted);
    streams.printDone("historyHead " + kept.head.toString().toUtf8() + "\nstampedAt " +
                          historyTime(kept.stamp.at).toUtf8() + "\nauthority " +
                          printable(kept.stamp.authority).toUtf8() + '\n',
                      tr("the time stamp was kept"));
}

} // namespace

ExitStatus runStamp(const QStringList &arguments, const CommandStreams &streams)
{
    CommandOptions options(
        u"stamp"_s,
        tr("Writes a query for a time stamp (RFC 3161) of the history's head into a file, or keeps "
           "the reply of an authority, after its signature was found good. From then on verify "
           "examines the history against it."));
    options.add(u"query"_s, tr("write the query for an authority into this file"), u"FILE.tsq"_s);
    options.add(u"reply"_s, tr("keep the reply in this file"), u"FILE.tsr"_s);
    options.add(u"ca"_s, tr("the certificates of the authority, PEM"), u"FILE.pem"_s);
    options.addClock();
    if (options.read(arguments, streams))
        return ExitStatus::Done;
    options.refuseWords();
    const auto query = options.file(u"query"_s);
    const auto reply = options.file(u"reply"_s);
    const auto certificates = options.file(u"ca"_s);
    if (query.has_value() == reply.has_value())
        throw UsageError(tr("say either --query or --reply"), u"stamp"_s);
    if (reply.has_value() != certificates.has_value())
        throw UsageError(tr("--reply and --ca belong together"), u"stamp"_s);
    if (query)
        writeQuery(options, *query, streams);
    else
        keepReply(options, *reply, *certificates, streams);
    return ExitStatus::Done;
}

} // namespace noticedesk
