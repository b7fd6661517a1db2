// SPDX-License-Identifier: GPL-3.0-or-later
// Times the program against the plain way of doing the same (noticedesk_baseline), in one run, and
// prints the ratios beside what they must not exceed. See docs/benchmarks.md.
//   noticedesk_benchmark [--cases N] [Google Benchmark's own options]

#include "casegenerator.h"
#include "childprocess.h"
#include "exchange/casefilewriter.h"
#include "sheets/forms/formreader.h"
#include "sheets/layout/sheetlayout.h"
#include "sheets/pdf/pdfdocument.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <cstdio>
#include <map>

using namespace Qt::StringLiterals;
using namespace noticedesk;

namespace
{

struct Bench
{
    QTemporaryDir folder;
    int count = 1000;
    QString many;
    QString one;
    QString longPlain;    ///< one case with a reason of 32,000 characters
    QString longClusters; ///< the same length of joined letters, which Qt breaks into lines

    QString in(const QString &name) const { return folder.filePath(name); }
};

struct Figures
{
    double seconds = 0;
    long peakKiB = 0;
    qint64 bytes = 0;
};

/// The least time of a measurement, so that the noise of a busy machine counts little.
std::map<std::string, Figures> &measured()
{
    static std::map<std::string, Figures> figures;
    return figures;
}

void note(const std::string &name, double seconds, long peakKiB, qint64 bytes)
{
    Figures &figures = measured()[name];
    if (figures.seconds == 0 || seconds < figures.seconds)
        figures.seconds = seconds;
    figures.peakKiB = std::max(figures.peakKiB, peakKiB);
    figures.bytes = bytes;
}

qint64 bytesIn(const QString &path)
{
    if (QFileInfo(path).isFile())
        return QFileInfo(path).size();
    qint64 sum = 0;
    for (QDirIterator files(path, QDir::Files); files.hasNext();)
        sum += QFileInfo(files.next()).size();
    return sum;
}

void writeLongCase(const QString &path, const QString &word)
{
    constexpr qsizetype length = 32'000;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        std::abort();
    CaseFile generated = generatedCase(1);
    generated.notice.reason = word.repeated(length / word.size());
    file.write(caseFileJsonLine(generated));
}

void writeCases(const QString &path, int count)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        std::abort();
    for (int serial = 1; serial <= count; ++serial)
        file.write(caseFileJsonLine(generatedCase(serial)));
}

void runProcess(benchmark::State &state, const std::string &name, const QString &program,
                const QStringList &arguments, const QString &output)
{
    for ([[maybe_unused]] auto _ : state) {
        // Moved, not removed: ext4 looks for a while past the places of files removed just now.
        static int moved = 0;
        QFile::rename(output, output + QString::number(++moved));
        if (!output.endsWith(".pdf"_L1))
            QDir().mkpath(output);
        const ChildRun run = runChild(program, arguments);
        if (run.exitStatus != 0)
            state.SkipWithError("the program failed");
        state.SetIterationTime(run.seconds);
        note(name, run.seconds, run.peakKiB, bytesIn(output));
        state.counters["peakMiB"] = static_cast<double>(run.peakKiB) / 1024;
    }
}

/// Layout and PDF of the two sheets of one case in a warm process.
void warmDocument(benchmark::State &state)
{
    const auto fonts = std::make_shared<const FontChain>();
    FormFonts formFonts(fonts);
    Typesetter typesetter(fonts);
    const Form notice = loadForm(Sheet::Notice);
    const Form tracking = loadForm(Sheet::Tracking);
    int serial = 0;
    for ([[maybe_unused]] auto _ : state) {
        const CaseFile file = generatedCase(++serial);
        qint64 bytes = 0;
        PdfDocument document([&](const QByteArray &part) { bytes += part.size(); }, *fonts,
                             formFonts.fontFor({&notice, &tracking}));
        document.add(layOut(notice, file, SheetMode::Final, typesetter));
        document.add(layOut(tracking, file, SheetMode::Final, typesetter));
        document.finish();
        benchmark::DoNotOptimize(bytes);
    }
}

