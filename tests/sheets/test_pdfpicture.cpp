// SPDX-License-Identifier: GPL-3.0-or-later
#include "layoutfaults.h"
#include "pdfreading.h"
#include "press.h"

#include <QFont>
#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QRawFont>
#include <QTest>

#include <map>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

constexpr double scale = 4; // pixels to the pt

QImage blankPage(QSizeF size)
{
    QImage image((size * scale).toSize() + QSize(1, 1), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    return image;
}

/// Draws the glyphs of a page with Qt from the installed fonts, as they were laid out: the picture
/// that the PDF must show with the fonts that are embedded in it.
class GlyphPicture final
{
public:
    GlyphPicture(const LaidOutSheet &sheet, std::size_t page, const FontChain &fonts)
        : m_fonts(fonts), m_image(blankPage(sheet.pageSize)), m_painter(&m_image)
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        for (const TextRun &run : sheet.pages[page].runs) {
            for (const ShapedGlyph *glyph = run.begin(); glyph != run.end(); ++glyph)
                draw(*glyph, run.position(*glyph) * scale, run.size * scale);
        }
        m_painter.end();
    }

    const QImage &image() const { return m_image; }

private:
    const FontChain &m_fonts;
    QImage m_image;
    QPainter m_painter;
    std::map<std::pair<short, double>, QRawFont> m_open;

    void draw(const ShapedGlyph &glyph, QPointF place, double size)
    {
        QRawFont &font = m_open[{glyph.face, size}];
        if (!font.isValid()) {
            QFont wanted(m_fonts.families().at(glyph.face));
            wanted.setHintingPreference(QFont::PreferNoHinting);
            font = QRawFont::fromFont(wanted);
            font.setPixelSize(size);
        }
        m_painter.save();
        m_painter.translate(place);
        m_painter.fillPath(font.pathForGlyph(glyph.index), Qt::black);
        m_painter.restore();
    }
};

/// How much ink stands where it should not, or is missing, as a part of the ink that should be in
/// the rectangle (in pt). Both pictures are blurred to a third of a pt, since each program smooths
/// edges in its own way.
double difference(const QImage &actual, const QImage &expected, const QRectF &where)
{
    const QRect pixels = QRectF(where.topLeft() * scale, where.size() * scale).toAlignedRect();
    double wrong = 0;
    double ink = 0;
    constexpr int cell = 3;
    for (int y = pixels.top(); y + cell <= pixels.bottom(); ++y) {
        for (int x = pixels.left(); x + cell <= pixels.right(); ++x) {
            int is = 0;
            int should = 0;
            for (int dy = 0; dy < cell; ++dy) {
                for (int dx = 0; dx < cell; ++dx) {
                    is += 255 - actual.constScanLine(y + dy)[x + dx];
                    should += 255 - expected.constScanLine(y + dy)[x + dx];
                }
            }
            wrong += std::abs(is - should);
            ink += should;
        }
    }
    return ink > 0 ? wrong / ink : wrong;
}

QImage rendered(const Poppler::Document &document, int page)
{
    return document.page(page)
        ->renderToImage(72 * scale, 72 * scale)
        .convertToFormat(QImage::Format_Grayscale8);
}

} // namespace

class TestPdfPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePdfShowsTheGlyphsThatWereLaidOut_data();
    void thePdfShowsTheGlyphsThatWereLaidOut();
    void everyWordOfTheSampleIsShownInItsPlace_data();
    void everyWordOfTheSampleIsShownInItsPlace();
    void theRulesOfTheTableAreShown();
    void anotherGlyphIsToldApart();

private:
    Press m_press;

    CaseFile saying(const QString &text)
    {
        CaseFile file = sample();
        file.notice.reason = text;
        return file;
    }
};

void TestPdfPicture::thePdfShowsTheGlyphsThatWereLaidOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("face"); // position in the chain of fonts
    QTest::newRow("words of the form") << u"改善事項"_s << 0;
    QTest::newRow("other Kai type") << u"喆堃犇煊凃鱻龘"_s << 0;
    QTest::newRow("Latin letters") << u"WebjAgent fgpqy 0123456789"_s << 0;
    QTest::newRow("marks") << u"○①〇☐☑、。，（）「」*@_/"_s << 0;
    QTest::newRow("composed letters") << u"éüñÅçŠőĐ"_s << -1;
    QTest::newRow("plane 2") << u"𠮷𡍼𠀋𡃁"_s << 1;
    QTest::newRow("plane 15") << u"\U000F0000\U000F0001\U000F0010"_s << 2;
    QTest::newRow("Cyrillic and Greek") << u"ЖЩЙдя Ωλά"_s << -1;
    QTest::newRow("Hebrew") << u"שלום עולם"_s << 3;
    QTest::newRow("joined Arabic") << u"العربية لا"_s << 3;
    QTest::newRow("combining marks") << u"e\u0301 a\u0323\u0302 q\u0303 и\u0306"_s << -1;
    QTest::newRow("presentation forms") << u"ﬁ ﷲ"_s << -1;
}

