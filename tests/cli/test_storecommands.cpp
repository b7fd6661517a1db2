// SPDX-License-Identifier: GPL-3.0-or-later
#include "../domain/randomcasefile.h"
#include "../store/filleddirectory.h"
#include "domain/redaction.h"
#include "exchange/casefilewriter.h"
#include "exchange/samplecase.h"
#include "store/directory/directoryactions.h"
#include "storefolder.h"
#include "testprogram.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace noticedesk;
using namespace noticedesk::testing;

/// What export, check, render and verify give of a store.
class TestStoreCommands final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCaseIsExportedAsItsFile();
    void aRedactedExportNamesNobody();
    void exportGoesIntoAFile();
    void exportDoesNotReplaceWhatItCannotWrite();
    void everyCaseComesBackByteForByte_data();
    void everyCaseComesBackByteForByte();
    void aCaseThatThereIsNotIsNamed_data();
    void aCaseThatThereIsNotIsNamed();
    void checkTellsTheSameAsOfTheFile();
    void sheetsOfAStoredCaseAreThoseOfItsFile_data();
    void sheetsOfAStoredCaseAreThoseOfItsFile();
    void documentsOfAStoreNameItsOffice();
    void severalCasesMakeOneJobInTheGivenOrder();
    void aCaseThatIsNamedTwiceIsDrawnOrRefused();
    void aCaseThatCannotBeDrawnIsNamed();
    void aSoundStoreIsVerified();
    void anErrorInAnIssuedCaseIsNamed();
    void readingLeavesTheStoreAsItIs();
};

namespace
{

constexpr int randomCount = 200;

QByteArray randomLines()
{
    const rc::Gen<CaseFile> anyCase = anyCaseFile();
    QByteArray lines;
    for (int index = 0; index < randomCount; ++index) {
        constexpr int largestCase = 100;
        CaseFile file =
            anyCase(rc::Random(static_cast<std::uint64_t>(index)), index % largestCase).value();
        file.number = index % 5 == 0 ? std::nullopt : CaseNumber::fromParts(115, index);
        lines += caseFileJsonLine(file);
    }
    return lines;
}

QByteArray sampleLine()
{
    return caseFileJsonLine(sampleCase());
}

/// The sample, a draft and a case with another name.
std::vector<QJsonObject> threeCases()
{
    const QJsonObject other = with(sampleObject(), u"notice.target.name"_s, u"𠮷野社"_s);
    return {sampleObject(), with(other, u"number"_s, QJsonValue::Null), numbered(other, 2)};
}

} // namespace

void TestStoreCommands::aCaseIsExportedAsItsFile()
{
    const StoreFolder folder(sampleLine());
    const RunResult answer = folder.run({u"export"_s, u"115-0001"_s});
    QCOMPARE(answer.errors, QByteArray());
    QCOMPARE(answer.output, caseFileJson(sampleCase()));
    QCOMPARE(answer.status, 0);
    QCOMPARE(folder.cases(), sampleLine());
}

void TestStoreCommands::aRedactedExportNamesNobody()
{
    const StoreFolder folder(sampleLine());
    QCOMPARE(folder.run({u"export"_s, u"115-0001"_s, u"--redact"_s}).output,
             caseFileJson(redacted(sampleCase())));
    QCOMPARE(folder.run({u"export"_s, u"--all"_s, u"--redact"_s}).output,
             caseFileJsonLine(redacted(sampleCase())));
    QVERIFY(!(redacted(sampleCase()) == sampleCase()));
}

void TestStoreCommands::exportGoesIntoAFile()
{
    const StoreFolder folder(linesOf(threeCases()));
    const QString path = folder.write(u"out.json"_s, "what was there before");
    const RunResult one = folder.run({u"export"_s, u"draft-2"_s, u"-o"_s, path});
    QCOMPARE(one.output + one.errors, QByteArray());
    QCOMPARE(one.status, 0);
    QCOMPARE(folder.read(u"out.json"_s), folder.run({u"export"_s, u"draft-2"_s}).output);
    QCOMPARE(folder.run({u"export"_s, u"--all"_s, u"-o"_s, path}).status, 0);
    QCOMPARE(folder.read(u"out.json"_s), folder.cases());
    QCOMPARE(folder.lastingNames(), QStringList({u"office.db"_s, u"out.json"_s}));
}

