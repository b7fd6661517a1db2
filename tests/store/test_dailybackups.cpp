// SPDX-License-Identifier: GPL-3.0-or-later
#include "filleddirectory.h"
#include "openstore.h"
#include "store/directory/directoryactions.h"
#include "store/keeping/dailybackups.h"
#include "store/keeping/manifest.h"
#include "store/sqlite/sqlitedatabase.h"
#include "testprogram.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace noticedesk;
using namespace noticedesk::testing;

/// The backups that the program keeps of a store that is a file.
class TestDailyBackups final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void thereIsOneBackupADay();
    void onlyAsManyBackupsAreKeptAsWanted();
    void aSecondFolderGetsItsOwn();
    void aBackupOfAWrongClockIsNotInTheWay();

private:
    std::unique_ptr<OpenStore> m_store;

    std::optional<StoreError> keepDaily(const OfficeSettings &settings)
    {
        return keepDailyBackup(m_store->database(), (*m_store)->author(), m_store->now, settings)
            .warning;
    }
    qint64 cases(const QString &path)
    {
        SqliteDatabase database(path, Database::Access::ReadOnly);
        return summaryOf(database).cases;
    }
};

void TestDailyBackups::init()
{
    m_store = std::make_unique<OpenStore>();
}

void TestDailyBackups::thereIsOneBackupADay()
{
    keepDaily({}); // nothing in it yet
    QVERIFY(latestBackup(m_store->path()).isEmpty());
    m_store->added(u"a"_s);
    keepDaily({});
    const QString first = latestBackup(m_store->path());
    QCOMPARE(first, m_store->path(u"store-backups/store-2026-11-22.db"_s));
    m_store->added(u"b"_s);
    keepDaily({});
    QCOMPARE(cases(first), 1);
    m_store->now = m_store->now.addDays(1);
    keepDaily({});
    QCOMPARE(cases(latestBackup(m_store->path())), 2);
}

void TestDailyBackups::onlyAsManyBackupsAreKeptAsWanted()
{
    m_store->added(u"a"_s);
    OfficeSettings settings;
    settings.backups = 3;
    const QDir folder(backupFolder(m_store->path()));
    for (int day = 0; day < 5; ++day) {
        keepDaily(settings);
        m_store->now = m_store->now.addDays(1);
    }
    QCOMPARE(folder.entryList(QDir::Files, QDir::Name),
             (QStringList{u"store-2026-11-24.db"_s, u"store-2026-11-24.db.manifest.json"_s,
                          u"store-2026-11-25.db"_s, u"store-2026-11-25.db.manifest.json"_s,
                          u"store-2026-11-26.db"_s, u"store-2026-11-26.db.manifest.json"_s}));
}

void TestDailyBackups::aSecondFolderGetsItsOwn()
{
    OfficeSettings settings;
    settings.folder = m_store->path(u"elsewhere"_s);
    saveOfficeSettings(**m_store, settings);
    settings = officeSettings(m_store->database());
    const auto missing = keepDaily(settings);
    QVERIFY(missing && missing->where() == settings.folder);
    QVERIFY(!latestBackup(m_store->path()).isEmpty());
    QVERIFY(QDir().mkdir(*settings.folder));
    QVERIFY(!keepDaily(settings));
    const QString second = m_store->path(u"elsewhere/pc7/store-2026-11-22.db"_s);
    requireManifest(second);
    QCOMPARE(cases(second), 0);
}

void TestDailyBackups::aBackupOfAWrongClockIsNotInTheWay()
{
    m_store->added(u"a"_s);
    const QDateTime right = m_store->now;
    OfficeSettings settings;
    settings.backups = 2;
    for (const int years : {70, 71, 72}) {
        m_store->now = right.addYears(years);
        keepDaily(settings);
    }
    m_store->now = right;
    keepDaily(settings);
    QCOMPARE(latestBackup(m_store->path()), m_store->path(u"store-backups/store-2026-11-22.db"_s));
}

NOTICEDESK_TEST(TestDailyBackups)
#include "test_dailybackups.moc"
