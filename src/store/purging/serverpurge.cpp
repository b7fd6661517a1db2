// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/purging/serverpurge.h"

#include "domain/tr.h"
#include "platform/filenames.h"
#include "store/cases/deskfile.h"
#include "store/database/query.h"
#include "store/database/storeerror.h"
#include "store/database/transaction.h"
#include "store/evidence/evidencefolder.h"
#include "store/keeping/evidenceorphans.h"
#include "store/postgres/postgresdatabase.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

QStringList textsOf(Database &database, const QString &sql)
{
    const auto texts =
        rowsOf(database, sql, {}, [](const Query &row) { return row.value(0).toString(); });
    return {texts.begin(), texts.end()};
}

} // namespace

void removePurgedOnServer(Store &store, PurgeFinish &finish)
{
    Database &server = store.database();
    const QString purged = u" FROM purged_evidence WHERE NOT is_named(sha256)"_s;
    Transaction transaction(server);
    const QStringList files = textsOf(server, u"SELECT sha256"_s + purged);
    finish.files = server
                       .value(u"SELECT count(DISTINCT sha256) FROM evidence_blocks WHERE sha256 IN"
                              " (SELECT sha256"_s +
                              purged + u')')
                       .toLongLong();
    server.run(u"DELETE FROM evidence_blocks WHERE sha256 IN (SELECT sha256"_s + purged + u')');
    server.run(u"DELETE FROM purged_evidence"_s);
    transaction.commit();
    const EvidenceFolder copies = EvidenceFolder::ofStore(store.path());
    for (const QString &sha256 : files) {
        const QString path = copies.pathOf(sha256);
        if (!QFile::exists(path))
            continue;
        if (!QFile::remove(path))
            finish.left.append(path);
        removeEmptyFolder(QFileInfo(path).absolutePath());
    }
}

void writeTablesAnew(Database &server)
{
    if (!static_cast<PostgresDatabase &>(server).belongsToUs())
        throw StoreError(
            tr("only the owner of the store can have the server's tables written anew"),
            server.path());
    const QStringList tables =
        textsOf(server, u"SELECT quote_ident(tablename) FROM pg_catalog.pg_tables"
                        " WHERE schemaname = 'noticedesk' ORDER BY tablename"_s);
    const QVariant purged = server.value(u"SELECT count(*) FROM purged_cases"_s);
    server.run(u"VACUUM (FULL, ANALYZE) "_s + tables.join(u", "));
    Transaction transaction(server);
    // What was purged meanwhile stands in tables that were written before.
    server.run(u"DELETE FROM unfinished_purge WHERE (SELECT count(*) FROM purged_cases) = ?"_s,
               {purged});
    transaction.commit();
}

void forgetPurgedAtDesk(Database &server)
{
    removeUnnamedCopies(server);
    DeskFile desk(server.identity());
    for (const WorkingCopy &copy : desk.copies().all()) {
        if (server
                .value(u"SELECT count(*) FROM purged_cases WHERE case_id = ?"_s, {copy.id.value()})
                .toLongLong() > 0)
            desk.copies().remove(copy.id);
    }
}

} // namespace noticedesk
