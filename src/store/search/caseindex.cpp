// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/caseindex.h"

#include "domain/casestate.h"
#include "domain/nextstep.h"
#include "store/cases/caserecords.h"
#include "store/database/values.h"
#include "store/search/listconditions.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr int rowColumns = 16;
constexpr auto rowColumnNames =
    "id, number, state, state_rank, next_step, closed, notice_date, deadline, due, code, name,"
    " dispatched_on, registered_number, delivered_on, received_on, tracker"_L1;
constexpr qsizetype titleTexts = 3; ///< of textsOf(): those of case_title_search

QString dateText(const std::optional<QDate> &date)
{
    return date ? date->toString(Qt::ISODate) : u""_s;
}

QStringList searchTables()
{
    return {u"case_search"_s, u"case_title_search"_s};
}

} // namespace

QVariantList CaseIndex::rowOf(CaseId id, const CaseFile &file)
{
    static const Dispatch notSent;
    const Dispatch *sent = lastDispatchOfNotice(file);
    const Dispatch &dispatch = sent ? *sent : notSent;
    return {id.value(),
            file.number ? listNumber(*file.number) : qint64{0},
            stored(stateOf(file)),
            static_cast<qint64>(stateOf(file)),
            stored(nextStep(file)),
            isClosed(file) ? qint64{1} : qint64{0},
            dateText(file.notice.date),
            dateText(currentDeadline(file)),
            dateText(dueDate(file)),
            file.notice.target.code.value_or(u""_s),
            file.notice.target.name.value_or(u""_s),
            dateText(dispatch.sentOn),
            dispatch.registeredNumber.value_or(u""_s),
            dateText(dispatch.deliveredOn),
            dateText(file.response ? file.response->receivedOn : std::nullopt),
            file.rounds.empty() ? u""_s : file.rounds.back().tracker.value_or(u""_s)};
}

QVariantList CaseIndex::row(CaseId id)
{
    Query query(m_database, u"SELECT "_s + rowColumnNames + u" FROM case_list WHERE id = ?");
    query.run({id.value()});
    QVariantList values;
    if (query.next()) {
        for (int column = 0; column < rowColumns; ++column)
            values.append(query.value(column));
    }
    return values;
}

void CaseIndex::remove(CaseId id)
{
    const QVariantList texts = textsOf(id);
    m_database.run(u"INSERT INTO case_search (case_search, rowid, number, organization, texts)"
                   " VALUES ('delete', ?, ?, ?, ?)"_s,
                   texts);
    m_database.run(u"INSERT INTO case_title_search (case_title_search, rowid, number, organization)"
                   " VALUES ('delete', ?, ?, ?)"_s,
                   texts.first(titleTexts));
    m_database.run(u"DELETE FROM case_list WHERE id = ?"_s, {id.value()});
}

void CaseIndex::draw(CaseId id, const CaseFile &file)
{
    addRow(id, file);
    const QVariantList texts = textsOf(id);
    m_database.run(u"INSERT INTO case_search (rowid, number, organization, texts)"
                   " VALUES (?, ?, ?, ?)"_s,
                   texts);
    m_database.run(u"INSERT INTO case_title_search (rowid, number, organization)"
                   " VALUES (?, ?, ?)"_s,
                   texts.first(titleTexts));
}

void CaseIndex::redrawAll()
{
    m_database.run(u"DELETE FROM case_list"_s);
    CaseRecords records(m_database);
    for (const CaseId id : records.all()) {
        if (const auto record = records.find(id))
            addRow(id, record->file);
    }
    for (const QString &table : searchTables())
        m_database.run(u"INSERT INTO %1 (%1) VALUES ('rebuild')"_s.arg(table));
}

void CaseIndex::forgetRemoved()
{
    for (const QString &table : searchTables())
        m_database.run(u"INSERT INTO %1 (%1) VALUES ('optimize')"_s.arg(table));
}

void CaseIndex::addRow(CaseId id, const CaseFile &file)
{
    m_database.run(u"INSERT INTO case_list (%1) VALUES (?%2)"_s.arg(
                       rowColumnNames, u", ?"_s.repeated(rowColumns - 1)),
                   rowOf(id, file));
}

QVariantList CaseIndex::textsOf(CaseId id)
{
    Query row(m_database, u"SELECT id, number, organization, texts FROM case_texts WHERE id = ?"_s);
    row.run({id.value()});
    if (!row.next())
        refuseStored(u"case_texts %1"_s.arg(id.value()));
    return {row.value(0), row.value(1), row.value(2), row.value(3)};
}

} // namespace noticedesk
