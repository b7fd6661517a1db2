// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/caseindex.h"

#include "domain/casestate.h"
#include "domain/nextstep.h"
#include "domain/registerednumber.h"
#include "store/cases/caserecords.h"
#include "store/database/values.h"
#include "store/search/listconditions.h"
#include "store/search/textsearch.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr int rowColumns = 17;
constexpr auto rowColumnNames =
    "id, number, state, state_rank, next_step, closed, notice_date, deadline, due, code, name,"
    " dispatched_on, registered_number, delivered_on, received_on, tracker, officer"_L1;

QString dateText(const std::optional<QDate> &date)
{
    return date ? date->toString(Qt::ISODate) : u""_s;
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
            file.rounds.empty() ? u""_s : file.rounds.back().tracker.value_or(u""_s),
            file.officer.value_or(u""_s)};
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

QStringList CaseIndex::registeredNumbersOf(const CaseFile &file)
{
    QStringList numbers;
    for (const Dispatch &dispatch : file.dispatches) {
        const QString number = plainRegisteredNumber(dispatch.registeredNumber.value_or(QString()));
        if (!dispatch.struckOut && !number.isEmpty())
            numbers.append(number);
    }
    numbers.sort();
    numbers.removeDuplicates();
    return numbers;
}

bool CaseIndex::isDrawn(CaseId id, const CaseFile &file)
{
    QStringList numbers;
    forEachRow(m_database, u"SELECT number FROM registered_numbers WHERE case_id = ?"_s,
               {id.value()},
               [&numbers](const Query &each) { numbers.append(each.value(0).toString()); });
    numbers.sort();
    return row(id) == rowOf(id, file) && numbers == registeredNumbersOf(file);
}

void CaseIndex::remove(CaseId id)
{
    m_database.textSearch()->remove(id);
    m_database.run(u"DELETE FROM registered_numbers WHERE case_id = ?"_s, {id.value()});
    m_database.run(u"DELETE FROM case_list WHERE id = ?"_s, {id.value()});
}

void CaseIndex::draw(CaseId id, const CaseFile &file)
{
    addRow(id, file);
    m_database.textSearch()->draw(id);
}

void CaseIndex::redrawAll()
{
    m_database.run(u"DELETE FROM registered_numbers"_s);
    m_database.run(u"DELETE FROM case_list"_s);
    CaseRecords records(m_database);
    for (const CaseId id : records.all()) {
        if (const auto record = records.find(id))
            addRow(id, record->file);
    }
    m_database.textSearch()->redrawAll();
}

void CaseIndex::forgetRemoved()
{
    m_database.textSearch()->forgetRemoved();
}

void CaseIndex::addRow(CaseId id, const CaseFile &file)
{
    m_database.run(u"INSERT INTO case_list (%1) VALUES (?%2)"_s.arg(
                       rowColumnNames, u", ?"_s.repeated(rowColumns - 1)),
                   rowOf(id, file));
    for (const QString &number : registeredNumbersOf(file))
        m_database.run(u"INSERT INTO registered_numbers (number, case_id) VALUES (?, ?)"_s,
                       {number, id.value()});
}

} // namespace noticedesk
