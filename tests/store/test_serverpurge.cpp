// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/purging.h"
#include "purgedesk.h"
#include "store/cases/deskfile.h"
#include "store/purging/purgefinish.h"
#include "store/purging/serverpurge.h"
#include "testprogram.h"

#include <QTest>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace noticedesk;
using namespace noticedesk::testing;

/// Cases that are purged on a server: what staff can do, what the owner must, and what desks keep.
class TestServerPurge final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatStaffPurgedIsFinishedByTheOwner();
    void staffPurgesSeveralCasesInOneChange();
    void aDeskForgetsWhatWasPurgedAtAnother();
};

namespace
{

/// The tables in which one of the secrets stands, as text.
QStringList tablesWithSecrets(Database &database)
{
    const auto tables =
        rowsOf(database,
               u"SELECT 'noticedesk.' || tablename FROM pg_catalog.pg_tables"
               " WHERE schemaname = 'noticedesk' UNION ALL SELECT 'pg_catalog.pg_stats'"_s,
               {}, [](const Query &row) { return row.value(0).toString(); });
    QStringList found;
    for (const QString &table : tables) {
        QStringList conditions;
        for (const QString &secret : secrets())
            conditions.append(u"strpos(each::text, '%1') > 0"_s.arg(secret));
        if (database
                .value(u"SELECT count(*) FROM %1 AS each WHERE %2"_s.arg(
                    table, conditions.join(u" OR "_s)))
                .toInt() > 0)
            found.append(table);
    }
    return found;
}

void setAge(const QString &path, std::chrono::seconds age)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-age.count()),
                             QFileDevice::FileModificationTime));
}

} // namespace

void TestServerPurge::whatStaffPurgedIsFinishedByTheOwner()
{
    PurgeDesk desk;
    desk.office.store.now = QDateTime(QDate(2026, 11, 29), QTime(4, 5), Qt::UTC);
    const CaseRecord secret = desk.secretCase();
    desk.database().run(u"ANALYZE"_s);
    QVERIFY(tablesWithSecrets(desk.database()).contains(u"noticedesk.case_search"_s));
    const QString place = desk.office.store.path();
    {
        const auto clerk = Store::openForWriting(placeFor(u"clerk"_s, place), {u"clerk"_s, u"pc"_s},
                                                 [] { return QDateTime::currentDateTimeUtc(); });
        QCOMPARE(purgeCases(*clerk, QDate(2026, 11, 30), 1), std::vector{secret.id});
        const PurgeFinish finish = finishPurge(*clerk);
        QCOMPARE(finish.files, 3);
        QVERIFY2(finish.unwritten.contains(u"owner"_s), qPrintable(finish.unwritten));
        QVERIFY(ServerEvidence(clerk->database()).files().isEmpty());
    }
    QCOMPARE(desk.kept(secret.id).file, purged(secret.file));
    const auto unfinished = [&] {
        return desk.database().value(u"SELECT count(*) FROM unfinished_purge"_s).toInt();
    };
    QCOMPARE(unfinished(), 1);
    const QString pages = u"SELECT string_agg(pg_relation_filenode(oid)::text, ',' ORDER BY oid)"
                          " FROM pg_catalog.pg_class WHERE relkind = 'r'"
                          " AND relname IN ('notices', 'history', 'case_search')"_s;
    const QString before = desk.database().value(pages).toString();
    desk.office.store.close();
    desk.office.store.now = QDateTime::currentDateTimeUtc();
    desk.office.store.open();
    QCOMPARE(unfinished(), 0);
    const QString after = desk.database().value(pages).toString();
    for (const QString &file : before.split(u','))
        QVERIFY2(!after.split(u',').contains(file), qPrintable(after));
    QCOMPARE(tablesWithSecrets(desk.database()).join(u' '), QString());
    QCOMPARE(desk.problems(), QStringList());
}

void TestServerPurge::staffPurgesSeveralCasesInOneChange()
{
    PurgeDesk desk;
    desk.office.store.now = QDateTime(QDate(2026, 11, 29), QTime(4, 5), Qt::UTC);
    const std::vector secret{desk.secretCase(), desk.secretCase()};
    const auto clerk =
        Store::openForWriting(placeFor(u"clerk"_s, desk.office.store.path()), {u"clerk"_s, u"pc"_s},
                              [] { return QDateTime::currentDateTimeUtc(); });
    QCOMPARE(purgeCases(*clerk, QDate(2026, 11, 30), 2), (std::vector{secret[0].id, secret[1].id}));
    for (const CaseRecord &before : secret)
        QCOMPARE(desk.kept(before.id).file, purged(before.file));
    QCOMPARE(desk.problems(), QStringList());
}

void TestServerPurge::aDeskForgetsWhatWasPurgedAtAnother()
{
    PurgeDesk desk;
    const CaseRecord before = desk.secretCase();
    const QByteArray old = "of a case that was purged long ago";
    const KeptFile unnamed = desk.EvidenceDesk::kept(old);
    setAge(desk.folder.pathOf(unnamed.file.sha256), 2 * 24h);
    const KeptFile gone = desk.EvidenceDesk::kept("no more on the server");
    desk.database().run(u"DELETE FROM evidence_blocks WHERE sha256 = ?"_s, {gone.file.sha256});
    setAge(desk.folder.pathOf(gone.file.sha256), 1h);
    const EvidenceFile young = desk.EvidenceDesk::kept("on its way into a case").file;
    DeskFile here(desk.database().identity());
    here.copies().save({before.id, before.revision, secretText, {}, {}});
    const CaseId other(999);
    here.copies().save({other, 1, u"of another case"_s, {}, {}});

    forgetPurgedAtDesk(desk.database());
    QVERIFY(here.copies().find(before.id));
    QVERIFY(!desk.folder.holds(unnamed.file));
    QVERIFY(desk.folder.holds(young));
    QVERIFY(!desk.folder.holds(gone.file));
    QVERIFY(desk.folder.holds({sumOf(secretText.toUtf8()), secretText.toUtf8().size()}));

    desk.purgeAll();
    forgetPurgedAtDesk(desk.database());
    QVERIFY(!here.copies().find(before.id));
    QVERIFY(here.copies().find(other));
}

NOTICEDESK_TEST(TestServerPurge)
#include "test_serverpurge.moc"
