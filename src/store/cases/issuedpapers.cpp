// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cases/issuedpapers.h"

#include "store/cases/longstreams.h"
#include "store/database/query.h"
#include "store/history/sha256.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

QVariantList valuesOf(const PaperKey &key)
{
    return {key.id.value(), key.noticeRevision, key.sheet};
}

PaperKey keyIn(const Query &row)
{
    return {idFrom<CaseFile>(row), row.value(1).toInt(), row.value(2).toString()};
}

} // namespace

IssuedPapers::IssuedPapers(Database &database)
    : m_database(database), m_shares(database.hasTable(u"issued_sheet_streams"_s))
{
}

void IssuedPapers::keep(CaseId id, const IssuedSheet &sheet, const QByteArray &pdf,
                        const QString &historyHead)
{
    const PaperKey key{id, sheet.noticeRevision, sheet.sheet};
    m_database.run(u"INSERT INTO issued_sheets VALUES (?, ?, ?, ?, ?, ?)"_s,
                   valuesOf(key) << sheet.sha256 << historyHead
                                 << without(pdf, longStreamsOf(pdf)));
    refer(key, pdf);
}

void IssuedPapers::refer(const PaperKey &key, const QByteArray &pdf)
{
    for (const ByteRange &range : longStreamsOf(pdf))
        m_database.run(u"INSERT INTO issued_sheet_streams VALUES (?, ?, ?, ?, ?)"_s,
                       valuesOf(key)
                           << range.position << streamId(pdf.mid(range.position, range.size)));
}

qint64 IssuedPapers::streamId(const QByteArray &bytes)
{
    const QString sum = QString::fromLatin1(sha256(bytes).toHex());
    const auto id = [&] {
        return firstRowOf(m_database, u"SELECT id FROM shared_streams WHERE sha256 = ?"_s, {sum},
                          [](const Query &row) { return row.value(0).toLongLong(); });
    };
    if (const auto known = id())
        return *known;
    m_database.run(u"INSERT INTO shared_streams (sha256, bytes) VALUES (?, ?)"_s, {sum, bytes});
    return id().value();
}

const QByteArray &IssuedPapers::streamBytes(qint64 id)
{
    auto known = m_streams.find(id);
    if (known == m_streams.end()) {
        constexpr std::size_t mostKept = 16; // nearly all papers have the same one
        if (m_streams.size() == mostKept)
            m_streams.clear();
        const QVariant bytes =
            m_database.value(u"SELECT bytes FROM shared_streams WHERE id = ?"_s, {id});
        known = m_streams.emplace(id, bytes.toByteArray()).first;
    }
    return known->second;
}

std::optional<QByteArray> IssuedPapers::find(const PaperKey &key)
{
    const auto rest = firstRowOf(
        m_database,
        u"SELECT pdf FROM issued_sheets WHERE case_id = ? AND revision = ? AND sheet = ?"_s,
        valuesOf(key), [](const Query &row) { return row.value(0).toByteArray(); });
    return rest ? std::optional(whole(key, *rest)) : std::nullopt;
}

QByteArray IssuedPapers::whole(const PaperKey &key, const QByteArray &rest)
{
    if (!m_shares)
        return rest;
    QByteArray paper = rest;
    forEachRow(m_database,
               u"SELECT position, stream FROM issued_sheet_streams"
               " WHERE case_id = ? AND revision = ? AND sheet = ? ORDER BY position"_s,
               valuesOf(key), [&](const Query &row) {
                   paper.insert(row.value(0).toLongLong(), streamBytes(row.value(1).toLongLong()));
               });
    return paper;
}

void IssuedPapers::shareStreams()
{
    const QString trigger = u"issued_sheets_are_not_changed"_s;
    const QString sql =
        m_database.value(u"SELECT sql FROM sqlite_schema WHERE name = ?"_s, {trigger}).toString();
    const auto keys = rowsOf(m_database,
                             u"SELECT case_id, revision, sheet FROM issued_sheets"
                             " EXCEPT SELECT case_id, revision, sheet FROM issued_sheet_streams"_s,
                             {}, keyIn);
    m_database.run(u"DROP TRIGGER "_s + trigger);
    for (const PaperKey &key : keys) {
        const QByteArray paper = find(key).value_or(QByteArray());
        const std::vector<ByteRange> streams = longStreamsOf(paper);
        if (streams.empty())
            continue;
        m_database.run(u"UPDATE issued_sheets SET pdf = ?"
                       " WHERE case_id = ? AND revision = ? AND sheet = ?"_s,
                       QVariantList{without(paper, streams)} + valuesOf(key));
        refer(key, paper);
    }
    m_database.run(sql);
}

} // namespace noticedesk
