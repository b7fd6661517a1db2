// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/listconditions.h"

#include "store/database/values.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr qint64 serialsOfYear = 1'000'000;

std::optional<QDate> dateFrom(const QVariant &value)
{
    return value.toString().isEmpty() ? std::nullopt : dateOf(value);
}

} // namespace

qint64 listNumber(CaseNumber number)
{
    return number.rocYear() * serialsOfYear + number.serial();
}

CaseListRow listRowFrom(const Query &row)
{
    CaseListRow result{CaseId(row.value(0).toLongLong()), {}, {}, {}, {}, {}, {}, {}, {}, {}};
    const qint64 number = row.value(1).toLongLong();
    if (number != 0)
        result.number = CaseNumber::fromParts(static_cast<int>(number / serialsOfYear),
                                              static_cast<int>(number % serialsOfYear));
    result.state = choiceOf<CaseState>(row.value(2)).value_or(CaseState::Draft);
    result.nextStep = choiceOf<NextStep>(row.value(3)).value_or(NextStep::None);
    result.closed = row.value(4).toInt() == 1;
    result.noticeDate = dateFrom(row.value(5));
    result.deadline = dateFrom(row.value(6));
    result.due = dateFrom(row.value(7));
    result.code = row.value(8).toString();
    result.name = row.value(9).toString();
    return result;
}

ListConditions::ListConditions(const CaseListQuery &query)
{
    if (query.state)
        add(u"state = ?"_s, {storedName(*query.state)});
    if (query.overdueOn)
        add(u"due > '' AND due < ?"_s, {query.overdueOn->toString(Qt::ISODate)});
    if (query.closed)
        add(u"closed = ?"_s, {*query.closed ? 1 : 0});
}

void ListConditions::add(const QString &condition, const QVariantList &values)
{
    m_conditions.append(condition);
    m_values.append(values);
}

QString ListConditions::where() const
{
    return m_conditions.isEmpty() ? QString() : u" WHERE "_s + m_conditions.join(u" AND "_s);
}

} // namespace noticedesk
