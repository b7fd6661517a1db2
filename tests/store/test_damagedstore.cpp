// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/officecalendar.h"
#include "filleddirectory.h"
#include "openstore.h"
#include "store/cases/casewriter.h"
#include "store/cases/draftdeletion.h"
#include "store/cases/workingcopies.h"
#include "store/directory/directoryactions.h"
#include "store/directory/directoryrecords.h"
#include "store/keeping/backup.h"
#include "store/keeping/dailybackups.h"
#include "store/keeping/manifest.h"
#include "store/keeping/openinglook.h"
#include "store/keeping/restore.h"
#include "store/keeping/verification.h"
#include "store/sqlite/sqlitedatabase.h"
#include "testprogram.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace noticedesk;
using namespace noticedesk::testing;

/// A store that something else has changed, put back or read: what is told of it, and what becomes
/// of its backups.
class TestDamagedStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void damagedBackupsRemoveNoGoodOne();
    void afterARestoreTheDayHasAGoodBackupAgain();
    void aStoreThatWasPutBackIsTold();
    void aBackupByHandTellsOfItsOwnStoreOnly_data();
    void aBackupByHandTellsOfItsOwnStoreOnly();
    void aRestoreIsNoStoreThatWasPutBack();
    void whatIsDeletedIsInNoFile();

private:
    std::unique_ptr<OpenStore> m_store;

    static void changeManifest(const QString &backup, const QByteArray &from, const QByteArray &to)
    {
        QFile manifest(manifestPath(backup));
        QVERIFY(manifest.open(QIODevice::ReadWrite));
        const QByteArray json = manifest.readAll().replace(from, to);
        QVERIFY(manifest.resize(0) && manifest.seek(0) && manifest.write(json) == json.size());
    }

    CaseId add(const CaseFile &file)
    {
        Change change(**m_store, u"save draft"_s);
        const CaseId id = CaseWriter(change).add(file).id;
        change.commit();
        return id;
    }
    void add(const QString &reason)
    {
        CaseFile file;
        file.notice.reason = reason;
        add(file);
    }
    QStringList keepDaily(const OfficeSettings &settings)
    {
        return sentencesOf(
            keepDailyBackup(m_store->database(), (*m_store)->author(), m_store->now, settings)
                .problems);
    }
    QString restored(const QString &backup)
    {
        return restore(m_store->path(), backup, {u"desk"_s, u"pc7"_s},
                       [this] { return m_store->now; })
            .aside;
    }
};

void TestDamagedStore::init()
{
    m_store = std::make_unique<OpenStore>();
}

void TestDamagedStore::damagedBackupsRemoveNoGoodOne()
{
    add(u"a"_s);
    OfficeSettings settings;
    settings.backups = 2;
    const QDir folder(backupFolder(m_store->path()));
    const auto keepDays = [&](int days) {
        for (int day = 0; day < days; ++day) {
            keepDaily(settings);
            keepDaily(settings); // once a day is enough, damaged or not
            m_store->now = m_store->now.addDays(1);
        }
    };
    keepDays(3);
    m_store->database().run(u"UPDATE notices SET deadline = '2027-01-01'"_s);
    keepDays(4);
    QCOMPARE(folder.entryList({u"*.db"_s}, QDir::Files, QDir::Name),
             (QStringList{u"store-2026-11-23.db"_s, u"store-2026-11-24.db"_s,
                          u"store-2026-11-27.damaged.db"_s, u"store-2026-11-28.damaged.db"_s}));
    QCOMPARE(latestBackup(m_store->path()), folder.filePath(u"store-2026-11-24.db"_s));
    QCOMPARE(readManifest(folder.filePath(u"store-2026-11-24.db"_s))->problems, Problems());
}

