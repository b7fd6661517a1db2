// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidencefiles.h"
#include "examinedstore.h"
#include "refusal.h"
#include "store/cases/casenumbers.h"
#include "store/database/snapshot.h"
#include "store/database/storecopy.h"
#include "store/database/transaction.h"
#include "store/evidence/attaching.h"
#include "store/history/history.h"
#include "store/keeping/backup.h"
#include "store/postgres/serverschema.h"
#include "store/sqlite/sqlitedatabase.h"
#include "store/tray/trayactions.h"
#include "testprogram.h"
#include "waitingfor.h"

#include <QFile>
#include <QTest>

#include <future>
#include <thread>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

/// Several desks on one server; run there only.
class TestDesks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSchemaIsWhatTheProgramExpects();
    void manyDesksLeaveNoHoleAndLoseNothing();
    void aDeskThatHangsStopsTheOthersForALittleTime();
    void aDeskThatReadsForLongIsNotCutOff();
    void aDeskThatIsCutOffLeavesNothingHalf();
    void twoDesksDoNotOverwriteEachOther();
    void twoDesksTakeInTheSameScansOnce();
    void aBackupHasWhatIsAttachedMeanwhile();
    void aStoreIsCopiedBothWays();
    void aStoreOfManyRowsIsCopiedWhole();
    void anEarlierStoreIsBroughtUpToDateByItsOwner();
    void aProgramOfAnotherVersionIsToldAndWritesNothing();
    void searchesOfAnEarlierStoreAreDrawnAnew();
};

namespace
{

/// Issues a notice, also while other desks do.
void issueOne(Store &store, const OfficeCalendar &calendar)
{
    CaseActions actions(store, RuleContext{QDate(2026, 11, 22), calendar, {}});
    std::optional<CaseRecord> draft;
    for (bool isDone = false; !isDone;) {
        try {
            if (!draft)
                draft = actions.addDraft(soundDraft());
            actions.issue(edit(*draft), ActingStore::print);
            isDone = true;
        } catch (const StoreBusy &) {
            // Another desk had its turn for long.
        }
    }
}

/// How many rows each table has.
QStringList tableSizes(Database &database, const QStringList &tables)
{
    QStringList sizes;
    for (const QString &table : tables)
        sizes.append(table + u' ' + database.value(u"SELECT count(*) FROM "_s + table).toString());
    return sizes;
}

} // namespace

void TestDesks::theSchemaIsWhatTheProgramExpects()
{
    OpenStore store;
    QFile list(QStringLiteral(NOTICEDESK_SOURCE_DIR "/resources/migrations/postgresql/schema.txt"));
    QVERIFY(list.open(QIODevice::ReadOnly));
    const QString present = serverSchema(store.database()).join(u'\n') + u'\n';
    QVERIFY2(QString::fromUtf8(list.readAll()) == present, qPrintable(present));
    QCOMPARE(problemsOf(store.database()), QStringList());
}

