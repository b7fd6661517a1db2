// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/typesetting/glyphoutline.h"
#include "testprogram.h"

#include <QTest>

using namespace noticedesk;

namespace
{

struct Dot
{
    int x = 0;
    int y = 0;
    bool isOnCurve = true;
};

void appendWord(QByteArray &bytes, int value)
{
    bytes.append(static_cast<char>(value >> 8));
    bytes.append(static_cast<char>(value));
}

/// A glyph of one contour, all distances in two bytes, with hints of so many bytes.
QByteArray glyphOf(const std::vector<Dot> &dots, int hints = 0)
{
    QByteArray glyph;
    for (const int figure : {1, 0, 0, 100, 100, static_cast<int>(dots.size()) - 1, hints})
        appendWord(glyph, figure);
    glyph += QByteArray(hints, '\x2F');
    for (const Dot &dot : dots)
        glyph.append(dot.isOnCurve ? '\x01' : '\0');
    for (int Dot::*const direction : {&Dot::x, &Dot::y}) {
        int last = 0;
        for (const Dot &dot : dots) {
            appendWord(glyph, dot.*direction - last);
            last = dot.*direction;
        }
    }
    return glyph;
}

} // namespace

/// What is left of a glyph in a PDF.
class TestGlyphOutline final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pointsMidwayAreLeftOut_data();
    void pointsMidwayAreLeftOut();
    void hintsAreLeftOut();
    void flagsThatAreRepeatedAreRead();
    void distancesOfOneByteAreWritten();
    void whatIsNotUnderstoodStays_data();
    void whatIsNotUnderstoodStays();
    void componentsAreNumberedAnew();
    void aComponentThatIsCutOffIsNone();
};

void TestGlyphOutline::pointsMidwayAreLeftOut_data()
{
    QTest::addColumn<std::vector<Dot>>("dots");
    QTest::addColumn<std::vector<Dot>>("left");
    const Dot start{0, 0};
    const Dot control{100, 0, false};
    const Dot other{100, 200, false};
    const auto row = [&](const char *name, const Dot &between, bool isLeftOut) {
        std::vector<Dot> dots{start, control, between, other};
        QTest::newRow(name) << dots << (isLeftOut ? std::vector<Dot>{start, control, other} : dots);
    };
    row("midway", {100, 100}, true);
    row("a unit to the right", {101, 100}, false);
    row("a unit up", {100, 101}, false);
    row("a control point midway", {100, 100, false}, false);
    row("anywhere", {90, 120}, false);
    QTest::newRow("rounded to the right")
        << std::vector<Dot>{start, control, {101, 100}, {101, 200, false}}
        << std::vector<Dot>{start, control, {101, 200, false}};
    QTest::newRow("rounded down") << std::vector<Dot>{start, control, {100, 100}, {100, 201, false}}
                                  << std::vector<Dot>{start, control, {100, 201, false}};
    QTest::newRow("the first point")
        << std::vector<Dot>{{100, 100}, {100, 200, false}, {0, 200}, {0, 0}, {100, 0, false}}
        << std::vector<Dot>{{100, 100}, {100, 200, false}, {0, 200}, {0, 0}, {100, 0, false}};
    QTest::newRow("beside a corner") << std::vector<Dot>{start, {100, 0}, {100, 100}, other}
                                     << std::vector<Dot>{start, {100, 0}, {100, 100}, other};
    QTest::newRow("farther than can be written")
        << std::vector<Dot>{start, {0, -16'384, false}, {0, 0}, {0, 16'384, false}}
        << std::vector<Dot>{start, {0, -16'384, false}, {0, 0}, {0, 16'384, false}};
}

void TestGlyphOutline::pointsMidwayAreLeftOut()
{
    QFETCH(const std::vector<Dot>, dots);
    QFETCH(const std::vector<Dot>, left);
    // The same encoding of both.
    QCOMPARE(withoutImpliedPoints(glyphOf(dots)).toHex(), withoutHints(glyphOf(left)).toHex());
}

