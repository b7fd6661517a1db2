// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/namedproblems.h"

#include "domain/error.h"
#include "domain/tr.h"
#include "store/cases/caserecords.h"

#include <QRegularExpression>

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

QString namedProblem(const QString &problem, const QRegularExpression &named, Database &database)
{
    const auto found = named.match(problem);
    if (!found.hasMatch())
        return problem;
    const QString id = found.captured(1);
    QString called = calledCase(database, id.toLongLong());
    if (called.isEmpty())
        called = noticedesk::tr("case") + u' ' + id;
    return problem.first(found.capturedStart()) + called + problem.sliced(found.capturedEnd());
}

} // namespace

QStringList namedProblems(const QStringList &problems, Database &database)
{
    // The history's own name of the kind stands where only the history is left.
    const QRegularExpression named(u"(?<!\\w)(?:case|%1) (\\d+)(?![\\w-])"_s.arg(
                                       QRegularExpression::escape(noticedesk::tr("case"))),
                                   QRegularExpression::UseUnicodePropertiesOption);
    QStringList result;
    for (const QString &problem : problems) {
        try {
            result.append(namedProblem(problem, named, database));
        } catch (const Error &) {
            result.append(problem); // the damage is told, whatever it keeps from being read
        }
    }
    return result;
}

} // namespace noticedesk
