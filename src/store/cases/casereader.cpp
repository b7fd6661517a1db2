// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cases/casereader.h"

#include "store/cases/parttables.h"
#include "store/database/snapshot.h"
#include "store/database/values.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

std::optional<CaseRecord> CaseReader::read(CaseId id)
{
    const Snapshot snapshot(m_database);
    return readingFrom(m_database.path(), [&] { return readParts(id); });
}

template <class Part>
std::optional<Part> CaseReader::part(CaseId id)
{
    static const QString sql =
        u"SELECT %1 FROM %2 WHERE case_id = ?"_s.arg(columnsOf<Part>().join(u", "), tableOf<Part>);
    Query row = rows(sql, {id.value()});
    return row.next() ? std::optional(partFrom<Part>(row)) : std::nullopt;
}

template <class Part>
std::vector<Part> CaseReader::parts(CaseId id)
{
    static const QString sql = u"SELECT %1 FROM %2 WHERE case_id = ? ORDER BY %3"_s.arg(
        columnsOf<Part>().join(u", "), tableOf<Part>, placeColumn<Part>);
    Query row = rows(sql, {id.value()});
    std::vector<Part> all;
    while (row.next())
        all.push_back(partFrom<Part>(row));
    return all;
}

std::optional<CaseRecord> CaseReader::readParts(CaseId id)
{
    Query row = rows(u"SELECT revision, roc_year, serial, notice_revision, withdrawn, withdrawn_on,"
                     " withdrawal_reason FROM cases WHERE id = ?"_s,
                     {id.value()});
    if (!row.next())
        return std::nullopt;
    CaseRecord record{id, row.value(0).toInt(), {}, accepted(id), sheets(id), incident(id)};
    CaseFile &file = record.file;
    if (!row.value(1).isNull())
        file.number = CaseNumber::fromParts(row.value(1).toInt(), row.value(2).toInt());
    file.noticeRevision = row.value(3).toInt();
    if (row.value(4).toInt() == 1)
        file.withdrawal = Withdrawal{dateOf(row.value(5)), textOf(row.value(6))};
    file.notice = notice(id, file.noticeRevision);
    file.dispatches = parts<Dispatch>(id);
    file.response = response(id);
    file.calls = parts<TelephoneCall>(id);
    file.rounds = parts<TrackingRound>(id);
    file.suspension = part<Suspension>(id);
    file.reopenings = parts<Reopening>(id);
    return record;
}

Query CaseReader::rows(const QString &sql, const QVariantList &values)
{
    Query query(m_database, sql);
    query.run(values);
    return query;
}

Notice CaseReader::notice(CaseId id, int revision)
{
    static const QString sql = u"SELECT %1 FROM %2 WHERE case_id = ? AND revision = ?"_s.arg(
        columnsOf<Notice>().join(u", "), tableOf<Notice>);
    Query row = rows(sql, {id.value(), revision});
    if (!row.next())
        refuseStored(u"notices %1"_s.arg(id.value()));
    Notice notice = partFrom<Notice>(row);
    Query items = rows(u"SELECT item FROM improvement_items WHERE case_id = ? AND revision = ?"
                       " ORDER BY position"_s,
                       {id.value(), revision});
    while (items.next())
        notice.improvementItems.append(items.value(0).toString());
    Query bases = rows(u"SELECT basis FROM legal_bases WHERE case_id = ? AND revision = ?"
                       " ORDER BY position"_s,
                       {id.value(), revision});
    while (bases.next())
        notice.legalBases.append(bases.value(0).toString());
    return notice;
}

std::optional<Response> CaseReader::response(CaseId id)
{
    auto response = part<Response>(id);
    if (!response)
        return std::nullopt;
    Query answers =
        rows(u"SELECT answer FROM answers WHERE case_id = ? ORDER BY position"_s, {id.value()});
    while (answers.next())
        response->answers.push_back(textOf(answers.value(0)));
    return response;
}

std::vector<AcceptedWarning> CaseReader::accepted(CaseId id)
{
    Query row = rows(u"SELECT code, field, sentence, accepted_by, accepted_at"
                     " FROM accepted_warnings WHERE case_id = ? ORDER BY position"_s,
                     {id.value()});
    std::vector<AcceptedWarning> all;
    while (row.next())
        all.push_back({row.value(0).toString(), row.value(1).toString(), row.value(2).toString(),
                       row.value(3).toString(), row.value(4).toString()});
    return all;
}

std::vector<IssuedSheet> CaseReader::sheets(CaseId id)
{
    Query row = rows(u"SELECT revision, sheet, sha256 FROM issued_sheets WHERE case_id = ?"
                     " ORDER BY revision, sheet"_s,
                     {id.value()});
    std::vector<IssuedSheet> all;
    while (row.next())
        all.push_back({row.value(0).toInt(), row.value(1).toString(), row.value(2).toString()});
    return all;
}

std::optional<Id<Incident>> CaseReader::incident(CaseId id)
{
    Query row = rows(u"SELECT incident_id FROM case_incidents WHERE case_id = ?"_s, {id.value()});
    if (!row.next())
        return std::nullopt;
    return Id<Incident>(row.value(0).toLongLong());
}

} // namespace noticedesk