void TestGlyphOutline::hintsAreLeftOut()
{
    const std::vector<Dot> dots{{0, 0}, {700, 0}, {700, 900}};
    QCOMPARE(withoutHints(glyphOf(dots, 40)), withoutHints(glyphOf(dots)));
    QCOMPARE(withoutImpliedPoints(glyphOf(dots, 40)), withoutHints(glyphOf(dots)));
}

void TestGlyphOutline::flagsThatAreRepeatedAreRead()
{
    // Three points of the same kind; the flag says that it stands for two more.
    QByteArray glyph = glyphOf({{0, 0}, {700, 800}, {900, -700}});
    const QByteArray plain = withoutHints(glyph);
    glyph.replace(glyph.indexOf("\x01\x01\x01", 14), 3, "\x09\x02");
    QCOMPARE(withoutHints(glyph), plain);
}

void TestGlyphOutline::distancesOfOneByteAreWritten()
{
    const QByteArray written = withoutHints(glyphOf({{255, 0}, {0, -255}, {-256, -255}}));
    QByteArray expected;
    for (const int figure : {1, 0, 0, 100, 100, 2, 0})
        appendWord(expected, figure);
    // Right, nowhere; left, down; two bytes to the left, nowhere.
    expected += QByteArray::fromHex("330721"
                                    "ff"
                                    "ff"
                                    "ff00"
                                    "ff");
    QCOMPARE(written.toHex(), expected.toHex());
}

void TestGlyphOutline::whatIsNotUnderstoodStays_data()
{
    QTest::addColumn<QByteArray>("glyph");
    const QByteArray whole = glyphOf({{0, 0}, {100, 0, false}, {100, 100}, {100, 200, false}});
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a header") << whole.first(10);
    for (const qsizetype length : {9, 11, 13, 15, 20, 25})
        QTest::addRow("%d bytes", static_cast<int>(length)) << whole.first(length);
    QByteArray backwards = whole;
    backwards[1] = 2; // two contours: the second ends where the first begins
    backwards.insert(12, QByteArray::fromHex("0000"));
    QTest::newRow("a contour that ends before it begins") << backwards;
    QTest::newRow("more hints than bytes") << whole.first(12) + "\xFF\xFF" + whole.sliced(14);
}

void TestGlyphOutline::whatIsNotUnderstoodStays()
{
    QFETCH(const QByteArray, glyph);
    QCOMPARE(withoutImpliedPoints(glyph), glyph);
    QCOMPARE(withoutHints(glyph), glyph);
    QVERIFY(componentsOf(glyph).empty());
}

void TestGlyphOutline::componentsAreNumberedAnew()
{
    const QByteArray bounds = QByteArray::fromHex("00000000 00640064");
    // Words and more behind it; bytes, a scale, more and hints; a matrix.
    const QByteArray glyph = QByteArray::fromHex("ffff") + bounds +
                             QByteArray::fromHex("0023 0007 0001 0002"
                                                 "012a 0300 05 06 4000"
                                                 "0082 0009 01 02 4000 0000 0000 4000"
                                                 "0002 b0 01");
    QCOMPARE(componentsOf(glyph), (std::vector<unsigned>{7, 0x300, 9}));
    const QByteArray expected = QByteArray::fromHex("ffff") + bounds +
                                QByteArray::fromHex("0023 0008 0001 0002"
                                                    "002a 0301 05 06 4000"
                                                    "0082 000a 01 02 4000 0000 0000 4000"
                                                    "0002 b0 01");
    QCOMPARE(withComponents(glyph, [](unsigned number) { return number + 1; }).toHex(),
             expected.toHex());
}

void TestGlyphOutline::aComponentThatIsCutOffIsNone()
{
    const QByteArray glyph = QByteArray::fromHex("ffff 00000000 00640064 0023 0007 0001 0002 0003");
    QCOMPARE(componentsOf(glyph), std::vector<unsigned>{7});
}

NOTICEDESK_TEST(TestGlyphOutline)
#include "test_glyphoutline.moc"
