// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keeping/storelock.h"
#include "storefolder.h"
#include "testprogram.h"

#include <QHash>
#include <QRegularExpression>
#include <QTest>

#include <memory>
#include <stdexcept>

using namespace Qt::StringLiterals;
using namespace noticedesk;
using namespace noticedesk::testing;

/// Restoring puts a copy of a backup in the store's place, and can be undone.
class TestStoreRestore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPreviewChangesNothing();
    void restoringBringsTheBackupBack();
    void restoringIsUndoneByWhatWasKeptAside();
    void whatAKilledRestoreCopiedInPartIsRemoved();
    void restoringTwiceInASecondKeepsBothAside();
    void aMissingStoreIsRestored();
    void aRestoredStoreDoesNotFindTheLogOfAnother_data();
    void aRestoredStoreDoesNotFindTheLogOfAnother();
    void aDamagedStoreIsRestoredAndKeptAside();
    void aDamagedBackupIsRefused_data();
    void aDamagedBackupIsRefused();
    void aBackupThatIsNotWhatItsManifestSaysIsRefused_data();
    void aBackupThatIsNotWhatItsManifestSaysIsRefused();
    void aStoreInUseIsNotRestored();
    void aStoreIsNotItsOwnBackup();
    void aBackupThatIsNotThereMakesNoFolder();
};

namespace
{

/// A store with two cases, its backup back.db, and a third case since.
std::unique_ptr<StoreFolder> changedSinceBackup()
{
    static QHash<QString, QByteArray> made;
    auto folder = std::make_unique<StoreFolder>(plainLines(2));
    const QString third = folder->write(u"third.json"_s, fileOf(plainCase(3)));
    if (made.isEmpty()) {
        const QStringList backup{u"backup"_s, folder->path(u"back.db"_s)};
        if (folder->runAt(longAgo(), backup).status != 0 ||
            folder->runAt(longAgo(), {u"import"_s, third}).status != 0)
            throw std::runtime_error("no backup for the test");
        for (const QString &name : {u"office.db"_s, u"back.db"_s, u"back.db.manifest.json"_s})
            made.insert(name, folder->read(name));
        return folder;
    }
    for (auto file = made.constBegin(); file != made.constEnd(); ++file)
        folder->write(file.key(), file.value());
    return folder;
}

QStringList restoring(const StoreFolder &folder, const QString &backup = u"back.db"_s)
{
    return {u"restore"_s, folder.path(backup)};
}

QString asideOf(const RunResult &answer)
{
    for (const QString &line : outputLines(answer)) {
        if (line.startsWith("aside "_L1))
            return line.mid(6);
    }
    return {};
}

QByteArray flipped(QByteArray bytes, qsizetype at)
{
    bytes[at] = static_cast<char>(bytes.at(at) ^ 0x20);
    return bytes;
}

} // namespace

void TestStoreRestore::aPreviewChangesNothing()
{
    const auto folder = changedSinceBackup();
    const QByteArray bytes = folder->read(u"office.db"_s);
    const QStringList names = folder->lastingNames();
    const RunResult answer = folder->run(restoring(*folder) + QStringList(u"--preview"_s));
    QCOMPARE(answer.errors, QByteArray());
    QCOMPARE(answer.status, 0);
    const QStringList lines = outputLines(answer);
    QCOMPARE(lines.size(), 2);
    const QString form = u"^%1 cases %2 historyHead %2-[0-9a-f]{12} at 2026-01-05T04:00:00.000Z$"_s;
    QVERIFY(QRegularExpression(form.arg(u"present"_s, u"3"_s)).match(lines.at(0)).hasMatch());
    QVERIFY(QRegularExpression(form.arg(u"backup"_s, u"2"_s)).match(lines.at(1)).hasMatch());
    QCOMPARE(folder->read(u"office.db"_s), bytes);
    QCOMPARE(folder->lastingNames(), names);
}

void TestStoreRestore::restoringBringsTheBackupBack()
{
    const auto folder = changedSinceBackup();
    const QByteArray bytes = folder->read(u"back.db"_s);
    const QByteArray manifest = folder->read(u"back.db.manifest.json"_s);
    const RunResult answer = folder->run(restoring(*folder));
    QCOMPARE(answer.errors, QByteArray());
    QCOMPARE(answer.status, 0);
    QCOMPARE(folder->cases(), twoCases());
    QCOMPARE(folder->run({u"verify"_s}).status, 0);
    QCOMPARE(folder->read(u"back.db"_s), bytes);
    QCOMPARE(folder->read(u"back.db.manifest.json"_s), manifest);
    // The restoring itself is an entry of the history.
    QVERIFY(folder->run({u"verify"_s}).output.contains("historyHead 3-"));
    // The number that the third case had may be used: the backup knows nothing of it.
    QCOMPARE(folder->run({u"import"_s, folder->path(u"third.json"_s)}).status, 0);
}

