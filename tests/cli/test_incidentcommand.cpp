// SPDX-License-Identifier: GPL-3.0-or-later
#include "../documents/madeworkbooks.h"
#include "incidentfolder.h"
#include "testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace noticedesk::testing;

/// The commands incident, issue and record.
class TestIncidentCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aListBecomesDrafts();
    void aDeadlineIsAWholeDay();
    void aDryRunWritesNothing();
    void whatIsIssuedHasItsNumber();
    void aWorkbookIsRead();
    void whatIsNoListIsTold_data();
    void whatIsNoListIsTold();
    void wrongUsageIsTold_data();
    void wrongUsageIsTold();
    void draftsAreIssuedByName();
    void actionsAreRecordedLineByLine();
};

namespace
{

const QByteArray twoRows = "395000000A,,10.0.0.1,203.0.113.1\r\n395000001A,,10.0.0.2,\r\n";

QString textOf(const RunResult &answer)
{
    return QString::fromUtf8(answer.output);
}

} // namespace

void TestIncidentCommand::aListBecomesDrafts()
{
    const IncidentFolder folder(2);
    const RunResult made = folder.run(folder.incident("395000001A,,10.0.1.1,203.0.113.1\r\n"
                                                      "A10000000X,未知,10.0.0.9,\r\n"
                                                      ",機關0,10.0.0.1,203.0.113.2\r\n"
                                                      "395000001A,別名,10.0.1.2,203.0.113.1\r\n"
                                                      ",,,\r\n"
                                                      ",合計,3,\r\n"));
    QCOMPARE(made.status, 0);
    QCOMPARE(textOf(made),
             u"395000001A\tdraft\tdraft-1\n"
             "A10000000X\tset aside\trow 3: unknown organisation: the directory has no code "
             "“A10000000X”\n"
             "395000000A\tdraft\tdraft-2\n"
             "-\tset aside\trow 7: this is a line of sums\n"
             "rows 5 used 3 set-aside 2 organisations 3 drafts 2\n"_s);
    QCOMPARE(
        QString::fromUtf8(made.errors),
        u"noticedesk: The list calls 395000001A “別名”, the directory “機關1”: %1, row 5\n"_s.arg(
            folder.path(u"list.csv"_s)));
    const QString draft = textOf(folder.run({u"export"_s, u"draft-1"_s}));
    QVERIFY(draft.contains(u"請確認電腦(IP：10.0.1.1、10.0.1.2)連線惡意IP(203.0.113.1)原因。"_s));
    // Ten working days after Monday, 2027-03-01.
    QVERIFY(draft.contains(u"\"deadline\": \"2027-03-15\""_s));
    // The same list once more: all of it is open already.
    const RunResult again = folder.run(folder.incident(twoRows));
    QCOMPARE(outputLines(again).last(), u"rows 2 used 0 set-aside 2 organisations 2 drafts 0"_s);
    QCOMPARE(folder.namesAndStates().size(), 2);
}

void TestIncidentCommand::aDeadlineIsAWholeDay()
{
    const IncidentFolder folder(2);
    for (const QString &day : {u"2027-03-20"_s, u"116/03/20"_s}) {
        const QString name = u"事件 "_s + day.left(3);
        QCOMPARE(folder
                     .run({u"incident"_s, folder.write(u"list.csv"_s, "機關代碼\n395000000A\n"),
                           u"--name"_s, name, u"--deadline"_s, day})
                     .status,
                 0);
    }
    for (const QString &draft : {u"draft-1"_s, u"draft-2"_s})
        QVERIFY(
            textOf(folder.run({u"export"_s, draft})).contains(u"\"deadline\": \"2027-03-20\""_s));
}

void TestIncidentCommand::aDryRunWritesNothing()
{
    const IncidentFolder folder(2);
    const QByteArray before = folder.everything();
    const RunResult dry = folder.run(folder.incident(twoRows, {u"--dry-run"_s}));
    QCOMPARE(dry.status, 0);
    QCOMPARE(textOf(dry), u"395000000A\tdraft\t-\n395000001A\tdraft\t-\n"
                          "rows 2 used 2 set-aside 0 organisations 2 drafts 2\n"_s);
    QCOMPARE(folder.everything(), before);
}

