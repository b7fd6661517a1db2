// SPDX-License-Identifier: GPL-3.0-or-later
#include "programrun.h"

#include "cli/commandline.h"

#include <QBuffer>
#include <QProcess>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace noticedesk::testing
{

Answer runInside(const QStringList &arguments, bool errorsAreTerminal)
{
    QBuffer output;
    QBuffer errors;
    output.open(QIODevice::WriteOnly);
    errors.open(QIODevice::WriteOnly);
    const ExitStatus status =
        runCommandLine(arguments, {output, errors, errorsAreTerminal, QDate(2027, 3, 1)});
    return {static_cast<int>(status), output.data(), errors.data()};
}

Answer runProgram(const QStringList &arguments, const Surroundings &surroundings)
{
    QProcess process;
    process.setProcessEnvironment(surroundings.environment);
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
        if (surroundings.terminal >= 0)
            ::dup2(surroundings.terminal, STDERR_FILENO);
    });
    process.start(QStringLiteral(NOTICEDESK_PROGRAM), arguments);
    process.write(surroundings.input);
    process.closeWriteChannel();
    constexpr int longest = 120'000; // ms
    Answer answer;
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