void TestDamagedStore::afterARestoreTheDayHasAGoodBackupAgain()
{
    add(u"a"_s);
    keepDaily({});
    const QString good = latestBackup(m_store->path());
    m_store->now = m_store->now.addDays(1);
    m_store->database().run(u"UPDATE notices SET deadline = '2027-01-01'"_s);
    QVERIFY(!keepDaily({}).isEmpty());
    QVERIFY(!keepDaily({}).isEmpty()); // told again, from the manifest
    m_store->close();
    m_store->now = m_store->now.addSecs(60);
    restored(good);
    m_store->open();
    QCOMPARE(keepDaily({}), QStringList());
    QCOMPARE(latestBackup(m_store->path()), m_store->path(u"store-backups/store-2026-11-23.db"_s));
}

void TestDamagedStore::aStoreThatWasPutBackIsTold()
{
    add(u"a"_s);
    m_store->close();
    QVERIFY(QFile::copy(m_store->path(), m_store->path(u"old copy"_s)));
    m_store->open();
    add(u"b"_s);
    keepDaily({});
    QCOMPARE(sentencesOf(problemsOnOpening(m_store->database())), QStringList());
    m_store->close();
    QVERIFY(QFile::remove(m_store->path()) &&
            QFile::rename(m_store->path(u"old copy"_s), m_store->path()));
    m_store->open();
    const OfficeCalendar calendar;
    const auto problems = [&] {
        QStringList found = sentencesOf(problemsOnOpening(m_store->database()));
        if (sentencesOf(
                verify(m_store->path(), {QDate(2026, 11, 22), calendar, {}}, {}).problems) != found)
            found.append(u"verify finds others"_s);
        return found;
    };
    QCOMPARE(problems(), QStringList(u"the history ends at entry 1, but the backup "
                                     "store-2026-11-22.db was made at entry 2: the store was put "
                                     "back to an earlier state, or its last changes were lost"_s));
    add(u"c"_s); // and written since
    add(u"d"_s);
    QCOMPARE(problems(), QStringList(u"entry 2 of the history is not the one with which the backup "
                                     "store-2026-11-22.db was made: the store was put back to an "
                                     "earlier state and written since, or is another one"_s));
    m_store->now = m_store->now.addDays(1);
    keepDaily({});
    QVERIFY(QFile::exists(m_store->path(u"store-backups/store-2026-11-23.damaged.db"_s)));
}

void TestDamagedStore::aBackupByHandTellsOfItsOwnStoreOnly_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("manifest");
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<bool>("told");
    QTest::newRow("the store") << u"store.db"_s << QString() << true << true;
    QTest::newRow("a copy of it by another name") << u"copy.db"_s << QString() << true << false;
    QTest::newRow("another store") << u"store.db"_s << u"historyOrigin"_s << true << false;
    QTest::newRow("a manifest that names no store") << u"store.db"_s << u"store"_s << true << false;
    QTest::newRow("a backup that was taken away") << u"store.db"_s << QString() << false << false;
}

/// The newest head stands beside a backup that somebody made where the store is.
void TestDamagedStore::aBackupByHandTellsOfItsOwnStoreOnly()
{
    QFETCH(const QString, stored);
    QFETCH(const QString, manifest);
    QFETCH(const bool, isThere);
    QFETCH(const bool, told);
    add(u"a"_s);
    m_store->close();
    QVERIFY(QFile::copy(m_store->path(), m_store->path(u"old copy"_s)));
    m_store->open();
    add(u"b"_s);
    const QString kept = m_store->path(u"before the holidays.db"_s);
    writeBackup(m_store->database(), kept, m_store->now);
    QCOMPARE(problemsOnOpening(m_store->database()), Problems());
    m_store->close();
    const QByteArray named = '"' + manifest.toUtf8() + "\": \"";
    if (!manifest.isEmpty())
        changeManifest(kept, named, named + "00");
    QVERIFY(isThere || QFile::remove(kept));
    const QString store = m_store->path(stored);
    QVERIFY((stored != "store.db"_L1 || QFile::remove(m_store->path())) &&
            QFile::rename(m_store->path(u"old copy"_s), store));
    const OfficeCalendar calendar;
    const QStringList problems =
        sentencesOf(verify(store, {QDate(2026, 11, 22), calendar, {}}, {}).problems);
    QCOMPARE(problems,
             told ? QStringList(u"the history ends at entry 1, but the backup before the "
                                "holidays.db was made at entry 2: the store was put back to an "
                                "earlier state, or its last changes were lost"_s)
                  : QStringList());
}