void TestIncidentCommand::whatIsIssuedHasItsNumber()
{
    const IncidentFolder folder(3);
    // Nothing is known of a malicious address of the second: a blank mark stays.
    const RunResult issued =
        folder.run(folder.incident("395000002A,,10.0.0.3,203.0.113.1\r\n" + twoRows.chopped(2) +
                                       "evil\r\n" + "395000001A,,10.0.0.2,\r\n",
                                   {u"--issue"_s, u"--jobs"_s, u"2"_s}));
    QCOMPARE(issued.status, 0); // the incident knows malicious addresses
    const QStringList lines = outputLines(issued);
    QCOMPARE(lines.value(0), u"395000002A\tdraft\t116-0001"_s);
    QCOMPARE(lines.value(1), u"395000000A\tdraft\t116-0002"_s);
    QVERIFY(lines.value(2).startsWith(u"395000001A\tset aside\trow 4"_s));
    QCOMPARE(lines.value(3), u"395000001A\tdraft\t116-0003"_s);
    QCOMPARE(folder.run({u"verify"_s}).status, 0);
    const IncidentFolder other(2);
    const RunResult refused = other.run(other.incident(",機關1,10.0.0.2,\r\n", {u"--issue"_s}));
    QCOMPARE(refused.status, 1);
    QVERIFY(QString::fromUtf8(refused.errors).contains(u"{malicious_ip}"_s));
    QVERIFY(QString::fromUtf8(refused.errors).contains(u"draft-1, notice.reason"_s));
    QCOMPARE(other.namesAndStates(), QStringList{u"draft-1 draft"_s});
}

void TestIncidentCommand::aWorkbookIsRead()
{
    const IncidentFolder folder(2);
    const auto book = [](const std::vector<MadeSheet> &sheets) { return zipOf(xlsxFiles(sheets)); };
    const QByteArray rows =
        xlsxRow({"惡意連線清單"}) + xlsxRow({"單位", "來源"}) + xlsxRow({"395000001A", "10.0.0.2"});
    const QString list =
        folder.write(u"list.xlsx"_s, book({{"清單", rows}, {"備考", xlsxRow({"x"})}}));
    QStringList words{u"incident"_s,  list,       u"--name"_s,    u"事件"_s,
                      u"--dry-run"_s, u"--map"_s, u"單位=code"_s, u"--map=來源=使用者IP"_s};
    const RunResult open = folder.program(words);
    QCOMPARE(open.status, 3);
    QVERIFY(QString::fromUtf8(open.errors).contains(u"清單、備考"_s));
    words += {u"--sheet"_s, u"清單"_s};
    const RunResult read = folder.program(words);
    QCOMPARE(read.status, 0);
    QCOMPARE(outputLines(read).value(0), u"395000001A\tdraft\t-"_s);
}

void TestIncidentCommand::whatIsNoListIsTold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("told");
    QTest::newRow("nothing") << QByteArray() << u"empty"_s;
    QTest::newRow("other headings") << QByteArray("a,b\n") << u"機關代碼"_s;
    QTest::newRow("quotes") << QByteArray("機關代碼\n\"a\"b\n") << u"line 2"_s;
    QTest::newRow("UTF-16") << QByteArray("a\0b\0", 4) << u"UTF-16"_s;
    QTest::newRow("old workbook") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) << u".xls"_s;
}

void TestIncidentCommand::whatIsNoListIsTold()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, told);
    const IncidentFolder folder(1);
    const RunResult answer =
        folder.program({u"incident"_s, folder.write(u"list"_s, bytes), u"--name"_s, u"事件"_s});
    QCOMPARE(faultOfRefusal(answer, 3, told), QString());
}

