// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefolder.h"
#include "testprogram.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace noticedesk::testing;

/// A store is made once, and cases come into it all together or not at all.
class TestStoreImport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStoreIsMadeOnce();
    void theSampleCaseIsNamed();
    void aStoreGetsTheFoldersThatItNeeds();
    void nothingIsMadeInThePlaceOfAnotherThing_data();
    void nothingIsMadeInThePlaceOfAnotherThing();
    void theUsersDataFolderIsTheUsualPlace();
    void namesAreToldInTheOrderOfTheFiles();
    void whatIsProbablyWrongIsToldByRow();
    void draftsAreAllDifferentCases();
    void aFileWithoutCasesAddsNothing();
    void allFilesAreTakenOrNone_data();
    void allFilesAreTakenOrNone();
    void whatIsImportedIsToldFromTheCommandLine_data();
    void whatIsImportedIsToldFromTheCommandLine();
    void theStoresCalendarJudgesDeadlines();
    void aBadCalendarLeavesTheOneThatIsThere();
    void theAddressBookIsTakenOverByWhatDiffers();
    void aBadAddressBookChangesNothing();
};

namespace
{

/// The office calendar of a year: weekends and one more day off.
QByteArray calendarOf(int year, QDate off)
{
    QString text = u"西元日期,星期,是否放假,備註\n"_s;
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
        const bool rests = day == off || day.dayOfWeek() >= Qt::Saturday;
        text += day.toString(u"yyyyMMdd"_s) + u',' + u"一二三四五六日"_s.at(day.dayOfWeek() - 1) +
                (rests ? u",2,"_s : u",0,"_s) + (day == off ? u"行憲紀念日"_s : QString()) + u'\n';
    }
    return text.toUtf8();
}

QJsonObject dueOnTheHoliday()
{
    return with(plainCase(1), u"notice.deadline"_s, u"2026-12-25"_s);
}

} // namespace

void TestStoreImport::aStoreIsMadeOnce()
{
    const WorkFolder folder;
    const QString store = folder.path(u"office.db"_s);
    const QStringList init{u"init"_s, u"--store"_s, store};
    const RunResult first = runInside(init);
    QCOMPARE(first.errors, QByteArray());
    QCOMPARE(first.output, QByteArray());
    QCOMPARE(first.status, 0);
    QCOMPARE(folder.names(), QStringList(u"office.db"_s));
    const QByteArray made = folder.read(u"office.db"_s);
    for (const QStringList &again : {init, init + QStringList(u"--sample"_s)})
        QCOMPARE(faultOfRefusal(runInside(again), 3, store), QString());
    QCOMPARE(folder.read(u"office.db"_s), made);
    QCOMPARE(folder.names(), QStringList(u"office.db"_s));
    QCOMPARE(runInside({u"list"_s, u"--store"_s, store}).output, QByteArray());
}

void TestStoreImport::theSampleCaseIsNamed()
{
    const WorkFolder folder;
    const QStringList onStore{u"--store"_s, folder.path(u"office.db"_s)};
    const RunResult made = runInside(QStringList{u"init"_s, u"--sample"_s} + onStore);
    QCOMPARE(made.errors, QByteArray());
    QCOMPARE(made.output, QByteArray("115-0001\n"));
    QCOMPARE(made.status, 0);
    QCOMPARE(runInside(QStringList{u"verify"_s} + onStore).status, 0);
}

void TestStoreImport::aStoreGetsTheFoldersThatItNeeds()
{
    const WorkFolder folder;
    const QString store = folder.path(u"臺南/a b/office.db"_s);
    QCOMPARE(runInside({u"init"_s, u"--store"_s, store}).errors, QByteArray());
    QCOMPARE(folder.names(), QStringList({u"臺南/"_s, u"臺南/a b/"_s, u"臺南/a b/office.db"_s}));
}

void TestStoreImport::nothingIsMadeInThePlaceOfAnotherThing_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("a folder") << u"folder"_s;
    QTest::newRow("an empty file") << u"empty"_s;
    QTest::newRow("a link that leads nowhere") << u"link"_s;
    QTest::newRow("below a file") << u"empty/office.db"_s;
    QTest::newRow("new folders below a file") << u"empty/new/office.db"_s;
}

void TestStoreImport::nothingIsMadeInThePlaceOfAnotherThing()
{
    QFETCH(const QString, place);
    const WorkFolder folder;
    folder.write(u"folder/kept"_s, "kept");
    folder.write(u"empty"_s, {});
    QVERIFY(QFile::link(folder.path(u"nowhere"_s), folder.path(u"link"_s)));
    const QStringList before = folder.names();
    const RunResult answer =
        runInside({u"init"_s, u"--sample"_s, u"--store"_s, folder.path(place)});
    QCOMPARE(faultOfRefusal(answer, 3, folder.path(u"empty"_s).chopped(5)), QString());
    QCOMPARE(folder.names(), before);
    QCOMPARE(folder.read(u"empty"_s), QByteArray());
}