void TestStoreRestore::restoringIsUndoneByWhatWasKeptAside()
{
    const auto folder = changedSinceBackup();
    const QByteArray before = folder->cases();
    const QString aside = asideOf(folder->run(restoring(*folder)));
    QVERIFY2(aside.startsWith(folder->store() + u".before-restore-"), qPrintable(aside));
    QCOMPARE(folder->cases(), twoCases());
    const RunResult undone = folder->run({u"restore"_s, aside});
    QCOMPARE(undone.errors, QByteArray());
    QCOMPARE(folder->cases(), before);
    QCOMPARE(folder->run({u"verify"_s}).status, 0);
    for (const QString &ending : {u".restored"_s, u".part"_s, u".unverified"_s, u".new"_s})
        QCOMPARE(folder->names().filter(ending), QStringList());
}

void TestStoreRestore::whatAKilledRestoreCopiedInPartIsRemoved()
{
    const auto folder = changedSinceBackup();
    const QStringList others{u"office.db.before-restore-20260101-000000"_s, u"office.db.part"_s,
                             u"office.db2.before-restore-20260101-000000.part"_s,
                             u"other-office.db.before-restore-20260101-000000.part"_s};
    const QStringList left{u"office.db.before-restore-20260101-000000.part"_s,
                           u"office.db.before-restore-20260101-000000.part-journal"_s,
                           u"office.db.before-restore-20260101-000000.2.part"_s};
    for (const QString &name : others + left)
        folder->write(name, "bytes");
    QCOMPARE(folder->run(restoring(*folder) + QStringList(u"--preview"_s)).status, 0);
    for (const QString &name : others + left)
        QVERIFY2(folder->names().contains(name), qPrintable(name));
    QCOMPARE(folder->run(restoring(*folder)).status, 0);
    for (const QString &name : left)
        QVERIFY2(!folder->names().contains(name), qPrintable(name));
    for (const QString &name : others)
        QVERIFY2(folder->names().contains(name), qPrintable(name));
}

void TestStoreRestore::restoringTwiceInASecondKeepsBothAside()
{
    const auto folder = changedSinceBackup();
    const QByteArray before = folder->cases();
    const QString first = asideOf(folder->run(restoring(*folder)));
    const QString second = asideOf(folder->run(restoring(*folder)));
    QVERIFY(first != second);
    QCOMPARE(runInside({u"export"_s, u"--all"_s, u"--store"_s, first}).output, before);
    QCOMPARE(runInside({u"export"_s, u"--all"_s, u"--store"_s, second}).output, twoCases());
}

void TestStoreRestore::aMissingStoreIsRestored()
{
    const auto folder = changedSinceBackup();
    QVERIFY(QFile::remove(folder->store()));
    const RunResult preview = folder->run(restoring(*folder) + QStringList(u"--preview"_s));
    QCOMPARE(outputLines(preview).at(0), u"present -"_s);
    QVERIFY(!QFile::exists(folder->store()));
    const RunResult answer = folder->run(restoring(*folder));
    QCOMPARE(answer.errors, QByteArray());
    QCOMPARE(outputLines(answer).at(2), u"aside -"_s);
    QCOMPARE(folder->cases(), twoCases());
}

void TestStoreRestore::aRestoredStoreDoesNotFindTheLogOfAnother_data()
{
    QTest::addColumn<bool>("missing");
    QTest::newRow("the store is missing") << true;
    QTest::newRow("the store is damaged") << false;
}

/// As after a power cut: the log has changes that are not in the file yet.
void TestStoreRestore::aRestoredStoreDoesNotFindTheLogOfAnother()
{
    QFETCH(const bool, missing);
    const auto folder = changedSinceBackup();
    const QByteArray log = folder->logAfter(u"UPDATE cases SET changed_by = 'of another store'"_s);
    QVERIFY(log.size() > 4096);
    if (missing)
        QVERIFY(QFile::remove(folder->store()));
    else
        folder->write(u"office.db"_s, folder->read(u"office.db"_s).left(5000));
    folder->write(u"office.db-wal"_s, log);
    const RunResult answer = folder->run(restoring(*folder));
    QCOMPARE(answer.errors, QByteArray());
    QCOMPARE(folder->cases(), twoCases());
    const RunResult verified = folder->run({u"verify"_s});
    QVERIFY2(verified.status == 0, verified.output.constData());
}

void TestStoreRestore::aDamagedStoreIsRestoredAndKeptAside()
{
    for (const QByteArray &damaged :
         {QByteArray(), QByteArray("no store"), QByteArray(20000, 'x')}) {
        const auto folder = changedSinceBackup();
        folder->write(u"office.db"_s, damaged);
        const RunResult answer = folder->run(restoring(*folder));
        QCOMPARE(answer.errors, QByteArray());
        QCOMPARE(outputLines(answer).at(0), u"present -"_s);
        QCOMPARE(folder->cases(), twoCases());
        QFile aside(asideOf(answer));
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), damaged);
    }
}

