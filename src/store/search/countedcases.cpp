// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/countedcases.h"

#include "store/database/query.h"
#include "store/database/snapshot.h"
#include "store/database/values.h"
#include "store/history/historyentry.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

template <class Value>
void take(const Query &row, int column, Value &value)
{
    readStored(row.value(column), value);
}

/// The rows of a table that are parts of cases, in the order of the cases: those of one case after
/// those of another.
class PartRows final
{
public:
    /// The first column of the statement is the case's.
    PartRows(Database &database, const QString &sql) : m_rows(database, sql)
    {
        m_rows.run();
        m_hasRow = m_rows.next();
    }

    /// Shows the function the parts of this case, which comes after those that were asked for.
    template <class Use>
    void of(CaseId id, const Use &use)
    {
        for (; m_hasRow; m_hasRow = m_rows.next()) {
            const qint64 owner = m_rows.value(0).toLongLong();
            if (owner > id.value())
                return;
            if (owner == id.value())
                use(std::as_const(m_rows));
        }
    }

private:
    Query m_rows;
    bool m_hasRow = false;
};

Dispatch dispatchFrom(const Query &row)
{
    Dispatch dispatch;
    take(row, 1, dispatch.document);
    take(row, 2, dispatch.channel);
    take(row, 3, dispatch.sentOn);
    take(row, 4, dispatch.deliveredOn);
    take(row, 5, dispatch.documentNumber);
    take(row, 6, dispatch.registeredNumber);
    take(row, 7, dispatch.struckOut);
    return dispatch;
}

TrackingRound roundFrom(const Query &row)
{
    TrackingRound round;
    take(row, 1, round.outcome);
    if (auto *extended = std::get_if<Extended>(&round.outcome)) {
        take(row, 2, extended->until);
    } else if (auto *suspended = std::get_if<Suspended>(&round.outcome)) {
        take(row, 3, suspended->notifiedOn);
        take(row, 4, suspended->effectiveFrom);
    } else if (auto *other = std::get_if<Other>(&round.outcome)) {
        take(row, 5, other->text);
    }
    take(row, 6, round.tracker);
    take(row, 7, round.trackedOn);
    return round;
}

TelephoneCall callFrom(const Query &row)
{
    TelephoneCall call;
    take(row, 1, call.on);
    take(row, 2, call.reached);
    return call;
}

Reopening reopeningFrom(const Query &row)
{
    Reopening reopening;
    take(row, 1, reopening.on);
    take(row, 2, reopening.afterRound);
    return reopening;
}

Suspension suspensionFrom(const Query &row)
{
    Suspension suspension;
    take(row, 1, suspension.letterNumber);
    take(row, 2, suspension.letterSentOn);
    take(row, 3, suspension.letterDeliveredOn);
    take(row, 4, suspension.reportedOn);
    take(row, 5, suspension.restoredOn);
    return suspension;
}

Response responseFrom(const Query &row)
{
    Response response;
    take(row, 1, response.receivedOn);
    take(row, 2, response.channel);
    take(row, 3, response.phoneConfirmedOn);
    take(row, 4, response.sealed);
    return response;
}

CountedCase caseFrom(const Query &row)
{
    CountedCase counted{CaseId(row.value(0).toLongLong()), {}, {}};
    CaseFile &file = counted.file;
    file.number = CaseNumber::fromParts(row.value(1).toInt(), row.value(2).toInt());
    take(row, 3, file.noticeRevision);
    if (row.value(4).toInt() == 1)
        take(row, 5, file.withdrawal.emplace().on);
    take(row, 6, file.notice.date);
    take(row, 7, file.notice.deadline);
    take(row, 8, file.notice.target.code);
    take(row, 9, file.notice.target.name);
    take(row, 10, file.notice.reason);
    if (!row.value(11).isNull())
        counted.incident = Id<Incident>(row.value(11).toLongLong());
    counted.isPurged = !row.value(12).isNull();
    return counted;
}

constexpr auto issuedCases =
    "SELECT cases.id, roc_year, serial, notice_revision, withdrawn, withdrawn_on, notice_date,"
    " deadline, target_code, target_name, reason, incident_id,"
    " purged_cases.case_id FROM cases"
    " JOIN notices ON notices.case_id = cases.id AND notices.revision = notice_revision"
    " LEFT JOIN case_incidents ON case_incidents.case_id = cases.id"
    " LEFT JOIN purged_cases ON purged_cases.case_id = cases.id"
    " WHERE serial IS NOT NULL ORDER BY cases.id"_L1;

