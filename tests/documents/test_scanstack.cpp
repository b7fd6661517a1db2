// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/recognition/readpage.h"
#include "scans.h"
#include "testprogram.h"

#include <QTest>

using namespace noticedesk;
using namespace noticedesk::testing;

class TestScanStack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStackIsReadWithoutMistake();

private:
    Scanner m_scanner;
};

/// As it comes out of a scanner: pages of several cases, lying in all ways.
void TestScanStack::aStackIsReadWithoutMistake()
{
#ifdef NOTICEDESK_SANITIZED
    constexpr int pages = 6;
#else
    constexpr int pages = 40;
#endif
    const std::vector<LaidOutSheet> sheets{m_scanner.sheet(42), m_scanner.sheet(7, Sheet::Tracking),
                                           m_scanner.sheet(123456)};
    const std::array<double, 4> resolutions{150, 200, 200, 300};
    const std::array<ScanColours, 4> colours{ScanColours::Full, ScanColours::Grey,
                                             ScanColours::OneBit, ScanColours::Full};
    int read = 0;
    for (int at = 0; at < pages; ++at) {
        const auto number = static_cast<std::size_t>(at);
        const LaidOutSheet &sheet = sheets[number % sheets.size()];
        const std::size_t page = number % sheet.pages.size();
        Scan scan;
        scan.dpi = resolutions[number / 2 % 4];
        scan.colours = colours[number % 4];
        scan.quarterTurns = at % 5 == 4 ? at % 4 : 0;
        scan.skew = at % 7 - 3;
        scan.noise = at % 6 * 5;
        scan.blur = at % 8 == 0 ? 0.4 : 0;
        scan.jpegQuality = scan.colours == ScanColours::OneBit ? 0 : 60;
        if (at % 4 == 3)
            scan.seals = {{130, 200}, at % 8 == 3 ? topRightCode : bottomLeftCode};
        const PageReading reading = readPage(m_scanner.scan(sheet, page, scan));
        for (const CodeOnPage &code : reading.codes)
            QCOMPARE(code.text, sheet.pages[page].codes.front().payload);
        read += reading.verdict() == PageVerdict::Ours;
    }
    QVERIFY2(read >= pages * 95 / 100, qPrintable(QString::number(read)));
}

NOTICEDESK_TEST(TestScanStack)
#include "test_scanstack.moc"
