// SPDX-License-Identifier: GPL-3.0-or-later
#include "keepingdesk.h"
#include "refusal.h"
#include "store/database/snapshot.h"
#include "store/database/transaction.h"
#include "store/keeping/openinglook.h"
#include "testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace noticedesk;
using namespace noticedesk::testing;

/// The look at a store on a server when a window opens it.
class TestServerLook final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSizesOfAllFilesAreReadAtOnce();
    void itCanBeEndedAtEachStep();
    void aBusyServerIsNoDamage();
    void aServerThatWentAwayIsNoDamage();
};

void TestServerLook::theSizesOfAllFilesAreReadAtOnce()
{
    KeepingDesk desk;
    desk.attached("three");
    Database &database = desk.office.store.database();
    const Snapshot snapshot(database);
    const auto timesRead = [&database] {
        return database
            .value(u"SELECT seq_scan + idx_scan FROM pg_catalog.pg_stat_xact_all_tables"
                   " WHERE schemaname = 'noticedesk' AND relname = 'evidence_blocks'"_s)
            .toInt();
    };
    const int before = timesRead();
    const EvidenceExamined examined = lookAtEvidence(database);
    QCOMPARE(timesRead(), before + 1);
    QCOMPARE(examined.files, 3);
    QVERIFY(examined.problems.isEmpty());
}

void TestServerLook::itCanBeEndedAtEachStep()
{
    KeepingDesk desk;
    Database &database = desk.office.store.database();
    QStringList steps;
    QCOMPARE(problemsOnOpening(database,
                               [&steps](const QString &what, qint64) {
                                   steps.append(what);
                                   return true;
                               }),
             Problems());
    QCOMPARE(steps.count(u"attachments"_s), 2);
    for (qsizetype last = 0; last < steps.size(); ++last) {
        qsizetype done = 0;
        const ExaminationProgress ending = [&done, last](const QString &, qint64) {
            return done++ < last;
        };
        QVERIFY_THROWS_EXCEPTION(ExaminationEnded, problemsOnOpening(database, ending));
        QCOMPARE(done, last + 1);
    }
}

void TestServerLook::aBusyServerIsNoDamage()
{
    KeepingDesk desk;
    const auto looking = openDatabase(desk.office.store.path(), Database::Access::ReadOnly);
    looking->run(u"SET lock_timeout = '50ms'"_s);
    Database &database = desk.office.store.database();
    {
        const Transaction transaction(database);
        database.run(u"LOCK TABLE notices IN ACCESS EXCLUSIVE MODE"_s);
        database.runWaiting();
        QVERIFY_THROWS_EXCEPTION(StoreBusy, problemsOnOpening(*looking));
    }
    QCOMPARE(problemsOnOpening(*looking), Problems());
}

void TestServerLook::aServerThatWentAwayIsNoDamage()
{
    KeepingDesk desk;
    const auto looking = openDatabase(desk.office.store.path(), Database::Access::ReadOnly);
    const QVariant backend = looking->value(u"SELECT pg_backend_pid()"_s);
    const ExaminationProgress cutOff = [&](const QString &what, qint64) {
        if (what == "attachments"_L1)
            desk.office.store.database().value(u"SELECT pg_terminate_backend(?)"_s, {backend});
        return true;
    };
    desk.lose(desk.one); // of which there is more to ask
    QVERIFY_THROWS_EXCEPTION(StoreUnreachable, problemsOnOpening(*looking, cutOff));
}

NOTICEDESK_TEST(TestServerLook)
#include "test_serverlook.moc"