void TestStoreImport::theUsersDataFolderIsTheUsualPlace()
{
    const WorkFolder folder;
    Surroundings surroundings;
    surroundings.environment.insert(u"XDG_DATA_HOME"_s, folder.path(u"data"_s));
    const RunResult missing = runProgram({u"list"_s}, surroundings);
    QCOMPARE(faultOfRefusal(missing, 3, u"data/noticedesk/noticedesk.db"_s), QString());
    QCOMPARE(folder.names(), QStringList());
    QCOMPARE(runProgram({u"init"_s}, surroundings).status, 0);
    QCOMPARE(folder.names(),
             QStringList({u"data/"_s, u"data/noticedesk/"_s, u"data/noticedesk/noticedesk.db"_s}));
    QCOMPARE(runProgram({u"list"_s}, surroundings).status, 0);
}

void TestStoreImport::namesAreToldInTheOrderOfTheFiles()
{
    const StoreFolder folder;
    const QString one = folder.write(u"one.json"_s, fileOf(plainCase(7)));
    QJsonObject draft = plainCase(8);
    draft.insert(u"number"_s, QJsonValue::Null);
    const QString many =
        folder.write(u"many.JSONL"_s, linesOf({plainCase(3), draft, plainCase(12345)}));
    const QString last = folder.write(u"last.json"_s, fileOf(sampleObject()));
    const RunResult answer = folder.run({u"import"_s, one, many, last});
    // A draft of years ago and a number of five digits are taken, but remarked on.
    QVERIFY(answer.errors.contains("many.JSONL, line 2, notice.date"));
    QVERIFY(answer.errors.contains("many.JSONL, line 3, number"));
    QCOMPARE(answer.errors.count('\n'), 2);
    QCOMPARE(answer.output, QByteArray("114-0007\n114-0003\ndraft-3\n114-12345\n115-0001\n"));
    QCOMPARE(answer.status, 0);
    // The list goes by the number; export by the order in which cases came.
    const QStringList listed = outputLines(folder.run({u"list"_s}));
    QCOMPARE(listed.size(), 5);
    const QStringList names{u"draft-3 "_s, u"114-0003 "_s, u"114-0007 "_s, u"114-12345 "_s,
                            u"115-0001 "_s};
    for (qsizetype at = 0; at < names.size(); ++at)
        QVERIFY2(listed.at(at).startsWith(names.at(at)), qPrintable(listed.at(at)));
    const QList<QByteArray> exported = folder.cases().split('\n');
    QVERIFY(exported.at(0).contains("\"114-0007\""));
    QVERIFY(exported.at(4).contains("\"115-0001\""));
}

void TestStoreImport::whatIsProbablyWrongIsToldByRow()
{
    const StoreFolder folder;
    const QJsonObject damaged = with(plainCase(2), u"notice.target.name"_s, u"臺南市??公會"_s);
    const QJsonObject late = with(plainCase(3), u"notice.deadline"_s, u"2062-12-25"_s);
    const QString lines =
        folder.write(u"many.jsonl"_s, linesOf({plainCase(1), damaged, late, plainCase(999999)}));
    const RunResult answer = folder.run({u"import"_s, lines});
    QCOMPARE(answer.status, 0);
    QCOMPARE(answer.output, QByteArray("114-0001\n114-0002\n114-0003\n114-999999\n"));
    const QList<QByteArray> remarks = answer.errors.trimmed().split('\n');
    QCOMPARE(remarks.size(), 3);
    for (const QByteArray &remark : remarks)
        QVERIFY2(isErrorLine(remark + '\n'), remark.constData());
    QVERIFY(remarks.at(0).endsWith("many.jsonl, line 2, notice.target.name"));
    QVERIFY(remarks.at(1).endsWith("many.jsonl, line 3, notice.deadline"));
    QVERIFY(remarks.at(2).endsWith("many.jsonl, line 4, number"));
    // A store that gets nothing of a file tells nothing of it either.
    const RunResult again = folder.run({u"import"_s, lines});
    QCOMPARE(faultOfRefusal(again, 1, u"114-0001"_s), QString());
}

