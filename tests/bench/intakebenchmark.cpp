// SPDX-License-Identifier: GPL-3.0-or-later
// How long the codes of scanned pages take to read, on one thread: 40 pages, or the number you
// name. See docs/benchmarks.md.
#include "../documents/scans.h"
#include "documents/recognition/blankpage.h"
#include "documents/recognition/readpage.h"
#include "stopwatch.h"

#include <QGuiApplication>

#include <algorithm>
#include <cstdio>

using namespace noticedesk;
using namespace noticedesk::testing;

namespace
{

struct Kind
{
    const char *name;
    Scan scan;
};

std::vector<Kind> kinds()
{
    const std::vector<QPointF> onCodes{topRightCode, bottomLeftCode};
    return {
        {"150 dpi", {.dpi = 150, .skew = 1.5, .noise = 12, .jpegQuality = 60}},
        {"200 dpi", {.skew = -2, .noise = 12, .jpegQuality = 60}},
        {"200 dpi, one bit", {.skew = 1, .noise = 12, .colours = ScanColours::OneBit}},
        {"300 dpi", {.dpi = 300, .skew = 2, .noise = 12, .jpegQuality = 60}},
        {"both codes sealed", {.skew = 1, .seals = onCodes, .noise = 6, .jpegQuality = 75}},
        {"no code: all attempts",
         {.skew = 1, .torn = {topRightCorner, bottomLeftCorner}, .noise = 12, .jpegQuality = 60}},
    };
}

double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
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
    Scanner scanner;
    const LaidOutSheet sheet = scanner.sheet(42);
    const std::vector<Kind> all = kinds();
    std::vector<std::vector<double>> reading(all.size());
    std::vector<std::vector<double>> blank(all.size());
    std::vector<int> read(all.size());
    for (int at = 0; at < pages; ++at) {
        const auto kind = static_cast<std::size_t>(at) % all.size();
        const QImage picture = scanner.scan(sheet, 0, all[kind].scan);
        reading[kind].push_back(milliseconds(
            [&] { read[kind] += readPage(picture).verdict() == PageVerdict::Ours ? 1 : 0; }));
        blank[kind].push_back(milliseconds([&] { (void)isBlankPage(picture); }));
    }
    std::printf("%-24s %6s %6s %10s %10s\n", "", "pages", "read", "code, ms", "blank, ms");
    for (std::size_t kind = 0; kind < all.size(); ++kind) {
        if (!reading[kind].empty())
            std::printf("%-24s %6zu %6d %10.1f %10.1f\n", all[kind].name, reading[kind].size(),
                        read[kind], median(reading[kind]), median(blank[kind]));
    }
    return 0;
}
