// SPDX-License-Identifier: GPL-3.0-or-later
// How long the command intake takes for a stack of scanned pages, and whether each comes to its
// case: 40 pages, or the number you name, in a store with as many cases as they need. See
// docs/benchmarks.md.
#include "../documents/scans.h"
#include "exchange/casefilewriter.h"
#include "sheets/documents/landmarks.h"
#include "stopwatch.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace noticedesk;
using namespace noticedesk::testing;

namespace
{

/// The output of the program; ends this one if it fails.
QByteArray outputOf(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral(NOTICEDESK_PROGRAM), arguments);
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        qFatal("noticedesk %s failed", qUtf8Printable(arguments.join(u' ')));
    return process.readAllStandardOutput();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qUtf8Printable(path));
}

CaseFile caseWithSerial(int serial)
{
    CaseFile file = sample();
    file.number = CaseNumber::fromParts(115, serial);
    return file;
}

/// As an office scans: all ways to lie, colours and grey, seals, some of them over a code.
Scan scanOf(int at, const std::optional<QRectF> &sealCell)
{
    const auto number = static_cast<std::size_t>(at);
    constexpr std::array resolutions{200.0, 300.0, 200.0};
    Scan scan;
    scan.dpi = resolutions[number % resolutions.size()];
    scan.skew = at % 7 - 3;
    scan.quarterTurns = at % 5 == 4 ? 2 : 0;
    scan.noise = 6;
    scan.colours = at % 4 == 1 ? ScanColours::Grey : ScanColours::Full;
    if (sealCell)
        scan.seals = {sealCell->center()};
    if (at == 2 || at == 11)
        scan.seals.push_back(at == 2 ? topRightCode : bottomLeftCode);
    return scan;
}

/// What a page has to become: case, sheet, page of pages.
using Expected = QMap<QString, QString>;

Expected writeStack(const QString &folder, int count)
{
    Scanner scanner;
    Expected expected;
    QByteArray cases;
    int serial = 0;
    for (int at = 0; at < count;) {
        const LaidOutSheet sheet = scanner.sheet(++serial);
        cases += caseFileJsonLine(caseWithSerial(serial));
        const auto landmarks = landmarksOf(sheet);
        for (std::size_t page = 0; page < sheet.pages.size() && at < count; ++page, ++at) {
            const QImage picture = scanner.scan(sheet, page, scanOf(at, landmarks[page].seal));
            const QString path = folder + u"/scans/scan%1.jpg"_s.arg(at + 1);
            if (!picture.save(path, "JPEG", 60))
                qFatal("no scan");
            expected[path] = u"115-%1\tnotice\t1\t%2/%3"_s.arg(
                QString::number(serial).rightJustified(4, u'0'), QString::number(page + 1),
                QString::number(sheet.pages.size()));
        }
    }
    writeBytes(folder + u"/cases.jsonl"_s, cases);
    return expected;
}

/// Seconds of the processor that the programs took that have ended.
double processorTime()
{
    rusage usage{};
    ::getrusage(RUSAGE_CHILDREN, &usage);
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

void tellRun(const char *name, const QStringList &arguments, const Expected &expected)
{
    QByteArray output;
    const double before = processorTime();
    const double time = milliseconds([&] { output = outputOf(arguments); });
    const double used = processorTime() - before;
    int right = 0;
    int wrong = 0;
    int sealed = 0;
    for (const QString &line : QString::fromUtf8(output).split(u'\n', Qt::SkipEmptyParts)) {
        const bool isFiled = line.endsWith("\tfiled"_L1);
        const bool isRight = line.section(u'\t', 2, 5) == expected.value(line.section(u'\t', 0, 0));
        right += isFiled && isRight ? 1 : 0;
        wrong += isFiled && !isRight ? 1 : 0;
        sealed += line.contains("\tsealed\t"_L1) ? 1 : 0;
    }
    std::printf("%-10s %6.2f s, of the processor %6.2f s, filed %d of %lld, wrong %d, sealed %d\n",
                name, time / 1000, used, right, static_cast<long long>(expected.size()), wrong,
                sealed);
}

} // namespace

int main(int count, char **arguments)
{
    const QGuiApplication application(count, arguments);
    const int pages = count > 1 ? QByteArray(arguments[1]).toInt() : 40;
    if (pages < 1) {
        std::fputs("the argument is the number of pages\n", stderr);
        return 2;
    }
    const QTemporaryDir folder;
    QDir(folder.path()).mkpath(u"scans"_s);
    const Expected expected = writeStack(folder.path(), pages);
    const QString store = folder.filePath(u"store.db"_s);
    outputOf({u"init"_s, u"--store"_s, store});
    outputOf({u"import"_s, u"--store"_s, store, folder.filePath(u"cases.jsonl"_s)});
    const QStringList intake{u"intake"_s, u"--store"_s, store, folder.filePath(u"scans"_s)};
    tellRun("dry run", intake + QStringList{u"--dry-run"_s}, expected);
    tellRun("recorded", intake, expected);
    outputOf({u"verify"_s, u"--store"_s, store});
    return 0;
}