/// Whether what the history says of a change has a day, until this one, as the last part of one of
/// its [path, before, after]. The texts are long and many, so only this is looked for.
bool recordsDayUntil(const QString &changes, const QString &last)
{
    const qsizetype length = last.size();
    for (qsizetype end = changes.indexOf(u"\"]"_s); end >= 0;
         end = changes.indexOf(u"\"]"_s, end + 1)) {
        const qsizetype begin = end - length;
        if (begin < 1 || changes.at(begin - 1) != u'"')
            continue;
        const QStringView value = QStringView(changes).mid(begin, length);
        if (value <= last && QDate::fromString(value.toString(), Qt::ISODate).isValid())
            return true;
    }
    return false;
}

/// Whether an entry is that of the issue, or of a case that was taken over: what was said before it
/// was said of a draft, which no figure knows.
bool givesNumber(const QString &changes)
{
    return changes.contains(u"[\"number\",null,"_s);
}

} // namespace

void forEachIssuedCase(Database &database, const std::function<void(const CountedCase &)> &use)
{
    const Snapshot snapshot(database);
    PartRows dispatches(database, u"SELECT case_id, document, channel, sent_on, delivered_on,"
                                  " document_number, registered_number, struck_out FROM dispatches"
                                  " ORDER BY case_id, position"_s);
    PartRows rounds(
        database, u"SELECT case_id, outcome, extended_to, notified_on, suspended_from, other_text,"
                  " tracker, tracked_on FROM tracking_rounds ORDER BY case_id, number"_s);
    PartRows responses(database, u"SELECT case_id, received_on, channel, phone_confirmed_on, sealed"
                                 " FROM responses ORDER BY case_id"_s);
    PartRows calls(database, u"SELECT case_id, called_on, reached FROM telephone_calls"
                             " ORDER BY case_id, position"_s);
    PartRows suspensions(database,
                         u"SELECT case_id, letter_number, letter_sent_on, letter_delivered_on,"
                         " reported_on, restored_on FROM suspensions ORDER BY case_id"_s);
    PartRows reopenings(database, u"SELECT case_id, reopened_on, after_round FROM reopenings"
                                  " ORDER BY case_id, position"_s);
    PartRows bases(database,
                   u"SELECT legal_bases.case_id, basis FROM legal_bases JOIN cases"
                   " ON cases.id = legal_bases.case_id AND legal_bases.revision = notice_revision"
                   " ORDER BY legal_bases.case_id, position"_s);
    readingFrom(database.path(), [&] {
        forEachRow(database, issuedCases, {}, [&](const Query &row) {
            CountedCase counted = caseFrom(row);
            CaseFile &file = counted.file;
            const auto add = [](auto &parts, const auto &make) {
                return [&parts, make](const Query &part) { parts.push_back(make(part)); };
            };
            dispatches.of(counted.id, add(file.dispatches, dispatchFrom));
            rounds.of(counted.id, add(file.rounds, roundFrom));
            calls.of(counted.id, add(file.calls, callFrom));
            reopenings.of(counted.id, add(file.reopenings, reopeningFrom));
            bases.of(counted.id, add(file.notice.legalBases,
                                     [](const Query &part) { return part.value(1).toString(); }));
            responses.of(counted.id,
                         [&file](const Query &part) { file.response = responseFrom(part); });
            suspensions.of(counted.id,
                           [&file](const Query &part) { file.suspension = suspensionFrom(part); });
            use(counted);
        });
    });
}

std::vector<CaseId> casesRecordedLate(Database &database, QDate day)
{
    const Snapshot snapshot(database);
    const QString last = day.toString(Qt::ISODate);
    std::vector<CaseId> late;
    const auto setLate = [&late](CaseId id, bool isLate) {
        const bool wasLate = !late.empty() && late.back() == id;
        if (isLate && !wasLate)
            late.push_back(id);
        else if (!isLate && wasLate)
            late.pop_back();
    };
    forEachRow(database,
               u"SELECT record, changes, notice_date FROM history"
               " JOIN cases ON cases.id = record"
               " JOIN notices ON notices.case_id = cases.id AND notices.revision = notice_revision"
               " WHERE subject = 'case' AND at >= ? AND serial IS NOT NULL AND action <> 'purge'"
               " ORDER BY record, sequence"_s,
               {historyTime(day.addDays(1).startOfDay().toUTC())}, [&](const Query &row) {
                   const CaseId id(row.value(0).toLongLong());
                   const QString changes = row.value(1).toString();
                   if (givesNumber(changes)) {
                       const QString date = row.value(2).toString();
                       setLate(id,
                               (!date.isEmpty() && date <= last) || recordsDayUntil(changes, last));
                   } else if (late.empty() || late.back() != id) {
                       setLate(id, recordsDayUntil(changes, last));
                   }
               });
    return late;
}

} // namespace noticedesk
