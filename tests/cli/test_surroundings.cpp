// SPDX-License-Identifier: GPL-3.0-or-later
#include "programrun.h"
#include "workfolder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace noticedesk::testing;

/// Commands work without a display, and say nothing but what scripts expect, whatever the session
/// around them looks like.
class TestSurroundings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neitherStopCommandsNorAddRemarks_data();
    void neitherStopCommandsNorAddRemarks();
};

namespace
{

using Change = std::pair<QString, std::optional<QString>>;
using Changes = QList<Change>;

} // namespace

void TestSurroundings::neitherStopCommandsNorAddRemarks_data()
{
    QTest::addColumn<Changes>("changes");
    const auto row = [](const char *name, const Changes &changes) {
        QTest::newRow(name) << changes;
    };
    row("as the tests are run", {});
    row("no runtime folder", {{u"XDG_RUNTIME_DIR"_s, {}}});
    row("runtime folder that is not there", {{u"XDG_RUNTIME_DIR"_s, u"/nonexistent"_s}});
    row("no display", {{u"DISPLAY"_s, {}}, {u"WAYLAND_DISPLAY"_s, {}}, {u"QT_QPA_PLATFORM"_s, {}}});
    row("a platform without its display", {{u"DISPLAY"_s, {}}, {u"QT_QPA_PLATFORM"_s, u"xcb"_s}});
    row("a display that is not there",
        {{u"DISPLAY"_s, u":987"_s}, {u"QT_QPA_PLATFORM"_s, u"xcb"_s}});
    row("a platform that is not there", {{u"QT_QPA_PLATFORM"_s, u"nonsense"_s}});
    row("a theme that is not there", {{u"QT_QPA_PLATFORMTHEME"_s, u"nonsense"_s}});
    row("plain locale", {{u"LC_ALL"_s, {}}, {u"LANG"_s, u"C"_s}});
    row("Chinese locale", {{u"LC_ALL"_s, {}}, {u"LANG"_s, u"zh_TW.UTF-8"_s}});
    row("Big5 locale", {{u"LC_ALL"_s, u"zh_TW.BIG5"_s}});
    row("no locale", {{u"LC_ALL"_s, {}}, {u"LANG"_s, {}}});
    row("no home", {{u"HOME"_s, {}}});
    row("a home that is not there", {{u"HOME"_s, u"/nonexistent"_s}});
    row("Qt asked to say much", {{u"QT_LOGGING_RULES"_s, u"*=true"_s},
                                 {u"QT_DEBUG_PLUGINS"_s, u"1"_s},
                                 {u"QT_LOGGING_TO_CONSOLE"_s, u"1"_s}});
}

void TestSurroundings::neitherStopCommandsNorAddRemarks()
{
    QFETCH(const Changes, changes);
    Surroundings surroundings;
    for (const auto &[variable, value] : changes) {
        if (value)
            surroundings.environment.insert(variable, *value);
        else
            surroundings.environment.remove(variable);
    }
    const WorkFolder folder;
    const QString sample = folder.write(u"臺南 公會.json"_s, fileOf(sampleObject()));

    const Answer check = runProgram({u"check"_s, u"--case"_s, sample}, surroundings);
    QCOMPARE(check.errors, QByteArray());
    QVERIFY(check.output.contains("台南") || check.output.contains("“○”"));
    QCOMPARE(check.status, 0);

    const Answer render = runProgram(
        {u"render"_s, u"--case"_s, sample, u"-o"_s, folder.path(u"輸出"_s)}, surroundings);
    QCOMPARE(render.errors, QByteArray());
    QCOMPARE(render.output, QByteArray());
    QCOMPARE(render.status, 0);
    const QStringList sheets{u"115-0001-notice.pdf"_s, u"115-0001-tracking.pdf"_s};
    QCOMPARE(folder.names(u"輸出"_s), sheets);

    const QString missing = folder.path(u"臺北.json"_s);
    const QByteArray told = "noticedesk: There is no such file: " + missing.toUtf8() + '\n';
    QCOMPARE(runProgram({u"check"_s, u"--case"_s, missing}, surroundings).errors, told);
    const Answer failed = runProgram(
        {u"render"_s, u"--case"_s, missing, u"-o"_s, folder.path(u"輸出"_s)}, surroundings);
    QCOMPARE(failed.errors, told);
    QCOMPARE(failed.status, 3);

    const Answer wrong = runProgram({u"render"_s, u"--mode"_s}, surroundings);
    QVERIFY2(isErrorLine(wrong.errors), wrong.errors.constData());
    QCOMPARE(wrong.status, 2);
}

QTEST_GUILESS_MAIN(TestSurroundings)
#include "test_surroundings.moc"