void TestIncidentCommand::wrongUsageIsTold_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, const QStringList &words, const QString &told) {
        QTest::newRow(name) << words << told;
    };
    row("no name", {u"incident"_s, u"LIST"_s}, u"--name"_s);
    row("no list", {u"incident"_s, u"--name"_s, u"a"_s}, u"incident"_s);
    row("no such field", {u"incident"_s, u"LIST"_s, u"--name"_s, u"a"_s, u"--map"_s, u"a=b"_s},
        u"--map"_s);
    // Nor is a part of one, nor what could be meant in several ways.
    for (const char *noDay : {"soon", "20", "1122", "11/22", "+7", "-1", "++", "++7x", "115/02/30"})
        row(noDay,
            {u"incident"_s, u"LIST"_s, u"--name"_s, u"a"_s,
             u"--deadline="_s + QLatin1String(noDay)},
            u"--deadline"_s);
    row("dry and issued",
        {u"incident"_s, u"LIST"_s, u"--name"_s, u"a"_s, u"--dry-run"_s, u"--issue"_s},
        u"--issue"_s);
    row("no draft", {u"issue"_s}, u"issue"_s);
    row("no case name", {u"issue"_s, u"x"_s}, u"x"_s);
    row("no file of actions", {u"record"_s}, u"record"_s);
}

void TestIncidentCommand::wrongUsageIsTold()
{
    QFETCH(QStringList, words);
    QFETCH(QString, told);
    const IncidentFolder folder(1);
    words.replaceInStrings(u"LIST"_s, folder.write(u"list.csv"_s, "機關代碼\n395000000A\n"));
    QCOMPARE(faultOfRefusal(folder.run(words), 2, told), QString());
}

void TestIncidentCommand::draftsAreIssuedByName()
{
    const IncidentFolder folder(3);
    folder.run(folder.incident(twoRows + "395000002A,,10.0.0.3,203.0.113.1\r\n"));
    const RunResult issued = folder.run({u"issue"_s, u"draft-3"_s, u"draft-1"_s});
    QCOMPARE(issued.status, 0);
    QCOMPARE(textOf(issued), u"draft-3\t116-0001\ndraft-1\t116-0002\n"_s);
    QCOMPARE(folder.namesAndStates(),
             (QStringList{u"draft-2 draft"_s, u"116-0001 issued"_s, u"116-0002 issued"_s}));
    const RunResult mixed = folder.run({u"issue"_s, u"116-0001"_s, u"draft-2"_s});
    QCOMPARE(mixed.status, 1);
    QCOMPARE(textOf(mixed), u"draft-2\t116-0003\n"_s);
    QVERIFY(QString::fromUtf8(mixed.errors).contains(u"issued already: 116-0001"_s));
    // A name that there is not stops all of them before anything is done.
    QCOMPARE(faultOfRefusal(folder.run({u"issue"_s, u"draft-9"_s}), 3, u"draft-9"_s), QString());
}

void TestIncidentCommand::actionsAreRecordedLineByLine()
{
    const IncidentFolder folder(2);
    folder.run(folder.incident(twoRows, {u"--issue"_s}));
    const QString file = folder.write(
        u"actions.jsonl"_s,
        R"({"case":"116-0001","action":"dispatch","document":"notice","sentOn":"2027-03-01"})"
        "\n"
        R"({"case":"116-0001","action":"delivered","deliveredOn":"2027-03-02"})"
        "\n"
        R"({"case":"116-0009","action":"call","on":"2027-03-01"})"
        "\n"
        R"({"case":"116-0002","action":"call","wit":"x"})"
        "\n"
        R"({"case":"116-0002","action":"dispatch","document":"notice","sentOn":"2027-03-01"})"
        "\n\n");
    const RunResult answer = folder.run({u"record"_s, file});
    QCOMPARE(answer.status, 1);
    const QStringList lines = outputLines(answer);
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines[0], u"116-0001\tdone"_s);
    QVERIFY(lines[1].startsWith(u"116-0001\trefused: "_s)); // it is not that day yet
    QVERIFY(lines[2].startsWith(u"116-0009\trefused: "_s));
    QVERIFY(lines[3].startsWith(u"-\trefused: “wit”"_s));
    QVERIFY(lines[3].endsWith(u"line 4, wit"_s));
    QCOMPARE(lines[4], u"116-0002\tdone"_s);
    QCOMPARE(folder.namesAndStates(),
             (QStringList{u"116-0001 awaitingResponse"_s, u"116-0002 awaitingResponse"_s}));
}

NOTICEDESK_TEST(TestIncidentCommand)
#include "test_incidentcommand.moc"