void TestStoreCommands::exportDoesNotReplaceWhatItCannotWrite()
{
    const StoreFolder folder(linesOf(threeCases()));
    const QString path = folder.write(u"out.json"_s, "kept");
    const RunResult missing = folder.run({u"export"_s, u"115-0009"_s, u"-o"_s, path});
    QCOMPARE(faultOfRefusal(missing, 3, u"115-0009"_s), QString());
    const QString beyond = path + u"/x.json";
    const RunResult below = folder.run({u"export"_s, u"--all"_s, u"-o"_s, beyond});
    QCOMPARE(faultOfRefusal(below, 3, beyond), QString());
    for (const QStringList &words : {QStringList(), QStringList{u"115-0001"_s, u"--all"_s},
                                     QStringList{u"115-0001"_s, u"115-0002"_s}})
        QCOMPARE(faultOfRefusal(folder.run(QStringList{u"export"_s} + words), 2, u": export"_s),
                 QString());
    QCOMPARE(folder.read(u"out.json"_s), QByteArray("kept"));
    QCOMPARE(folder.lastingNames(), QStringList({u"office.db"_s, u"out.json"_s}));
}

void TestStoreCommands::everyCaseComesBackByteForByte_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::newRow("no case") << QByteArray();
    QTest::newRow("sample") << sampleLine();
    QTest::newRow("random cases") << randomLines();
}

void TestStoreCommands::everyCaseComesBackByteForByte()
{
    QFETCH(const QByteArray, lines);
    const StoreFolder first(lines);
    QCOMPARE(first.cases(), lines);
    const StoreFolder second(first.cases());
    QCOMPARE(second.cases(), lines);
    const RunResult verified = second.run({u"verify"_s});
    QVERIFY2(verified.errors.isEmpty(), verified.errors.constData());
    // What a single export gives is the same case.
    for (const QString &line : outputLines(second.run({u"list"_s})).mid(0, 3)) {
        const QString name = line.section(u' ', 0, 0);
        const QByteArray one = second.run({u"export"_s, name}).output;
        const auto object = QJsonDocument::fromJson(one).toJson(QJsonDocument::Compact);
        bool found = false;
        for (const QByteArray &each : lines.split('\n'))
            found = found || QJsonDocument::fromJson(each).toJson(QJsonDocument::Compact) == object;
        QVERIFY2(found, qPrintable(name));
    }
}

void TestStoreCommands::aCaseThatThereIsNotIsNamed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("status");
    QTest::newRow("another number") << u"115-0009"_s << 3;
    QTest::newRow("another year") << u"116-0001"_s << 3;
    QTest::newRow("draft that there is not") << u"draft-9"_s << 3;
    QTest::newRow("number of a draft that was given one") << u"draft-1"_s << 3;
    QTest::newRow("draft beyond numbers") << u"draft-99999999999999999999"_s << 2;
    QTest::newRow("draft 0") << u"draft-0"_s << 2;
    QTest::newRow("draft with a sign") << u"draft-+2"_s << 3;
    QTest::newRow("draft with a leading zero") << u"draft-02"_s << 3;
    QTest::newRow("no number") << u"115"_s << 2;
    QTest::newRow("file") << u"case.json"_s << 2;
    QTest::newRow("escape sequence") << u"\u001B[31m"_s << 2;
}