void TestStoreRestore::aDamagedBackupIsRefused_data()
{
    QTest::addColumn<QString>("damage");
    for (const char *const damage : {"missing", "empty", "text", "cut off", "one byte flipped",
                                     "a folder", "an issued entry changed"})
        QTest::newRow(damage) << QString::fromLatin1(damage);
}

void TestStoreRestore::aDamagedBackupIsRefused()
{
    QFETCH(const QString, damage);
    const auto folder = changedSinceBackup();
    QVERIFY(QFile::remove(folder->path(u"back.db.manifest.json"_s)));
    const QByteArray good = folder->read(u"back.db"_s);
    const auto at = good.indexOf("\"notice.deadline\"");
    QVERIFY(at > 0);
    QVERIFY(QFile::remove(folder->path(u"back.db"_s)));
    if (damage == "empty"_L1)
        folder->write(u"back.db"_s, {});
    else if (damage == "text"_L1)
        folder->write(u"back.db"_s, "a backup");
    else if (damage == "cut off"_L1)
        folder->write(u"back.db"_s, good.left(good.size() - 4096));
    else if (damage == "one byte flipped"_L1)
        folder->write(u"back.db"_s, flipped(good, at + 2));
    else if (damage == "a folder"_L1)
        folder->write(u"back.db/file"_s, {});
    else if (damage == "an issued entry changed"_L1)
        folder->write(u"back.db"_s, QByteArray(good).replace("2025-10-31", "2025-12-31"));
    const QByteArray bytes = folder->read(u"office.db"_s);
    const QStringList names = folder->lastingNames();
    for (const QStringList &more : {QStringList(u"--preview"_s), QStringList()}) {
        const RunResult answer = folder->run(restoring(*folder) + more);
        QCOMPARE(faultOfRefusal(answer, 3, folder->path(u"back.db"_s)), QString());
        QCOMPARE(answer.output, QByteArray());
    }
    QCOMPARE(folder->read(u"office.db"_s), bytes);
    QCOMPARE(folder->lastingNames(), names);
}

void TestStoreRestore::aBackupThatIsNotWhatItsManifestSaysIsRefused_data()
{
    QTest::addColumn<QByteArray>("manifest");
    QTest::newRow("of another backup")
        << QByteArray("{\"sha256\":\"" + QByteArray(64, 'a') + "\"}");
    QTest::newRow("of nothing") << QByteArray("{}");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("damaged") << QByteArray("{\"sha256\":");
}

void TestStoreRestore::aBackupThatIsNotWhatItsManifestSaysIsRefused()
{
    QFETCH(const QByteArray, manifest);
    const auto folder = changedSinceBackup();
    folder->write(u"back.db.manifest.json"_s, manifest);
    const QByteArray bytes = folder->read(u"office.db"_s);
    const QStringList names = folder->lastingNames();
    const RunResult answer = folder->run(restoring(*folder));
    QCOMPARE(faultOfRefusal(answer, 3, folder->path(u"back.db"_s)), QString());
    QCOMPARE(folder->read(u"office.db"_s), bytes);
    QCOMPARE(folder->lastingNames(), names);
}

void TestStoreRestore::aStoreInUseIsNotRestored()
{
    const auto folder = changedSinceBackup();
    const QByteArray bytes = folder->read(u"office.db"_s);
    const QStringList names = folder->lastingNames();
    const StoreLock lock(folder->store(), {u"lin"_s, u"desk"_s}, usualTime());
    const RunResult answer = folder->run(restoring(*folder));
    QCOMPARE(faultOfRefusal(answer, 3, u"being written by lin on desk"_s), QString());
    QCOMPARE(folder->run(restoring(*folder) + QStringList(u"--preview"_s)).status, 0);
    QCOMPARE(folder->read(u"office.db"_s), bytes);
    QCOMPARE(folder->lastingNames(), names);
}

void TestStoreRestore::aStoreIsNotItsOwnBackup()
{
    const auto folder = changedSinceBackup();
    QVERIFY(QFile::link(folder->store(), folder->path(u"link.db"_s)));
    const QByteArray before = folder->everything();
    for (const QString &backup : {u"office.db"_s, u"./office.db"_s, u"link.db"_s})
        QCOMPARE(faultOfRefusal(folder->run(restoring(*folder, backup)), 3, backup), QString());
    QCOMPARE(folder->everything(), before);
}

void TestStoreRestore::aBackupThatIsNotThereMakesNoFolder()
{
    const StoreFolder folder(plainLines(1));
    const RunResult answer = runInside({u"restore"_s, folder.path(u"none.db"_s), u"--store"_s,
                                        folder.path(u"new/deep/store.db"_s)});
    QCOMPARE(answer.status, 3);
    QVERIFY(!QFile::exists(folder.path(u"new"_s)));
}

NOTICEDESK_TEST(TestStoreRestore)
#include "test_storerestore.moc"
