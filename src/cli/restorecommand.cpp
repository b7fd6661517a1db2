// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandoptions.h"
#include "cli/commands.h"
#include "cli/storeaccess.h"
#include "domain/tr.h"
#include "exchange/quoted.h"
#include "store/keeping/restore.h"

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
    return summaryLine("present", preview.present) + summaryLine("backup", preview.backup);
}

} // namespace

ExitStatus runRestore(const QStringList &arguments, const CommandStreams &streams)
{
    CommandOptions options(u"restore"_s,
                           tr("Puts a copy of a backup in the store's place. The store that was "
                              "there is kept aside; restoring that file undoes it."));
    options.add(u"preview"_s, tr("only say what would change"));
    if (options.read(arguments, streams))
        return ExitStatus::Done;
    const QString backup = options.onlyWord();
    const QString store = storePath(options);
    if (options.has(u"preview"_s)) {
        streams.print(linesOf(previewRestore(store, backup)));
        return ExitStatus::Done;
    }
    requireOwnPlace(store);
    const QString folder = QFileInfo(store).absolutePath();
    if (!QDir().mkpath(folder))
        throw StoreError(tr("the folder cannot be made"), folder);
    const Restored restored = restore(store, backup, Author::ofProcess(), streams.clock);
    QByteArray output =
        linesOf(restored.preview) + "aside " +
        (restored.aside.isEmpty() ? QByteArray("-") : printable(restored.aside).toUtf8()) + '\n';
    if (!restored.numbersKept)
        output += "numbersKept no\n";
    streams.print(output);
    return ExitStatus::Done;
}

} // namespace noticedesk
