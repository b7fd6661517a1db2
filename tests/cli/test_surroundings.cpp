// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/privacy.h"
#include "programrun.h"
#include "testprogram.h"
#include "workfolder.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

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
    void noCoreFileIsWritten_data();
    void noCoreFileIsWritten();
    void otherProcessesOfTheUserCannotReadIt();
    void aSmallStackIsEnough_data();
    void aSmallStackIsEnough();
    void filesAreTheirUsersAlone_data();
    void filesAreTheirUsersAlone();
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

    const RunResult check = runProgram({u"check"_s, u"--case"_s, sample}, surroundings);
    QCOMPARE(check.errors, QByteArray());
    QVERIFY(check.output.contains("台南") || check.output.contains("“○”"));
    QCOMPARE(check.status, 0);

    const RunResult render = runProgram(
        {u"render"_s, u"--case"_s, sample, u"-o"_s, folder.path(u"輸出"_s)}, surroundings);
    QCOMPARE(render.errors, QByteArray());
    QCOMPARE(render.output, QByteArray());
    QCOMPARE(render.status, 0);
    const QStringList sheets{u"115-0001-notice.pdf"_s, u"115-0001-tracking.pdf"_s};
    QCOMPARE(folder.names(u"輸出"_s), sheets);

    const QString missing = folder.path(u"臺北.json"_s);
    const QByteArray told = "noticedesk: There is no such file: " + missing.toUtf8() + '\n';
    const RunResult failed = runProgram(
        {u"render"_s, u"--case"_s, missing, u"-o"_s, folder.path(u"輸出"_s)}, surroundings);
    QCOMPARE(failed.errors, told);
    QCOMPARE(failed.status, 3);

    const RunResult wrong = runProgram({u"render"_s, u"--mode"_s}, surroundings);
    QVERIFY2(isErrorLine(wrong.errors), wrong.errors.constData());
    QCOMPARE(wrong.status, 2);
}

void TestSurroundings::noCoreFileIsWritten_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("segmentation fault") << SIGSEGV;
    QTest::newRow("abort") << SIGABRT;
}

