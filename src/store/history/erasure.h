// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/history/fieldchanges.h"
#include "store/history/historyentry.h"

#include <QSet>

namespace noticedesk
{

/// The changes of an entry that says that a record was deleted and that these earlier entries of it
/// were emptied: what was deleted stands in no entry. Their hashes are what they were.
FieldChanges erasureOf(const std::vector<qint64> &sequences);

/// The entries that this one says were emptied; none if it is about something else.
QSet<qint64> erasedBy(const HistoryEntry &entry);

/// What an entry that was emptied has for its changes.
QString erasedChanges();

} // namespace noticedesk
