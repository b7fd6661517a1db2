// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cases/caserecords.h"

#include "store/cases/casereader.h"
#include "store/cases/parttables.h"
#include "store/database/values.h"
#include "store/history/nextid.h"

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// Those that name others come before them.
constexpr std::array partTables{"reopenings"_L1,      "suspensions"_L1, "tracking_rounds"_L1,
                                "telephone_calls"_L1, "answers"_L1,     "responses"_L1,
                                "dispatches"_L1};
constexpr std::array noticeTables{"legal_bases"_L1, "improvement_items"_L1, "notices"_L1};

/// The columns of cases that say what the case is, in their order.
QVariantList ownColumns(const CaseFile &file)
{
    const Withdrawal withdrawal = file.withdrawal.value_or(Withdrawal{});
    return {file.number ? QVariant(file.number->rocYear()) : QVariant(),
            file.number ? QVariant(file.number->serial()) : QVariant(),
            file.noticeRevision,
            file.withdrawal.has_value() ? 1 : 0,
            stored(withdrawal.on),
            stored(withdrawal.reason),
            stored(file.notes),
            stored(file.officer)};
}

/// An INSERT of a part with columns before its own.
template <class Part>
QString insertion(const QStringList &keys, const Part &part)
{
    const QStringList names = keys + columnNames(tableOf<Part>, part);
    const QString places = u"?, "_s.repeated(names.size()).chopped(2);
    return u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(tableOf<Part>, names.join(u", "), places);
}

/// Adds a row for a part: its key, and a column for each of its fields.
template <class Part>
void addPart(Database &database, const QStringList &keys, const QVariantList &ofKeys,
             const Part &part)
{
    const QVariantList values = ofKeys + columnValues(part);
    if constexpr (std::is_same_v<Part, TrackingRound>) {
        database.run(insertion(keys, part), values); // of another outcome other columns
    } else {
        static const QString sql = insertion(keys, part);
        database.run(sql, values);
    }
}

/// The same for each part of a list, with its place.
template <class Part>
void addEach(Database &database, CaseId id, const std::vector<Part> &parts)
{
    int place = firstPlace<Part>;
    for (const Part &part : parts)
        addPart(database, {u"case_id"_s, placeColumn<Part>}, {id.value(), place++}, part);
}

/// A row for each entry of a list, several at once: on a server each statement takes the time to
/// get there, in which no other desk can write.
template <class List, class RowOf>
void addRows(Database &database, const QString &table, const List &list, const RowOf &rowOf)
{
    constexpr qsizetype mostAtOnce = 32;
    for (qsizetype first = 0; first < std::ssize(list); first += mostAtOnce) {
        const qsizetype end = std::min(first + mostAtOnce, qsizetype(std::ssize(list)));
        QVariantList values;
        QStringList rows;
        for (qsizetype at = first; at < end; ++at) {
            const QVariantList row = rowOf(at);
            rows.append(u"(?%1)"_s.arg(u", ?"_s.repeated(row.size() - 1)));
            values.append(row);
        }
        database.run(u"INSERT INTO %1 VALUES %2"_s.arg(table, rows.join(u", ")), values);
    }
}

} // namespace

CaseRecords::CaseRecords(Database &database) : m_database(database) {}

CaseId CaseRecords::add(const CaseFile &file, const QString &changedBy)
{
    const CaseId id(nextId(m_database, u"cases"_s, caseSubject));
    addCase({id, 1, file, {}, {}, {}}, changedBy);
    return id;
}

