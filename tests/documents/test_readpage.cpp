// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/recognition/readpage.h"
#include "scans.h"
#include "sheets/documents/landmarks.h"
#include "testprogram.h"

#include <QPainter>
#include <QTest>

#include <cmath>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

/// A code of any text, its side in mm.
void drawCode(QImage &page, const QString &text, double dpi, QPointF middle, double side = 15.5)
{
    const QrCode code = encodeQrCode(text);
    QPainter painter(&page);
    painter.scale(dpi / 25.4, dpi / 25.4);
    const double module = side / code.size;
    painter.translate(middle - QPointF(side, side) / 2);
    painter.fillRect(QRectF(-2, -2, side + 4, side + 4), Qt::white);
    for (int row = 0; row < code.size; ++row) {
        for (int column = 0; column < code.size; ++column) {
            if (code.isDark(column, row))
                painter.fillRect(QRectF(column * module, row * module, module, module), Qt::black);
        }
    }
}

QStringList textsOf(const PageReading &reading)
{
    QStringList texts;
    for (const CodeOnPage &code : reading.codes)
        texts.append(code.text);
    return texts;
}

/// Between two directions, in degrees.
double between(double one, double other)
{
    return std::abs(std::remainder(one - other, 360));
}

} // namespace

class TestReadPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aScanIsRead_data();
    void aScanIsRead();
    void theTurnIsFound_data();
    void theTurnIsFound();
    void cornersLieOnTheCode();
    void whatWasReadIsGivenWhole_data();
    void whatWasReadIsGivenWhole();
    void twoSheetsOnOneGlassContradict();
    void aCodeThatIsHarderToReadIsSeenToo();
    void aForeignCodeDoesNotEndTheSearch();
    void transparentPaperIsWhite();
    void whatIsNoPageHasNoCode_data();
    void whatIsNoPageHasNoCode();

private:
    Scanner m_scanner;
    LaidOutSheet m_sheet = m_scanner.sheet(42);
    const QString m_text = m_sheet.pages.front().codes.front().payload;
};

void TestReadPage::aScanIsRead_data()
{
    QTest::addColumn<Scan>("scan");
    QTest::addColumn<ReadIn>("readIn");
    const auto row = [](const char *name, Scan scan, ReadIn readIn) {
        QTest::newRow(name) << scan << readIn;
    };
    row("200 dpi, noise and JPEG", {.skew = 2.9, .noise = 12, .jpegQuality = 60}, ReadIn::HalfSize);
    row("300 dpi, blurred", {.dpi = 300, .skew = -3, .blur = 1, .noise = 12, .jpegQuality = 60},
        ReadIn::HalfSize);
    row("very pale", {.skew = 1, .contrast = 0.2, .noise = 3}, ReadIn::HalfSize);
    row("one code only", {.skew = 1, .torn = {bottomLeftCorner}, .noise = 8}, ReadIn::HalfSize);
    row("150 dpi", {.dpi = 150, .skew = -2, .noise = 12, .jpegQuality = 60}, ReadIn::FullSize);
    row("one bit", {.dpi = 150, .skew = 1.5, .noise = 12, .colours = ScanColours::OneBit},
        ReadIn::FullSize);
    row("fax", {.dpi = 204, .noise = 5, .colours = ScanColours::Fax}, ReadIn::FullSize);
    const std::vector<QPointF> onCodes{topRightCode, bottomLeftCode};
    row("seal over both codes", {.skew = 1.5, .seals = onCodes, .noise = 6, .jpegQuality = 75},
        ReadIn::DarkParts);
    row("seal over both codes in grey",
        {.dpi = 300, .skew = 1.5, .seals = onCodes, .noise = 3, .colours = ScanColours::Grey},
        ReadIn::DarkParts);
    row("dirty glass", {.skew = 1.5, .noise = 12, .specks = 0.06, .colours = ScanColours::OneBit},
        ReadIn::WithoutSpecks);
    row("dots for grey",
        {.dpi = 150, .skew = 1.5, .contrast = 0.6, .noise = 12, .colours = ScanColours::Dithered},
        ReadIn::Enlarged);
}