void TestPdfPicture::thePdfShowsTheGlyphsThatWereLaidOut()
{
    QFETCH(const QString, text);
    QFETCH(const int, face);
    const CaseFile file = saying(text);
    const LaidOutSheet sheet = m_press.layOut(file, Sheet::Notice);
    const QImage actual = rendered(*openPdf(m_press.pdf({sheet})), 0);
    const GlyphPicture expected(sheet, 0, *m_press.fonts());
    int shown = 0;
    for (const TextRun &run : sheet.pages.front().runs) {
        // A line that is not simple is one run, with the form's words before the field.
        if (!textOf(run).contains(text.left(2)) && run.field != u"notice.reason"_s)
            continue;
        for (const ShapedGlyph *glyph = run.begin(); glyph != run.end(); ++glyph) {
            if (run.field == u"notice.reason"_s && face >= 0 && glyph->index > 3 &&
                !textOf(run).trimmed().isEmpty() && run.shapedLine().simple)
                QCOMPARE(static_cast<int>(glyph->face), face);
        }
        const QRectF room = roomOf(run, *m_press.fonts()).adjusted(-1, -2, 1, 3);
        const double wrong = difference(actual, expected.image(), room);
        QVERIFY2(wrong < 0.25, qPrintable(QString::number(wrong)));
        ++shown;
    }
    QVERIFY(shown > 0);
}

void TestPdfPicture::everyWordOfTheSampleIsShownInItsPlace_data()
{
    QTest::addColumn<int>("sheet");
    QTest::addColumn<int>("mode");
    QTest::newRow("notice, final") << 0 << 0;
    QTest::newRow("notice, guide") << 0 << 2;
    QTest::newRow("tracking, final") << 1 << 0;
    QTest::newRow("tracking, guide") << 1 << 2;
}

void TestPdfPicture::everyWordOfTheSampleIsShownInItsPlace()
{
    QFETCH(const int, sheet);
    QFETCH(const int, mode);
    const LaidOutSheet laidOut =
        m_press.layOut(sample(), static_cast<Sheet>(sheet), static_cast<SheetMode>(mode));
    const auto document = openPdf(m_press.pdf({laidOut}));
    for (std::size_t page = 0; page < laidOut.pages.size(); ++page) {
        const QImage actual = rendered(*document, static_cast<int>(page));
        const GlyphPicture expected(laidOut, page, *m_press.fonts());
        for (const TextRun &run : laidOut.pages[page].runs) {
            const QRectF room = roomOf(run, *m_press.fonts());
            if (room.isEmpty())
                continue;
            const double wrong = difference(actual, expected.image(), room);
            QVERIFY2(wrong < 0.25, qUtf8Printable(textOf(run) + u' ' + QString::number(wrong)));
        }
    }
}

void TestPdfPicture::theRulesOfTheTableAreShown()
{
    const LaidOutSheet sheet = m_press.layOut(sample(), Sheet::Tracking);
    const QImage picture = rendered(*openPdf(m_press.pdf({sheet})), 0);
    for (const Rule &rule : sheet.pages.front().rules) {
        const QPointF middle = (rule.from + rule.to) / 2 * scale;
        int darkest = 255;
        for (int dy = -1; dy <= 1; ++dy) {
            for (int dx = -1; dx <= 1; ++dx)
                darkest = std::min<int>(
                    darkest, picture.constScanLine(static_cast<int>(middle.y()) +
                                                   dy)[static_cast<int>(middle.x()) + dx]);
        }
        QVERIFY(darkest < 128);
    }
}

void TestPdfPicture::anotherGlyphIsToldApart()
{
    // The measure itself: a letter with another accent, or one that is off by a twentieth of an em.
    const LaidOutSheet one = m_press.layOut(saying(u"é日"_s), Sheet::Notice);
    const LaidOutSheet two = m_press.layOut(saying(u"è目"_s), Sheet::Notice);
    const QImage first = GlyphPicture(one, 0, *m_press.fonts()).image();
    const QImage second = GlyphPicture(two, 0, *m_press.fonts()).image();
    for (const TextRun &run : one.pages.front().runs) {
        if (run.field == u"notice.reason"_s) {
            const QRectF room = roomOf(run, *m_press.fonts());
            QVERIFY(difference(first, second, room) > 0.35);
            QVERIFY(difference(first, first.copy(-2, 0, first.width(), first.height()), room) >
                    0.35);
            QCOMPARE(difference(first, first, room), 0.0);
        }
    }
}

QTEST_MAIN(TestPdfPicture)
#include "test_pdfpicture.moc"