void CaseRecords::addCase(const CaseRecord &record, const QString &changedBy)
{
    m_database.run(
        u"INSERT INTO cases (id, roc_year, serial, notice_revision, withdrawn, withdrawn_on,"
        " withdrawal_reason, notes, officer, revision, changed_by)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
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
    const auto removeFrom = [&](const auto &tables) {
        for (const QLatin1StringView table : tables)
            m_database.run(u"DELETE FROM %1 WHERE case_id = ?"_s.arg(table), {id.value()});
    };
    removeFrom(std::array{"working_copies"_L1, "case_incidents"_L1, "accepted_warnings"_L1});
    removeFrom(partTables);
    removeFrom(noticeTables);
    m_database.run(u"DELETE FROM cases WHERE id = ?"_s, {id.value()});
}

void CaseRecords::notePurge(CaseId id, const CasePurge &purge, qint64 firstEntry)
{
    m_database.run(u"INSERT INTO purged_cases (case_id, purged_at, closed_before, first_entry)"
                   " VALUES (?, ?, ?, ?)"_s,
                   {id.value(), purge.at, stored(purge.closedBefore), firstEntry});
}

void CaseRecords::removeAllBeside(CaseId id, int noticeRevision)
{
    for (const QLatin1StringView table :
         std::array{"working_copies"_L1, "accepted_warnings"_L1, "issued_sheet_streams"_L1,
                    "issued_sheets"_L1, "attachments"_L1})
        m_database.run(u"DELETE FROM %1 WHERE case_id = ?"_s.arg(table), {id.value()});
    for (const QLatin1StringView table : noticeTables)
        m_database.run(u"DELETE FROM %1 WHERE case_id = ? AND revision <> ?"_s.arg(table),
                       {id.value(), noticeRevision});
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
                " withdrawn_on = ?, withdrawal_reason = ?, notes = ?, officer = ?,"
                " revision = revision + 1, changed_by = ? WHERE id = ? AND revision = ?"_s);
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

void CaseRecords::setIncident(CaseId id, const std::optional<Id<Incident>> &incident)
{
    m_database.run(u"DELETE FROM case_incidents WHERE case_id = ?"_s, {id.value()});
    if (incident)
        m_database.run(u"INSERT INTO case_incidents VALUES (?, ?)"_s,
                       {id.value(), incident->value()});
}

std::vector<CaseId> CaseRecords::ofIncident(Id<Incident> incident)
{
    return rowsOf(m_database,
                  u"SELECT case_id FROM case_incidents WHERE incident_id = ? ORDER BY case_id"_s,
                  {incident.value()}, idFrom<CaseFile>);
}

std::optional<CaseId> CaseRecords::withNumber(CaseNumber number)
{
    return firstRowOf(m_database, u"SELECT id FROM cases WHERE roc_year = ? AND serial = ?"_s,
                      {number.rocYear(), number.serial()}, idFrom<CaseFile>);
}

std::optional<std::optional<CaseNumber>> CaseRecords::numberOf(CaseId id)
{
    return firstRowOf(m_database, u"SELECT roc_year, serial FROM cases WHERE id = ?"_s,
                      {id.value()}, [](const Query &row) {
                          return CaseNumber::fromParts(row.value(0).toInt(), row.value(1).toInt());
                      });
}

std::vector<CaseId> CaseRecords::all()
{
    return rowsOf(m_database, u"SELECT id FROM cases ORDER BY id"_s, {}, idFrom<CaseFile>);
}

void CaseRecords::addParts(CaseId id, const CaseFile &file)
{
    addNotice(id, file.noticeRevision, file.notice);
    addEach(m_database, id, file.dispatches);
    addEach(m_database, id, file.calls);
    if (file.response)
        addResponse(id, *file.response);
    addEach(m_database, id, file.rounds);
    if (file.suspension)
        addPart(m_database, {u"case_id"_s}, {id.value()}, *file.suspension);
    addEach(m_database, id, file.reopenings);
}

void CaseRecords::addNotice(CaseId id, int noticeRevision, const Notice &notice)
{
    addPart(m_database, {u"case_id"_s, u"revision"_s}, {id.value(), noticeRevision}, notice);
    const auto addTexts = [&](const QString &table, const QStringList &texts) {
        addRows(m_database, table, texts, [&](qsizetype at) -> QVariantList {
            return {id.value(), noticeRevision, at, texts.at(at)};
        });
    };
    addTexts(u"improvement_items"_s, notice.improvementItems);
    addTexts(u"legal_bases"_s, notice.legalBases);
}

void CaseRecords::addResponse(CaseId id, const Response &response)
{
    addPart(m_database, {u"case_id"_s}, {id.value()}, response);
    addRows(m_database, u"answers"_s, response.answers, [&](qsizetype at) -> QVariantList {
        return {id.value(), at, stored(response.answers[static_cast<std::size_t>(at)])};
    });
}

void CaseRecords::removeParts(CaseId id, int noticeRevision)
{
    for (const QLatin1StringView table : partTables)
        m_database.run(u"DELETE FROM %1 WHERE case_id = ?"_s.arg(table), {id.value()});
    for (const QLatin1StringView table : noticeTables)
        m_database.run(u"DELETE FROM %1 WHERE case_id = ? AND revision = ?"_s.arg(table),
                       {id.value(), noticeRevision});
}

} // namespace noticedesk