void TestStoreImport::draftsAreAllDifferentCases()
{
    const StoreFolder folder;
    const QByteArray draft = "{\"schema\":\"noticedesk.case/1\"}\n";
    const QString drafts = folder.write(u"drafts.jsonl"_s, draft + draft);
    QCOMPARE(folder.run({u"import"_s, drafts, drafts}).output,
             QByteArray("draft-1\ndraft-2\ndraft-3\ndraft-4\n"));
    QCOMPARE(outputLines(folder.run({u"list"_s})),
             QStringList({u"draft-1 draft - - -"_s, u"draft-2 draft - - -"_s,
                          u"draft-3 draft - - -"_s, u"draft-4 draft - - -"_s}));
    QCOMPARE(folder.run({u"verify"_s}).status, 0);
}

void TestStoreImport::aFileWithoutCasesAddsNothing()
{
    const StoreFolder folder(plainLines(1));
    const QByteArray before = folder.everything();
    const RunResult answer = folder.run({u"import"_s, folder.write(u"none.jsonl"_s, {})});
    QCOMPARE(answer.status, 0);
    QCOMPARE(answer.output + answer.errors, QByteArray());
    QCOMPARE(folder.everything(), before);
}

void TestStoreImport::allFilesAreTakenOrNone_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, const QStringList &files, int status,
                        const QString &told) { QTest::newRow(name) << files << status << told; };
    row("bad second file", {u"good.json"_s, u"bad.json"_s}, 3, u"bad.json, notice.dedline"_s);
    row("missing second file", {u"good.json"_s, u"missing.json"_s}, 3, u"missing.json"_s);
    row("bad line", {u"good.json"_s, u"badline.jsonl"_s}, 3, u"badline.jsonl, line 3"_s);
    row("number taken", {u"good.json"_s, u"taken.json"_s}, 1, u"114-0002 already: "_s);
    row("number taken, place", {u"good.json"_s, u"taken.json"_s}, 1, u"/taken.json, number"_s);
    row("number taken in a line", {u"taken.jsonl"_s}, 1, u"/taken.jsonl, line 2, number"_s);
    row("number in two files", {u"good.json"_s, u"good.json"_s}, 1, u"/good.json, number"_s);
    row("number twice in a file", {u"twice.jsonl"_s}, 3, u"twice.jsonl, line 2, number"_s);
    row("lines under a case's name", {u"good.json"_s, u"lines.json"_s}, 3, u"lines.json, line 2"_s);
    row("a case over several lines", {u"tall.jsonl"_s}, 3, u"tall.jsonl, line 1"_s);
    row("empty file", {u"good.json"_s, u"empty.json"_s}, 3, u"empty.json"_s);
    row("folder", {u"good.json"_s, u"."_s}, 3, u"folder"_s);
}

void TestStoreImport::allFilesAreTakenOrNone()
{
    QFETCH(const QStringList, files);
    QFETCH(const int, status);
    QFETCH(const QString, told);
    const StoreFolder folder(plainLines(2));
    folder.write(u"good.json"_s, fileOf(plainCase(9)));
    folder.write(u"bad.json"_s, fileOf(with(plainCase(8), u"notice.dedline"_s, u"x"_s)));
    folder.write(u"badline.jsonl"_s, linesOf({plainCase(5), plainCase(6)}) + "{\n");
    folder.write(u"taken.json"_s, fileOf(plainCase(2)));
    folder.write(u"taken.jsonl"_s, linesOf({plainCase(5), plainCase(2), plainCase(6)}));
    folder.write(u"twice.jsonl"_s, linesOf({plainCase(5), plainCase(5)}));
    folder.write(u"lines.json"_s, linesOf({plainCase(5), plainCase(6)}));
    folder.write(u"tall.jsonl"_s, fileOf(plainCase(5)));
    folder.write(u"empty.json"_s, {});
    QStringList arguments{u"import"_s};
    for (const QString &name : files)
        arguments.append(folder.path(name));
    const QByteArray before = folder.everything();
    const RunResult answer = folder.run(arguments);
    QCOMPARE(faultOfRefusal(answer, status, told), QString());
    QCOMPARE(answer.output, QByteArray());
    QCOMPARE(folder.everything(), before);
    // Nothing of it was kept back: the good case can still be added.
    QCOMPARE(folder.run({u"import"_s, folder.path(u"good.json"_s)}).output,
             QByteArray("114-0009\n"));
}

void TestStoreImport::whatIsImportedIsToldFromTheCommandLine_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("a case and an address book")
        << QStringList{u"a.json"_s, u"--organizations"_s, u"b.csv"_s};
    QTest::newRow("an address book and a calendar")
        << QStringList{u"--calendar"_s, u"a.csv"_s, u"--organizations"_s, u"b.csv"_s};
    QTest::newRow("an address book without a name") << QStringList{u"--organizations"_s};
}

void TestStoreImport::whatIsImportedIsToldFromTheCommandLine()
{
    QFETCH(const QStringList, words);
    const StoreFolder folder;
    QCOMPARE(faultOfRefusal(folder.run(QStringList{u"import"_s} + words), 2, {}), QString());
}

