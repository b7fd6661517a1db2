// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"
#include "programrun.h"
#include "sheets/sheetkinds.h"
#include "testprogram.h"
#include "workfolder.h"

#include <QGuiApplication>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace noticedesk;
using namespace noticedesk::testing;

class TestUsage final : public QObject
{
    Q_OBJECT

private:
    WorkFolder m_folder;

    static void call(const char *name, const QString &words, int status, const QString &told);
    QStringList arguments(const QString &words) const;

private Q_SLOTS:
    void initTestCase();
    void refusesInOneLine_data();
    void refusesInOneLine();
    void saysWhereItStopped_data();
    void saysWhereItStopped();
    void succeedsInSilence_data();
    void succeedsInSilence();
    void helpListsEveryOption_data();
    void helpListsEveryOption();
    void helpNamesEveryCommand();
    void helpNamesEverySheet();
    void versionIsThatOfTheProject();
    void helpAsksNothingElse();
    void anErrorOutsideAnyFileIsOneLine();
    void aWindowWithoutADisplayIsOneLine();
    void outputThatCannotBeWrittenIsAnError();
};

/// A row of the tables: the arguments with a blank between them, "''" for an empty one.
void TestUsage::call(const char *name, const QString &words, int status, const QString &told)
{
    QTest::newRow(name) << words << status << told;
}

QStringList TestUsage::arguments(const QString &words) const
{
    if (words.isEmpty())
        return {};
    QStringList list = words.split(u' ');
    for (QString &word : list) {
        if (word == "''"_L1)
            word.clear();
        word.replace(u"@"_s, m_folder.path(QString()) + u'/');
    }
    return list;
}

void TestUsage::initTestCase()
{
    QCOMPARE(runInside({u"init"_s, u"--store"_s, m_folder.path(u"office.db"_s)}).status, 0);
    const QJsonObject sample = sampleObject();
    m_folder.write(u"case.json"_s, fileOf(sample));
    m_folder.write(u"cases.jsonl"_s, linesOf(sampleCases(2)));
    m_folder.write(u"none.jsonl"_s, {});
    m_folder.write(u"empty.json"_s, {});
    m_folder.write(u"broken.json"_s, "{\"schema\":");
    m_folder.write(u"list.json"_s, "[]");
    m_folder.write(u"newer.json"_s, "{\"schema\":\"noticedesk.case/4\"}");
    m_folder.write(u"blank.json"_s, "{\"schema\":\"noticedesk.case/1\"}");
    m_folder.write(u"latin.json"_s, "{\"schema\":\"noticedesk.case/1\",\"number\":\"\xE9\"}");
    m_folder.write(u"typo.json"_s, fileOf(with(sample, u"notice.dedline"_s, u"2026-12-22"_s)));
    m_folder.write(u"twice.jsonl"_s, linesOf({sample, sample}));
    m_folder.write(u"emoji.json"_s, fileOf(with(sample, u"notice.target.name"_s, u"公會🦄"_s)));
}

