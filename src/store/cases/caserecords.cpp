// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cases/caserecords.h"

#include "store/cases/casereader.h"
#include "store/database/values.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// The columns of cases that say what the case is, in their order.
QVariantList ownColumns(const CaseFile &file)
{
    const Withdrawal withdrawal = file.withdrawal.value_or(Withdrawal{});
    return {file.number ? QVariant(file.number->rocYear()) : QVariant(),
            file.number ? QVariant(file.number->serial()) : QVariant(),
            file.noticeRevision,
            file.withdrawal.has_value() ? 1 : 0,
            stored(withdrawal.on),
            stored(withdrawal.reason)};
}

} // namespace

CaseRecords::CaseRecords(Database &database) : m_database(database) {}

CaseId CaseRecords::add(const CaseFile &file, const QString &changedBy)
{
    const CaseId id(m_database
                        .value(u"SELECT 1 + max(coalesce((SELECT max(id) FROM cases), 0),"
                               " coalesce((SELECT max(record) FROM history"
                               " WHERE subject = 'case'), 0))"_s)
                        .toLongLong());
    addCase({id, 1, file, {}, {}, {}}, changedBy);
    return id;
}

void CaseRecords::addCase(const CaseRecord &record, const QString &changedBy)
{
    m_database.run(
        u"INSERT INTO cases (id, roc_year, serial, notice_revision, withdrawn, withdrawn_on,"
        " withdrawal_reason, revision, changed_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        QVariantList{record.id.value()} + ownColumns(record.file) +
            QVariantList{record.revision, changedBy});
    addParts(record.id, record.file);
}

void CaseRecords::putBack(const CaseRecord &record, const QString &changedBy)
{
    addCase(record, changedBy);
    qsizetype position = 0;
    for (const AcceptedWarning &warning : record.accepted)
        accept(record.id, position++, warning);
    setIncident(record.id, record.incident);
}

void CaseRecords::remove(CaseId id)
{
    for (const QString &table :
         {u"working_copies"_s, u"case_incidents"_s, u"accepted_warnings"_s, u"reopenings"_s,
          u"suspensions"_s, u"tracking_rounds"_s, u"telephone_calls"_s, u"answers"_s,
          u"responses"_s, u"dispatches"_s, u"legal_bases"_s, u"improvement_items"_s, u"notices"_s})
        m_database.run(u"DELETE FROM %1 WHERE case_id = ?"_s.arg(table), {id.value()});
    m_database.run(u"DELETE FROM cases WHERE id = ?"_s, {id.value()});
}

std::optional<CaseRecord> CaseRecords::find(CaseId id)
{
    return CaseReader(m_database).read(id);
}

std::optional<int> CaseRecords::replace(CaseId id, int revision, const CaseFile &file,
                                        const QString &changedBy)
{
    Query query(m_database,
                u"UPDATE cases SET roc_year = ?, serial = ?, notice_revision = ?, withdrawn = ?,"
                " withdrawn_on = ?, withdrawal_reason = ?, revision = revision + 1, changed_by = ?"
                " WHERE id = ? AND revision = ?"_s);
    query.run(ownColumns(file) << changedBy << id.value() << revision);
    if (query.changed() == 0)
        return std::nullopt;
    removeParts(id, file.noticeRevision);
    addParts(id, file);
    return revision + 1;
}

void CaseRecords::accept(CaseId id, qsizetype position, const AcceptedWarning &warning)
{
    m_database.run(u"INSERT INTO accepted_warnings VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                   {id.value(), position, warning.code, warning.field, warning.sentence,
                    warning.acceptedBy, warning.acceptedAt});
}

void CaseRecords::keepSheet(CaseId id, const IssuedSheet &sheet, const QByteArray &pdf,
                            const QString &historyHead)
{
    m_database.run(u"INSERT INTO issued_sheets VALUES (?, ?, ?, ?, ?, ?)"_s,
                   {id.value(), sheet.noticeRevision, sheet.sheet, sheet.sha256, historyHead, pdf});
}

void CaseRecords::setIncident(CaseId id, const std::optional<Id<Incident>> &incident)
{
    m_database.run(u"DELETE FROM case_incidents WHERE case_id = ?"_s, {id.value()});
    if (incident)
        m_database.run(u"INSERT INTO case_incidents VALUES (?, ?)"_s,
                       {id.value(), incident->value()});
}

std::vector<CaseId> CaseRecords::ofIncident(Id<Incident> incident)
{
    Query row(m_database,
              u"SELECT case_id FROM case_incidents WHERE incident_id = ? ORDER BY case_id"_s);
    row.run({incident.value()});
    std::vector<CaseId> ids;
    while (row.next())
        ids.emplace_back(row.value(0).toLongLong());
    return ids;
}

std::optional<QByteArray> CaseRecords::pdf(CaseId id, int noticeRevision, const QString &sheet)
{
    Query row(m_database,
              u"SELECT pdf FROM issued_sheets WHERE case_id = ? AND revision = ? AND sheet = ?"_s);
    row.run({id.value(), noticeRevision, sheet});
    if (!row.next())
        return std::nullopt;
    return row.value(0).toByteArray();
}

std::optional<CaseId> CaseRecords::withNumber(CaseNumber number)
{
    Query row(m_database, u"SELECT id FROM cases WHERE roc_year = ? AND serial = ?"_s);
    row.run({number.rocYear(), number.serial()});
    if (!row.next())
        return std::nullopt;
    return CaseId(row.value(0).toLongLong());
}

