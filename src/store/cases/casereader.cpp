// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cases/casereader.h"

#include "store/cases/attachments.h"
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
    return firstRowOf(m_database, sql, {id.value()}, partFrom<Part>);
}

template <class Part>
std::vector<Part> CaseReader::parts(CaseId id)
{
    static const QString sql = u"SELECT %1 FROM %2 WHERE case_id = ? ORDER BY %3"_s.arg(
        columnsOf<Part>().join(u", "), tableOf<Part>, placeColumn<Part>);
    return rowsOf(m_database, sql, {id.value()}, partFrom<Part>);
}

std::optional<CaseRecord> CaseReader::readParts(CaseId id)
{
    auto record =
        firstRowOf(m_database,
                   u"SELECT revision, roc_year, serial, notice_revision, withdrawn, withdrawn_on,"
                   " withdrawal_reason, notes, officer, purged_at, closed_before"
                   " FROM cases LEFT JOIN purged_cases ON case_id = id WHERE id = ?"_s,
                   {id.value()}, [id](const Query &row) {
                       CaseRecord found{id, row.value(0).toInt(), {}, {}, {}, {}};
                       if (!row.value(1).isNull())
                           found.file.number =
                               CaseNumber::fromParts(row.value(1).toInt(), row.value(2).toInt());
                       found.file.noticeRevision = row.value(3).toInt();
                       if (row.value(4).toInt() == 1)
                           found.file.withdrawal = Withdrawal{storedValue<QDate>(row.value(5)),
                                                              storedValue<QString>(row.value(6))};
                       found.file.notes = storedValue<QString>(row.value(7));
                       found.file.officer = storedValue<QString>(row.value(8));
                       if (!row.value(9).isNull())
                           found.purge =
                               CasePurge{row.value(9).toString(),
                                         storedValue<QDate>(row.value(10)).value_or(QDate())};
                       return found;
                   });
    if (!record)
        return std::nullopt;
    record->accepted = accepted(id);
    record->sheets = sheets(id);
    record->incident =
        firstRowOf(m_database, u"SELECT incident_id FROM case_incidents WHERE case_id = ?"_s,
                   {id.value()}, idFrom<Incident>);
    record->attachments = Attachments(m_database).of(id);
    CaseFile &file = record->file;
    file.notice = notice(id, file.noticeRevision);
    file.dispatches = parts<Dispatch>(id);
    file.response = response(id);
    file.calls = parts<TelephoneCall>(id);
    file.rounds = parts<TrackingRound>(id);
    file.suspension = part<Suspension>(id);
    file.reopenings = parts<Reopening>(id);
    return record;
}

Notice CaseReader::notice(CaseId id, int revision)
{
    static const QString sql = u"SELECT %1 FROM %2 WHERE case_id = ? AND revision = ?"_s.arg(
        columnsOf<Notice>().join(u", "), tableOf<Notice>);
    auto notice = firstRowOf(m_database, sql, {id.value(), revision}, partFrom<Notice>);
    if (!notice)
        refuseStored(u"notices %1"_s.arg(id.value()));
    const auto texts = [&](const QString &select) {
        QStringList all;
        forEachRow(m_database, select + u" WHERE case_id = ? AND revision = ? ORDER BY position",
                   {id.value(), revision},
                   [&all](const Query &row) { all.append(row.value(0).toString()); });
        return all;
    };
    notice->improvementItems = texts(u"SELECT item FROM improvement_items"_s);
    notice->legalBases = texts(u"SELECT basis FROM legal_bases"_s);
    return *notice;
}

std::optional<Response> CaseReader::response(CaseId id)
{
    auto response = part<Response>(id);
    if (response)
        response->answers = rowsOf(
            m_database, u"SELECT answer FROM answers WHERE case_id = ? ORDER BY position"_s,
            {id.value()}, [](const Query &row) { return storedValue<QString>(row.value(0)); });
    return response;
}

std::vector<AcceptedWarning> CaseReader::accepted(CaseId id)
{
    return rowsOf(m_database,
                  u"SELECT code, field, sentence, accepted_by, accepted_at FROM accepted_warnings"
                  " WHERE case_id = ? ORDER BY position"_s,
                  {id.value()}, [](const Query &row) {
                      return AcceptedWarning{row.value(0).toString(), row.value(1).toString(),
                                             row.value(2).toString(), row.value(3).toString(),
                                             row.value(4).toString()};
                  });
}

std::vector<IssuedSheet> CaseReader::sheets(CaseId id)
{
    return rowsOf(m_database,
                  u"SELECT revision, sheet, sha256 FROM issued_sheets WHERE case_id = ?"
                  " ORDER BY revision, sheet"_s,
                  {id.value()}, [](const Query &row) {
                      return IssuedSheet{row.value(0).toInt(), row.value(1).toString(),
                                         row.value(2).toString()};
                  });
}

} // namespace noticedesk