void TestSurroundings::noCoreFileIsWritten()
{
    QFETCH(const int, signal);
    const WorkFolder folder;
    QProcessEnvironment environment = usualEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    for (const QString &place : {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_RUNTIME_DIR"_s})
        environment.insert(place, folder.path(u"."_s));
    QProcess window;
    window.setProcessEnvironment(environment);
    window.setWorkingDirectory(folder.path(u"."_s));
    window.setChildProcessModifier([] {
        const rlimit everything{RLIM_INFINITY, RLIM_INFINITY};
        ::setrlimit(RLIMIT_CORE, &everything);
    });
    window.start(programPath(), {u"--store"_s, folder.path(u"office.db"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(folder.path(u"office.db.lock"_s)).size() > 0, 20'000);
    QFile limits(u"/proc/%1/limits"_s.arg(window.processId()));
    QVERIFY(limits.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(limits.readAll()).split(u'\n');
    QCOMPARE(lines.filter(u"Max core file size"_s).value(0).simplified(),
             u"Max core file size 0 0 bytes"_s);
    QCOMPARE(::kill(static_cast<pid_t>(window.processId()), signal), 0);
    QVERIFY(window.waitForFinished());
    QCOMPARE(folder.names().filter(u"core"_s), QStringList());
}

void TestSurroundings::otherProcessesOfTheUserCannotReadIt()
{
    const mode_t before = ::umask(022);
    const int dumpable = ::prctl(PR_GET_DUMPABLE);
    noticedesk::keepPrivate();
    QCOMPARE(::prctl(PR_GET_DUMPABLE), 0);
    ::prctl(PR_SET_DUMPABLE, dumpable);
    ::umask(before);
}

void TestSurroundings::aSmallStackIsEnough_data()
{
    QTest::addColumn<QByteArray>("file");
    const QByteArray deep(100'000, '[');
    QTest::newRow("nested lists") << deep;
    QTest::newRow("nested objects") << QByteArray(R"({"notice":)").repeated(100'000);
    QJsonObject manyItems = sampleObject();
    QJsonObject notice = manyItems[u"notice"_s].toObject();
    QJsonArray items;
    for (int item = 0; item < 2'000; ++item)
        items.append(u"第%1項：全面檢視使用電腦 "_s.arg(item));
    notice[u"improvementItems"_s] = items;
    manyItems[u"notice"_s] = notice;
    QTest::newRow("many items") << fileOf(manyItems);
    QJsonObject longLine = sampleObject();
    notice = longLine[u"notice"_s].toObject();
    notice[u"reason"_s] = u"原因(IP)說明"_s.repeated(20'000);
    longLine[u"notice"_s] = notice;
    QTest::newRow("a long line") << fileOf(longLine);
}

void TestSurroundings::aSmallStackIsEnough()
{
    QFETCH(const QByteArray, file);
    const WorkFolder folder;
    const QString path = folder.write(u"case.json"_s, file);
    Surroundings small;
    small.stackBytes = 512U * 1024U;
    for (const QStringList &arguments :
         {QStringList{u"check"_s, u"--case"_s, path},
          QStringList{u"render"_s, u"--case"_s, path, u"-o"_s, folder.path(u"out.pdf"_s)}}) {
        const RunResult usual = runProgram(arguments);
        const RunResult answer = runProgram(arguments, small);
        QVERIFY(usual.status >= 0);
        QCOMPARE(answer.status, usual.status);
        QCOMPARE(answer.output, usual.output);
        QCOMPARE(answer.errors, usual.errors);
    }
}

void TestSurroundings::filesAreTheirUsersAlone_data()
{
    QTest::addColumn<unsigned>("umask");
    QTest::addColumn<QString>("shared");
    QTest::newRow("everybody may write") << 0U << u"rw-rw-rw-"_s;
    QTest::newRow("the group may read") << 027U << u"rw-r-----"_s;
#ifndef NOTICEDESK_SANITIZED
    QTest::newRow("usual") << 022U << u"rw-r--r--"_s;
    QTest::newRow("private") << 077U << u"rw-------"_s;
#endif
}

/// rwxr-x--- and so on.
static QString modeOf(const QString &path)
{
    struct stat state = {};
    if (::stat(QFile::encodeName(path).constData(), &state) != 0)
        return u"not there"_s;
    QString mode;
    for (int bit = 8; bit >= 0; --bit)
        mode += (state.st_mode >> bit) & 1 ? u"xwr"_s.at(bit % 3) : u'-';
    return mode;
}

void TestSurroundings::filesAreTheirUsersAlone()
{
    QFETCH(const unsigned, umask);
    QFETCH(const QString, shared);
    const WorkFolder folder;
    Surroundings surroundings;
    surroundings.umask = umask;
    surroundings.environment.insert(u"XDG_STATE_HOME"_s, folder.path(u"state"_s));
    surroundings.environment.remove(u"QT_LOGGING_RULES"_s);
    const QString store = folder.path(u"data/office.db"_s);
    const auto run = [&](const QStringList &arguments) {
        return runProgram(arguments + QStringList{u"--store"_s, store}, surroundings).errors;
    };
    QCOMPARE(run({u"init"_s, u"--sample"_s}), QByteArray());
    const QString added = folder.write(u"case.json"_s, fileOf(numbered(sampleObject(), 2)));
    QCOMPARE(run({u"import"_s, added}), QByteArray()); // with a backup of the day
    QCOMPARE(run({u"backup"_s, folder.path(u"data/back.db"_s)}), QByteArray());
    QCOMPARE(run({u"restore"_s, folder.path(u"data/back.db"_s)}), QByteArray());
    QVERIFY(QDir().mkdir(folder.path(u"shared"_s)) && QDir().mkdir(folder.path(u"own"_s)));
    QCOMPARE(::chmod(QFile::encodeName(folder.path(u"shared"_s)).constData(), 0775), 0);
    QCOMPARE(::chmod(QFile::encodeName(folder.path(u"own"_s)).constData(), 0700), 0);
    for (const QString &place : {u"shared"_s, u"own"_s}) {
        QCOMPARE(run({u"export"_s, u"115-0001"_s, u"-o"_s, folder.path(place + u"/a.json")}),
                 QByteArray());
        QCOMPARE(run({u"render"_s, u"115-0001"_s, u"-o"_s, folder.path(place + u"/a.pdf")}),
                 QByteArray());
        QCOMPARE(run({u"render"_s, u"115-0001"_s, u"-o"_s, folder.path(place + u"/new")}),
                 QByteArray());
    }
    QCOMPARE(run({u"backup"_s, folder.path(u"shared/back.db"_s)}), QByteArray());

    const QString sharedFolder =
        QString(shared).replace(u"rw-"_s, u"rwx"_s).replace(u"r--"_s, u"r-x"_s);
    QStringList seen;
    for (const QString &name : folder.names()) {
        if (name == "case.json"_L1 || name == "shared/"_L1)
            continue;
        const bool isShared = name.startsWith("shared/"_L1) && !name.contains("back.db"_L1);
        const bool isFolder = name.endsWith(u'/');
        const QString expected = isFolder ? (isShared ? sharedFolder : u"rwx------"_s)
                                          : (isShared ? shared : u"rw-------"_s);
        if (modeOf(folder.path(name)) != expected)
            seen.append(name + u' ' + modeOf(folder.path(name)));
    }
    QCOMPARE(seen.join(u"; "_s), QString());
    QVERIFY(folder.names().filter(u"state/noticedesk/noticedesk.log"_s).size() == 1);
}

NOTICEDESK_TEST(TestSurroundings)
#include "test_surroundings.moc"