void TestUsage::refusesInOneLine_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("told");
    call("unknown command", u"bogus"_s, 2, u"bogus"_s);
    call("option instead of a command", u"--case x"_s, 2, u"--case"_s);
    call("check nothing", u"check"_s, 2, u"--case"_s);
    call("unknown option", u"check --case @case.json --bogus"_s, 2, u"bogus"_s);
    call("unknown short option", u"check --case @case.json -x"_s, 2, u"'x'"_s);
    call("option of another command", u"check --case @case.json --jobs 2"_s, 2, u"jobs"_s);
    call("option of Qt", u"render -platform xcb --case @case.json -o @x"_s, 2, u"render"_s);
    call("option twice", u"check --case @case.json --case @case.json"_s, 2, u"--case"_s);
    call("store twice", u"check --case @case.json --store a --store b"_s, 2, u"--store"_s);
    call("output under both names", u"render --case @case.json -o @x --output @y"_s, 2, u"twice"_s);
    call("jobs twice", u"render --case @case.json -o @x --jobs 1 --jobs 1"_s, 2, u"--jobs"_s);
    call("sheet twice", u"render --case @case.json -o @x --sheet all --sheet all"_s, 2, u"twice"_s);
    call("mode twice", u"render --case @case.json -o @x --mode guide --mode final"_s, 2,
         u"--mode"_s);
    call("case without a value", u"check --case"_s, 2, u"--case"_s);
    call("case with an empty value", u"check --case ''"_s, 2, u"--case"_s);
    call("output without a value", u"render --case @case.json -o"_s, 2, u"-o"_s);
    call("output with an empty value", u"render --case @case.json -o ''"_s, 2, u"--output"_s);
    call("mode with an empty value", u"render --case @case.json -o @x --mode ''"_s, 2, u"--mode"_s);
    call("value for a switch", u"check --case @case.json --json=3"_s, 2, u"--json"_s);
    call("no job", u"render --case @case.json -o @x --jobs 0"_s, 2, u"--jobs"_s);
    call("fewer jobs than none", u"render --case @case.json -o @x --jobs -1"_s, 2, u"--jobs"_s);
    call("too many jobs", u"render --case @case.json -o @x --jobs 65"_s, 2, u"--jobs"_s);
    call("jobs no number", u"render --case @case.json -o @x --jobs x"_s, 2, u"--jobs"_s);
    call("jobs not whole", u"render --case @case.json -o @x --jobs 1.5"_s, 2, u"--jobs"_s);
    call("jobs beyond numbers", u"render --case @case.json -o @x --jobs 99999999999"_s, 2,
         u"--jobs"_s);
    call("unknown sheet", u"render --case @case.json -o @x --sheet both"_s, 2, u"--sheet"_s);
    call("unknown mode", u"render --case @case.json -o @x --mode Final"_s, 2, u"--mode"_s);
    call("case and cases", u"render --case @case.json --cases @cases.jsonl -o @x"_s, 2,
         u"--cases"_s);
    call("neither case nor cases", u"render -o @x"_s, 2, u"--cases"_s);
    call("no output", u"render --case @case.json"_s, 2, u"-o"_s);
    call("case of a store and a file", u"check 115-0001 --case @case.json"_s, 2, u"--case"_s);
    call("two cases of a store", u"check 115-0001 115-0002"_s, 2, u"check"_s);
    call("word too many", u"render --case @case.json -o @x more"_s, 2, u"render"_s);
    call("word after init", u"init @new.db"_s, 2, u"@new.db"_s);
    call("init with an option of others", u"init --json"_s, 2, u"init"_s);
    call("import nothing", u"import --store @no.db"_s, 2, u"import"_s);
    call("export nothing", u"export --store @no.db"_s, 2, u"export"_s);
    call("list with a word", u"list 115-0001 --store @no.db"_s, 2, u"115-0001"_s);
    call("list with an empty text", u"list --store @no.db --text ''"_s, 2, u"--text"_s);
    call("list of an unknown state", u"list --store @no.db --state done"_s, 2, u"--state"_s);
    call("verify with a word", u"verify @no.db"_s, 2, u"@no.db"_s);
    call("backup nothing", u"backup --store @no.db"_s, 2, u"backup"_s);
    call("copy nowhere", u"copy --store @office.db"_s, 2, u"--to"_s);
    call("copy into a file", u"copy --store @office.db --to @none.jsonl"_s, 3, u"none.jsonl"_s);
    call("backup into two files", u"backup @a @b --store @no.db"_s, 2, u"backup"_s);
    call("restore nothing", u"restore --preview --store @no.db"_s, 2, u"restore"_s);
    call("unknown log level", u"list --store @no.db --log-level loud"_s, 2, u"--log-level"_s);
    call("day and more", u"statistics --as-of 2026-11-28x --store @no.db"_s, 2, u"--as-of"_s);
    call("two in one file", u"evidence 1 --extract 1 --preview 1 -o @x"_s, 2, u"--output"_s);
    call("case of a store that is not there", u"check 115-0001 --store @no.db"_s, 3, u"@no.db"_s);

    call("missing file", u"check --case @missing.json"_s, 3, u"missing.json"_s);
    call("missing cases", u"render --cases @missing.jsonl -o @x"_s, 3, u"missing.jsonl"_s);
    call("folder as a case", u"check --case @"_s, 3, u"folder"_s);
    call("folder as cases", u"render --cases @ -o @x"_s, 3, u"folder"_s);
    call("empty file", u"check --case @empty.json"_s, 3, u"empty.json"_s);
    call("bad JSON", u"check --case @broken.json"_s, 3, u"broken.json, line 1"_s);
    call("no object", u"check --case @list.json"_s, 3, u"list.json"_s);
    call("newer schema", u"check --case @newer.json"_s, 3, u"newer.json, schema"_s);
    call("not UTF-8", u"check --case @latin.json"_s, 3, u"latin.json"_s);
    call("unknown key", u"render --case @typo.json -o @x"_s, 3, u"typo.json, notice.dedline"_s);
    call("case number twice", u"render --cases @twice.jsonl -o @x"_s, 3,
         u"twice.jsonl, line 2, number"_s);
    call("cases as one case", u"check --case @cases.jsonl"_s, 3, u"cases.jsonl, line 2"_s);

    call("file below a file", u"render --case @case.json -o @case.json/x.pdf"_s, 3,
         u"case.json/x.pdf"_s);
    call("folder below a file", u"render --case @case.json -o @case.json/x"_s, 3, u"case.json/x"_s);
    call("file as a folder", u"render --case @case.json -o @case.json"_s, 2, u"case.json"_s);
    call("file in no folder", u"render --case @case.json -o @no/x.pdf"_s, 3, u"no/x.pdf"_s);
    call("device", u"render --case @case.json --sheet notice -o /dev/null"_s, 3, u"/dev/null"_s);

    call("character without a shape", u"render --case @emoji.json -o @x"_s, 1,
         u"emoji.json, notice.target.name"_s);
    call("no case to print", u"render --cases @none.jsonl -o @x.pdf"_s, 1, u"x.pdf"_s);
}

