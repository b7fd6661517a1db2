// SPDX-License-Identifier: GPL-3.0-or-later
#include "programrun.h"
#include "testprogram.h"
#include "workfolder.h"

#include <QFile>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace noticedesk::testing;

/// The program of the commands, and that of the window, which it becomes.
class TestWindowProgram final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commandsLoadNothingOfTheWindow();
    void withoutItsProgramThereIsNoWindow();
    void theWindowsProgramKnowsNoCommands();
};

namespace
{

RunResult runWith(const QString &program, const QStringList &arguments,
                  const std::vector<std::pair<QString, QString>> &variables)
{
    QProcessEnvironment environment = usualEnvironment();
    for (const auto &[name, value] : variables)
        environment.insert(name, value);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.waitForFinished();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

void TestWindowProgram::commandsLoadNothingOfTheWindow()
{
    // The loader lists what it would load, and ends.
    const QByteArray libraries =
        runWith(programPath(), {u"--version"_s}, {{u"LD_TRACE_LOADED_OBJECTS"_s, u"1"_s}}).output;
    QVERIFY2(libraries.contains("libQt6Gui"), libraries.constData());
    for (const char *ofWindow :
         {"libQt6Widgets", "libQt6Network", "libpoppler", "libcups", "libZXing"})
        QVERIFY2(!libraries.contains(ofWindow), ofWindow);
}

void TestWindowProgram::withoutItsProgramThereIsNoWindow()
{
    const WorkFolder folder;
    const QString alone = folder.path(u"noticedesk"_s);
    QVERIFY(QFile::copy(programPath(), alone));
    const RunResult result = runWith(alone, {}, {{u"QT_QPA_PLATFORM"_s, u"offscreen"_s}});
    QCOMPARE(result.status, 3);
    QVERIFY2(isErrorLine(result.errors), result.errors.constData());
    QVERIFY2(result.errors.contains("noticedesk-window"), result.errors.constData());
    QCOMPARE(result.output, QByteArray());
    // Commands go on as they are.
    QCOMPARE(runWith(alone, {u"--version"_s}, {}).status, 0);
}

void TestWindowProgram::theWindowsProgramKnowsNoCommands()
{
    const RunResult result = runWith(QStringLiteral(NOTICEDESK_WINDOW), {u"list"_s},
                                     {{u"QT_QPA_PLATFORM"_s, u"offscreen"_s}});
    QCOMPARE(result.status, 2);
}

NOTICEDESK_TEST(TestWindowProgram)
#include "test_windowprogram.moc"
