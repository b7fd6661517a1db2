// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cases/attachments.h"

#include "domain/attachmentdescription.h"
#include "store/database/recordcolumns.h"
#include "store/history/change.h"
#include "store/history/nextid.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

const QString attachmentTable = u"attachments"_s;

const QStringList &attachmentColumns()
{
    static const QStringList names = columnNames(attachmentTable, Attachment());
    return names;
}

const QString &attachmentSelection()
{
    static const QString sql = u"SELECT id, revision, case_id, %1 FROM attachments "_s.arg(
        attachmentColumns().join(u", "));
    return sql;
}

KeptAttachment keptFrom(const Query &row)
{
    constexpr int ownColumns = 3;
    KeptAttachment kept{
        idFrom<Attachment>(row), row.value(1).toInt(), CaseId(row.value(2).toLongLong()), {}};
    readColumns(attachmentTable, attachmentColumns(), row, ownColumns, kept.attachment);
    return kept;
}

} // namespace

std::vector<KeptAttachment> Attachments::of(CaseId id)
{
    static const QString sql =
        attachmentSelection() + u"WHERE case_id = ? ORDER BY place, number"_s;
    return rowsOf(m_database, sql, {id.value()}, keptFrom);
}

std::optional<KeptAttachment> Attachments::find(Id<Attachment> id)
{
    static const QString sql = attachmentSelection() + u"WHERE id = ?"_s;
    return firstRowOf(m_database, sql, {id.value()}, keptFrom);
}

void Attachments::forEach(const std::function<void(const KeptAttachment &)> &use)
{
    static const QString sql = attachmentSelection() + u"ORDER BY id"_s;
    forEachRow(m_database, sql, {}, [&use](const Query &row) { use(keptFrom(row)); });
}

Id<Attachment> Attachments::nextId()
{
    return Id<Attachment>(noticedesk::nextId(m_database, u"attachments"_s, attachmentSubject));
}

void Attachments::add(Change &change, const KeptAttachment &kept)
{
    static const QString sql =
        u"INSERT INTO attachments (id, revision, case_id, changed_by, %1) VALUES (?, ?, ?, ?%2)"_s
            .arg(attachmentColumns().join(u", "), u", ?"_s.repeated(attachmentColumns().size()));
    m_database.run(
        sql, QVariantList{kept.id.value(), kept.revision, kept.caseId.value(), change.user()} +
                 columnValues(kept.attachment));
    change.noteOfCase(kept.caseId, attachmentSubject, kept.id.value(), kept.revision, {},
                      fieldsOf(kept));
}

std::optional<KeptAttachment> Attachments::replace(Change &change, const KeptAttachment &before,
                                                   const Attachment &attachment)
{
    static const QString sql =
        u"UPDATE attachments SET %1 = ?, revision = revision + 1, changed_by = ?"
        " WHERE id = ? AND revision = ?"_s.arg(attachmentColumns().join(u" = ?, "));
    Query query(m_database, sql);
    query.run(columnValues(attachment) << change.user() << before.id.value() << before.revision);
    if (query.changed() == 0)
        return std::nullopt;
    KeptAttachment after = before;
    ++after.revision;
    after.attachment = attachment;
    change.noteOfCase(after.caseId, attachmentSubject, after.id.value(), after.revision,
                      fieldsOf(before), fieldsOf(after));
    return after;
}

} // namespace noticedesk
