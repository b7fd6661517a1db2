// SPDX-License-Identifier: GPL-3.0-or-later
#include "officefolder.h"
#include "store/keeping/outputguard.h"
#include "store/keeping/storefiles.h"
#include "store/sqlite/sqlitedatabase.h"
#include "store/store.h"
#include "storefolder.h"
#include "testprogram.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QProcess>
#include <QTest>

#include <filesystem>

using namespace Qt::StringLiterals;
using namespace noticedesk;
using namespace noticedesk::testing;

/// No output of a command replaces a store, what belongs to one, or what the command reads, by
/// whichever name or link it is called; and one store has one lock, whatever its names.
class TestOutputs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStoreAndWhatBelongsToItIsNotReplaced_data();
    void aStoreAndWhatBelongsToItIsNotReplaced();
    void otherFilesAreReplaced();
    void withoutAStoreAFileBesideIsReplaced();
    void aStoreIsNotMadeInAnothersPlace_data();
    void aStoreIsNotMadeInAnothersPlace();
    void theSecondFolderOfBackupsIsNotWritten();
    void inputsAreNotReplaced();
    void theStoreIsNoInput();
    void aBackupIsNotWrittenToByCommands();
    void theLogIsNotReplacedAndReplacesNothing();
    void twoNamesOfAStoreHaveOneLock();
    void aLogOfAnotherNameIsTold();
    void nothingIsPrintedIntoAStore_data();
    void nothingIsPrintedIntoAStore();
    void namesOfCompanions_data();
    void namesOfCompanions();
};

namespace
{

void hardLink(const QString &from, const QString &to)
{
    std::filesystem::create_hard_link(from.toStdString(), to.toStdString());
}

} // namespace

void TestOutputs::aStoreAndWhatBelongsToItIsNotReplaced_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("the store") << u"office.db"_s;
    QTest::newRow("the store by a longer way") << u"office-evidence/../office.db"_s;
    QTest::newRow("another store") << u"other/records.db"_s;
    for (const QString &ending :
         {u"-wal"_s, u"-shm"_s, u"-journal"_s, u".lock"_s, u".examined"_s, u".new"_s, u".part"_s,
          u".before-restore-20260105-120000"_s, u".version-3.2"_s, u".version-4"_s,
          u".unverified.part"_s, u".before-restore-20260105-120000-wal"_s})
        QTest::addRow("the store's %s", qPrintable(ending)) << u"office.db"_s + ending;
    QTest::newRow("another store's journal") << u"other/records.db-journal"_s;
    QTest::newRow("a backup") << u"office-backups/office-%1.db"_s;
    QTest::newRow("a backup's manifest") << u"office-backups/office-%1.db.manifest.json"_s;
    QTest::newRow("among the backups") << u"office-backups/x.db"_s;
    QTest::newRow("evidence") << u"office-evidence/ab/abcdef"_s;
    QTest::newRow("a folder that a companion will be") << u"office.db-journal/sheets"_s;
    QTest::newRow("symbolic link") << u"symbolic"_s;
    QTest::newRow("symbolic link to what is not there") << u"dangling"_s;
    QTest::newRow("link to a link") << u"twice"_s;
    QTest::newRow("through a linked folder") << u"linked/office.db-journal"_s;
    QTest::newRow("hard link") << u"hard"_s;
    QTest::newRow("hard link to a backup") << u"hardbackup"_s;
    QTest::newRow("hard link to a manifest") << u"hardmanifest"_s;
    QTest::newRow("hard link to a companion") << u"hardexamined"_s;
}