void TestStoreCommands::aCaseThatThereIsNotIsNamed()
{
    QFETCH(const QString, name);
    QFETCH(const int, status);
    const StoreFolder folder(linesOf(threeCases()));
    const QString told = QString(name).replace(u"\u001B"_s, u"<U+001B>"_s);
    for (const QStringList &arguments :
         {QStringList{u"check"_s, name}, QStringList{u"export"_s, name},
          QStringList{u"render"_s, name, u"-o"_s, folder.path(u"out"_s)},
          QStringList{u"render"_s, u"115-0001"_s, name, u"-o"_s, folder.path(u"out.pdf"_s)}}) {
        const RunResult answer = folder.run(arguments);
        QCOMPARE(faultOfRefusal(answer, status, u": "_s + told + u'\n'), QString());
        QCOMPARE(answer.output, QByteArray());
    }
    QCOMPARE(folder.lastingNames(), QStringList(u"office.db"_s));
}

void TestStoreCommands::checkTellsTheSameAsOfTheFile()
{
    const StoreFolder folder(
        linesOf({with(sampleObject(), u"notice.deadline"_s, u"2026-01-01"_s)}));
    const QString file = folder.path(u"case.json"_s);
    QCOMPARE(folder.run({u"export"_s, u"115-0001"_s, u"-o"_s, file}).status, 0);
    // Of attachments only the store knows: it keeps the four that the answers name, as scans.
    const QString scan = folder.write(u"scan.jpg"_s, "\xFF\xD8\xFF");
    QCOMPARE(folder.run({u"attach"_s, u"115-0001"_s, scan, scan, scan, scan}).status, 0);
    for (const QStringList &more : {QStringList(), QStringList(u"--json"_s)}) {
        const RunResult stored = folder.run(QStringList{u"check"_s, u"115-0001"_s} + more);
        const RunResult read = runInside(QStringList{u"check"_s, u"--case"_s, file} + more);
        QCOMPARE(stored.errors, QByteArray());
        QVERIFY2(stored.output.contains("R3"), stored.output.constData());
        QCOMPARE(stored.output, read.output);
        QCOMPARE(stored.status, 1);
        QCOMPARE(read.status, 1);
    }
}

void TestStoreCommands::sheetsOfAStoredCaseAreThoseOfItsFile_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("both sheets") << QStringList();
    QTest::newRow("notice to be filled in")
        << QStringList{u"--sheet"_s, u"notice"_s, u"--mode"_s, u"fillable"_s};
    QTest::newRow("guide") << QStringList{u"--mode"_s, u"guide"_s, u"--jobs"_s, u"3"_s};
}

void TestStoreCommands::sheetsOfAStoredCaseAreThoseOfItsFile()
{
    QFETCH(const QStringList, options);
    const StoreFolder folder(linesOf(threeCases()));
    const QString file = folder.path(u"case.json"_s);
    QCOMPARE(folder.run({u"export"_s, u"115-0002"_s, u"-o"_s, file}).status, 0);
    for (const QString &ending : {QString(), u".pdf"_s}) {
        const QString first = u"stored"_s + ending;
        const QString second = u"file"_s + ending;
        const RunResult stored = folder.program(
            QStringList{u"render"_s, u"115-0002"_s, u"-o"_s, folder.path(first)} + options);
        QCOMPARE(stored.errors + stored.output, QByteArray());
        QCOMPARE(stored.status, 0);
        const RunResult read = runProgram(
            QStringList{u"render"_s, u"--case"_s, file, u"-o"_s, folder.path(second)} + options);
        QCOMPARE(read.status, 0);
        if (!ending.isEmpty()) {
            QCOMPARE(folder.read(first), folder.read(second));
            continue;
        }
        const QStringList sheets = folder.names().filter(u"stored/115-0002-"_s);
        QCOMPARE(sheets.size(), options.contains(u"notice"_s) ? 1 : 2);
        for (const QString &sheet : sheets)
            QCOMPARE(folder.read(sheet), folder.read(QString(sheet).replace(first, second)));
    }
}