void TestDamagedStore::aRestoreIsNoStoreThatWasPutBack()
{
    add(u"a"_s);
    const QString early = m_store->path(u"early.db"_s);
    writeBackup(m_store->database(), early, m_store->now);
    add(u"b"_s);
    keepDaily({});
    m_store->now = m_store->now.addDays(1);
    add(u"c"_s);
    keepDaily({});
    m_store->close();
    m_store->now = m_store->now.addDays(-2); // whatever the clock says
    const auto problems = [&] {
        SqliteDatabase database(m_store->path(), Database::Access::ReadOnly);
        return sentencesOf(problemsOnOpening(database));
    };
    const QString aside = restored(early);
    QCOMPARE(problems(), QStringList());
    m_store->open();
    m_store->now = m_store->now.addDays(3);
    add(u"d"_s);
    keepDaily({});
    add(u"e"_s);
    writeBackup(m_store->database(), m_store->path(u"late.db"_s), m_store->now);
    add(u"f"_s);
    m_store->close();
    QCOMPARE(problems(), QStringList());
    restored(aside); // which knows nothing of the backup after the first restore
    QCOMPARE(problems(), QStringList());
}

void TestDamagedStore::whatIsDeletedIsInNoFile()
{
    const QStringList personal{
        u"06-2991111"_s, u"0912-345-678"_s, u"王小明"_s, u"gone@tn.edu.tw"_s,
        u"㐀龘"_s}; // the last is a pair of characters, as searches keep them
    CaseFile draft;
    draft.notice.contact.name = personal[2];
    draft.notice.contact.phone = personal[1];
    draft.notice.contact.unit = personal[4];
    const CaseId id = add(draft);
    draft.notice.reason = u"saved once more"_s;
    {
        Change change(**m_store, u"save draft"_s);
        CaseWriter(change).replace(*CaseRecords(m_store->database()).find(id), draft);
        change.commit();
    }
    const QString typed = u"telephone %1 of somebody who left "_s.arg(personal[0]).repeated(300);
    WorkingCopies(**m_store).save({id, 1, typed, {}, {}});
    const ContactWindow left{u"資訊科"_s, personal[2], personal[1], personal[3]};
    const Id<ContactWindow> contact = [&] {
        Change adding(**m_store, u"save contact"_s);
        const auto added = DirectoryRecords<ContactWindow>(m_store->database()).add(adding, left);
        adding.commit();
        return added;
    }();

    const auto holders = [&](const QString &text) {
        QStringList found;
        const QDir folder(m_store->path(u"."_s));
        for (const QString &name : folder.entryList(QDir::Files)) {
            QFile file(m_store->path(name));
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text.toUtf8()))
                found.append(name);
        }
        return found;
    };
    for (const QString &text : personal)
        QVERIFY2(!holders(text).isEmpty(), qPrintable(text));
    // Somebody who reads is the last to close the store, and cannot empty its log.
    const auto reader = Store::openForReading(m_store->path());
    QCOMPARE(summaryOf(reader->database()).cases, 1);
    deleteDrafts(**m_store, {id});
    {
        Change removing(**m_store, u"delete contact"_s);
        DirectoryRecords<ContactWindow> contacts(m_store->database());
        QVERIFY(contacts.remove(removing, *contacts.find(contact)));
        removing.commit();
    }
    QCOMPARE(sentencesOf(problemsOnOpening(m_store->database())), QStringList());
    m_store->close();
    for (const QString &text : personal)
        QCOMPARE(holders(text), QStringList());
}

NOTICEDESK_TEST(TestDamagedStore)
#include "test_damagedstore.moc"
