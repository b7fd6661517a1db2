// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/evidence/serverevidence.h"

#include "domain/tr.h"
#include "store/database/query.h"
#include "store/database/storeerror.h"
#include "store/database/transaction.h"
#include "store/evidence/namedevidence.h"
#include "store/evidence/newevidence.h"
#include "store/log.h"
#include "store/postgres/serveraddress.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

bool ServerEvidence::holds(const EvidenceFile &file) const
{
    return m_server
               .value(u"SELECT coalesce(sum(length(bytes)), 0) FROM evidence_blocks"
                      " WHERE sha256 = ?"_s,
                      {file.sha256})
               .toLongLong() == file.bytes;
}

void ServerEvidence::put(const EvidenceFolder &from, const EvidenceFile &file)
{
    if (holds(file))
        return;
    Query insertion(m_server, u"INSERT INTO evidence_blocks (sha256, position, bytes)"
                              " VALUES (?, ?, ?) ON CONFLICT DO NOTHING"_s);
    qint64 position = 0;
    from.read(file, [&](QByteArrayView block) {
        insertion.run({file.sha256, position++, block.toByteArray()});
    });
}

void ServerEvidence::read(const EvidenceFile &file,
                          const std::function<void(QByteArrayView)> &use) const
{
    Sha256 hash;
    qint64 read = 0;
    Query row(m_server, u"SELECT bytes FROM evidence_blocks WHERE sha256 = ? AND position = ?"_s);
    for (qint64 position = 0; read < file.bytes; ++position) {
        row.run({file.sha256, position});
        if (!row.next())
            throw StoreDamaged(tr("the file of this attachment is missing"), m_server.path());
        const QByteArray block = row.value(0).toByteArray();
        hash.add(block);
        use(block);
        read += block.size();
    }
    if (read != file.bytes || QString::fromLatin1(hash.result().toHex()) != file.sha256)
        throw StoreDamaged(tr("the file of this attachment was changed"), m_server.path());
}

void ServerEvidence::copyInto(const EvidenceFolder &to, const EvidenceFile &file) const
{
    if (to.holds(file))
        return;
    NewEvidence copied(to);
    read(file, [&copied](QByteArrayView block) { copied.write(block); });
    copied.keep();
}

std::map<QString, qint64> ServerEvidence::sizes() const
{
    std::map<QString, qint64> sizes;
    forEachRow(m_server,
               u"SELECT sha256, sum(length(bytes)) FROM evidence_blocks GROUP BY sha256"_s, {},
               [&sizes](const Query &row) {
                   sizes.emplace(row.value(0).toString(), row.value(1).toLongLong());
               });
    return sizes;
}

QStringList ServerEvidence::files() const
{
    QStringList files;
    for (const auto &[sha256, bytes] : sizes())
        files.append(sha256);
    return files;
}

std::pair<qint64, qint64> ServerEvidence::removeUnnamed()
{
    const QString unnamed = u"evidence_blocks WHERE NOT is_named(sha256)"
                            " AND added < clock_timestamp() - interval '1 day'"_s;
    Transaction transaction(m_server);
    const std::pair removed{
        m_server.value(u"SELECT count(DISTINCT sha256) FROM "_s + unnamed).toLongLong(),
        m_server.value(u"SELECT coalesce(sum(length(bytes)), 0) FROM "_s + unnamed).toLongLong()};
    m_server.run(u"DELETE FROM "_s + unnamed);
    transaction.commit();
    return removed;
}

void bringEvidence(const QString &store, const EvidenceFile &file)
{
    const EvidenceFolder folder = EvidenceFolder::ofStore(store);
    if (!isServerAddress(store) || folder.holds(file))
        return;
    const auto server = openDatabase(store, Database::Access::ReadOnly);
    ServerEvidence(*server).copyInto(folder, file);
}

void bringAllEvidence(Database &store, Database &copy)
{
    if (!isServerAddress(store.path()))
        return;
    const EvidenceFolder folder = EvidenceFolder::ofStore(store.path());
    for (const EvidenceFile &file : namedEvidence(copy)) {
        try {
            ServerEvidence(store).copyInto(folder, file);
        } catch (const StoreDamaged &error) {
            qCWarning(storeLog).noquote() << error.message();
        }
    }
}

void shareEvidence(const QString &store, const EvidenceFile &file)
{
    if (!isServerAddress(store))
        return;
    const auto server = openDatabase(store, Database::Access::ReadWrite);
    ServerEvidence(*server).put(EvidenceFolder::ofStore(store), file);
}

} // namespace noticedesk
