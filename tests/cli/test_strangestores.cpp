// SPDX-License-Identifier: GPL-3.0-or-later
#include "../store/filleddirectory.h"
#include "store/database/upgrade.h"
#include "store/directory/directoryactions.h"
#include "store/sqlite/sqlitedatabase.h"
#include "store/store.h"
#include "storefolder.h"
#include "testprogram.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QProcess>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace noticedesk;
using namespace noticedesk::testing;

/// Stores with names that mean something to SQLite or Qt, with something of another program in
/// them, where nobody may write, and of another office.
class TestStrangeStores final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyNameIsThatOfAPlainFile_data();
    void anyNameIsThatOfAPlainFile();
    void aNameThatCannotBeKeptLeavesNothing_data();
    void aNameThatCannotBeKeptLeavesNothing();
    void aNameThatIsNotUtf8IsRefused();
    void aKilledInitLeavesNoStoreOrAWholeOne();
    void whatIsNotTheProgramsIsNotRun_data();
    void whatIsNotTheProgramsIsNotRun();
    void aReplacedTableIsNotRead_data();
    void aReplacedTableIsNotRead();
    void anOlderStoreIsNotUpgradedOverATrigger();
    void aFolderThatMustNotBeWrittenIsRead_data();
    void aFolderThatMustNotBeWrittenIsRead();
    void aBackupOfAnotherStoreIsRestoredByItsName();
    void aBackupOfTheStoreItselfNeedsNoName();
    void theLatestBackupTellsWhoseADamagedStoreIs();
};

namespace
{

void nameOffice(const QString &path, const QString &name)
{
    const auto store = Store::openForWriting(path, Author::ofProcess(), usualTime);
    OfficeSettings settings;
    settings.name = name;
    saveOfficeSettings(*store, settings);
}

/// The program's own words for a row that another program has put into the store.
const QString marked = u"UPDATE cases SET changed_by = 'somebody else'"_s;

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System |
                                  QDir::NoDotAndDotDot);
}

} // namespace

void TestStrangeStores::anyNameIsThatOfAPlainFile_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : {u"file:b.db"_s,
                                u"file:b.db?mode=memory"_s,
                                u":memory:"_s,
                                u":b.db"_s,
                                u"b.db?mode=ro"_s,
                                u"b%20.db"_s,
                                u"b#c.db"_s,
                                u"line\nfeed.db"_s,
                                u"it's \"quoted\".db"_s,
                                u"-o.db"_s,
                                u"--sample"_s,
                                u" "_s,
                                u"\\b.db"_s,
                                u"台南 公會.db"_s,
                                u"b;DROP TABLE cases.db"_s,
                                u"b\u0001.db"_s,
                                u"b\u001f.db"_s,
                                u"b\u007f.db"_s,
                                u"b\u0085.db"_s,
                                u"b\u202e.db"_s,
                                u"b\ufffe.db"_s})
        QTest::newRow(name.toUtf8().toPercentEncoding(" :?#").constData()) << name;
}

void TestStrangeStores::anyNameIsThatOfAPlainFile()
{
    QFETCH(const QString, name);
    const WorkFolder folder;
    Surroundings inside;
    inside.folder = folder.path(u"."_s);
    const auto onStore = [&name](const QStringList &arguments) {
        return QStringList{arguments.first(), u"--store"_s, name} + arguments.mid(1);
    };
    const auto run = [&](const QStringList &arguments) {
        const QString testsFolder = QDir::currentPath();
        QDir::setCurrent(inside.folder);
        const RunResult answer = runInside(onStore(arguments));
        QDir::setCurrent(testsFolder);
        return answer;
    };
    // The first and the last as a process, so that the name comes from a shell.
    const RunResult made = runProgram(onStore({u"init"_s, u"--sample"_s}), inside);
    QCOMPARE(made.errors, QByteArray());
    QCOMPARE(made.output, QByteArray("115-0001\n"));
    QCOMPARE(namesIn(inside.folder), QStringList{name});
    const RunResult listed = run({u"list"_s});
    QVERIFY2(listed.output.startsWith("115-0001 "), listed.errors.constData());
    const QString back = u"back"_s + name;
    QCOMPARE(run({u"backup"_s, u"--"_s, back}).errors, QByteArray());
    QVERIFY(namesIn(inside.folder).contains(back));
    folder.write(u"x.json"_s, fileOf(plainCase(1)));
    QCOMPARE(run({u"import"_s, u"x.json"_s, u"--clock-is-right"_s}).errors, QByteArray());
    QCOMPARE(run({u"export"_s, u"--all"_s, u"-o"_s, u":out"_s}).errors, QByteArray());
    QVERIFY(folder.read(u"./:out"_s).contains("114-0001"));
    QCOMPARE(runProgram(onStore({u"restore"_s, u"--"_s, back}), inside).errors, QByteArray());
}