void TestStoreCommands::documentsOfAStoreNameItsOffice()
{
    const StoreFolder folder(sampleLine());
    const auto rendered = [&folder](const QString &name) {
        const QString output = folder.path(name);
        return folder.run({u"render"_s, u"115-0001"_s, u"-o"_s, output}).status == 0
                   ? folder.read(name)
                   : QByteArray();
    };
    const QString name = u"北區交換中心"_s; // not the unit that the sample names
    const QByteArray without = rendered(u"without.pdf"_s);
    QVERIFY(!without.isEmpty());
    QVERIFY(!without.contains(name.toUtf8()));
    OfficeSettings settings;
    settings.name = name;
    saveOfficeSettings(
        *Store::openForWriting(folder.store(), {u"desk"_s, u"pc7"_s}, [] { return usualTime(); }),
        settings);
    QVERIFY(rendered(u"with.pdf"_s).contains(name.toUtf8()));
    // A case file by itself knows no office.
    folder.write(u"case.json"_s, sampleLine());
    QCOMPARE(folder
                 .run({u"render"_s, u"--case"_s, folder.path(u"case.json"_s), u"-o"_s,
                       folder.path(u"file.pdf"_s)})
                 .status,
             0);
    QCOMPARE(folder.read(u"file.pdf"_s), without);
}

void TestStoreCommands::severalCasesMakeOneJobInTheGivenOrder()
{
    const StoreFolder folder(linesOf(threeCases()));
    const QString job = folder.path(u"job.pdf"_s);
    const QStringList names{u"115-0002"_s, u"draft-2"_s, u"115-0001"_s};
    QCOMPARE(folder.program(QStringList{u"render"_s} + names + QStringList{u"-o"_s, job}).errors,
             QByteArray());
    const auto objects = threeCases();
    const QString lines =
        folder.write(u"lines.jsonl"_s, linesOf({objects.at(2), objects.at(1), objects.at(0)}));
    const QString same = folder.path(u"same.pdf"_s);
    QCOMPARE(runProgram({u"render"_s, u"--cases"_s, lines, u"-o"_s, same}).status, 0);
    QCOMPARE(folder.read(u"job.pdf"_s), folder.read(u"same.pdf"_s));

    QCOMPARE(
        folder
            .program(QStringList{u"render"_s} + names + QStringList{u"-o"_s, folder.path(u"out"_s)})
            .status,
        0);
    QCOMPARE(folder.names().filter(u"out/"_s),
             QStringList({u"out/"_s, u"out/115-0001-notice.pdf"_s, u"out/115-0001-tracking.pdf"_s,
                          u"out/115-0002-notice.pdf"_s, u"out/115-0002-tracking.pdf"_s,
                          u"out/draft-2-notice.pdf"_s, u"out/draft-2-tracking.pdf"_s}));
}

void TestStoreCommands::aCaseThatIsNamedTwiceIsDrawnOrRefused()
{
    const StoreFolder folder(linesOf(threeCases()));
    const QString name = u"115-0001"_s;
    const RunResult answer = folder.run({u"render"_s, name, name, u"-o"_s, folder.path(u"out"_s)});
    const QStringList drawn = folder.names().filter(u"out"_s);
    if (answer.status == 0)
        QCOMPARE(drawn, QStringList({u"out/"_s, u"out/115-0001-notice.pdf"_s,
                                     u"out/115-0001-tracking.pdf"_s}));
    else
        QCOMPARE(drawn.join(u' ') + faultOfRefusal(answer, 2, name), QString());
}

void TestStoreCommands::aCaseThatCannotBeDrawnIsNamed()
{
    const StoreFolder folder(
        linesOf({sampleObject(),
                 with(numbered(sampleObject(), 2), u"notice.target.name"_s, u"公會🦄"_s)}));
    for (const QString &output : {u"out"_s, u"out.pdf"_s}) {
        const RunResult answer = folder.program(
            {u"render"_s, u"115-0001"_s, u"115-0002"_s, u"-o"_s, folder.path(output)});
        QCOMPARE(faultOfRefusal(answer, 1, u": 115-0002, notice.target.name\n"_s), QString());
        QCOMPARE(folder.lastingNames(), QStringList(u"office.db"_s));
    }
}

