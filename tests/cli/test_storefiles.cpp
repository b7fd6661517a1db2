// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefolder.h"
#include "testprogram.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMap>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace noticedesk::testing;

/// A file in the store's place that is damaged, not a store or not for this program is told as what
/// it is and left as it is.
class TestStoreFiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileThatIsNoStoreIsRefused_data();
    void aFileThatIsNoStoreIsRefused();
    void theLatestBackupIsNamed();
    void aStoreThatWasCutOffIsTold();
    void noiseInAnyPageIsFoundOrHarmless();
    void whateverPageIsDamagedABackupIsKept();
    void damageIsToldWithTheLatestBackupByEveryCommand();
    void aDamagedLogIsNoDamage();
    void aNewStoreDoesNotFindTheLogOfAnother_data();
    void aNewStoreDoesNotFindTheLogOfAnother();
    void aLogThatWasHalfWrittenBackIsNoDamage();
    void withoutPermissionToWriteNothingChanges_data();
    void withoutPermissionToWriteNothingChanges();
    void withoutPermissionToReadItIsTold();
};

namespace
{

/// Every command that opens the store, in the order in which they are tried.
QList<QStringList> commandsOn(const StoreFolder &folder)
{
    const QString file = folder.write(u"new.json"_s, fileOf(plainCase(9)));
    return {{u"list"_s},
            {u"list"_s, u"--text"_s, u"公會"_s},
            {u"export"_s, u"--all"_s},
            {u"check"_s, u"114-0001"_s},
            {u"render"_s, u"114-0001"_s, u"-o"_s, folder.path(u"out"_s)},
            {u"verify"_s},
            {u"backup"_s, folder.path(u"back.db"_s)},
            {u"import"_s, file}};
}

constexpr qsizetype pageSize = 4096;

QByteArray noise(int seed)
{
    QRandomGenerator random(static_cast<quint32>(seed));
    QByteArray bytes(pageSize, '\0');
    for (char &byte : bytes)
        byte = static_cast<char>(random.bounded(256));
    return bytes;
}

QByteArray exportedFrom(const QString &store)
{
    return runInside({u"export"_s, u"--all"_s, u"--store"_s, store}).output;
}

} // namespace

void TestStoreFiles::aFileThatIsNoStoreIsRefused_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("told");
    QTest::newRow("missing") << u"missing"_s << u"there is no store"_s;
    QTest::newRow("empty") << u"empty"_s << u"the store is empty"_s;
    QTest::newRow("text") << u"text"_s << u"not a store"_s;
    QTest::newRow("only the first bytes") << u"first bytes"_s << u"cut off"_s;
    QTest::newRow("folder") << u"folder"_s << u"not a file"_s;
    QTest::newRow("another program's database") << u"another"_s << u"another program's"_s;
    QTest::newRow("newer version") << u"newer"_s << u"later version"_s;
    QTest::newRow("link that leads nowhere") << u"link"_s << u"there is no store"_s;
}

void TestStoreFiles::aFileThatIsNoStoreIsRefused()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, told);
    const StoreFolder folder(plainLines(1));
    const QByteArray good = folder.read(u"office.db"_s);
    if (kind == "another"_L1)
        folder.tamper({u"PRAGMA application_id = 0"_s});
    else if (kind == "newer"_L1)
        folder.tamper({u"PRAGMA user_version = 1000"_s});
    else
        QVERIFY(QFile::remove(folder.store()));
    if (kind == "empty"_L1)
        folder.write(u"office.db"_s, {});
    else if (kind == "text"_L1)
        folder.write(u"office.db"_s, "number,name\n115-0001,x\n");
    else if (kind == "first bytes"_L1)
        folder.write(u"office.db"_s, good.left(50));
    else if (kind == "folder"_L1)
        QVERIFY(QDir().mkpath(folder.store() + u"/inside"));
    else if (kind == "link"_L1)
        QVERIFY(QFile::link(folder.path(u"nowhere"_s), folder.store()));
    const bool isFile = QFileInfo(folder.store()).isFile();
    const QByteArray before = isFile ? folder.read(u"office.db"_s) : QByteArray();
    const auto commands = commandsOn(folder);
    const QStringList names = folder.lastingNames();
    for (const QStringList &command : commands) {
        const RunResult answer = folder.run(command);
        QCOMPARE(faultOfRefusal(answer, 3, told), QString());
        QVERIFY2(answer.errors.contains(folder.store().toUtf8()), answer.errors.constData());
        QCOMPARE(answer.output, QByteArray());
        QCOMPARE(folder.lastingNames(), names);
    }
    if (isFile)
        QCOMPARE(folder.read(u"office.db"_s), before);
}