void TestDesks::manyDesksLeaveNoHoleAndLoseNothing()
{
    constexpr int desks = 10;
    constexpr int each = 10;
    OpenStore store;
    const OfficeCalendar calendar = calendar2026();
    const QString place = store.path();
    std::vector<std::thread> threads;
    for (int desk = 0; desk < desks; ++desk) {
        threads.emplace_back([&, desk] {
            const auto own = Store::openForWriting(place, {u"desk%1"_s.arg(desk), u"pc"_s},
                                                   [&store] { return store.now; });
            for (int done = 0; done < each; ++done)
                issueOne(*own, calendar);
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    const auto given = CaseNumbers(store.database()).lastGiven();
    QCOMPARE(given.size(), 1);
    QCOMPARE(given.front().serial(), desks * each);
    QCOMPARE(store.database().value(u"SELECT count(*) FROM cases WHERE serial > 0"_s).toInt(),
             desks * each);
    QCOMPARE(problemsOf(store.database()), QStringList());
}

void TestDesks::aDeskThatHangsStopsTheOthersForALittleTime()
{
    OpenStore store;
    const auto other = openDatabase(store.path(), Database::Access::ReadWrite);
    other->begin();
    // The server ends its transaction after two seconds, and nobody waits for more than three.
    bool isAdded = false;
    for (int tries = 0; tries < 3 && !isAdded; ++tries) {
        try {
            store.added(CaseFile());
            isAdded = true;
        } catch (const StoreBusy &) {
            // On a busy machine the server may be late.
        }
    }
    QVERIFY(isAdded);
    QVERIFY(!refusal([&] { other->commit(); }).isEmpty());
    QCOMPARE(problemsOf(store.database()), QStringList());
}

void TestDesks::aDeskThatReadsForLongIsNotCutOff()
{
    constexpr int longer = 2500; // ms: than a writing desk may hang
    OpenStore store;
    const auto other = openDatabase(store.path(), Database::Access::ReadOnly);
    const Snapshot snapshot(*other);
    QCOMPARE(CaseRecords(*other).all().size(), 0);
    QTest::qSleep(longer);
    store.added(CaseFile());
    QCOMPARE(CaseRecords(*other).all().size(), 0); // of the same moment
}

void TestDesks::aDeskThatIsCutOffLeavesNothingHalf()
{
    OpenStore store;
    const qint64 before = History(store.database()).head().sequence;
    const auto own =
        Store::openForWriting(store.path(), {u"desk"_s, u"pc"_s}, [&store] { return store.now; });
    const qint64 backend = own->database().value(u"SELECT pg_backend_pid()"_s).toLongLong();
    const QString said = refusal([&] {
        Change change(*own, u"import"_s);
        CaseWriter(change).add(CaseFile());
        store.database().value(u"SELECT pg_terminate_backend(?)"_s, {backend});
        change.commit();
    });
    QVERIFY2(said.contains(u"connection to the server was lost"_s), qPrintable(said));
    QCOMPARE(History(store.database()).head().sequence, before);
    QCOMPARE(CaseRecords(store.database()).all().size(), 0);
    store.added(CaseFile()); // and the others go on
    QCOMPARE(problemsOf(store.database()), QStringList());
}

void TestDesks::twoDesksDoNotOverwriteEachOther()
{
    ActingStore here;
    const CaseRecord record = here.actions.addDraft(soundDraft());
    const auto there = Store::openForWriting(here.store.path(), {u"other"_s, u"pc"_s},
                                             [&here] { return here.store.now; });
    CaseActions others(*there, RuleContext{QDate(2026, 11, 22), here.calendar, {}});
    CaseFile changed = record.file;
    changed.notice.reason = u"另一個窗口"_s;
    others.saveDraft(edit(record), changed);
    QVERIFY_THROWS_EXCEPTION(RecordChanged, here.actions.saveDraft(edit(record), record.file));
    QCOMPARE(CaseRecords(here.store.database()).find(record.id)->file.notice.reason,
             changed.notice.reason);
}

void TestDesks::twoDesksTakeInTheSameScansOnce()
{
    EvidenceDesk desk;
    Database &database = desk.office.store.database();
    const QString scan = sumOf("scan");
    const NewAttachment sheet{desk.kept("sheet"), {},         {}, AttachmentSource::Scan,
                              u"scan.pdf"_s,      {{scan, 1}}};
    const KeptFile strange = desk.kept("strange");
    std::future<std::pair<std::size_t, bool>> other;
    {
        Change change(*desk.office.store, u"attach"_s);
        other = std::async(std::launch::async, [&] {
            const auto there = Store::openForWriting(desk.office.store.path(), {u"two"_s, u"pc"_s},
                                                     [&desk] { return desk.office.store.now; });
            EvidenceActions evidence(*there, QDate(2026, 11, 22));
            const std::size_t attached = evidence.takeIn(desk.record.id, {sheet}).size();
            TrayActions tray(*there, QDate(2026, 11, 22));
            return std::pair(attached, tray.add({strange, u"scan.pdf"_s, scan, 2}).has_value());
        });
        QTRY_COMPARE(waitingFor(database, u"writing"_s), 1);
        attachInChange(change, *desk.office.store, desk.record.id, {sheet});
        const TrayPage page{strange.file.sha256,
                            strange.file.bytes,
                            strange.kind,
                            u"scan.pdf"_s,
                            scan,
                            2,
                            QDate(2026, 11, 22),
                            AttachmentSource::Scan,
                            TrayReason::NoCode,
                            {}};
        TrayPages(database).add(change, page, {});
        change.commit();
    }
    QCOMPARE(other.get(), std::pair(std::size_t{0}, false));
    QCOMPARE(desk.now().size(), 1U);
    QCOMPARE(TrayPages(database).waiting().size(), 1U);
    QCOMPARE(problemsOf(database), QStringList());
}

void TestDesks::aBackupHasWhatIsAttachedMeanwhile()
{
    EvidenceDesk desk;
    Database &database = desk.office.store.database();
    const NewAttachment late{desk.kept("late"), {}, {}, AttachmentSource::File, u"late.pdf"_s};
    QFile::remove(desk.folder.pathOf(late.kept.file.sha256)); // it is another desk that has it
    const QString path = desk.office.store.path(u"backup.db"_s);
    std::future<WrittenBackup> backup;
    {
        Change change(*desk.office.store, u"attach"_s);
        database.run(u"LOCK TABLE cases IN ACCESS EXCLUSIVE MODE"_s);
        database.runWaiting();
        backup = std::async(std::launch::async, [&] {
            const auto own = openDatabase(desk.office.store.path(), Database::Access::ReadOnly);
            return writeBackup(*own, path, desk.office.store.now);
        });
        QTRY_COMPARE(waitingFor(database, u"cases"_s), 1);
        attachInChange(change, *desk.office.store, desk.record.id, {late});
        change.commit();
    }
    const WrittenBackup written = backup.get();
    QCOMPARE(sentencesOf(written.problems + written.evidence.problems), QStringList());
    QCOMPARE(written.evidence.files, 1);
    QVERIFY(EvidenceFolder::ofStore(path).holds(late.kept.file));
}

void TestDesks::aStoreIsCopiedBothWays()
{
    ActingStore desk;
    const CaseRecord issued = desk.issued();
    desk.actions.addDraft(soundDraft());
    const HistoryHead head = History(desk.store.database()).head();
    const QString file = desk.store.path(u"copy.db"_s);
    desk.store.database().copyInto(file);
    SqliteDatabase copy(file, Database::Access::ReadWrite);
    QCOMPARE(History(copy).head(), head);
    QCOMPARE(problemsOf(copy), QStringList());
    QCOMPARE(CaseRecords(copy).find(issued.id), CaseRecords(desk.store.database()).find(issued.id));

    OpenStore back;
    copyStore(copy, back.database());
    QCOMPARE(History(back.database()).head(), head);
    QCOMPARE(problemsOf(back.database()), QStringList());
    QCOMPARE(CaseRecords(back.database()).find(issued.id), CaseRecords(copy).find(issued.id));
    QCOMPARE(back.found(u"115-0001"_s), QList<qint64>{issued.id.value()});
}

void TestDesks::aStoreOfManyRowsIsCopiedWhole()
{
    constexpr int cases = 210; // more than are read at once
    OpenStore store;
    CaseFile file = soundDraft();
    file.notice.improvementItems = {u"一"_s, u"二"_s, u"三"_s}; // of one case in two parts
    Change change(*store, u"import"_s);
    CaseWriter writer(change);
    for (int added = 0; added < cases; ++added)
        writer.add(file);
    change.commit();
    const QStringList tables{u"cases"_s, u"notices"_s, u"improvement_items"_s, u"history"_s};
    const QStringList sizes = tableSizes(store.database(), tables);
    QCOMPARE(sizes.at(2), u"improvement_items 630"_s);
    const QString path = store.path(u"copy.db"_s);
    store.database().copyInto(path);
    SqliteDatabase copy(path, Database::Access::ReadWrite);
    QCOMPARE(tableSizes(copy, tables), sizes);
    QCOMPARE(problemsOf(copy), QStringList());

    OpenStore back;
    copyStore(copy, back.database());
    QCOMPARE(tableSizes(back.database(), tables), sizes);
    QCOMPARE(problemsOf(back.database()), QStringList());
}

void TestDesks::anEarlierStoreIsBroughtUpToDateByItsOwner()
{
    const QString place = placeOnServer(newDatabase());
    {
        PostgresDatabase database(place, Database::Access::ReadWrite);
        Transaction transaction(database);
        for (const QString &statement : serverMigrations().front().statements)
            database.run(statement);
        database.setVersion(1);
        transaction.commit();
    }
    const auto open = [&](const QString &user) {
        return Store::openForWriting(placeFor(user, place), {user, u"pc"_s},
                                     [] { return QDateTime::currentDateTimeUtc(); });
    };
    const QString said = refusal([&] { open(u"clerk"_s); });
    QVERIFY2(said.contains(u"its owner"_s), qPrintable(said));
    const auto owned = open(u"postgres"_s);
    QCOMPARE(owned->database().version(), serverMigrations().back().number);
    QCOMPARE(problemsOf(owned->database()), QStringList());
    const OfficeCalendar calendar = calendar2026();
    CaseActions(*open(u"clerk"_s), RuleContext{QDate(2026, 11, 22), calendar, {}})
        .addDraft(soundDraft());
}

void TestDesks::aProgramOfAnotherVersionIsToldAndWritesNothing()
{
    OpenStore store;
    const CaseRecord draft = store.added(soundDraft());
    PostgresDatabase owner(store.path(), Database::Access::ReadWrite);
    owner.run(u"UPDATE store_version SET version = version + 1"_s);
    owner.run(u"ALTER TABLE case_list RENAME COLUMN officer TO somebody"_s);
    const QString saving = refusal([&] { store.added(soundDraft()); });
    QVERIFY2(saving.contains(u"another version meanwhile"_s), qPrintable(saving));
    const QString looking = refusal([&] { store.found(u"學"_s); });
    QVERIFY2(looking.contains(u"another version meanwhile"_s), qPrintable(looking));
    QCOMPARE(CaseRecords(owner).all(), std::vector{draft.id});
}

void TestDesks::searchesOfAnEarlierStoreAreDrawnAnew()
{
    OpenStore store;
    CaseFile file;
    file.notice.reason = u"𠮷田 第115-0500號"_s;
    const CaseId id = store.added(file).id;
    // As version 3 had them.
    for (const QString &statement :
         {u"ALTER TABLE case_search DROP COLUMN title_neighbours, DROP COLUMN neighbours"_s,
          u"ALTER TABLE case_search ADD COLUMN title_neighbours text[] NOT NULL DEFAULT '{}'"_s,
          u"ALTER TABLE case_search ADD COLUMN neighbours text[] NOT NULL DEFAULT '{}'"_s,
          u"CREATE INDEX case_search_by_neighbours ON case_search USING gin (neighbours)"_s})
        store.database().run(statement);
    store.database().setVersion(3);
    store.close();
    store.open();
    QCOMPARE(store.database().version(), serverMigrations().back().number);
    QCOMPARE(problemsOf(store.database()), QStringList());
    for (const QString &word : {u"𠮷田"_s, u"田"_s, u"115-0500"_s, u"第115"_s})
        QCOMPARE(store.found(word), QList<qint64>{id.value()});
    QCOMPARE(store.found(u"田𠮷"_s), QList<qint64>());
}

NOTICEDESK_TEST(TestDesks)
#include "test_desks.moc"
