// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/history/timestamps.h"

#include "domain/error.h"
#include "domain/tr.h"
#include "store/database/query.h"
#include "store/database/transaction.h"
#include "store/history/event.h"
#include "store/history/history.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

KeptTimeStamp keepTimeStamp(Store &store, const QByteArray &reply, const QByteArray &certificates)
{
    const TimeStamp stamp = checkedTimeStamp(reply, certificates);
    Transaction transaction(store.database());
    const auto head = History(store.database()).withHash(stamp.imprint);
    if (!head)
        throw Error(tr("the time stamp is of something else than this store's history"));
    store.database().run(
        u"INSERT INTO time_stamps (sequence, reply, certificates) VALUES (?, ?, ?)"_s,
        {head->sequence, reply, certificates});
    addEvent(store, u"time stamp"_s,
             {{u"head"_s, {}, head->toString()}, {u"stampedAt"_s, {}, historyTime(stamp.at)}});
    transaction.commit();
    return {*head, stamp};
}

TimeStampsExamined examineTimeStamps(Database &database)
{
    TimeStampsExamined examined;
    forEachRow(database,
               u"SELECT time_stamps.sequence, reply, certificates, hash FROM time_stamps"
               " LEFT JOIN history USING (sequence) ORDER BY id"_s,
               {}, [&](const Query &row) {
                   ++examined.count;
                   const QString sequence = row.value(0).toString();
                   try {
                       const TimeStamp stamp =
                           checkedTimeStamp(row.value(1).toByteArray(), row.value(2).toByteArray());
                       if (stamp.imprint != row.value(3).toByteArray())
                           examined.problems.append(
                               tr("the history up to entry %1 is not what was stamped at %2")
                                   .arg(sequence, historyTime(stamp.at)));
                   } catch (const Error &error) {
                       examined.problems.append(
                           tr("the time stamp of entry %1 of the history is damaged: %2")
                               .arg(sequence, error.message()));
                   }
               });
    return examined;
}

} // namespace noticedesk