void TestStrangeStores::aNameThatCannotBeKeptLeavesNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("folder") << u"folder/"_s;
    QTest::newRow("no room for the name of a log") << QString(250, u'n');
    QTest::newRow("no room for it in folders") << QString(200, u'n') + u'/' + QString(230, u'n');
    QTest::newRow("too long") << QString(300, u'n');
    QTest::newRow("below a file") << u"file/b.db"_s;
    QTest::newRow("nothing") << u""_s;
    QTest::newRow("beside a journal that was left") << u"left.db"_s;
}

void TestStrangeStores::aNameThatCannotBeKeptLeavesNothing()
{
    QFETCH(const QString, name);
    const WorkFolder folder;
    folder.write(u"file"_s, "x");
    folder.write(u"left.db-journal"_s, "x");
    const QStringList names = folder.names();
    for (const QStringList &command :
         {QStringList{u"init"_s}, QStringList{u"init"_s, u"--sample"_s}}) {
        const RunResult answer = runInside(
            command + QStringList{u"--store"_s, name.isEmpty() ? QString() : folder.path(name)});
        QVERIFY2(answer.status > 1 && isErrorLine(answer.errors), answer.errors.constData());
        QCOMPARE(folder.names(), names);
    }
}

void TestStrangeStores::aNameThatIsNotUtf8IsRefused()
{
    const WorkFolder folder;
    const QString script = u"exec \"$1\" init --store \"$2\"/$(printf 'b\\377.db')"_s;
    QProcess shell;
    shell.setProcessEnvironment(usualEnvironment());
    shell.start(u"sh"_s, {u"-c"_s, script, u"sh"_s, programPath(), folder.path(u"."_s)});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.exitCode(), 2);
    QVERIFY(isErrorLine(shell.readAllStandardError()));
    QCOMPARE(folder.names(), QStringList());
}

void TestStrangeStores::aKilledInitLeavesNoStoreOrAWholeOne()
{
    for (int milliseconds = 0; milliseconds < 160; milliseconds += 16) {
        const WorkFolder folder;
        const QString store = folder.path(u"b.db"_s);
        QProcess process;
        process.setProcessEnvironment(usualEnvironment());
        process.start(programPath(), {u"init"_s, u"--sample"_s, u"--store"_s, store});
        QVERIFY(process.waitForStarted());
        process.waitForFinished(milliseconds);
        process.kill();
        process.waitForFinished();
        if (!QFile::exists(store)) {
            QVERIFY(!QFile::exists(store + u".lock"));
            continue;
        }
        QCOMPARE(outputLines(runInside({u"verify"_s, u"--store"_s, store})).at(0), u"cases 1"_s);
    }
}

void TestStrangeStores::whatIsNotTheProgramsIsNotRun_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QString>("named");
    const auto row = [](const QString &statement, const QString &named) {
        QTest::newRow(qPrintable(named)) << QStringList{statement} << named;
    };
    row(u"CREATE TRIGGER other AFTER INSERT ON history BEGIN "_s + marked + u"; END",
        u"trigger other"_s);
    row(u"CREATE TRIGGER other AFTER INSERT ON case_search_data BEGIN "_s + marked + u"; END",
        u"trigger other"_s);
    row(u"CREATE VIEW other AS SELECT * FROM cases"_s, u"view other"_s);
    row(u"CREATE TABLE other (x)"_s, u"table other"_s);
    row(u"CREATE TABLE sqliteother (x)"_s, u"table sqliteother"_s);
    row(u"CREATE VIRTUAL TABLE other USING fts5(x)"_s, u"other"_s);
    row(u"CREATE INDEX other ON cases (changed_by)"_s, u"index other"_s);
    row(u"DROP TRIGGER history_is_not_changed"_s, u"trigger history_is_not_changed"_s);
    QTest::newRow("a trigger that was replaced")
        << QStringList{u"DROP TRIGGER history_has_no_gaps"_s,
                       u"CREATE TRIGGER history_has_no_gaps BEFORE INSERT ON history BEGIN "_s +
                           marked + u"; END"}
        << u"trigger history_has_no_gaps"_s;
}