void TestStoreCommands::aSoundStoreIsVerified()
{
    const StoreFolder folder(plainLines(3));
    const RunResult answer = folder.run({u"verify"_s});
    QCOMPARE(answer.errors, QByteArray());
    QCOMPARE(answer.status, 0);
    const QStringList lines = outputLines(answer);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(0), u"cases 3"_s);
    QVERIFY2(QRegularExpression(u"^historyHead 3-[0-9a-f]{12}$"_s).match(lines.at(1)).hasMatch(),
             qPrintable(lines.at(1)));
    const RunResult json = folder.run({u"verify"_s, u"--json"_s});
    QCOMPARE(json.status, 0);
    QCOMPARE(json.output, QJsonDocument::fromJson(json.output).toJson(QJsonDocument::Indented));
    QCOMPARE(QJsonDocument::fromJson(json.output).object(),
             QJsonObject({{u"cases"_s, 3},
                          {u"historyHead"_s, lines.at(1).section(u' ', 1)},
                          {u"evidence"_s, QJsonObject{{u"files"_s, 0},
                                                      {u"bytes"_s, 0},
                                                      {u"orphans"_s, 0},
                                                      {u"unfinished"_s, 0},
                                                      {u"foreign"_s, 0}}},
                          {u"notExamined"_s, QJsonArray()},
                          {u"problems"_s, QJsonArray()},
                          {u"findings"_s, QJsonArray()}}));
    const StoreFolder empty;
    QCOMPARE(outputLines(empty.run({u"verify"_s})).at(0), u"cases 0"_s);
    QCOMPARE(empty.run({u"verify"_s}).status, 0);
}

void TestStoreCommands::anErrorInAnIssuedCaseIsNamed()
{
    const QJsonObject bad = with(plainCase(2), u"notice.deadline"_s, u"2025-10-01"_s);
    const StoreFolder folder(
        linesOf({plainCase(1), bad, with(bad, u"number"_s, QJsonValue::Null)}));
    const RunResult answer = folder.run({u"verify"_s});
    QCOMPARE(answer.errors, QByteArray());
    QCOMPARE(answer.status, 1);
    const QStringList lines = outputLines(answer);
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines.at(0).startsWith(u"114-0002 error R3 notice.deadline "_s),
             qPrintable(lines.at(0)));
    QCOMPARE(lines.at(1), u"cases 3"_s);
    const RunResult json = folder.run({u"verify"_s, u"--json"_s});
    QCOMPARE(json.status, 1);
    const QJsonArray findings =
        QJsonDocument::fromJson(json.output).object().value(u"findings"_s).toArray();
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.at(0).toObject().value(u"case"_s).toString(), u"114-0002"_s);
    QCOMPARE(findings.at(0).toObject().value(u"code"_s).toString(), u"R3"_s);
}

void TestStoreCommands::readingLeavesTheStoreAsItIs()
{
    const StoreFolder folder(linesOf(threeCases()));
    const QByteArray before = folder.read(u"office.db"_s);
    const QString sheets = folder.path(u"out"_s);
    for (const QStringList &arguments :
         {QStringList{u"list"_s}, QStringList{u"list"_s, u"--text"_s, u"公會"_s},
          QStringList{u"export"_s, u"--all"_s}, QStringList{u"check"_s, u"draft-2"_s},
          QStringList{u"verify"_s}, QStringList{u"render"_s, u"115-0001"_s, u"-o"_s, sheets}}) {
        const RunResult answer = folder.program(arguments);
        QVERIFY2(answer.status == 0 || answer.status == 1, answer.errors.constData());
        QCOMPARE(folder.read(u"office.db"_s), before);
    }
    QCOMPARE(folder.lastingNames().filter(u"office"_s), QStringList(u"office.db"_s));
}

NOTICEDESK_TEST(TestStoreCommands)
#include "test_storecommands.moc"