void TestStoreFiles::theLatestBackupIsNamed()
{
    const StoreFolder folder(plainLines(2));
    for (int day = 0; day < 2; ++day) {
        const QString file = folder.write(u"case.json"_s, fileOf(plainCase(5 + day)));
        QCOMPARE(folder.runAt(usualTime().addDays(day), {u"import"_s, file}).status, 0);
    }
    const QString today = usualTime().addDays(1).toLocalTime().date().toString(Qt::ISODate);
    const QString latest = folder.path(u"office-backups/office-%1.db"_s.arg(today));
    QVERIFY(QFile::exists(latest));
    folder.write(u"office-backups/office-notes.db"_s, "not one of them");
    folder.write(u"office.db"_s, folder.read(u"office.db"_s).left(9000));
    for (const QStringList &command : commandsOn(folder)) {
        const QString told = u"; the latest backup is "_s + latest + u": "_s;
        QCOMPARE(faultOfRefusal(folder.run(command), 3, told), QString());
    }
}

void TestStoreFiles::aStoreThatWasCutOffIsTold()
{
    const StoreFolder folder(plainLines(2));
    const QByteArray good = folder.read(u"office.db"_s);
    QVERIFY(good.size() > 20 * pageSize);
    QList<qsizetype> sizes{1, 16, 99, 100, 101, pageSize - 1, pageSize, good.size() - 1};
    for (qsizetype size = 2 * pageSize; size < good.size(); size += 7 * pageSize)
        sizes.append({size, size + 1});
    for (const qsizetype size : sizes) {
        const QByteArray cut = good.left(size);
        folder.write(u"office.db"_s, cut);
        for (const QStringList &command : {QStringList{u"list"_s}, QStringList{u"verify"_s}}) {
            const RunResult answer = folder.run(command);
            QCOMPARE(faultOfRefusal(answer, 3, folder.store()), QString());
            QCOMPARE(answer.output, QByteArray());
        }
        QCOMPARE(folder.read(u"office.db"_s), cut);
    }
}

void TestStoreFiles::noiseInAnyPageIsFoundOrHarmless()
{
    const StoreFolder folder(plainLines(2));
    const QByteArray good = folder.read(u"office.db"_s);
    const QByteArray cases = folder.cases();
    int found = 0;
    for (qsizetype page = 0; page < good.size() / pageSize; ++page) {
        const WorkFolder damaged;
        QByteArray bytes = good;
        bytes.replace(page * pageSize, pageSize, noise(static_cast<int>(page)));
        const QString store = damaged.write(u"office.db"_s, bytes);
        const RunResult verified = runInside({u"verify"_s, u"--store"_s, store});
        const QByteArray where = "page " + QByteArray::number(page + 1) + ": " + verified.errors;
        if (verified.status == 0) {
            QVERIFY2(exportedFrom(store) == cases, where.constData());
            continue;
        }
        ++found;
        QVERIFY2(verified.status == 3 && isErrorLine(verified.errors), where.constData());
        QVERIFY2(verified.errors.contains(store.toUtf8()), where.constData());
    }
    QVERIFY(found > 20);
}