void TestUsage::refusesInOneLine()
{
    QFETCH(const QString, words);
    QFETCH(const int, status);
    QFETCH(const QString, told);
    const QStringList before = m_folder.names();
    const RunResult inside = runInside(arguments(words));
    QCOMPARE(inside.status, status);
    QCOMPARE(inside.output, QByteArray());
    QVERIFY2(isErrorLine(inside.errors), inside.errors.constData());
    const QString line = QString::fromUtf8(inside.errors);
    QVERIFY2(line.contains(QString(told).replace(u"@"_s, m_folder.path({}) + u'/')),
             qPrintable(line));

    const RunResult program = runProgram(arguments(words));
    QCOMPARE(program.status, status);
    QCOMPARE(program.output, QByteArray());
    QCOMPARE(program.errors, inside.errors);
    QCOMPARE(m_folder.names(), before);
}

void TestUsage::saysWhereItStopped_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<QByteArray>("told");
    QTest::newRow("line feed") << u"a\nb"_s << QByteArray("a<U+000A>b");
    QTest::newRow("escape sequence") << u"\u001B[31mred"_s << QByteArray("<U+001B>[31mred");
    QTest::newRow("format sign") << u"%1 %s %n"_s << QByteArray("%1 %s %n");
    QTest::newRow("markup") << u"<b>&amp;"_s << QByteArray("<b>&amp;");
    QTest::newRow("direction override") << u"a\u202Efdp"_s << QByteArray("a<U+202E>fdp");
    QTest::newRow("blanks") << u"a  b"_s << QByteArray("a  b");
    QTest::newRow("Chinese") << u"台南 𠮷"_s << QByteArray("台南 𠮷");
}

void TestUsage::saysWhereItStopped()
{
    QFETCH(const QString, argument);
    QFETCH(const QByteArray, told);
    const std::vector<std::pair<QStringList, int>> calls{
        {{argument}, 2},
        {{u"check"_s, argument, u"--store"_s, m_folder.path(u"office.db"_s)}, 2},
        {{u"check"_s, u"--"_s + argument}, 2},
        {{u"check"_s, u"--case"_s, argument}, 3},
        {{u"render"_s, u"--case"_s, samplePath(), u"--mode"_s, argument, u"-o"_s, u"x"_s}, 2},
        {{u"render"_s, u"--case"_s, samplePath(), u"--jobs"_s, argument, u"-o"_s, u"x"_s}, 2},
        {{u"render"_s, u"--case"_s, samplePath(), u"-o"_s,
          m_folder.path(u"case.json/"_s + argument)},
         3},
        {{u"render"_s, u"--case"_s, samplePath(), u"-o"_s,
          m_folder.path(u"case.json/"_s + argument + u".pdf"_s)},
         3},
    };
    for (const auto &[arguments, status] : calls) {
        const RunResult answer = runInside(arguments);
        QVERIFY2(isErrorLine(answer.errors), answer.errors.constData());
        QVERIFY2(answer.errors.contains(told), answer.errors.constData());
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.output, QByteArray());
    }
}

