// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandoptions.h"
#include "cli/commands.h"
#include "cli/storeaccess.h"
#include "domain/tr.h"
#include "exchange/quoted.h"
#include "store/keeping/restore.h"
#include "store/postgres/serveraddress.h"
#include "store/sqlite/storeheader.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

QByteArray summaryLine(const char *what, const std::optional<StoreSummary> &summary)
{
    if (!summary)
        return QByteArray(what) + " -\n";
    return QByteArray(what) + " cases " + QByteArray::number(summary->cases) + " historyHead " +
           summary->head.toString().toUtf8() + " at " +
           (summary->head.at.isEmpty() ? QByteArray("-") : summary->head.at.toUtf8()) + '\n';
}

QByteArray linesOf(const RestorePreview &preview)
{
    QByteArray lines =
        summaryLine("present", preview.present) + summaryLine("backup", preview.backup);
    if (preview.other)
        lines += "presentStore " + printable(preview.other->present).toUtf8() + "\nbackupStore " +
                 printable(preview.other->backup).toUtf8() + '\n';
    return lines;
}

/// A backup of another store is restored only by that store's name.
void requireName(const RestorePreview &preview, const std::optional<QString> &name,
                 const QString &backup)
{
    if (!preview.other && name)
        throw RefusedError(tr("this is a backup of the present store itself; leave --other-store "
                              "out"),
                           backup);
    if (!preview.other || name == preview.other->backup)
        return;
    const QString cases = preview.present ? QString::number(preview.present->cases) : u"-"_s;
    throw RefusedError(tr("this is a backup of another store, “%1” with %2 cases; the present one "
                          "is “%3” with %4 cases; if it is meant, say --other-store “%1”")
                           .arg(preview.other->backup, QString::number(preview.backup.cases),
                                preview.other->present, cases),
                       backup);
}

} // namespace

ExitStatus runRestore(const QStringList &arguments, const CommandStreams &streams)
{
    CommandOptions options(u"restore"_s,
                           tr("Puts a copy of a backup in the store's place. The store that was "
                              "there is kept aside; restoring that file undoes it."));
    options.add(u"preview"_s, tr("only say what would change"));
    options.add(u"other-store"_s,
                tr("the backup is meant although it is of another store, the one with this name"),
                u"NAME"_s);
    options.add(u"damaged"_s, tr("restore it although it is damaged"));
    if (options.read(arguments, streams))
        return ExitStatus::Done;
    const QString backup = options.onlyWord();
    const QString store = storePath(options);
    if (isServerAddress(store))
        throw StoreError(tr("a store on a server is restored by its administrator; noticedesk copy "
                            "puts a backup into a new one"),
                         store);
    if (options.has(u"preview"_s)) {
        streams.print(linesOf(previewRestore(store, backup)));
        return ExitStatus::Done;
    }
    requireOwnPlace(store);
    requireStoreFile(backup); // or a folder would be made for nothing
    const QString folder = QFileInfo(store).absolutePath();
    if (!QDir().mkpath(folder))
        throw StoreError(tr("the folder cannot be made"), folder);
    const auto accept = [&](const RestorePreview &preview) {
        requireName(preview, options.value(u"other-store"_s), backup);
    };
    const Author author = Author::ofProcess();
    const Restored restored = options.has(u"damaged"_s)
                                  ? restoreDamaged(store, backup, author, streams.clock, accept)
                                  : restore(store, backup, author, streams.clock, {}, accept);
    QByteArray output =
        linesOf(restored.preview) + "aside " +
        (restored.aside.isEmpty() ? QByteArray("-") : printable(restored.aside).toUtf8()) + '\n';
    if (!restored.numbersKept)
        output += "numbersKept no\n";
    if (restored.evidence.copied > 0)
        output += "evidenceBroughtBack " + QByteArray::number(restored.evidence.copied) + '\n';
    for (const QString &sentence : sentencesOf(restored.evidence.problems))
        output += "evidenceMissing " + printable(sentence).toUtf8() + '\n';
    streams.printDone(output, tr("the backup was restored"));
    return ExitStatus::Done;
}

} // namespace noticedesk