void TestReadPage::aScanIsRead()
{
    QFETCH(const Scan, scan); // its code is read in no form that is tried earlier
    const PageReading reading = readPage(m_scanner.scan(m_sheet, 0, scan));
    QCOMPARE(reading.verdict(), PageVerdict::Ours);
    QCOMPARE(reading.page()->toText(), m_text);
    QVERIFY(!reading.hasForeign());
    QTEST(reading.codes.front().readIn, "readIn");
}

void TestReadPage::theTurnIsFound_data()
{
    QTest::addColumn<int>("quarterTurns");
    QTest::addColumn<double>("skew");
    QTest::newRow("lies straight") << 0 << 0.0;
    QTest::newRow("lies on its right side") << 1 << 2.5;
    QTest::newRow("upside down") << 2 << -2.5;
    QTest::newRow("lies on its left side") << 3 << 1.0;
}

void TestReadPage::theTurnIsFound()
{
    QFETCH(const int, quarterTurns);
    QFETCH(const double, skew);
    const QImage scan =
        m_scanner.scan(m_sheet, 0, {.quarterTurns = quarterTurns, .skew = skew, .noise = 8});
    const PageReading reading = readPage(scan);
    QCOMPARE((reading.quarterTurns + quarterTurns) % 4, 0);
    QVERIFY2(between(reading.skew, skew) < 1, qPrintable(QString::number(reading.skew)));
    const QImage shown = upright(scan, reading.quarterTurns);
    QVERIFY(shown.height() > shown.width());
    QCOMPARE(readPage(shown).quarterTurns, 0);
}

void TestReadPage::cornersLieOnTheCode()
{
    const QImage page = m_scanner.drawn(m_sheet, 0, 200);
    const PageReading reading = readPage(page);
    QCOMPARE(reading.codes.size(), std::size_t{2});
    const std::vector<QRectF> codes = landmarksOf(m_sheet).front().codes;
    for (const CodeOnPage &code : reading.codes) {
        const QRectF &printed = code.corners[0].x() > page.width() / 2 ? codes[0] : codes[1];
        const std::array<QPointF, 4> corners{printed.topLeft(), printed.topRight(),
                                             printed.bottomRight(), printed.bottomLeft()};
        for (std::size_t at = 0; at < 4; ++at) {
            const QPointF off = code.corners[at] * 25.4 / 200 - corners[at];
            QVERIFY2(off.manhattanLength() < 0.6, // mm
                     qPrintable(u"%1, %2"_s.arg(off.x()).arg(off.y())));
        }
    }
}

void TestReadPage::whatWasReadIsGivenWhole_data()
{
    QTest::addColumn<QString>("other");
    QTest::addColumn<PageVerdict>("verdict");
    const QString another = m_scanner.sheet(43).pages.front().codes.front().payload;
    QTest::newRow("of another office") << u"https://example.org/"_s << PageVerdict::Ours;
    QTest::newRow("of another case") << another << PageVerdict::Contradiction;
    QTest::newRow("forged") << QString(m_text).replace(u"0042"_s, u"0043"_s)
                            << PageVerdict::WrongCheck;
}

/// Another code stands on the page, too: instead of one of the two, and beside them.
void TestReadPage::whatWasReadIsGivenWhole()
{
    QFETCH(const QString, other);
    QFETCH(const PageVerdict, verdict);
    QImage instead = m_scanner.drawn(m_sheet, 0, 200);
    drawCode(instead, other, 200, topRightCode);
    const PageReading reading = readPage(m_scanner.scan(instead, {.skew = 1, .noise = 8}));
    QCOMPARE(reading.verdict(), verdict);
    QCOMPARE(reading.codes.size(), std::size_t{2});
    QVERIFY(textsOf(reading).contains(m_text));
    QCOMPARE(reading.hasForeign(), verdict == PageVerdict::Ours);

    QImage beside = m_scanner.drawn(m_sheet, 0, 200);
    drawCode(beside, u"foreign"_s, 200, {150, 17.75});
    const PageReading three = readPage(beside);
    QCOMPARE(three.codes.size(), std::size_t{3});
    QCOMPARE(three.verdict(), PageVerdict::Ours);
    QVERIFY(three.hasForeign());
}