void TestStoreImport::theStoresCalendarJudgesDeadlines()
{
    const StoreFolder folder(linesOf({dueOnTheHoliday()}));
    const QStringList check{u"check"_s, u"114-0001"_s};
    QVERIFY(!folder.run(check).output.contains(" R4 "));
    const QByteArray year = calendarOf(2026, QDate(2026, 12, 25));
    const QStringList import{u"import"_s, u"--calendar"_s, folder.write(u"2026.csv"_s, year)};
    const RunResult learned = folder.run(import);
    QCOMPARE(learned.errors, QByteArray());
    QCOMPARE(learned.output, QByteArray("year 2026\ndaysOff 105\nchanged 1\n"));
    QCOMPARE(folder.run(import).output, QByteArray("year 2026\ndaysOff 105\nchanged 0\n"));
    const RunResult checked = folder.run(check);
    QVERIFY2(checked.output.contains("warning R4 notice.deadline "), checked.output.constData());
    QCOMPARE(checked.status, 0);
    // A file is judged without a store.
    const QString file = folder.write(u"case.json"_s, fileOf(dueOnTheHoliday()));
    QVERIFY(!runInside({u"check"_s, u"--case"_s, file}).output.contains(" R4 "));
    // Another calendar of the year takes the place of the first.
    folder.write(u"2026.csv"_s, calendarOf(2026, QDate(2026, 12, 24)));
    QCOMPARE(folder.run(import).output, QByteArray("year 2026\ndaysOff 105\nchanged 1\n"));
    QVERIFY(!folder.run(check).output.contains(" R4 "));
    QCOMPARE(folder.run({u"verify"_s}).status, 0);
}

void TestStoreImport::aBadCalendarLeavesTheOneThatIsThere()
{
    const StoreFolder folder(linesOf({dueOnTheHoliday()}));
    const QByteArray year = calendarOf(2026, QDate(2026, 12, 25));
    const QStringList import{u"import"_s, u"--calendar"_s, folder.write(u"2026.csv"_s, year)};
    QCOMPARE(folder.run(import).status, 0);
    const QByteArray before = folder.everything();
    folder.write(u"2026.csv"_s, year.chopped(30));
    QCOMPARE(faultOfRefusal(folder.run(import), 3, u"2026.csv, line "_s), QString());
    QCOMPARE(folder.everything(), before);
}

void TestStoreImport::theAddressBookIsTakenOverByWhatDiffers()
{
    const StoreFolder folder;
    const QString book = folder.write(u"book.csv"_s, "ORGID,ORGNAME,STATUSCODE,UPDATETIME\n"
                                                     "A1,臺南市公會,0,2026-01-01\n"
                                                     "A2,𠮷野社,0,2026-01-01\n"
                                                     "A3,=1+1,,\n");
    const QStringList import{u"import"_s, u"--organizations"_s, book};
    QCOMPARE(folder.run(import).output, QByteArray("added 3\nchanged 0\nunchanged 0\n"));
    QCOMPARE(folder.run(import).output, QByteArray("added 0\nchanged 0\nunchanged 3\n"));
    // Other columns, other order, an organisation less: it stays.
    folder.write(u"book.csv"_s, "ORGNAME,ORGID,UPDATETIME,STATUSCODE\n"
                                "臺南縣公會,A1,2026-01-01,0\n"
                                "新社,A4,2026-02-01,0\n"
                                "𠮷野社,A2,2026-01-01,0\n");
    QCOMPARE(folder.run(import).output, QByteArray("added 1\nchanged 1\nunchanged 1\n"));
    const QByteArray head = folder.run({u"verify"_s}).output;
    QVERIFY2(head.contains("historyHead 5-"), head.constData());
    QCOMPARE(folder.run(import).output, QByteArray("added 0\nchanged 0\nunchanged 3\n"));
    QCOMPARE(folder.run({u"verify"_s}).output, head);
}

void TestStoreImport::aBadAddressBookChangesNothing()
{
    const StoreFolder folder(plainLines(1));
    const QByteArray before = folder.everything();
    const QByteArray header = "ORGID,ORGNAME,STATUSCODE,UPDATETIME\n";
    for (const char *const rows : {"A1,a,0,x\nA1,b,0,x\n", "A1,a,0,x\nA2,b,0\n", ""}) {
        const QString book = folder.write(u"book.csv"_s, header + rows);
        const RunResult answer = folder.run({u"import"_s, u"--organizations"_s, book});
        QCOMPARE(faultOfRefusal(answer, 3, u"book.csv"_s), QString());
        QCOMPARE(folder.everything(), before);
    }
}

NOTICEDESK_TEST(TestStoreImport)
#include "test_storeimport.moc"
