// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keeping/knownheads.h"

#include "domain/tr.h"
#include "store/history/history.h"
#include "store/keeping/backup.h"
#include "store/keeping/dailybackups.h"
#include "store/keeping/manifest.h"

#include <QDateTime>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// A head of the history as a manifest names it.
struct KnownHead
{
    QString text; ///< HistoryHead::toString()
    QDateTime at; ///< UTC; when the backup was made
    QString backup;

    qint64 sequence() const { return text.section(u'-', 0, 0).toLongLong(); }
};

std::vector<KnownHead> headsBeside(const QString &store, const QByteArray &origin)
{
    std::vector<KnownHead> heads;
    const QStringList backups = backupsWithManifest(store) + ownBackupsBeside(store, origin);
    for (const QString &backup : backups) {
        const auto manifest = readManifest(backup);
        if (manifest && !manifest->historyHead.isEmpty())
            heads.push_back({manifest->historyHead,
                             QDateTime::fromString(manifest->madeAt, Qt::ISODate), backup});
    }
    return heads;
}

bool isLink(Database &database, const KnownHead &head)
{
    if (head.sequence() == 0)
        return true; // every history begins there
    const auto link = History(database).headAt(head.sequence());
    return link && link->toString() == head.text;
}

/// Whether a restore has left this head behind. One of a program that did not name them yet is
/// believed for backups that were made before it.
bool leftBehind(const std::vector<HistoryEntry> &restores, const KnownHead &head)
{
    return std::any_of(restores.begin(), restores.end(), [&head](const HistoryEntry &entry) {
        const auto changes = parseChanges(entry.changes);
        if (entry.action != "restore"_L1 || !changes)
            return false;
        if (changes->empty())
            return entry.sequence <= head.sequence() &&
                   QDateTime::fromString(entry.at, Qt::ISODateWithMs) >= head.at;
        return std::any_of(changes->begin(), changes->end(), [&head](const FieldChange &change) {
            return change.before == head.text;
        });
    });
}

} // namespace

QStringList problemsOfKnownHeads(Database &database, const QString &store)
{
    History history(database);
    std::vector<KnownHead> heads = headsBeside(store, history.origin());
    if (heads.empty())
        return {};
    const auto restores = history.of(u"store"_s, 0);
    std::erase_if(heads, [&](const KnownHead &head) {
        return isLink(database, head) || leftBehind(restores, head);
    });
    if (heads.empty())
        return {};
    const auto newest = std::max_element(heads.begin(), heads.end(),
                                         [](const KnownHead &one, const KnownHead &other) {
                                             return one.sequence() < other.sequence();
                                         });
    const QString entry = QString::number(newest->sequence());
    const QString backup = QFileInfo(newest->backup).fileName();
    const qint64 last = history.head().sequence;
    if (last < newest->sequence())
        return {tr("the history ends at entry %1, but the backup %2 was made at entry %3: the "
                   "store was put back to an earlier state, or its last changes were lost")
                    .arg(QString::number(last), backup, entry)};
    return {tr("entry %1 of the history is not the one with which the backup %2 was made: the "
               "store was put back to an earlier state and written since, or is another one")
                .arg(entry, backup)};
}

FieldChanges headsLeftBehind(Database &restored, const QString &store, const QString &presentHead)
{
    // Of backups by hand only those of the restored chain are ever asked.
    std::vector<KnownHead> heads = headsBeside(store, History(restored).origin());
    if (!presentHead.isEmpty())
        heads.push_back({presentHead, {}, {}});
    FieldChanges left;
    for (const KnownHead &head : heads) {
        const bool isNamed = std::any_of(left.begin(), left.end(), [&](const FieldChange &change) {
            return change.before == head.text;
        });
        if (!isNamed && !isLink(restored, head))
            left.push_back({u"historyHead[%1]"_s.arg(QString::number(left.size())), head.text, {}});
    }
    if (left.empty())
        left.push_back({u"historyHead"_s, {}, {}}); // says that there was none
    return left;
}

} // namespace noticedesk
