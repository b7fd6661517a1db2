// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database/storecopy.h"

#include "store/database/query.h"
#include "store/database/snapshot.h"
#include "store/database/storeerror.h"
#include "store/database/transaction.h"
#include "store/database/upgrade.h"
#include "store/postgres/postgresdatabase.h"
#include "store/search/caseindex.h"

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// Each behind those that its rows name; what lists and searches read is not among them.
constexpr std::array tables{"case_numbers"_L1,      "cases"_L1,
                            "notices"_L1,           "improvement_items"_L1,
                            "legal_bases"_L1,       "dispatches"_L1,
                            "responses"_L1,         "answers"_L1,
                            "tracking_rounds"_L1,   "suspensions"_L1,
                            "reopenings"_L1,        "issued_sheets"_L1,
                            "accepted_warnings"_L1, "organizations"_L1,
                            "incidents"_L1,         "office_contacts"_L1,
                            "text_blocks"_L1,       "office_settings"_L1,
                            "calendar_years"_L1,    "local_closures"_L1,
                            "working_copies"_L1,    "telephone_calls"_L1,
                            "shared_streams"_L1,    "issued_sheet_streams"_L1,
                            "attachments"_L1,       "attachment_pages"_L1,
                            "tray_pages"_L1,        "case_incidents"_L1,
                            "history"_L1,           "time_stamps"_L1,
                            "purged_cases"_L1,      "purged_evidence"_L1,
                            "unfinished_purge"_L1,  "officers"_L1};

/// The columns of a row, in their order, as they stand in both kinds of store.
QString insertionInto(Database &to, const QString &table, qsizetype columns)
{
    return table == "history"_L1
               ? to.historyInsertion()
               : u"INSERT INTO %1 VALUES (?%2)"_s.arg(table, u", ?"_s.repeated(columns - 1));
}

void copyTable(Database &from, Database &to, const QString &table)
{
    std::optional<Query> insertion;
    // By the first column: of the history, which is a chain, the sequence.
    forEachRow(from, u"SELECT * FROM %1 ORDER BY 1"_s.arg(table), {}, [&](const Query &row) {
        const QVariantList values = row.row();
        if (!insertion)
            insertion.emplace(to, insertionInto(to, table, values.size()));
        insertion->run(values);
    });
}

} // namespace

void copyStore(Database &from, Database &to)
{
    const Snapshot snapshot(from);
    Transaction transaction(to);
    for (const QLatin1StringView table : tables)
        copyTable(from, to, table);
    CaseIndex(to).redrawAll();
    transaction.commit();
}

void copyStoreToServer(Database &from, const QString &address,
                       const std::function<void(Database &to)> &finish)
{
    makeServerStore(address);
    PostgresDatabase to(address, Database::Access::ReadWrite);
    try {
        copyStore(from, to);
        if (finish)
            finish(to);
        to.run(u"ANALYZE"_s); // or the first searches are planned as if nothing was there
    } catch (const Error &) {
        to.run(u"DROP SCHEMA noticedesk CASCADE"_s);
        throw;
    }
}

} // namespace noticedesk