void TestUsage::succeedsInSilence_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("one case") << u"render --case @case.json -o @out"_s;
    QTest::newRow("several cases") << u"render --cases @cases.jsonl -o @out --jobs 64"_s;
    QTest::newRow("no cases") << u"render --cases @none.jsonl -o @out"_s;
    QTest::newRow("one file") << u"render --cases @cases.jsonl -o @out.PDF"_s;
    QTest::newRow("quiet") << u"render --cases @cases.jsonl --output @out --quiet --quiet"_s;
    QTest::newRow("store named") << u"render --case @case.json --store @no.db -o@out"_s;
    QTest::newRow("options joined by =")
        << u"render --case=@case.json --sheet=notice --mode=guide --jobs=1 --output=@out"_s;
    QTest::newRow("an empty case is drawn as blanks") << u"render --case @blank.json -o @out"_s;
}

void TestUsage::succeedsInSilence()
{
    QFETCH(const QString, words);
    const RunResult answer = runProgram(arguments(words));
    QCOMPARE(answer.errors, QByteArray());
    QCOMPARE(answer.output, QByteArray());
    QCOMPARE(answer.status, 0);
}

void TestUsage::helpListsEveryOption_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QStringList>("options");
    const auto row = [](const char *command, const QString &own) {
        QTest::newRow(command) << QString::fromLatin1(command)
                               << own.split(u' ', Qt::SkipEmptyParts) +
                                      QStringList{u"--store"_s, u"--quiet"_s, u"--log-level"_s,
                                                  u"--help"_s};
    };
    row("init", u"--sample"_s);
    row("import", u"--organizations --calendar --replace-damaged --clock-is-right"_s);
    row("export", u"--all --redact -o, --output"_s);
    row("list", u"--state --text --json"_s);
    row("check", u"--case --json"_s);
    row("render", u"--case --cases --sheet --mode --redact --duplex --jobs -o, --output"_s);
    row("issue", u"--accept-warnings --jobs --clock-is-right"_s);
    row("record", u"--accept-warnings --clock-is-right"_s);
    row("incident", u"--name --sheet --map --deadline --items --dry-run --issue --jobs"
                    " --clock-is-right"_s);
    row("mailing", u"--form --window --first --shift --test-print -o, --output"_s);
    row("letter", u"--kind --template --format --starter --redact -o, --output"_s);
    row("table", u"--state --text --redact -o, --output"_s);
    row("statistics", u"--as-of --from --to --json -o, --output"_s);
    row("stamp", u"--query --reply --ca --clock-is-right"_s);
    row("attach", u"--label --received --clock-is-right"_s);
    row("evidence", u"--json --extract --preview --page --self-test -o, --output"_s);
    row("intake", u"--dry-run --json --clock-is-right"_s);
    row("verify", u"--json --redraw --remove-orphans"_s);
    row("backup", {});
    row("restore", u"--preview --other-store --damaged"_s);
}

void TestUsage::helpListsEveryOption()
{
    QFETCH(const QString, command);
    QFETCH(const QStringList, options);
    const RunResult answer = runProgram({command, u"--help"_s});
    QCOMPARE(answer.status, 0);
    QCOMPARE(answer.errors, QByteArray());
    const QByteArray usage = "Usage: noticedesk " + command.toUtf8() + ' ';
    QVERIFY2(answer.output.startsWith(usage), answer.output.constData());
    QStringList listed;
    for (const QByteArray &line : answer.output.split('\n')) {
        if (line.startsWith("  -"))
            listed.append(QString::fromUtf8(line));
    }
    const QString all = listed.join(u'\n') + u'\n';
    for (const QString &option : options)
        QVERIFY2(all.contains(option), qPrintable(option));
    // Without the alias of --help and of --output.
    QCOMPARE(listed.size(), options.size() - (options.contains(u"-o,"_s) ? 1 : 0));
    QCOMPARE(runProgram({command, u"-h"_s}).output, answer.output);
}

