// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"
#include "domain/incident.h"
#include "outgoing/incident/groupedlist.h"
#include "outgoing/incident/noticetexts.h"

namespace noticedesk
{

/// What the notices of an incident have in common.
struct NoticeTerms
{
    NoticeTexts texts;
    QDate date;
    std::optional<QDate> deadline;
};

/// What a list says of an incident as a whole: all malicious addresses and event numbers, the first
/// and the last day. A name of its own, by which the office knows it.
Incident incidentOf(const GroupedList &list, const QString &title);

/// The draft for one organisation: the texts with its addresses, with 、 between them, and the
/// first and last of its days; what the list does not say of them, as the incident has it. Event
/// numbers and notes of the rows are the case's notes.
CaseFile draftFor(const OrganizationEntries &organization, const Incident &incident,
                  const NoticeTerms &terms);

} // namespace noticedesk
