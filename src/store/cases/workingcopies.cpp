// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cases/workingcopies.h"

#include "domain/tr.h"
#include "store/database/transaction.h"
#include "store/history/historyentry.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

const QString selectCopies =
    u"SELECT case_id, revision, content, changed_at, changed_by FROM working_copies "_s;

WorkingCopy copyFrom(const Query &row)
{
    return {idFrom<CaseFile>(row), row.value(1).toInt(), row.value(2).toString(),
            row.value(3).toString(), row.value(4).toString()};
}

} // namespace

void WorkingCopies::save(const WorkingCopy &copy)
{
    if (copy.content.size() > longestWorkingCopy)
        throw StoreError(
            tr("this is too long to be kept: %1 characters, and at most %2 can be; "
               "shorten it")
                .arg(QString::number(copy.content.size()), QString::number(longestWorkingCopy)),
            m_database.path());
    Transaction transaction(m_database);
    writeWorkingCopy(m_database,
                     {copy.id, copy.revision, copy.content, historyTime(m_clock()), m_user});
    transaction.commit();
}

void writeWorkingCopy(Database &database, const WorkingCopy &copy)
{
    database.run(u"INSERT INTO working_copies (case_id, revision, content, changed_at, changed_by)"
                 " VALUES (?, ?, ?, ?, ?) ON CONFLICT (case_id) DO UPDATE"
                 " SET revision = excluded.revision, content = excluded.content,"
                 " changed_at = excluded.changed_at, changed_by = excluded.changed_by"_s,
                 {copy.id.value(), copy.revision, copy.content, copy.changedAt, copy.changedBy});
}

std::optional<WorkingCopy> findWorkingCopy(Database &database, CaseId id)
{
    return firstRowOf(database, selectCopies + u"WHERE case_id = ?", {id.value()}, copyFrom);
}

std::optional<WorkingCopy> WorkingCopies::find(CaseId id)
{
    return findWorkingCopy(m_database, id);
}

std::vector<WorkingCopy> WorkingCopies::all()
{
    return rowsOf(m_database, selectCopies + u"ORDER BY changed_at DESC, case_id", {}, copyFrom);
}

void WorkingCopies::remove(CaseId id)
{
    Transaction transaction(m_database);
    m_database.run(u"DELETE FROM working_copies WHERE case_id = ?"_s, {id.value()});
    transaction.commit();
}

} // namespace noticedesk
