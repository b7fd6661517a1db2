// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cases/casenumbers.h"

#include "domain/tr.h"
#include "store/database/storeerror.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

CaseNumber CaseNumbers::next(int rocYear)
{
    Query last(m_database, u"SELECT last_serial FROM case_numbers WHERE roc_year = ?"_s);
    last.run({rocYear});
    const int serial = last.next() ? last.value(0).toInt() + 1 : 1;
    const auto number = CaseNumber::fromParts(rocYear, serial);
    if (!number)
        throw StoreError(tr("the year %1 has no more case numbers").arg(rocYear),
                         m_database.path());
    return *number;
}

CaseNumber CaseNumbers::give(int rocYear)
{
    const CaseNumber number = next(rocYear);
    take(number);
    return number;
}

void CaseNumbers::take(CaseNumber number)
{
    m_database.run(u"INSERT INTO case_numbers (roc_year, last_serial) VALUES (?, ?)"
                   " ON CONFLICT (roc_year) DO UPDATE"
                   " SET last_serial = excluded.last_serial"
                   " WHERE excluded.last_serial > case_numbers.last_serial"_s,
                   {number.rocYear(), number.serial()});
}

std::vector<CaseNumber> CaseNumbers::lastGiven()
{
    std::vector<CaseNumber> numbers;
    forEachRow(m_database, u"SELECT roc_year, last_serial FROM case_numbers ORDER BY roc_year"_s,
               {}, [&numbers](const Query &row) {
                   if (const auto number =
                           CaseNumber::fromParts(row.value(0).toInt(), row.value(1).toInt()))
                       numbers.push_back(*number);
               });
    return numbers;
}

} // namespace noticedesk
