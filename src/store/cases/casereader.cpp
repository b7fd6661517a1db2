// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cases/casereader.h"

#include "store/database/transaction.h"
#include "store/database/values.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

Outcome outcomeOf(const Query &row, int first)
{
    const QString name = row.value(first).toString();
    if (name == "improved"_L1)
        return Improved{};
    if (name == "extended"_L1)
        return Extended{dateOf(row.value(first + 1))};
    if (name == "suspended"_L1)
        return Suspended{dateOf(row.value(first + 2)), dateOf(row.value(first + 3))};
    if (name == "other"_L1)
        return Other{textOf(row.value(first + 4))};
    refuseStored(name);
}

} // namespace

std::optional<CaseRecord> CaseReader::read(CaseId id)
{
    const Snapshot snapshot(m_database);
    return readingFrom(m_database.path(), [&] { return readParts(id); });
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
    file.dispatches = dispatches(id);
    file.response = response(id);
    file.calls = calls(id);
    file.rounds = rounds(id);
    file.suspension = suspension(id);
    file.reopenings = reopenings(id);
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
    Query row = rows(u"SELECT notice_date, target_code, target_name, target_address, reason,"
                     " deadline, contact_unit, contact_name, contact_phone, contact_email"
                     " FROM notices WHERE case_id = ? AND revision = ?"_s,
                     {id.value(), revision});
    if (!row.next())
        refuseStored(u"notices %1"_s.arg(id.value()));
    Notice notice;
    notice.date = dateOf(row.value(0));
    notice.target = {textOf(row.value(1)), textOf(row.value(2)), textOf(row.value(3))};
    notice.reason = textOf(row.value(4));
    notice.deadline = dateOf(row.value(5));
    notice.contact = {textOf(row.value(6)), textOf(row.value(7)), textOf(row.value(8)),
                      textOf(row.value(9))};
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

std::vector<Dispatch> CaseReader::dispatches(CaseId id)
{
    Query row =
        rows(u"SELECT document, channel, sent_on, delivered_on, document_number,"
             " registered_number, struck_out FROM dispatches WHERE case_id = ? ORDER BY position"_s,
             {id.value()});
    std::vector<Dispatch> all;
    while (row.next()) {
        Dispatch dispatch;
        dispatch.document =
            choiceOf<DispatchedDocument>(row.value(0)).value_or(DispatchedDocument::Notice);
        dispatch.channel = choiceOf<DispatchChannel>(row.value(1));
        dispatch.sentOn = dateOf(row.value(2));
        dispatch.deliveredOn = dateOf(row.value(3));
        dispatch.documentNumber = textOf(row.value(4));
        dispatch.registeredNumber = textOf(row.value(5));
        dispatch.struckOut = textOf(row.value(6));
        all.push_back(dispatch);
    }
    return all;
}

std::optional<Response> CaseReader::response(CaseId id)
{
    Query row = rows(u"SELECT respondent_name, respondent_phone, respondent_email, statement,"
                     " received_on, channel, phone_confirmed_on, sealed FROM responses"
                     " WHERE case_id = ?"_s,
                     {id.value()});
    if (!row.next())
        return std::nullopt;
    Response response;
    response.respondent = {textOf(row.value(0)), textOf(row.value(1)), textOf(row.value(2))};
    response.statement = textOf(row.value(3));
    response.receivedOn = dateOf(row.value(4));
    response.channel = choiceOf<ResponseChannel>(row.value(5));
    response.phoneConfirmedOn = dateOf(row.value(6));
    response.sealed = row.value(7).toInt() == 1;
    Query answers =
        rows(u"SELECT answer FROM answers WHERE case_id = ? ORDER BY position"_s, {id.value()});
    while (answers.next())
        response.answers.push_back(textOf(answers.value(0)));
    return response;
}

std::vector<TelephoneCall> CaseReader::calls(CaseId id)
{
    Query row = rows(u"SELECT called_on, called_at, spoke_with, called_by, reached, note"
                     " FROM telephone_calls WHERE case_id = ? ORDER BY position"_s,
                     {id.value()});
    std::vector<TelephoneCall> all;
    while (row.next())
        all.push_back({dateOf(row.value(0)), timeOf(row.value(1)), textOf(row.value(2)),
                       textOf(row.value(3)), row.value(4).toInt() == 1, textOf(row.value(5))});
    return all;
}

std::vector<TrackingRound> CaseReader::rounds(CaseId id)
{
    Query row = rows(u"SELECT tracker, tracked_on, outcome, extended_to, notified_on,"
                     " suspended_from, other_text FROM tracking_rounds WHERE case_id = ?"
                     " ORDER BY number"_s,
                     {id.value()});
    std::vector<TrackingRound> all;
    while (row.next())
        all.push_back({outcomeOf(row, 2), textOf(row.value(0)), dateOf(row.value(1))});
    return all;
}

std::optional<Suspension> CaseReader::suspension(CaseId id)
{
    Query row = rows(u"SELECT letter_number, letter_sent_on, letter_delivered_on, reported_on,"
                     " restored_on FROM suspensions WHERE case_id = ?"_s,
                     {id.value()});
    if (!row.next())
        return std::nullopt;
    return Suspension{textOf(row.value(0)), dateOf(row.value(1)), dateOf(row.value(2)),
                      dateOf(row.value(3)), dateOf(row.value(4))};
}

std::vector<Reopening> CaseReader::reopenings(CaseId id)
{
    Query row = rows(u"SELECT reopened_on, reason, after_round FROM reopenings WHERE case_id = ?"
                     " ORDER BY position"_s,
                     {id.value()});
    std::vector<Reopening> all;
    while (row.next())
        all.push_back({dateOf(row.value(0)), textOf(row.value(1)), row.value(2).toInt()});
    return all;
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
