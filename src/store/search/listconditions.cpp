// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/listconditions.h"

#include "store/database/values.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr qint64 serialsOfYear = 1'000'000;
// Before those of all states.
constexpr qint64 overdueRank = -2;
constexpr qint64 dueTodayRank = -1;

std::optional<QDate> dateFrom(const QVariant &value)
{
    return value.toString().isEmpty() ? std::nullopt : storedValue<QDate>(value);
}

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

/// As one value, because there may be more than a statement can have.
QString jsonOf(const std::vector<CaseId> &ids)
{
    QStringList numbers;
    numbers.reserve(static_cast<qsizetype>(ids.size()));
    for (const CaseId id : ids)
        numbers.append(QString::number(id.value()));
    return u'[' + numbers.join(u',') + u']';
}

/// As nextStepOn() says, in the order in which a case goes through the steps.
QString nextStepRank(QDate today)
{
    const auto rank = [](NextStep step) { return QString::number(static_cast<int>(step)); };
    QString sql = u"CASE WHEN next_step = '%1' AND due > '' AND due < '%2' THEN %3"_s.arg(
        nameOf(NextStep::AwaitImprovement), iso(today), rank(NextStep::Track));
    for (const auto &each : namesOf<NextStep>)
        sql += u" WHEN next_step = '%1' THEN %2"_s.arg(nameOf(each.value), rank(each.value));
    return sql + u" END";
}

/// As stateRankOn() says.
QString stateRank(QDate today)
{
    return u"CASE WHEN due > '' AND due < '%1' THEN %2"
           " WHEN due > '' AND due = '%1' AND next_step = '%3' THEN %4 ELSE state_rank END"_s.arg(
               iso(today), QString::number(overdueRank), nameOf(NextStep::AwaitImprovement),
               QString::number(dueTodayRank));
}

QString columnOf(const CaseListQuery &query)
{
    switch (query.order) {
    case CaseListOrder::State:
        return stateRank(query.today);
    case CaseListOrder::Name:
        return u"name"_s;
    case CaseListOrder::NoticeDate:
        return u"notice_date"_s;
    case CaseListOrder::Deadline:
        return u"deadline"_s;
    case CaseListOrder::Due:
        return u"due"_s;
    case CaseListOrder::Code:
        return u"code"_s;
    case CaseListOrder::DispatchedOn:
        return u"dispatched_on"_s;
    case CaseListOrder::RegisteredNumber:
        return u"registered_number"_s;
    case CaseListOrder::DeliveredOn:
        return u"delivered_on"_s;
    case CaseListOrder::ReceivedOn:
        return u"received_on"_s;
    case CaseListOrder::Tracker:
        return u"tracker"_s;
    case CaseListOrder::Officer:
        return u"officer"_s;
    case CaseListOrder::Incident:
        return incidentTitle;
    case CaseListOrder::NextStep:
        return nextStepRank(query.today);
    case CaseListOrder::Number:
        break;
    }
    return u"number"_s;
}

} // namespace

qint64 stateRankOn(QDate today, const CaseListRow &row)
{
    if (row.due && *row.due < today)
        return overdueRank;
    return row.due == today && row.nextStep == NextStep::AwaitImprovement
               ? dueTodayRank
               : static_cast<qint64>(row.state);
}

qint64 listNumber(CaseNumber number)
{
    return number.rocYear() * serialsOfYear + number.serial();
}

CaseListRow listRowFrom(const Query &row)
{
    CaseListRow result(CaseId(row.value(0).toLongLong()));
    const qint64 number = row.value(1).toLongLong();
    if (number != 0)
        result.number = CaseNumber::fromParts(static_cast<int>(number / serialsOfYear),
                                              static_cast<int>(number % serialsOfYear));
    result.state = storedValue<CaseState>(row.value(2)).value_or(CaseState::Draft);
    result.nextStep = storedValue<NextStep>(row.value(3)).value_or(NextStep::None);
    result.closed = row.value(4).toInt() == 1;
    result.noticeDate = dateFrom(row.value(5));
    result.deadline = dateFrom(row.value(6));
    result.due = dateFrom(row.value(7));
    result.code = row.value(8).toString();
    result.name = row.value(9).toString();
    result.dispatchedOn = dateFrom(row.value(10));
    result.registeredNumber = row.value(11).toString();
    result.deliveredOn = dateFrom(row.value(12));
    result.receivedOn = dateFrom(row.value(13));
    result.tracker = row.value(14).toString();
    result.officer = row.value(15).toString();
    result.incident = row.value(16).toString();
    result.isRestored = row.value(17).toInt() == 1;
    return result;
}

