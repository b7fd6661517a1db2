// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tray/traypages.h"

#include "domain/traypagedescription.h"
#include "store/database/recordcolumns.h"
#include "store/history/change.h"
#include "store/history/nextid.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

const QString trayTable = u"tray_pages"_s;

const QStringList &trayColumns()
{
    static const QStringList names = columnNames(trayTable, TrayPage());
    return names;
}

const QString &traySelection()
{
    static const QString sql =
        u"SELECT id, revision, proposed_case, attachment_id, %1 FROM tray_pages "_s.arg(
            trayColumns().join(u", "));
    return sql;
}

template <class Record>
std::optional<Id<Record>> optionalId(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(Id<Record>(value.toLongLong()));
}

template <class Record>
QVariant valueOf(const std::optional<Id<Record>> &id)
{
    return id ? QVariant(id->value()) : QVariant();
}

KeptTrayPage trayPageFrom(const Query &row)
{
    constexpr int ownColumns = 4;
    KeptTrayPage kept{idFrom<TrayPage>(row),
                      row.value(1).toInt(),
                      {},
                      optionalId<CaseFile>(row.value(2)),
                      optionalId<Attachment>(row.value(3))};
    readColumns(trayTable, trayColumns(), row, ownColumns, kept.page);
    return kept;
}

} // namespace

RecordFields fieldsOf(const KeptTrayPage &kept)
{
    RecordFields fields = fieldsOf(kept.page);
    if (kept.proposed)
        fields.push_back({u"proposedCase"_s, QString::number(kept.proposed->value())});
    if (kept.attachment)
        fields.push_back({u"attachment"_s, QString::number(kept.attachment->value())});
    return fields;
}

std::vector<KeptTrayPage> TrayPages::waiting()
{
    static const QString sql =
        traySelection() + u"WHERE dismissed IS NULL AND attachment_id IS NULL ORDER BY id"_s;
    return rowsOf(m_database, sql, {}, trayPageFrom);
}

std::optional<KeptTrayPage> TrayPages::find(Id<TrayPage> id)
{
    static const QString sql = traySelection() + u"WHERE id = ?"_s;
    return firstRowOf(m_database, sql, {id.value()}, trayPageFrom);
}

bool TrayPages::waits(const QString &scannedSha256, int page)
{
    return m_database
               .value(u"SELECT count(*) FROM tray_pages WHERE scanned_sha256 = ? AND page = ?"
                      " AND dismissed IS NULL AND attachment_id IS NULL"_s,
                      {scannedSha256, page})
               .toLongLong() > 0;
}

void TrayPages::forEach(const std::function<void(const KeptTrayPage &)> &use)
{
    static const QString sql = traySelection() + u"ORDER BY id"_s;
    forEachRow(m_database, sql, {}, [&use](const Query &row) { use(trayPageFrom(row)); });
}

KeptTrayPage TrayPages::add(Change &change, const TrayPage &page,
                            const std::optional<CaseId> &proposed)
{
    static const QString sql =
        u"INSERT INTO tray_pages (id, revision, changed_by, proposed_case, %1)"
        " VALUES (?, ?, ?, ?%2)"_s.arg(trayColumns().join(u", "),
                                       u", ?"_s.repeated(trayColumns().size()));
    const Id<TrayPage> id(nextId(m_database, u"tray_pages"_s, trayPageSubject));
    KeptTrayPage kept{id, 1, page, proposed, {}};
    m_database.run(sql,
                   QVariantList{id.value(), kept.revision, change.user(), valueOf(kept.proposed)} +
                       columnValues(page));
    change.note(trayPageSubject, id.value(), kept.revision, {}, fieldsOf(kept));
    return kept;
}

std::optional<KeptTrayPage> TrayPages::replace(Change &change, const KeptTrayPage &before,
                                               KeptTrayPage after)
{
    static const QString sql =
        u"UPDATE tray_pages SET %1 = ?, proposed_case = ?, attachment_id = ?,"
        " revision = revision + 1, changed_by = ? WHERE id = ? AND revision = ?"_s.arg(
            trayColumns().join(u" = ?, "));
    Query query(m_database, sql);
    query.run(columnValues(after.page) << valueOf(after.proposed) << valueOf(after.attachment)
                                       << change.user() << before.id.value() << before.revision);
    if (query.changed() == 0)
        return std::nullopt;
    after.revision = before.revision + 1;
    change.note(trayPageSubject, after.id.value(), after.revision, fieldsOf(before),
                fieldsOf(after));
    return after;
}

} // namespace noticedesk
