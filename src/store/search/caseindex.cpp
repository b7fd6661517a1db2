// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/caseindex.h"

#include "domain/asof.h"
#include "domain/casestate.h"
#include "domain/nextstep.h"
#include "store/cases/caserecords.h"
#include "store/search/listconditions.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr int rowColumns = 11;
constexpr qsizetype titleTexts = 3; ///< of textsOf(): those of case_title_search

QString dateText(const std::optional<QDate> &date)
{
    return date ? date->toString(Qt::ISODate) : u""_s;
}

} // namespace

QVariantList CaseIndex::rowOf(CaseId id, const CaseFile &recorded, QDate today)
{
    const CaseFile file = asOf(today, recorded);
    return {id.value(),
            file.number ? listNumber(*file.number) : qint64{0},
            storedName(stateOf(file)),
            static_cast<qint64>(stateOf(file)),
            storedName(nextStep(file)),
            isClosed(file) ? qint64{1} : qint64{0},
            dateText(file.notice.date),
            dateText(currentDeadline(file)),
            dateText(dueDate(file)),
            file.notice.target.code.value_or(u""_s),
            file.notice.target.name.value_or(u""_s)};
}

QVariantList CaseIndex::row(CaseId id)
{
    Query query(m_database, u"SELECT id, number, state, state_rank, next_step, closed, "
                            u"notice_date, deadline, due, code,"
                            " name FROM case_list WHERE id = ?"_s);
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
    for (const QString &table : {u"case_search"_s, u"case_title_search"_s})
        m_database.run(u"INSERT INTO %1 (%1) VALUES ('rebuild')"_s.arg(table));
}

bool CaseIndex::redrawSince(QDate drawn)
{
    if (!drawn.isValid() || drawn >= m_today)
        return false;
    const QVariantList days{drawn.toString(Qt::ISODate), m_today.toString(Qt::ISODate)};
    Query row(
        m_database,
        u"WITH days (first, last) AS (SELECT ?, ?)"
        " SELECT case_id FROM responses, days WHERE phone_confirmed_on > first"
        " AND phone_confirmed_on <= last"
        " UNION SELECT case_id FROM dispatches, days WHERE sent_on > first AND sent_on <= last"
        " OR delivered_on > first AND delivered_on <= last"
        " UNION SELECT case_id FROM tracking_rounds, days WHERE tracked_on > first"
        " AND tracked_on <= last"
        " UNION SELECT case_id FROM suspensions, days WHERE letter_sent_on > first"
        " AND letter_sent_on <= last OR letter_delivered_on > first"
        " AND letter_delivered_on <= last OR reported_on > first AND reported_on <= last"
        " UNION SELECT id FROM cases, days WHERE withdrawn_on > first"
        " AND withdrawn_on <= last"_s);
    row.run(days);
    std::vector<CaseId> due;
    while (row.next())
        due.emplace_back(row.value(0).toLongLong());
    CaseRecords records(m_database);
    for (const CaseId id : due) {
        m_database.run(u"DELETE FROM case_list WHERE id = ?"_s, {id.value()});
        if (const auto record = records.find(id))
            addRow(id, record->file);
    }
    return !due.empty();
}

void CaseIndex::addRow(CaseId id, const CaseFile &file)
{
    m_database.run(
        u"INSERT INTO case_list (id, number, state, state_rank, next_step, closed, notice_date,"
        " deadline, due, code, name) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        rowOf(id, file, m_today));
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
