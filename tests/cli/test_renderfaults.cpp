// SPDX-License-Identifier: GPL-3.0-or-later
#include "programrun.h"
#include "testprogram.h"
#include "workfolder.h"

#include <QDateTime>
#include <QFileInfo>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace noticedesk::testing;

/// A command that fails leaves everything as it was.
class TestRenderFaults final : public QObject
{
    Q_OBJECT

private:
    static void addPlaces();

private Q_SLOTS:
    void aBadLineIsNamedAndLeavesNothing_data();
    void aBadLineIsNamedAndLeavesNothing();
    void anUndrawableCharacterIsNamedAndLeavesNothing_data();
    void anUndrawableCharacterIsNamedAndLeavesNothing();
    void theFirstOfSeveralErrorsIsTold();
    void existingOutputsStayAsTheyWere_data();
    void existingOutputsStayAsTheyWere();
    void aFullDiskIsToldAndLeavesNothing_data();
    void aFullDiskIsToldAndLeavesNothing();
    void aFolderInTheWayIsToldBeforeAnyFileIsNamed();
    void aPipeInTheWayIsNotReplaced();
    void onlyFoldersThatWereMadeAreRemoved();
};

namespace
{

constexpr int count = 30;

RunResult renderCases(const WorkFolder &folder, const QByteArray &lines, const QString &output,
                      const QString &jobs, const Surroundings &surroundings = {})
{
    const QString cases = folder.write(u"cases.jsonl"_s, lines);
    return runProgram(
        {u"render"_s, u"--cases"_s, cases, u"--jobs"_s, jobs, u"-o"_s, folder.path(output)},
        surroundings);
}

QByteArray withBadLine(int number, const QByteArray &bad)
{
    QList<QByteArray> lines = linesOf(sampleCases(count)).split('\n');
    lines[number - 1] = bad;
    return lines.join('\n');
}

std::vector<QJsonObject> withUndrawable(std::initializer_list<int> numbers)
{
    std::vector<QJsonObject> cases = sampleCases(count);
    for (const int number : numbers) {
        QJsonObject &object = cases.at(static_cast<std::size_t>(number) - 1);
        object = with(object, u"notice.contact.unit"_s, u"中心🦄"_s);
    }
    return cases;
}

} // namespace

void TestRenderFaults::addPlaces()
{
    QTest::addColumn<QString>("output");
    QTest::addColumn<QString>("jobs");
    QTest::newRow("folder, one job") << u"out"_s << u"1"_s;
    QTest::newRow("folder, eight jobs") << u"out"_s << u"8"_s;
    QTest::newRow("new folders") << u"a/b/c"_s << u"2"_s;
    QTest::newRow("file, one job") << u"job.pdf"_s << u"1"_s;
    QTest::newRow("file, eight jobs") << u"job.pdf"_s << u"8"_s;
}

void TestRenderFaults::aBadLineIsNamedAndLeavesNothing_data()
{
    addPlaces();
}

void TestRenderFaults::aBadLineIsNamedAndLeavesNothing()
{
    QFETCH(const QString, output);
    QFETCH(const QString, jobs);
    const QList<QByteArray> badLines{"{\"schema\":\"noticedesk.case/1\",", "", "null",
                                     R"({"schema":"noticedesk.case/1","deadline":"2026-12-22"})"};
    for (const QByteArray &bad : badLines) {
        const WorkFolder folder;
        const RunResult answer = renderCases(folder, withBadLine(17, bad), output, jobs);
        QCOMPARE(answer.status, 3);
        QVERIFY2(isErrorLine(answer.errors), answer.errors.constData());
        QVERIFY2(answer.errors.contains("cases.jsonl, line 17"), answer.errors.constData());
        QCOMPARE(answer.output, QByteArray());
        QCOMPARE(folder.names(), QStringList(u"cases.jsonl"_s));
    }
}

void TestRenderFaults::anUndrawableCharacterIsNamedAndLeavesNothing_data()
{
    addPlaces();
}

void TestRenderFaults::anUndrawableCharacterIsNamedAndLeavesNothing()
{
    QFETCH(const QString, output);
    QFETCH(const QString, jobs);
    const WorkFolder folder;
    const RunResult answer = renderCases(folder, linesOf(withUndrawable({19})), output, jobs);
    QCOMPARE(answer.status, 1);
    QVERIFY2(isErrorLine(answer.errors), answer.errors.constData());
    QVERIFY2(answer.errors.contains("U+1F984"), answer.errors.constData());
    QVERIFY2(answer.errors.contains("cases.jsonl, line 19, notice.contact.unit\n"),
             answer.errors.constData());
    QCOMPARE(answer.output, QByteArray());
    QCOMPARE(folder.names(), QStringList(u"cases.jsonl"_s));
}

void TestRenderFaults::theFirstOfSeveralErrorsIsTold()
{
    const WorkFolder folder;
    QList<QByteArray> lines = linesOf(withUndrawable({9, 12, 13})).split('\n');
    lines[9] = "bad";
    lines[10] = "worse";
    for (int time = 0; time < 5; ++time) {
        const RunResult undrawable = renderCases(folder, lines.join('\n'), u"out"_s, u"8"_s);
        QVERIFY2(undrawable.errors.contains("line 9, "), undrawable.errors.constData());
        QCOMPARE(undrawable.status, 1);
        const QByteArray from = lines.mid(9).join('\n');
        const RunResult bad = renderCases(folder, from, u"job.pdf"_s, u"8"_s);
        QVERIFY2(bad.errors.contains("line 1, "), bad.errors.constData());
        QCOMPARE(bad.status, 3);
    }
}

