// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/attachmentline.h"
#include "cli/commandoptions.h"
#include "cli/commands.h"
#include "cli/progress.h"
#include "cli/storeaccess.h"
#include "cli/tabbedline.h"
#include "domain/tr.h"
#include "exchange/quoted.h"
#include "store/evidence/evidenceactions.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace noticedesk
{

ExitStatus runAttach(const QStringList &arguments, const CommandStreams &streams)
{
    CommandOptions options(u"attach"_s,
                           tr("Keeps copies of files with a case as evidence, all or none. Prints "
                              "position, SHA-256, kind and label, one file a line."));
    options.add(u"label"_s, tr("what to call them; if not given, they have the files' names"),
                u"TEXT"_s);
    options.add(u"received"_s, tr("the day on which they were received"), u"DATE"_s);
    options.addClock();
    if (options.read(arguments, streams))
        return ExitStatus::Done;
    const QStringList files = options.words().mid(1);
    if (files.isEmpty())
        throw UsageError(tr("name a case and the files to attach to it"), u"attach"_s);
    const auto label = options.value(u"label"_s);
    const auto received = options.date(u"received"_s);
    const auto store = openStoreForWriting(options, streams);
    const CaseRecord record = caseNamed(*store, options.words().constFirst());
    EvidenceActions actions(*store, streams.today);
    actions.require(label, received);
    for (const QString &file : files)
        requireEvidence(store->path(), file);

    Progress progress(streams.errors, streams.errorsAreTerminal && !options.has(u"quiet"_s));
    std::vector<NewAttachment> added;
    for (const QString &file : files) {
        const auto show = [&](qint64 done, qint64 whole) {
            constexpr qint64 hundred = 100;
            progress.show(
                printable(u"%1: %2 %"_s.arg(file, QString::number(hundred * done / whole))));
            return true;
        };
        added.push_back({keepEvidence(store->path(), file, show), label, received,
                         AttachmentSource::File, QFileInfo(file).fileName()});
    }
    QByteArray lines;
    for (const KeptAttachment &kept : actions.attach(record.id, added))
        lines += tabbedLine(attachmentColumns(kept.attachment));
    streams.printDone(lines, tr("the files were attached"));
    return ExitStatus::Done;
}

} // namespace noticedesk
