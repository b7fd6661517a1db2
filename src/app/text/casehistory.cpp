// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/casehistory.h"

#include "app/text/attachmenthistory.h"
#include "domain/incident.h"
#include "store/cases/attachments.h"
#include "store/directory/directory.h"
#include "store/history/history.h"

#include <algorithm>

namespace noticedesk
{

IncidentTitles incidentTitles(Database &database)
{
    IncidentTitles titles;
    for (const Stored<Incident> &kept : Directory<Incident>::all(database))
        titles.insert(QString::number(kept.id.value()), kept.record.title);
    return titles;
}

namespace
{

/// The lines of a part of a case's history, by the place of the first entry of each.
using PlacedLines = std::vector<std::pair<qint64, HistoryLine>>;

/// Following saves of a draft are one line, so that there may be fewer lines than entries: the last
/// lines belong to the last entries.
void add(PlacedLines &placed, const std::vector<HistoryEntry> &entries,
         const std::vector<HistoryLine> &lines)
{
    const auto joined = entries.size() - lines.size();
    for (std::size_t at = 0; at < lines.size(); ++at)
        placed.emplace_back(entries[at + joined].sequence, lines[at]);
}

} // namespace

std::vector<HistoryLine> historyOfCase(Database &database, CaseId id)
{
    History history(database);
    PlacedLines placed;
    const auto ofCase = history.of(caseSubject, id.value());
    add(placed, ofCase, historyLines(ofCase, incidentTitles(database)));
    for (const KeptAttachment &kept : Attachments(database).of(id)) {
        const auto entries = history.of(attachmentSubject, kept.id.value());
        add(placed, entries, attachmentLines(entries, kept.attachment.number));
    }
    std::stable_sort(placed.begin(), placed.end(),
                     [](const auto &one, const auto &other) { return one.first < other.first; });
    std::vector<HistoryLine> lines;
    for (auto &[sequence, line] : placed)
        lines.push_back(std::move(line));
    return lines;
}

} // namespace noticedesk