void TestOutputs::aStoreAndWhatBelongsToItIsNotReplaced()
{
    QFETCH(QString, name);
    const OfficeFolder office;
    const QString day = usualTime().toLocalTime().date().toString(Qt::ISODate);
    name.replace(u"%1"_s, day);
    QVERIFY(QFile::exists(office.backup()));
    QVERIFY(QFile::link(u"office.db"_s, office.path(u"symbolic"_s)));
    QVERIFY(QFile::link(u"office.db-journal"_s, office.path(u"dangling"_s)));
    QVERIFY(QFile::link(u"symbolic"_s, office.path(u"twice"_s)));
    QVERIFY(QFile::link(office.path(u"."_s), office.path(u"other/../linked"_s)));
    if (name.startsWith("hard"_L1)) {
        hardLink(office.store(), office.path(u"hard"_s));
        hardLink(office.backup(), office.path(u"hardbackup"_s));
        hardLink(office.backup() + u".manifest.json", office.path(u"hardmanifest"_s));
        hardLink(office.store() + u".examined", office.path(u"hardexamined"_s));
    }
    // Reading makes SQLite's index of the log; it is there before names are compared.
    office.cases();
    const QByteArray before = office.contents();
    const QString output = office.path(name);
    for (const QStringList &command :
         {QStringList{u"export"_s, u"--all"_s, u"-o"_s, output},
          QStringList{u"export"_s, u"114-0001"_s, u"-o"_s, output},
          QStringList{u"render"_s, u"114-0001"_s, u"-o"_s, output},
          QStringList{u"render"_s, u"--case"_s, office.path(u"second.json"_s), u"-o"_s, output},
          QStringList{u"backup"_s, output}}) {
        const RunResult answer = office.run(command);
        QCOMPARE(faultOfRefusal(answer, 2, output), QString());
        QCOMPARE(answer.output, QByteArray());
        QCOMPARE(office.contents(), before);
    }
}

/// What only looks like a companion, because there is no such store, is an output like any other.
void TestOutputs::otherFilesAreReplaced()
{
    const OfficeFolder office;
    const QByteArray cases = office.cases();
    for (const QString &name : {u"cases.jsonl"_s, u"minutes.lock"_s, u"letters-backups/x"_s,
                                u"office.database"_s, u"report.version-2"_s}) {
        office.write(name, "from before");
        QCOMPARE(office.run({u"export"_s, u"--all"_s, u"-o"_s, office.path(name)}).errors,
                 QByteArray());
        QCOMPARE(office.read(name), cases);
    }
}

void TestOutputs::withoutAStoreAFileBesideIsReplaced()
{
    const WorkFolder folder;
    folder.write(u"case.json"_s, fileOf(sampleObject()));
    folder.write(u"sheet.pdf"_s, "an earlier sheet");
    Surroundings surroundings;
    surroundings.folder = folder.path({});
    surroundings.environment.insert(u"XDG_DATA_HOME"_s, folder.path(u"nothing"_s));
    const RunResult answer = runProgram({u"render"_s, u"--case"_s, u"case.json"_s, u"--sheet"_s,
                                         u"notice"_s, u"-o"_s, u"sheet.pdf"_s},
                                        surroundings);
    QCOMPARE(answer.errors, QByteArray());
    QVERIFY(folder.read(u"sheet.pdf"_s).startsWith("%PDF"));
}

