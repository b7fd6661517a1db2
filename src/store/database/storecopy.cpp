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

struct CopiedTable
{
    QLatin1StringView name;
    QLatin1StringView key; ///< its first columns
};

/// Each behind those that its rows name; what lists and searches read is not among them.
constexpr std::array tables{
    CopiedTable{"case_numbers"_L1, "roc_year"_L1},
    CopiedTable{"cases"_L1, "id"_L1},
    CopiedTable{"notices"_L1, "case_id, revision"_L1},
    CopiedTable{"improvement_items"_L1, "case_id, revision, position"_L1},
    CopiedTable{"legal_bases"_L1, "case_id, revision, position"_L1},
    CopiedTable{"dispatches"_L1, "case_id, position"_L1},
    CopiedTable{"responses"_L1, "case_id"_L1},
    CopiedTable{"answers"_L1, "case_id, position"_L1},
    CopiedTable{"tracking_rounds"_L1, "case_id, number"_L1},
    CopiedTable{"suspensions"_L1, "case_id"_L1},
    CopiedTable{"reopenings"_L1, "case_id, position"_L1},
    CopiedTable{"issued_sheets"_L1, "case_id, revision, sheet"_L1},
    CopiedTable{"accepted_warnings"_L1, "case_id, position"_L1},
    CopiedTable{"organizations"_L1, "id"_L1},
    CopiedTable{"incidents"_L1, "id"_L1},
    CopiedTable{"office_contacts"_L1, "id"_L1},
    CopiedTable{"text_blocks"_L1, "id"_L1},
    CopiedTable{"office_settings"_L1, "id"_L1},
    CopiedTable{"calendar_years"_L1, "id"_L1},
    CopiedTable{"local_closures"_L1, "id"_L1},
    CopiedTable{"working_copies"_L1, "case_id"_L1},
    CopiedTable{"telephone_calls"_L1, "case_id, position"_L1},
    CopiedTable{"shared_streams"_L1, "id"_L1},
    CopiedTable{"issued_sheet_streams"_L1, "case_id, revision, sheet, position"_L1},
    CopiedTable{"attachments"_L1, "id"_L1},
    CopiedTable{"attachment_pages"_L1, "sha256, page, attachment_id"_L1},
    CopiedTable{"tray_pages"_L1, "id"_L1},
    CopiedTable{"case_incidents"_L1, "case_id"_L1},
    CopiedTable{"history"_L1, "sequence"_L1}, // a chain, so in its order
    CopiedTable{"time_stamps"_L1, "id"_L1},
    CopiedTable{"purged_cases"_L1, "case_id"_L1},
    CopiedTable{"purged_evidence"_L1, "sha256"_L1},
    CopiedTable{"unfinished_purge"_L1, "id"_L1},
    CopiedTable{"officers"_L1, "id"_L1},
};

/// A server gives all rows of a statement at once, and papers are large.
constexpr int rowsAtOnce = 200;

/// The next rows behind one with such a key; the first without one.
QString nextRows(const CopiedTable &table, const QVariantList &key)
{
    const QString behind =
        key.isEmpty() ? QString()
                      : u" WHERE (%1) > (?%2)"_s.arg(table.key, u", ?"_s.repeated(key.size() - 1));
    return u"SELECT * FROM %1%2 ORDER BY %3 LIMIT %4"_s.arg(table.name, behind, table.key,
                                                            QString::number(rowsAtOnce));
}

/// The columns of a row, in their order, as they stand in both kinds of store.
QString insertionInto(Database &to, const QString &table, qsizetype columns)
{
    return table == "history"_L1
               ? to.historyInsertion()
               : u"INSERT INTO %1 VALUES (?%2)"_s.arg(table, u", ?"_s.repeated(columns - 1));
}

void copyTable(Database &from, Database &to, const CopiedTable &table)
{
    const qsizetype keyColumns = QString(table.key).count(u',') + 1;
    std::optional<Query> insertion;
    QVariantList key;
    for (int copied = rowsAtOnce; copied == rowsAtOnce;) {
        copied = 0;
        forEachRow(from, nextRows(table, key), key, [&](const Query &row) {
            const QVariantList values = row.row();
            if (!insertion)
                insertion.emplace(to, insertionInto(to, table.name, values.size()));
            insertion->run(values);
            key = values.first(keyColumns);
            ++copied;
        });
    }
}

} // namespace

void copyStore(Database &from, Database &to)
{
    const Snapshot snapshot(from);
    Transaction transaction(to);
    for (const CopiedTable &table : tables)
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