void registerProcesses(const Bench &bench)
{
    const QString program = QStringLiteral(NOTICEDESK_PROGRAM);
    const QString baseline = QStringLiteral(NOTICEDESK_BASELINE);
    const auto add = [](const std::string &name, const QString &what, const QStringList &arguments,
                        const QString &output, int iterations) {
        benchmark::RegisterBenchmark(
            name.c_str(),
            [=](benchmark::State &state) { runProcess(state, name, what, arguments, output); })
            ->UseManualTime()
            ->Unit(benchmark::kMillisecond)
            ->Iterations(iterations);
    };
    const auto render = [](const QString &cases, const QString &jobs, const QString &output) {
        return QStringList{u"render"_s, u"--cases"_s, cases, u"--jobs"_s, jobs, u"-o"_s, output};
    };
    const QString plain = bench.in(u"plain"_s);
    const QString sheets = bench.in(u"sheets"_s);
    const QString job = bench.in(u"job.pdf"_s);
    const QString both = bench.in(u"both.pdf"_s);
    add("Cold/Baseline", baseline, {bench.one, plain}, plain, 15);
    add("Cold/Render", program, render(bench.one, u"1"_s, both), both, 15);
    add("Cold/RenderFolder", program, render(bench.one, u"1"_s, sheets), sheets, 15);
    add("Long/Plain", program, render(bench.longPlain, u"1"_s, both), both, 3);
    add("Long/Clusters", program, render(bench.longClusters, u"1"_s, both), both, 3);
    add("Cases/Baseline", baseline, {bench.many, plain}, plain, 1);
    add("Cases/Jobs1", program, render(bench.many, u"1"_s, sheets), sheets, 3);
    add("Cases/Jobs2", program, render(bench.many, u"2"_s, sheets), sheets, 3);
    add("PrintJob/Jobs1", program, render(bench.many, u"1"_s, job), job, 3);
    add("PrintJob/Jobs2", program, render(bench.many, u"2"_s, job), job, 3);
    benchmark::RegisterBenchmark("Warm/Document", warmDocument)->Unit(benchmark::kMillisecond);
}

Figures figuresOf(const std::string &name)
{
    const auto found = measured().find(name);
    return found == measured().end() ? Figures{} : found->second;
}

void printRatio(const char *what, double value, double base, double most)
{
    if (value > 0 && base > 0)
        std::printf("  %-52s %7.3f   at most %.2f%s\n", what, value / base, most,
                    value / base > most ? "   EXCEEDED" : "");
}

void printMemory(const char *what, const Figures &figures, long mostMiB)
{
    if (figures.peakKiB > 0)
        std::printf("  %-52s %5ld MiB below %ld MiB\n", what, figures.peakKiB / 1024, mostMiB);
}

void printSummary()
{
    const Figures cold = figuresOf("Cold/Baseline");
    const Figures loop = figuresOf("Cases/Baseline");
    std::printf("\nAgainst the plain QPdfWriter loop in the same run:\n");
    printRatio("cases into a folder, 1 job", figuresOf("Cases/Jobs1").seconds, loop.seconds, 0.10);
    printRatio("cases into a folder, 2 jobs", figuresOf("Cases/Jobs2").seconds, loop.seconds, 0.06);
    printRatio("one print job, 1 job", figuresOf("PrintJob/Jobs1").seconds, loop.seconds, 0.04);
    printRatio("one print job, 2 jobs", figuresOf("PrintJob/Jobs2").seconds, loop.seconds, 0.02);
    printRatio("one case, cold", figuresOf("Cold/Render").seconds, cold.seconds, 0.50);
    printRatio("one case into a folder (two files), cold", figuresOf("Cold/RenderFolder").seconds,
               cold.seconds, 0.50);
    printRatio("a long text of joined letters to one of characters",
               figuresOf("Long/Clusters").seconds, figuresOf("Long/Plain").seconds, 8);
    printRatio("size of a document", static_cast<double>(figuresOf("Cold/Render").bytes),
               static_cast<double>(cold.bytes), 0.90);
    printMemory("memory, cases into a folder, 2 jobs", figuresOf("Cases/Jobs2"), 120);
    printMemory("memory, print job, 2 jobs", figuresOf("PrintJob/Jobs2"), 200);
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    Bench bench;
    if (argc == 3 && QByteArray(argv[1]) == "--cases")
        bench.count = std::max(1, QByteArray(argv[2]).toInt());
    bench.many = bench.in(u"cases.jsonl"_s);
    bench.one = bench.in(u"one.jsonl"_s);
    bench.longPlain = bench.in(u"plain.jsonl"_s);
    bench.longClusters = bench.in(u"clusters.jsonl"_s);
    writeLongCase(bench.longPlain, u"長"_s);
    writeLongCase(bench.longClusters, u"قلم "_s);
    writeCases(bench.many, bench.count);
    writeCases(bench.one, 1);
    registerProcesses(bench);
    benchmark::RunSpecifiedBenchmarks();
    printSummary();
    return 0;
}