void TestStoreFiles::whateverPageIsDamagedABackupIsKept()
{
    const StoreFolder folder(plainLines(2));
    const QByteArray good = folder.read(u"office.db"_s);
    int kept = 0;
    for (qsizetype page = 1; page < good.size() / pageSize;
         ++page) { // without the first none opens
        const WorkFolder damaged;
        QByteArray bytes = good;
        bytes.replace(page * pageSize, pageSize, noise(static_cast<int>(page)));
        const QString store = damaged.write(u"office.db"_s, bytes);
        const auto run = [&store](const QStringList &arguments) {
            return runInside(arguments + QStringList{u"--store"_s, store});
        };
        const QString file = damaged.path(u"back.db"_s);
        const RunResult answer = run({u"backup"_s, file});
        const QByteArray where = "page " + QByteArray::number(page + 1) + ": " + answer.errors;
        QVERIFY2(answer.status == 0 || answer.status == 3, where.constData());
        QVERIFY2(QFile::exists(file) == (answer.status == 0), where.constData());
        const bool opens = run({u"list"_s}).status == 0;
        if (answer.status == 0 || !opens)
            continue;
        ++kept;
        const QString copy = damaged.path(u"back.damaged.db"_s);
        QVERIFY2(QFile::exists(copy), where.constData());
        QVERIFY2(QFile::exists(copy + u".manifest.json"), where.constData());
        QCOMPARE(run({u"restore"_s, u"--preview"_s, copy}).status, 3);
        QVERIFY2(damaged.names().filter(u"back"_s).size() == 2, where.constData());
    }
    QVERIFY2(kept > 20, QByteArray::number(kept).constData());
}

/// A page in the middle is damaged: the store opens, and only what needs the page finds it.
void TestStoreFiles::damageIsToldWithTheLatestBackupByEveryCommand()
{
    const StoreFolder folder(plainLines(2));
    const QString file = folder.write(u"case.json"_s, fileOf(plainCase(5)));
    QCOMPARE(folder.runAt(usualTime(), {u"import"_s, file}).status, 0);
    const QString today = usualTime().toLocalTime().date().toString(Qt::ISODate);
    const QString backup = folder.path(u"office-backups/office-%1.db"_s.arg(today));
    const QByteArray good = folder.read(u"office.db"_s);
    const auto commands = commandsOn(folder);
    QMap<QString, QString> faults; // the first of each command
    for (qsizetype page = 0; page < good.size() / pageSize; ++page) {
        QByteArray bytes = good;
        bytes.replace(page * pageSize, pageSize, noise(static_cast<int>(page)));
        // Not the last of them: an import may write.
        for (const QStringList &command : commands.first(commands.size() - 1)) {
            if (command.first() == "render"_L1 || command.first() == "backup"_L1)
                continue;
            folder.write(u"office.db"_s, bytes);
            const RunResult answer = folder.run(command);
            const QString fault = faultOfRefusal(answer, 3, backup);
            if (answer.status != 0 && !fault.isEmpty() && !faults.contains(command.first()))
                faults.insert(command.first(),
                              u"%1 with page %2: %3"_s.arg(command.first(),
                                                           QString::number(page + 1), fault));
        }
    }
    const QString first = faults.isEmpty() ? QString() : faults.first();
    QVERIFY2(faults.isEmpty(), qPrintable(first));
}

/// What a power cut leaves of the log is not used, and what is in the file is there.
void TestStoreFiles::aDamagedLogIsNoDamage()
{
    const StoreFolder folder(plainLines(2));
    const QByteArray cases = folder.cases();
    for (const QByteArray &log : {QByteArray(), QByteArray("x"), noise(1), noise(2).repeated(9)}) {
        folder.write(u"office.db-wal"_s, log);
        QFile::remove(folder.store() + u"-shm");
        QCOMPARE(folder.cases(), cases);
        QCOMPARE(folder.run({u"verify"_s}).status, 0);
    }
}

void TestStoreFiles::aNewStoreDoesNotFindTheLogOfAnother_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("of a store that is gone") << u"office.db-wal"_s;
    QTest::newRow("of a store that was being made") << u"office.db.new-wal"_s;
}

/// The log may be all that is left of a store: it is refused or out of the way, never read.
void TestStoreFiles::aNewStoreDoesNotFindTheLogOfAnother()
{
    QFETCH(const QString, name);
    const StoreFolder folder(plainLines(2));
    const QByteArray log = folder.logAfter(u"UPDATE cases SET changed_by = 'x'"_s);
    QVERIFY(log.size() > pageSize);
    QVERIFY(QFile::remove(folder.store()));
    folder.write(name, log);
    const RunResult made = folder.run({u"init"_s});
    if (made.status != 0) {
        QCOMPARE(faultOfRefusal(made, 3, folder.store()), QString());
        QCOMPARE(folder.read(name), log);
        return;
    }
    QCOMPARE(folder.cases(), QByteArray());
    const RunResult verified = folder.run({u"verify"_s});
    QVERIFY2(verified.output.startsWith("cases 0\n"), verified.output.constData());
    QCOMPARE(verified.status, 0);
}

