// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/historylines.h"

#include "app/text/fieldnames.h"
#include "app/text/historynames.h"
#include "domain/rocdate.h"
#include "domain/tr.h"
#include "store/history/fieldchanges.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

QString shownTime(const QString &at)
{
    const QDateTime time = QDateTime::fromString(at, Qt::ISODateWithMs).toLocalTime();
    const auto day = RocDate::fromDate(time.date());
    return day ? day->slashed() + u' ' + time.toString(u"HH:mm:ss"_s) : at;
}

bool isSameDraft(const HistoryEntry &entry, const HistoryEntry &before)
{
    return entry.action == "save draft"_L1 && before.action == entry.action &&
           before.user == entry.user && before.host == entry.host;
}

bool isCount(const QString &path)
{
    return path == "dispatches"_L1 || path == "calls"_L1 || path == "rounds"_L1 ||
           path == "reopenings"_L1 || path == "accepted"_L1 || path == "response.items"_L1;
}

void addChanges(HistoryLine &line, const HistoryEntry &entry, const IncidentTitles &incidents)
{
    const auto changes = parseChanges(entry.changes);
    if (!changes)
        return;
    for (const FieldChange &change : *changes) {
        // Of an accepted warning its sentence says all, of a deletion that it was one.
        const bool isPart =
            (change.path.startsWith("accepted"_L1) && !change.path.endsWith(".sentence"_L1)) ||
            change.path.startsWith("erased["_L1);
        if (!isPart && !isCount(change.path))
            line.changes.push_back({nameOfField(change.path),
                                    shownValue(change.path, change.before, incidents),
                                    shownValue(change.path, change.after, incidents), change.path});
    }
}

} // namespace

std::vector<HistoryLine> historyLines(const std::vector<HistoryEntry> &entries,
                                      const IncidentTitles &incidents)
{
    std::vector<HistoryLine> lines;
    const HistoryEntry *before = nullptr;
    for (const HistoryEntry &entry : entries) {
        if (!before || !isSameDraft(entry, *before))
            lines.push_back(
                {{}, nameOfAction(entry.action), entry.user + u" @ "_s + entry.host, {}});
        lines.back().when = shownTime(entry.at);
        addChanges(lines.back(), entry, incidents);
        before = &entry;
    }
    return lines;
}

} // namespace noticedesk
