// SPDX-License-Identifier: GPL-3.0-or-later
#include "programrun.h"

#include "cli/commandline.h"

#include <QBuffer>
#include <QHash>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>
#include <linux/capability.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace noticedesk::testing
{

namespace
{

RunResult run(const QStringList &arguments, const QDateTime &now, bool errorsAreTerminal)
{
    QBuffer output;
    QBuffer errors;
    output.open(QIODevice::WriteOnly);
    errors.open(QIODevice::WriteOnly);
    const ExitStatus status = runCommandLine(arguments, {.output = output,
                                                         .errors = errors,
                                                         .errorsAreTerminal = errorsAreTerminal,
                                                         .clock = [now] { return now; },
                                                         .today = now.toLocalTime().date(),
                                                         .documentWorker = NOTICEDESK_WINDOW});
    return {static_cast<int>(status), output.data(), errors.data()};
}

/// To be called between fork and exec: root then asks for permission as everybody does.
void giveUpRootsRights()
{
    for (const int right : {CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH})
        ::prctl(PR_CAPBSET_DROP, right, 0, 0, 0);
}

/// Looking for leaks takes the sanitizer three times as long as a short command, so it is done at
/// the first run of each command in a test and at every eighth after it.
bool looksForLeaks(const QString &command)
{
    constexpr int oneIn = 8;
    static QHash<QString, int> runs;
    return runs[command]++ % oneIn == 0;
}

} // namespace

QDateTime usualTime()
{
    return {QDate(2027, 3, 1), QTime(4, 0), Qt::UTC};
}

RunResult runInside(const QStringList &arguments, bool errorsAreTerminal)
{
    return run(arguments, usualTime(), errorsAreTerminal);
}

RunResult runInsideAt(const QDateTime &now, const QStringList &arguments)
{
    return run(arguments, now, false);
}

QProcessEnvironment usualEnvironment()
{
    static const QTemporaryDir state;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_STATE_HOME"), state.path());
    // Commands work without a display.
    for (const QString &display : {QStringLiteral("DISPLAY"), QStringLiteral("WAYLAND_DISPLAY"),
                                   QStringLiteral("QT_QPA_PLATFORM")})
        environment.remove(display);
    return environment;
}

QString programPath()
{
    return QStringLiteral(NOTICEDESK_PROGRAM);
}

RunResult runProgram(const QStringList &arguments, const Surroundings &surroundings)
{
    QProcess process;
    QProcessEnvironment environment = surroundings.environment;
    if (!looksForLeaks(arguments.value(0)))
        environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("detect_leaks=0"));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(surroundings.folder);
    if (!surroundings.output.isEmpty())
        process.setStandardOutputFile(surroundings.output);
    process.setChildProcessModifier([&] {
        // What happens between fork and exec may only be system calls.
        if (surroundings.mostFileBytes) {
            const rlimit limit{*surroundings.mostFileBytes, *surroundings.mostFileBytes};
            ::setrlimit(RLIMIT_FSIZE, &limit);
            std::signal(SIGXFSZ, SIG_DFL);
        }
        if (surroundings.stackBytes) {
            const rlimit limit{*surroundings.stackBytes, *surroundings.stackBytes};
            ::setrlimit(RLIMIT_STACK, &limit);
        }
        if (surroundings.umask)
            ::umask(*surroundings.umask);
        if (surroundings.terminal >= 0)
            ::dup2(surroundings.terminal, STDERR_FILENO);
        if (!surroundings.asRootToo)
            giveUpRootsRights();
    });
    process.start(programPath(), arguments);
    process.write(surroundings.input);
    process.closeWriteChannel();
    constexpr int longest = 120'000; // ms
    RunResult answer;
    if (process.waitForFinished(longest) && process.exitStatus() == QProcess::NormalExit)
        answer.status = process.exitCode();
    answer.output = process.readAllStandardOutput();
    answer.errors = process.readAllStandardError();
    return answer;
}

bool isErrorLine(const QByteArray &errors)
{
    const QByteArray start = "noticedesk: ";
    if (!errors.startsWith(start) || !errors.endsWith('\n'))
        return false;
    const QByteArray told = errors.chopped(1);
    for (const char byte : told) {
        const auto code = static_cast<unsigned char>(byte);
        if (code < 0x20 || code == 0x7F)
            return false;
    }
    const auto where = told.lastIndexOf(": ");
    return where > start.size() && where + 2 < told.size();
}

} // namespace noticedesk::testing