void TestUsage::helpNamesEveryCommand()
{
    const RunResult answer = runProgram({u"--help"_s});
    QCOMPARE(answer.status, 0);
    QCOMPARE(answer.errors, QByteArray());
    for (const char *const word : {"noticedesk init",
                                   "noticedesk import",
                                   "noticedesk export",
                                   "noticedesk list",
                                   "noticedesk check",
                                   "noticedesk render",
                                   "noticedesk attach",
                                   "noticedesk intake",
                                   "noticedesk evidence",
                                   "noticedesk verify",
                                   "noticedesk copy",
                                   "noticedesk backup",
                                   "noticedesk restore",
                                   "--store",
                                   "--log-level",
                                   "--organizations",
                                   "--calendar",
                                   "--case",
                                   "--cases",
                                   "--sheet",
                                   "--mode",
                                   "--jobs",
                                   "-o ",
                                   "--help",
                                   "--version"})
        QVERIFY2(answer.output.contains(word), word);
    QCOMPARE(runProgram({u"-h"_s}).output, answer.output);
}

void TestUsage::helpNamesEverySheet()
{
    for (const QStringList &words : {QStringList{u"--help"_s}, {u"render"_s, u"--help"_s}}) {
        const QString help = QString::fromUtf8(runProgram(words).output);
        for (const QString &name : {u"notice"_s, u"tracking"_s, u"all"_s})
            QVERIFY2(help.contains(QRegularExpression(u"\\b%1\\b"_s.arg(name))),
                     qPrintable(name + u'\n' + help));
    }
}

void TestUsage::versionIsThatOfTheProject()
{
    const RunResult answer = runProgram({u"--version"_s});
    QCOMPARE(answer.status, 0);
    QCOMPARE(answer.errors, QByteArray());
    QCOMPARE(answer.output, QByteArray("noticedesk " NOTICEDESK_VERSION "\n"));
}

void TestUsage::helpAsksNothingElse()
{
    const RunResult answer =
        runProgram({u"render"_s, u"--case"_s, u"missing.json"_s, u"--nonsense"_s, u"--help"_s});
    QCOMPARE(answer.status, 0);
    QCOMPARE(answer.errors, QByteArray());
    QCOMPARE(answer.output, runProgram({u"render"_s, u"--help"_s}).output);
}

void TestUsage::anErrorOutsideAnyFileIsOneLine()
{
    const RunResult answer = runProgram({QString()});
    QCOMPARE(answer.status, 2);
    QCOMPARE(answer.output, QByteArray());
    QCOMPARE(answer.errors, QByteArray("noticedesk: a command is needed; see noticedesk --help\n"));
}

void TestUsage::aWindowWithoutADisplayIsOneLine()
{
    for (const QStringList &arguments : {QStringList{}, {u"--store"_s, u"x.db"_s}}) {
        const RunResult answer = runProgram(arguments);
        QCOMPARE(answer.status, 2);
        QCOMPARE(answer.output, QByteArray());
        QCOMPARE(answer.errors,
                 QByteArray("noticedesk: the window needs a display, and there is none; for "
                            "commands see noticedesk --help\n"));
    }
}

void TestUsage::outputThatCannotBeWrittenIsAnError()
{
    for (const QString &words : {u"check --case @case.json"_s, u"check --json --case @case.json"_s,
                                 u"check --help"_s, u"--help"_s, u"--version"_s}) {
        Surroundings full;
        full.output = u"/dev/full"_s;
        const RunResult answer = runProgram(arguments(words), full);
        QCOMPARE(answer.status, 3);
        QVERIFY2(isErrorLine(answer.errors), answer.errors.constData());
    }
}

NOTICEDESK_TEST(TestUsage)
#include "test_usage.moc"