/// Found before anything is written: commands that write refuse, those that read say so and read.
void TestStrangeStores::whatIsNotTheProgramsIsNotRun()
{
    QFETCH(const QStringList, statements);
    QFETCH(const QString, named);
    const StoreFolder folder(plainLines(1));
    const QByteArray cases = folder.cases();
    folder.tamper(statements);
    const QByteArray before = folder.read(u"office.db"_s);
    const QString file = folder.write(u"new.json"_s, fileOf(plainCase(9)));
    for (const QStringList &command :
         {QStringList{u"import"_s, file}, QStringList{u"verify"_s, u"--redraw"_s}})
        QCOMPARE(faultOfRefusal(folder.run(command), 3, named), QString());
    QVERIFY(!QFile::exists(folder.path(u"office-backups"_s)));
    const RunResult read = folder.run({u"export"_s, u"--all"_s});
    QCOMPARE(read.status, 0);
    QCOMPARE(read.output, cases);
    QVERIFY2(isErrorLine(read.errors) && read.errors.contains(named.toUtf8()),
             read.errors.constData());
    const RunResult verified = folder.run({u"verify"_s});
    QCOMPARE(faultOfRefusal(verified, 3, u"problem"_s), QString());
    QVERIFY2(verified.output.contains(named.toUtf8()), verified.output.constData());
    QCOMPARE(folder.read(u"office.db"_s), before);
}

void TestStrangeStores::aReplacedTableIsNotRead_data()
{
    QTest::addColumn<QStringList>("statements");
    // A view without an end, where a table was that is read by every command.
    QTest::newRow("a view") << QStringList{
        u"ALTER TABLE case_list RENAME TO moved"_s,
        u"CREATE VIEW case_list AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n)"
        " SELECT x AS case_id FROM n"_s};
    QTest::newRow("one more column") << QStringList{u"ALTER TABLE cases ADD COLUMN other TEXT"_s};
    QTest::newRow("a view of the program's own") << QStringList{
        u"DROP VIEW case_texts"_s, u"CREATE VIEW case_texts (id, number, organization, texts) AS"
                                   " SELECT 1, 2, 3, 4"_s};
}

void TestStrangeStores::aReplacedTableIsNotRead()
{
    QFETCH(const QStringList, statements);
    const StoreFolder folder(plainLines(1));
    folder.tamper(statements);
    const QString file = folder.write(u"new.json"_s, fileOf(plainCase(9)));
    for (const QStringList &command :
         {QStringList{u"list"_s}, QStringList{u"export"_s, u"--all"_s}, QStringList{u"verify"_s},
          QStringList{u"import"_s, file}, QStringList{u"backup"_s, folder.path(u"b.db"_s)}})
        QCOMPARE(faultOfRefusal(folder.run(command), 3, folder.store()), QString());
    QVERIFY(!QFile::exists(folder.path(u"b.db"_s)));
}

void TestStrangeStores::anOlderStoreIsNotUpgradedOverATrigger()
{
    const StoreFolder folder;
    folder.tamper({u"DROP INDEX IF EXISTS other"_s});
    const int last = allMigrations().back().number;
    {
        QVERIFY(QFile::remove(folder.store()));
        auto first = allMigrations();
        first.resize(first.size() - 1);
        makeStore(folder.store(), first);
    }
    folder.tamper({u"CREATE TRIGGER other AFTER INSERT ON history BEGIN "_s + marked + u"; END"});
    const QString file = folder.write(u"new.json"_s, fileOf(plainCase(9)));
    for (const QStringList &command : {QStringList{u"import"_s, file}, QStringList{u"list"_s}})
        QCOMPARE(faultOfRefusal(folder.run(command), 3, u"trigger other"_s), QString());
    QCOMPARE(SqliteDatabase(folder.store(), Database::Access::ReadOnly).version(), last - 1);
    QVERIFY(!QFile::exists(folder.store() + u".version-%1"_s.arg(last - 1)));
    folder.tamper({u"DROP TRIGGER other"_s});
    QCOMPARE(folder.run({u"import"_s, file}).errors, QByteArray());
}

void TestStrangeStores::aFolderThatMustNotBeWrittenIsRead_data()
{
    QTest::addColumn<bool>("hasLog");
    QTest::addColumn<bool>("fileToo");
    QTest::newRow("the folder") << false << false;
    QTest::newRow("the folder and the file") << false << true;
    QTest::newRow("with changes in the log") << true << false;
}