void TestReadPage::twoSheetsOnOneGlassContradict()
{
    const QImage left = m_scanner.drawn(m_sheet, 0, 200);
    // A smaller copy, which is not read at half size, while the other's codes agree.
    const QImage right = m_scanner.drawn(m_scanner.sheet(43), 0, 120);
    QImage glass(left.width() * 2, left.height(), QImage::Format_RGB32);
    glass.fill(Qt::white);
    QPainter painter(&glass);
    painter.drawImage(0, 0, left);
    painter.drawImage(left.width(), 0, right);
    painter.end();
    const PageReading reading = readPage(glass);
    QCOMPARE(reading.verdict(), PageVerdict::Contradiction);
    QCOMPARE(reading.codes.front().readIn, ReadIn::HalfSize);
    QCOMPARE(reading.codes.back().readIn, ReadIn::FullSize);
}

/// One code at half the size is not all: the other may be of another page that lies over it.
void TestReadPage::aCodeThatIsHarderToReadIsSeenToo()
{
    QImage page = m_scanner.scan(m_sheet, 0, {.torn = {bottomLeftCorner}});
    drawCode(page, m_scanner.sheet(43).pages.front().codes.front().payload, 200, bottomLeftCode, 9);
    const PageReading reading = readPage(page);
    QCOMPARE(reading.codes.front().readIn, ReadIn::HalfSize);
    QCOMPARE(reading.verdict(), PageVerdict::Contradiction);
}

void TestReadPage::aForeignCodeDoesNotEndTheSearch()
{
    QImage page = m_scanner.drawn(m_sheet, 0, 200);
    drawCode(page, u"https://example.org/"_s, 200, {130, 18});
    const PageReading reading =
        readPage(m_scanner.scan(page, {.seals = {topRightCode, bottomLeftCode}, .noise = 6}));
    QCOMPARE(reading.verdict(), PageVerdict::Ours);
    QVERIFY(reading.hasForeign());
}

void TestReadPage::transparentPaperIsWhite()
{
    QImage page = m_scanner.drawn(m_sheet, 0, 200).convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < page.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(page.scanLine(y));
        std::transform(line, line + page.width(), line,
                       [](QRgb colour) { return qRgba(0, 0, 0, 255 - qGray(colour)); });
    }
    const PageReading reading = readPage(page);
    QCOMPARE(reading.verdict(), PageVerdict::Ours);
    QCOMPARE(reading.codes.front().readIn, ReadIn::HalfSize);
}

void TestReadPage::whatIsNoPageHasNoCode_data()
{
    QTest::addColumn<QSize>("size");
    for (const QSize size : {QSize(), QSize(1, 1), QSize(1, 2000), QSize(2000, 1), QSize(20, 20),
                             QSize(40, 40), QSize(1501, 1501)})
        QTest::addRow("%d x %d", size.width(), size.height()) << size;
}

void TestReadPage::whatIsNoPageHasNoCode()
{
    QFETCH(const QSize, size);
    for (const QImage::Format format :
         {QImage::Format_RGB32, QImage::Format_Mono, QImage::Format_Grayscale16,
          QImage::Format_Indexed8, QImage::Format_RGBA64}) {
        QImage picture(size, format);
        picture.fill(0);
        const PageReading reading = readPage(picture);
        QVERIFY(reading.codes.empty());
        QCOMPARE(reading.verdict(), PageVerdict::NoCode);
        QVERIFY(!upright(picture, reading.quarterTurns).isNull() || picture.isNull());
    }
}

NOTICEDESK_TEST(TestReadPage)
#include "test_readpage.moc"
