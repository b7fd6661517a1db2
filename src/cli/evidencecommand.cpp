// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/attachmentline.h"
#include "cli/commandoptions.h"
#include "cli/commands.h"
#include "cli/documentpreview.h"
#include "cli/storeaccess.h"
#include "cli/tabbedline.h"
#include "documents/documentreader.h"
#include "domain/attachmentdescription.h"
#include "domain/tr.h"
#include "exchange/atomicfile.h"
#include "store/evidence/evidenceactions.h"
#include "store/evidence/evidencefolder.h"
#include "store/evidence/serverevidence.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

QString dayText(const std::optional<QDate> &day)
{
    return day ? day->toString(Qt::ISODate) : u"-"_s;
}

QByteArray evidenceLines(const CaseRecord &record)
{
    QByteArray lines;
    for (const KeptAttachment &kept : record.attachments) {
        const Attachment &attachment = kept.attachment;
        lines += tabbedLine(attachmentColumns(attachment) +
                            QStringList{QString::number(attachment.bytes),
                                        dayText(attachment.receivedOn), nameOf(attachment.source),
                                        attachment.struckOut.value_or(u"-"_s)});
    }
    return lines;
}

QByteArray evidenceJson(const CaseRecord &record)
{
    const auto orNull = [](const std::optional<QString> &text) {
        return text ? QJsonValue(*text) : QJsonValue(QJsonValue::Null);
    };
    QJsonArray list;
    for (const KeptAttachment &kept : record.attachments) {
        const Attachment &attachment = kept.attachment;
        const auto received = attachment.receivedOn
                                  ? std::optional(attachment.receivedOn->toString(Qt::ISODate))
                                  : std::nullopt;
        list.append(QJsonObject{{u"position"_s, attachment.number},
                                {u"sha256"_s, attachment.sha256},
                                {u"bytes"_s, attachment.bytes},
                                {u"kind"_s, nameOf(attachment.kind)},
                                {u"label"_s, orNull(attachment.label)},
                                {u"receivedOn"_s, orNull(received)},
                                {u"source"_s, nameOf(attachment.source)},
                                {u"originalName"_s, attachment.originalName},
                                {u"struckOut"_s, orNull(attachment.struckOut)}});
    }
    return QJsonDocument(list).toJson();
}

const Attachment &attachmentNumbered(const CaseRecord &record, int number)
{
    const auto found =
        std::find_if(record.attachments.begin(), record.attachments.end(),
                     [number](const auto &kept) { return kept.attachment.number == number; });
    if (found == record.attachments.end())
        throw StoreError(tr("the case has no such attachment"), QString::number(number));
    return found->attachment;
}

/// The one that an option names by its number.
const Attachment &attachmentFor(const CommandOptions &options, const QString &option,
                                const CaseRecord &record)
{
    return attachmentNumbered(record, options.number(option, 1, 1, mostAttachments));
}

void extract(const CommandOptions &options, Store &store, const CaseRecord &record)
{
    const auto path = options.file(u"output"_s);
    if (!path)
        throw UsageError(tr("say with -o which file to write"), u"--extract"_s);
    const Attachment &attachment = attachmentFor(options, u"extract"_s, record);
    outputGuard(options, store).require(*path);
    bringEvidence(store.path(), {attachment.sha256, attachment.bytes});
    AtomicFile file(*path);
    EvidenceFolder::ofStore(store.path())
        .read({attachment.sha256, attachment.bytes},
              [&file](QByteArrayView bytes) { file.write(bytes); });
    file.commit();
}

void preview(const CommandOptions &options, Store &store, const CaseRecord &record,
             DocumentReader &reader)
{
    constexpr int mostPage = 10'000;
    const auto path = options.file(u"output"_s);
    if (!path)
        throw UsageError(tr("say with -o which file to write"), u"--preview"_s);
    const Attachment &attachment = attachmentFor(options, u"preview"_s, record);
    outputGuard(options, store).require(*path);
    bringEvidence(store.path(), {attachment.sha256, attachment.bytes});
    const EvidenceFolder folder = EvidenceFolder::ofStore(store.path());
    const OutsideDocument document = OutsideDocument::ofFile(folder.pathOf(attachment.sha256));
    writeFileAtomically(*path,
                        pngOfPage(reader, document, options.number(u"page"_s, 1, 1, mostPage),
                                  tr("attachment %1").arg(attachment.number)));
}

} // namespace

ExitStatus runEvidence(const QStringList &arguments, const CommandStreams &streams)
{
    CommandOptions options(u"evidence"_s,
                           tr("The attachments of a case in their order, one a line: position, "
                              "SHA-256, kind, label, bytes, day of receipt, source, and why it was "
                              "struck out. Or a copy of one of them."));
    options.add(u"json"_s, tr("write a list of objects"));
    options.add(u"extract"_s, tr("write a copy of the attachment with this position"), u"N"_s);
    options.add(u"preview"_s, tr("write the picture of a page of this attachment, as PNG"), u"N"_s);
    options.add(u"page"_s, tr("the page for --preview; the first if it is not given"), u"P"_s);
    options.add(u"self-test"_s, tr("say what the process that reads attachments cannot do"));
    options.addOutput(tr("the file to write"), u"FILE"_s);
    if (options.read(arguments, streams))
        return ExitStatus::Done;
    if (options.has(u"self-test"_s))
        return printDoors(streams);
    if (options.has(u"extract"_s) && options.has(u"preview"_s))
        throw UsageError(tr("this writes one file; say --extract or --preview"), u"--output"_s);
    const QString name = options.onlyWord();
    const auto store = openStoreForReading(options, streams);
    const CaseRecord record = caseNamed(*store, name);
    if (options.has(u"extract"_s)) {
        extract(options, *store, record);
        return ExitStatus::Done;
    }
    if (options.has(u"preview"_s)) {
        DocumentReader reader(streams.documentWorker);
        preview(options, *store, record, reader);
        return ExitStatus::Done;
    }
    if (options.has(u"output"_s))
        throw UsageError(tr("say with --extract or --preview which attachment to write"),
                         u"--output"_s);
    streams.print(options.has(u"json"_s) ? evidenceJson(record) : evidenceLines(record));
    return ExitStatus::Done;
}

} // namespace noticedesk