/// Reading needs no right to write, and changes that are only in the log are seen.
void TestStrangeStores::aFolderThatMustNotBeWrittenIsRead()
{
    QFETCH(const bool, hasLog);
    QFETCH(const bool, fileToo);
    const StoreFolder folder(plainLines(1));
    const QString file = folder.write(u"new.json"_s, fileOf(plainCase(9)));
    QCOMPARE(folder.run({u"import"_s, file}).status, 0);
    if (hasLog) {
        const QByteArray log = folder.logAfter(u"UPDATE case_list SET name = 'from the log'"_s);
        const QByteArray old = StoreFolder(plainLines(1)).read(u"office.db"_s);
        Q_UNUSED(old);
        folder.write(u"office.db-wal"_s, log);
    }
    for (const QString &ending : {u"-shm"_s, u".lock"_s})
        QFile::remove(folder.store() + ending);
    if (!hasLog)
        QFile::remove(folder.store() + u"-wal"_s);
    const QStringList names = folder.names();
    const auto readOnly = QFile::ReadOwner | QFile::ExeOwner;
    const QString place = folder.path(u"."_s);
    if (fileToo)
        QVERIFY(QFile::setPermissions(folder.store(), QFile::ReadOwner));
    QVERIFY(QFile::setPermissions(place, readOnly));
    Surroundings surroundings;
    surroundings.asRootToo = false;
    const RunResult listed = folder.program({u"list"_s}, surroundings);
    const RunResult verified = folder.program({u"verify"_s}, surroundings);
    const RunResult import = folder.program({u"import"_s, file}, surroundings);
    QVERIFY(QFile::setPermissions(place, readOnly | QFile::WriteOwner));
    QCOMPARE(listed.errors, QByteArray());
    QCOMPARE(outputLines(listed).size(), 2);
    QCOMPARE(listed.output.contains("from the log"), hasLog);
    QVERIFY2(verified.output.contains("cases 2\n"), verified.errors.constData());
    QCOMPARE(faultOfRefusal(import, 3, u"must not be written"_s), QString());
    QCOMPARE(folder.names(), names);
}

void TestStrangeStores::aBackupOfAnotherStoreIsRestoredByItsName()
{
    const StoreFolder ours(plainLines(3));
    const StoreFolder theirs(linesOf({sampleObject()}));
    nameOffice(theirs.store(), u"臺南市政府"_s);
    nameOffice(ours.store(), u"高雄市政府"_s);
    const QString backup = ours.write(u"theirs.db"_s, theirs.read(u"office.db"_s));
    const QByteArray before = ours.cases();
    const RunResult preview = ours.run({u"restore"_s, u"--preview"_s, backup});
    QVERIFY(preview.output.endsWith("presentStore 高雄市政府\nbackupStore 臺南市政府\n"));
    for (const QStringList &name :
         {QStringList{}, QStringList{u"--other-store"_s, u"高雄市政府"_s}}) {
        const RunResult refused = ours.run(QStringList{u"restore"_s, backup} + name);
        for (const QString &told : {u"“臺南市政府” with 1 cases"_s, u"“高雄市政府” with 3 cases"_s})
            QCOMPARE(faultOfRefusal(refused, 1, told), QString());
        QCOMPARE(ours.cases(), before);
    }
    QCOMPARE(ours.run({u"restore"_s, backup, u"--other-store"_s, u"臺南市政府"_s}).errors,
             QByteArray());
    QCOMPARE(ours.cases(), theirs.cases());
}

void TestStrangeStores::aBackupOfTheStoreItselfNeedsNoName()
{
    const StoreFolder folder(plainLines(2));
    nameOffice(folder.store(), u"臺南市政府"_s);
    const QString backup = folder.path(u"own.db"_s);
    QCOMPARE(folder.run({u"backup"_s, backup}).status, 0);
    const RunResult named = folder.run({u"restore"_s, backup, u"--other-store"_s, u"臺南市政府"_s});
    QCOMPARE(faultOfRefusal(named, 1, u"leave --other-store out"_s), QString());
    QVERIFY(!folder.run({u"restore"_s, u"--preview"_s, backup}).output.contains("presentStore"));
    QCOMPARE(folder.run({u"restore"_s, backup}).status, 0);
    // A store in which nothing was ever recorded is nobody's yet.
    const StoreFolder empty;
    QCOMPARE(empty.run({u"restore"_s, backup}).errors, QByteArray());
    QCOMPARE(empty.cases(), folder.cases());
}

void TestStrangeStores::theLatestBackupTellsWhoseADamagedStoreIs()
{
    const StoreFolder ours(plainLines(1));
    nameOffice(ours.store(), u"高雄市政府"_s);
    const QString file = ours.write(u"case.json"_s, fileOf(plainCase(5)));
    QCOMPARE(ours.runAt(usualTime(), {u"import"_s, file}).status, 0); // the day's backup, too
    const StoreFolder theirs(linesOf({sampleObject()}));
    nameOffice(theirs.store(), u"臺南市政府"_s);
    const QString backup = ours.write(u"theirs.db"_s, theirs.read(u"office.db"_s));
    ours.write(u"office.db"_s, QByteArray(4096, 'x'));
    const RunResult refused = ours.run({u"restore"_s, backup});
    QCOMPARE(faultOfRefusal(refused, 1, u"“高雄市政府” with - cases"_s), QString());
    QCOMPARE(ours.read(u"office.db"_s), QByteArray(4096, 'x'));
}

NOTICEDESK_TEST(TestStrangeStores)
#include "test_strangestores.moc"
