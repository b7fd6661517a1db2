// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/namedproblems.h"

#include "app/text/fieldnames.h"
#include "domain/error.h"
#include "domain/tr.h"
#include "store/cases/caserecords.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// What people call a case; nothing if the store does not have it.
QString calledCase(Database &database, qint64 id)
{
    const auto number = CaseRecords(database).numberOf(CaseId(id));
    if (!number)
        return {};
    return *number ? noticedesk::tr("case") + u' ' + (*number)->toString()
                   : noticedesk::tr("draft %1").arg(QString::number(id));
}

Problem named(Problem problem, Database &database)
{
    if (problem.endsInField)
        problem.values.back() = nameOfField(problem.values.constLast());
    if (!problem.caseId)
        return problem;
    try {
        if (const QString called = calledCase(database, *problem.caseId); !called.isEmpty())
            problem.values.front() = called;
    } catch (const Error &) {
        // The damage is told, whatever it keeps from being read.
    }
    return problem;
}

} // namespace

Problems namedProblems(const Problems &problems, Database &database)
{
    Problems result;
    for (const Problem &problem : problems)
        result.append(named(problem, database));
    return result;
}

} // namespace noticedesk