void TestOutputs::aStoreIsNotMadeInAnothersPlace_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : {u"office.db-wal"_s, u"office.db-journal"_s, u"office.db.lock"_s,
                                u"office-backups/mine.db"_s, u"office.db.new"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void TestOutputs::aStoreIsNotMadeInAnothersPlace()
{
    QFETCH(const QString, name);
    const OfficeFolder office;
    QFile::remove(office.path(name));
    const QByteArray before = office.contents();
    const QString store = office.path(name);
    for (const QStringList &command :
         {QStringList{u"init"_s}, QStringList{u"init"_s, u"--sample"_s},
          QStringList{u"restore"_s, office.backup()}}) {
        const RunResult answer = runInside(command + QStringList{u"--store"_s, store});
        QCOMPARE(faultOfRefusal(answer, 2, store), QString());
        QCOMPARE(office.contents(), before);
        QVERIFY(!QFile::exists(store));
    }
}

void TestOutputs::theSecondFolderOfBackupsIsNotWritten()
{
    const OfficeFolder office;
    const QString second = office.path(u"stick"_s);
    office.write(u"stick/readme"_s, "x");
    office.tamper({u"INSERT INTO office_settings (id, name, backups, folder, revision,"
                   " changed_by) VALUES (1, 'x', 14, '%1', 1, 'x')"_s.arg(second)});
    const QString place = QDir(second).filePath(Author::ofProcess().host);
    QVERIFY(QDir().mkpath(place));
    for (const QStringList &command :
         {QStringList{u"export"_s, u"--all"_s, u"-o"_s}, QStringList{u"backup"_s}}) {
        const QString output = place + u"/office-2027-03-01.db"_s;
        QCOMPARE(faultOfRefusal(office.run(command + QStringList{output}), 2, output), QString());
        QVERIFY(!QFile::exists(output));
    }
}

void TestOutputs::inputsAreNotReplaced()
{
    const WorkFolder folder;
    const QByteArray lines = linesOf({plainCase(1)});
    const QString cases = folder.write(u"cases.pdf"_s, lines);
    QVERIFY(QFile::link(cases, folder.path(u"link.pdf"_s)));
    for (const QString &output : {cases, folder.path(u"link.pdf"_s)}) {
        const RunResult answer = runInside({u"render"_s, u"--cases"_s, cases, u"-o"_s, output});
        QCOMPARE(faultOfRefusal(answer, 2, output), QString());
        QCOMPARE(folder.read(u"cases.pdf"_s), lines);
    }
    const QString one = folder.write(u"sheets/114-0001-notice.pdf"_s, fileOf(plainCase(1)));
    const RunResult answer =
        runInside({u"render"_s, u"--case"_s, one, u"-o"_s, folder.path(u"sheets"_s)});
    QCOMPARE(faultOfRefusal(answer, 2, one), QString());
    QCOMPARE(folder.names(u"sheets"_s), QStringList{u"114-0001-notice.pdf"_s});
}

/// Reading the store's file as if it were a case file would end SQLite's locks on it.
void TestOutputs::theStoreIsNoInput()
{
    const OfficeFolder office;
    hardLink(office.store(), office.path(u"hard.json"_s));
    for (const QString &input : {office.store(), office.path(u"hard.json"_s)})
        QCOMPARE(faultOfRefusal(office.run({u"import"_s, input}), 2, input), QString());
}

void TestOutputs::aBackupIsNotWrittenToByCommands()
{
    const OfficeFolder office;
    const QByteArray before =
        office.read(u"office-backups/"_s + QFileInfo(office.backup()).fileName());
    const QString third = office.write(u"third.json"_s, fileOf(plainCase(3)));
    const RunResult answer = runInside({u"import"_s, third, u"--store"_s, office.backup()});
    QCOMPARE(faultOfRefusal(answer, 2, office.backup()), QString());
    QCOMPARE(runInside({u"list"_s, u"--store"_s, office.backup()}).status, 0);
    QCOMPARE(office.read(u"office-backups/"_s + QFileInfo(office.backup()).fileName()), before);
}

void TestOutputs::theLogIsNotReplacedAndReplacesNothing()
{
    const OfficeFolder office;
    Surroundings surroundings;
    surroundings.environment.insert(u"XDG_STATE_HOME"_s, office.path(u"state"_s));
    surroundings.environment.remove(u"QT_LOGGING_RULES"_s);
    QCOMPARE(office.program({u"backup"_s, office.path(u"b.db"_s)}, surroundings).status, 0);
    const QString log = office.path(u"state/noticedesk/noticedesk.log"_s);
    QVERIFY(QFile::exists(log));
    const RunResult answer = office.program({u"export"_s, u"--all"_s, u"-o"_s, log}, surroundings);
    QCOMPARE(faultOfRefusal(answer, 2, log), QString());
    QVERIFY(QFile::remove(log));
    hardLink(office.store(), log);
    QCOMPARE(office.program({u"backup"_s, office.path(u"c.db"_s)}, surroundings).errors,
             QByteArray());
    QCOMPARE(office.run({u"verify"_s}).status, 0);
    QVERIFY(QFile::remove(log));
    QVERIFY(QFile::link(office.store(), log));
    QCOMPARE(office.program({u"backup"_s, office.path(u"d.db"_s)}, surroundings).errors,
             QByteArray());
    QCOMPARE(office.run({u"verify"_s}).status, 0);
}

void TestOutputs::twoNamesOfAStoreHaveOneLock()
{
    const OfficeFolder office;
    const QString third = office.write(u"third.json"_s, fileOf(plainCase(3)));
    QDir().mkpath(office.path(u"elsewhere"_s));
    const QString beside = office.path(u"same.db"_s);
    const QString elsewhere = office.path(u"elsewhere/same.db"_s);
    {
        const auto held = Store::openForWriting(office.store(), Author::ofProcess(), usualTime);
        hardLink(office.store(), beside);
        hardLink(office.store(), elsewhere);
        for (const QString &name : {beside, elsewhere}) {
            const RunResult imported = runProgram({u"import"_s, third, u"--store"_s, name});
            QCOMPARE(faultOfRefusal(imported, 3, u"another"_s), QString());
            const RunResult listed = runProgram({u"list"_s, u"--store"_s, name});
            QCOMPARE(faultOfRefusal(listed, 3, u"another name"_s), QString());
        }
        // Whoever has it can go on with it, and others can read it by the same name.
        QCOMPARE(office.program({u"list"_s}).status, 0);
        SqliteDatabase(office.store(), Database::Access::ReadOnly).value(u"SELECT 1"_s);
    }
    // Once nobody has it, each name leads to the same store.
    QCOMPARE(
        runProgram({u"import"_s, third, u"--store"_s, elsewhere, u"--clock-is-right"_s}).errors,
        QByteArray());
    QVERIFY(office.cases().contains("114-0003"));
}

void TestOutputs::aLogOfAnotherNameIsTold()
{
    const StoreFolder folder(plainLines(1));
    const QByteArray log = folder.logAfter(u"UPDATE cases SET changed_by = 'x'"_s);
    hardLink(folder.store(), folder.path(u"same.db"_s));
    folder.write(u"same.db-wal"_s, log);
    for (const QStringList &command : {QStringList{u"list"_s}, QStringList{u"verify"_s}})
        QCOMPARE(faultOfRefusal(folder.run(command), 3, u"same.db"_s), QString());
}

void TestOutputs::nothingIsPrintedIntoAStore_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("the store") << u"office.db"_s;
    QTest::newRow("another store") << u"other/records.db"_s;
    QTest::newRow("a backup") << u"office-backups/office-%1.db"_s;
    QTest::newRow("a manifest") << u"office-backups/office-%1.db.manifest.json"_s;
    QTest::newRow("a log") << u"office.db-wal"_s;
}