/// SQLite writes the log back into the file page by page, the first page first. Where that stops (a
/// full disk, a power cut), the file is shorter than it says, and the log has the rest.
void TestStoreFiles::aLogThatWasHalfWrittenBackIsNoDamage()
{
    const StoreFolder folder(plainLines(2));
    const auto before = folder.read(u"office.db"_s).size();
    const QByteArray log = folder.logAfter(
        u"INSERT INTO working_copies"
        " (case_id, revision, content, changed_at, changed_by)"
        " VALUES (1, 1, hex(randomblob(100000)), '2026-11-22T01:00:00.000Z', 'x')"_s);
    const QByteArray after = folder.read(u"office.db"_s);
    QVERIFY(after.size() > before + 20 * pageSize);
    const QByteArray cases = folder.cases();
    for (const qsizetype size : {before, before + 3 * pageSize}) {
        for (const QString &ending : {u"-wal"_s, u"-shm"_s})
            QFile::remove(folder.store() + ending);
        folder.write(u"office.db"_s, after.left(size));
        folder.write(u"office.db-wal"_s, log);
        QCOMPARE(folder.cases(), cases);
        const QString file =
            folder.write(u"case.json"_s, fileOf(plainCase(static_cast<int>(size / pageSize))));
        QCOMPARE(folder.run({u"import"_s, file}).errors, QByteArray());
        QCOMPARE(folder.read(u"office.db"_s).size() >= after.size(), true);
    }
}

void TestStoreFiles::withoutPermissionToWriteNothingChanges_data()
{
    QTest::addColumn<bool>("folderToo");
    QTest::newRow("the file must not be written") << false;
    QTest::newRow("the folder must not be written") << true;
}

void TestStoreFiles::withoutPermissionToWriteNothingChanges()
{
    QFETCH(const bool, folderToo);
    const StoreFolder folder(plainLines(1));
    const QByteArray before = folder.read(u"office.db"_s);
    const QString file = folder.write(u"new.json"_s, fileOf(plainCase(9)));
    QFile::remove(folder.store() + u".lock");
    const auto readOnly = QFile::ReadOwner | QFile::ExeOwner;
    const QString place = folderToo ? folder.path(u"."_s) : folder.store();
    QVERIFY(QFile::setPermissions(place, readOnly));
    Surroundings surroundings;
    surroundings.asRootToo = false;
    const QStringList names = folder.lastingNames();
    const RunResult import = folder.program({u"import"_s, file}, surroundings);
    const RunResult calendar = folder.program({u"import"_s, u"--calendar"_s, file}, surroundings);
    const RunResult listed = folder.program({u"list"_s}, surroundings);
    QVERIFY(QFile::setPermissions(place, readOnly | QFile::WriteOwner));
    QCOMPARE(faultOfRefusal(import, 3, folder.store()), QString());
    QCOMPARE(calendar.status, 3);
    QVERIFY2(listed.status == 0 || isErrorLine(listed.errors), listed.errors.constData());
    if (!folderToo)
        QVERIFY2(listed.output.startsWith("114-0001 "), listed.errors.constData());
    // The backup of the day may have been made before the store was found not to be writable.
    QStringList left = folder.lastingNames();
    left.removeIf([](const QString &name) { return name.startsWith("office-backups/"_L1); });
    QCOMPARE(left, names);
    QCOMPARE(folder.read(u"office.db"_s), before);
    // With the permission back, the same goes well. (SQLite gives its log the store's permissions.)
    for (const QString &ending : {u"-wal"_s, u"-shm"_s})
        QFile::remove(folder.store() + ending);
    QCOMPARE(folder.program({u"import"_s, file}, surroundings).errors, QByteArray());
}

void TestStoreFiles::withoutPermissionToReadItIsTold()
{
    const StoreFolder folder(plainLines(1));
    QVERIFY(QFile::setPermissions(folder.store(), QFile::Permissions()));
    Surroundings surroundings;
    surroundings.asRootToo = false;
    for (const QStringList &command : commandsOn(folder))
        QCOMPARE(faultOfRefusal(folder.program(command, surroundings), 3, folder.store()),
                 QString());
}

NOTICEDESK_TEST(TestStoreFiles)
#include "test_storefiles.moc"