std::vector<CaseId> CaseRecords::all()
{
    Query row(m_database, u"SELECT id FROM cases ORDER BY id"_s);
    row.run();
    std::vector<CaseId> ids;
    while (row.next())
        ids.emplace_back(row.value(0).toLongLong());
    return ids;
}

void CaseRecords::addParts(CaseId id, const CaseFile &file)
{
    addNotice(id, file.noticeRevision, file.notice);
    int position = 0;
    for (const Dispatch &dispatch : file.dispatches) {
        m_database.run(u"INSERT INTO dispatches VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                       {id.value(), position++, storedName(dispatch.document),
                        storedName(dispatch.channel), stored(dispatch.sentOn),
                        stored(dispatch.deliveredOn), stored(dispatch.documentNumber),
                        stored(dispatch.registeredNumber), stored(dispatch.struckOut)});
    }
    position = 0;
    for (const TelephoneCall &call : file.calls) {
        m_database.run(u"INSERT INTO telephone_calls VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                       {id.value(), position++, stored(call.on), stored(call.at),
                        stored(call.spokeWith), stored(call.by), call.reached ? 1 : 0,
                        stored(call.note)});
    }
    if (file.response)
        addResponse(id, *file.response);
    addRounds(id, file.rounds);
    if (const auto &suspension = file.suspension) {
        m_database.run(u"INSERT INTO suspensions VALUES (?, ?, ?, ?, ?, ?)"_s,
                       {id.value(), stored(suspension->letterNumber),
                        stored(suspension->letterSentOn), stored(suspension->letterDeliveredOn),
                        stored(suspension->reportedOn), stored(suspension->restoredOn)});
    }
    position = 0;
    for (const Reopening &reopening : file.reopenings) {
        m_database.run(u"INSERT INTO reopenings VALUES (?, ?, ?, ?, ?)"_s,
                       {id.value(), position++, stored(reopening.on), stored(reopening.reason),
                        reopening.afterRound});
    }
}

void CaseRecords::addNotice(CaseId id, int noticeRevision, const Notice &notice)
{
    m_database.run(u"INSERT INTO notices VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                   {id.value(), noticeRevision, stored(notice.date), stored(notice.target.code),
                    stored(notice.target.name), stored(notice.target.address),
                    stored(notice.reason), stored(notice.deadline), stored(notice.contact.unit),
                    stored(notice.contact.name), stored(notice.contact.phone),
                    stored(notice.contact.email)});
    for (qsizetype at = 0; at < notice.improvementItems.size(); ++at) {
        m_database.run(u"INSERT INTO improvement_items VALUES (?, ?, ?, ?)"_s,
                       {id.value(), noticeRevision, at, notice.improvementItems.at(at)});
    }
    for (qsizetype at = 0; at < notice.legalBases.size(); ++at) {
        m_database.run(u"INSERT INTO legal_bases VALUES (?, ?, ?, ?)"_s,
                       {id.value(), noticeRevision, at, notice.legalBases.at(at)});
    }
}

void CaseRecords::addResponse(CaseId id, const Response &response)
{
    m_database.run(u"INSERT INTO responses VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                   {id.value(), stored(response.respondent.name), stored(response.respondent.phone),
                    stored(response.respondent.email), stored(response.statement),
                    stored(response.receivedOn), storedName(response.channel),
                    stored(response.phoneConfirmedOn), response.sealed ? 1 : 0});
    for (std::size_t at = 0; at < response.answers.size(); ++at) {
        m_database.run(u"INSERT INTO answers VALUES (?, ?, ?)"_s,
                       {id.value(), static_cast<qint64>(at), stored(response.answers[at])});
    }
}

void CaseRecords::addRounds(CaseId id, const std::vector<TrackingRound> &rounds)
{
    int number = 0;
    for (const TrackingRound &round : rounds) {
        const auto *extended = std::get_if<Extended>(&round.outcome);
        const auto *suspended = std::get_if<Suspended>(&round.outcome);
        const auto *other = std::get_if<Other>(&round.outcome);
        m_database.run(u"INSERT INTO tracking_rounds VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                       {id.value(), ++number, nameOf(round.outcome),
                        extended ? stored(extended->until) : QVariant(),
                        suspended ? stored(suspended->notifiedOn) : QVariant(),
                        suspended ? stored(suspended->effectiveFrom) : QVariant(),
                        other ? stored(other->text) : QVariant(), stored(round.tracker),
                        stored(round.trackedOn)});
    }
}

void CaseRecords::removeParts(CaseId id, int noticeRevision)
{
    for (const QString &table :
         {u"reopenings"_s, u"suspensions"_s, u"tracking_rounds"_s, u"telephone_calls"_s,
          u"answers"_s, u"responses"_s, u"dispatches"_s})
        m_database.run(u"DELETE FROM %1 WHERE case_id = ?"_s.arg(table), {id.value()});
    for (const QString &table : {u"legal_bases"_s, u"improvement_items"_s, u"notices"_s})
        m_database.run(u"DELETE FROM %1 WHERE case_id = ? AND revision = ?"_s.arg(table),
                       {id.value(), noticeRevision});
}

} // namespace noticedesk