/// As with "noticedesk list >> office.db", where the shell and not the program opens the file.
void TestOutputs::nothingIsPrintedIntoAStore()
{
    QFETCH(QString, name);
    const OfficeFolder office;
    name.replace(u"%1"_s, usualTime().toLocalTime().date().toString(Qt::ISODate));
    if (!QFile::exists(office.path(name)))
        office.write(name, {});
    const QByteArray before = office.read(name);
    for (const bool errors : {false, true}) {
        QProcess process;
        process.setProcessEnvironment(usualEnvironment());
        if (errors)
            process.setStandardErrorFile(office.path(name), QIODevice::Append);
        else
            process.setStandardOutputFile(office.path(name), QIODevice::Append);
        process.start(programPath(),
                      {errors ? u"lists"_s : u"list"_s, u"--store"_s, office.store()});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 2);
        if (!errors)
            QVERIFY(isErrorLine(process.readAllStandardError()));
        QCOMPARE(office.read(name), before);
    }
}

void TestOutputs::namesOfCompanions_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("owner");
    const auto row = [](const QString &name, const QString &owner) {
        QTest::newRow(qPrintable(name)) << name << owner;
    };
    row(u"office.db-wal"_s, u"office.db"_s);
    row(u"office.db.version-12"_s, u"office.db"_s);
    row(u"office.db.version-12.3"_s, u"office.db"_s);
    row(u"office.db.before-restore-20270301-120000.2"_s, u"office.db"_s);
    row(u"office.db.manifest.json"_s, u"office.db"_s);
    row(u"line\nfeed.db-shm"_s, u"line\nfeed.db"_s);
    row(u"-wal"_s, {});
    row(u"office.db"_s, {});
    row(u"office.db-wal.pdf"_s, {});
    row(u"office.db.version-x"_s, {});
}

void TestOutputs::namesOfCompanions()
{
    QFETCH(const QString, name);
    QFETCH(const QString, owner);
    QCOMPARE(ownerOfCompanion(name), owner);
}

NOTICEDESK_TEST(TestOutputs)
#include "test_outputs.moc"