void TestRenderFaults::existingOutputsStayAsTheyWere_data()
{
    addPlaces();
}

void TestRenderFaults::existingOutputsStayAsTheyWere()
{
    QFETCH(const QString, output);
    QFETCH(const QString, jobs);
    const WorkFolder folder;
    const bool intoFile = output.endsWith(".pdf"_L1);
    const QString first = intoFile ? output : output + u"/115-0001-notice.pdf"_s;
    folder.write(first, "the sheet of yesterday");
    const auto written = QFileInfo(folder.path(first)).lastModified();
    const QByteArray bad = withBadLine(count, "{}");
    folder.write(u"cases.jsonl"_s, bad);
    const QStringList names = folder.names();
    QCOMPARE(renderCases(folder, bad, output, jobs).status, 3);
    QCOMPARE(folder.names(), names);
    QCOMPARE(folder.read(first), QByteArray("the sheet of yesterday"));
    QCOMPARE(QFileInfo(folder.path(first)).lastModified(), written);
}

void TestRenderFaults::aFullDiskIsToldAndLeavesNothing_data()
{
    QTest::addColumn<QString>("output");
    QTest::addColumn<quint64>("bytes");
    // A job of 30 cases has some hundred kilobytes, a sheet some ten.
    QTest::newRow("folder, at the first byte") << u"out"_s << quint64{0};
    QTest::newRow("folder, within the first file") << u"out"_s << quint64{100};
    QTest::newRow("folder, in the larger of the two files") << u"new/out"_s << quint64{30'000};
    QTest::newRow("file, at the first byte") << u"job.pdf"_s << quint64{0};
    QTest::newRow("file, within the first block") << u"job.pdf"_s << quint64{1000};
    QTest::newRow("file, after the first block") << u"job.pdf"_s << quint64{70'000};
}

void TestRenderFaults::aFullDiskIsToldAndLeavesNothing()
{
    QFETCH(const QString, output);
    QFETCH(const quint64, bytes);
    const WorkFolder folder;
    Surroundings full;
    full.mostFileBytes = bytes;
    const RunResult answer = renderCases(folder, linesOf(sampleCases(count)), output, u"2"_s, full);
    QCOMPARE(answer.status, 3);
    QVERIFY2(isErrorLine(answer.errors), answer.errors.constData());
    QVERIFY2(answer.errors.contains("cannot be written (File too large): "),
             answer.errors.constData());
    QVERIFY2(answer.errors.contains(folder.path(output).toUtf8()), answer.errors.constData());
    QCOMPARE(answer.output, QByteArray());
    QCOMPARE(folder.names(), QStringList(u"cases.jsonl"_s));
}

void TestRenderFaults::aFolderInTheWayIsToldBeforeAnyFileIsNamed()
{
    const WorkFolder folder;
    folder.write(u"out/115-0015-tracking.pdf/inside"_s, "kept");
    const RunResult answer = renderCases(folder, linesOf(sampleCases(count)), u"out"_s, u"2"_s);
    QCOMPARE(answer.status, 3);
    QVERIFY2(isErrorLine(answer.errors), answer.errors.constData());
    QVERIFY2(answer.errors.contains("115-0015-tracking.pdf"), answer.errors.constData());
    QCOMPARE(folder.names(u"out"_s),
             QStringList({u"115-0015-tracking.pdf/"_s, u"115-0015-tracking.pdf/inside"_s}));
}

void TestRenderFaults::aPipeInTheWayIsNotReplaced()
{
    const WorkFolder folder;
    folder.write(u"out/kept"_s, {});
    const QString pipe = folder.path(u"out/115-0001-notice.pdf"_s);
    const QString job = folder.path(u"job.pdf"_s);
    QCOMPARE(QProcess::execute(u"mkfifo"_s, {pipe, job}), 0);
    for (const QString &output : {u"out"_s, u"job.pdf"_s}) {
        const RunResult answer = renderCases(folder, linesOf(sampleCases(2)), output, u"1"_s);
        QCOMPARE(answer.status, 3);
        QVERIFY2(isErrorLine(answer.errors), answer.errors.constData());
    }
    QCOMPARE(folder.names(), QStringList({u"cases.jsonl"_s, u"out/"_s, u"out/kept"_s}));
    QVERIFY(QFileInfo::exists(pipe) && !QFileInfo(pipe).isFile());
    QVERIFY(QFileInfo::exists(job) && !QFileInfo(job).isFile());
}

void TestRenderFaults::onlyFoldersThatWereMadeAreRemoved()
{
    const WorkFolder folder;
    folder.write(u"a/file"_s, {});
    QVERIFY(QFile::remove(folder.path(u"a/file"_s)));
    const QByteArray bad = withBadLine(1, "bad");
    QCOMPARE(renderCases(folder, bad, u"a"_s, u"1"_s).status, 3);
    QCOMPARE(folder.names(), QStringList({u"a/"_s, u"cases.jsonl"_s}));
    QCOMPARE(renderCases(folder, bad, u"a/../a/b//c/"_s, u"1"_s).status, 3);
    QCOMPARE(folder.names(), QStringList({u"a/"_s, u"cases.jsonl"_s}));
    QCOMPARE(renderCases(folder, bad, u"cases.jsonl/b"_s, u"1"_s).status, 3);
    QCOMPARE(folder.names(), QStringList({u"a/"_s, u"cases.jsonl"_s}));
}

NOTICEDESK_TEST(TestRenderFaults)
#include "test_renderfaults.moc"