ListConditions::ListConditions(const CaseListQuery &query)
{
    if (query.state)
        add(u"state = ?"_s, {stored(*query.state)});
    if (query.overdue)
        add(u"due > '' AND due < ?"_s, {iso(query.today)});
    if (query.closed)
        add(u"closed = ?"_s, {*query.closed ? 1 : 0});
    if (query.nextStep)
        add(u"next_step = ?"_s, {stored(*query.nextStep)});
    if (query.code)
        add(u"code = ?"_s, {*query.code});
    if (query.officers)
        addOfficers(*query.officers);
    if (query.incident)
        add(u"case_list.id IN (SELECT case_id FROM case_incidents WHERE incident_id = ?)"_s,
            {query.incident->value()});
    addRange(u"notice_date"_s, query.noticeDate);
    addRange(u"deadline"_s, query.deadline);
    addRange(u"due"_s, query.due);
    if (query.bucket)
        addBucket(*query.bucket);
    if (query.among)
        add(u"case_list.id IN (SELECT value FROM json_each(?))"_s, {jsonOf(*query.among)});
}

void ListConditions::add(const QString &condition, const QVariantList &values)
{
    m_conditions.append(condition);
    m_values.append(values);
}

void ListConditions::addOfficers(const QStringList &officers)
{
    QVariantList names;
    for (const QString &name : officers)
        names.append(name);
    add(officers.isEmpty() ? u"1 = 0"_s
                           : u"officer IN (?%1)"_s.arg(u", ?"_s.repeated(officers.size() - 1)),
        names);
}

void ListConditions::addRange(const QString &column, const DayRange &range)
{
    if (range.from)
        add(column + u" >= ?", {iso(*range.from)});
    if (range.to)
        add(u"%1 > '' AND %1 <= ?"_s.arg(column), {iso(*range.to)});
}

/// What bucketOf() says, of the rows of a table.
void ListConditions::addBucket(const BucketOnDay &on)
{
    const auto isNext = [this](NextStep step) { add(u"next_step = ?"_s, {stored(step)}); };
    switch (on.bucket) {
    case TodayBucket::Overdue:
        add(u"due > '' AND due < ?"_s, {iso(on.today)});
        return;
    case TodayBucket::DueToday:
        isNext(NextStep::AwaitImprovement);
        add(u"due = ?"_s, {iso(on.today)});
        return;
    case TodayBucket::DueSoon:
        isNext(NextStep::AwaitImprovement);
        add(u"due > ? AND due <= ?"_s, {iso(on.today), iso(on.lastSoonDay)});
        return;
    case TodayBucket::Waiting:
        isNext(NextStep::AwaitImprovement);
        add(u"(due = '' OR due > ?)"_s, {iso(on.lastSoonDay)});
        return;
    case TodayBucket::Dispatch:
        isNext(NextStep::Dispatch);
        add(u"(due = '' OR due >= ?)"_s, {iso(on.today)});
        return;
    case TodayBucket::ConfirmByTelephone:
        isNext(NextStep::ConfirmByTelephone);
        return;
    case TodayBucket::Track:
        isNext(NextStep::Track);
        return;
    case TodayBucket::ProveSuspension:
        isNext(NextStep::ProveSuspension);
        return;
    }
}

void ListConditions::addAfter(const CaseListQuery &query, const QVariant &key, CaseId id)
{
    add(u"(%1, id) %2 (?, ?)"_s.arg(columnOf(query), query.descending ? u"<"_s : u">"_s),
        {key, id.value()});
}

QString orderOf(const CaseListQuery &query)
{
    return u" ORDER BY %1 %2, id %2"_s.arg(columnOf(query),
                                           query.descending ? u"DESC"_s : u"ASC"_s);
}

QString ListConditions::where() const
{
    return m_conditions.isEmpty() ? QString() : u" WHERE "_s + m_conditions.join(u" AND "_s);
}

} // namespace noticedesk
