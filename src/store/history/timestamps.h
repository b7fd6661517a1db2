// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/history/historyentry.h"
#include "store/history/timestamp.h"
#include "store/store.h"

namespace noticedesk
{

/// The largest reply or file of certificates, in bytes.
constexpr qsizetype mostTimeStampBytes = 1'048'576;

/// A time stamp that was kept, and the head of the history that it is about.
struct KeptTimeStamp
{
    HistoryHead head;
    TimeStamp stamp;
};

/// Keeps an authority's reply to a query for the head of the history, as it was at any time, with
/// the certificates that its signature leads to; the history tells of it. Throws Error if the time
/// stamp is not good or of no head of this store's history, StoreError.
KeptTimeStamp keepTimeStamp(Store &store, const QByteArray &reply, const QByteArray &certificates);

/// What an examination of all time stamps found.
struct TimeStampsExamined
{
    qint64 count = 0;
    QStringList problems; ///< damaged ones, and those of which the history says something else
};
TimeStampsExamined examineTimeStamps(Database &database);

} // namespace noticedesk
