// SPDX-License-Identifier: GPL-3.0-or-later
#include "layoutfaults.h"
#include "pdfreading.h"
#include "press.h"
#include "sheets/painting/pagepainter.h"
#include "testprogram.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

/// A part of a page (in pt), looked at with so many pixels to the pt, and how much of a glyph's ink
/// two programs may put into different places at that scale.
struct View
{
    QRectF part;
    int scale = 0;
    double mostDifference = 0;

    QSize size() const { return (part.size() * scale).toSize(); }
};

/// A page as it is painted from the installed fonts: the picture that the PDF must show with the
/// fonts that are embedded in it.
QImage painted(const noticedesk::Page &page, const View &view, PagePainter &pages)
{
    QImage image(view.size(), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(view.scale, view.scale);
    painter.translate(-view.part.topLeft());
    pages.paint(painter, page);
    return image;
}

QImage rendered(const Poppler::Document &document, int page, const View &view)
{
    const double resolution = 72.0 * view.scale;
    const QPoint corner = (view.part.topLeft() * view.scale).toPoint();
    return document.page(page)
        ->renderToImage(resolution, resolution, corner.x(), corner.y(), view.size().width(),
                        view.size().height())
        .convertToFormat(QImage::Format_Grayscale8);
}

/// How much ink stands in the wrong place, as a part of all ink in the rectangle of pixels. The
/// pictures are blurred a little and their amounts of ink made equal, since each program smooths
/// edges in its own way and makes all strokes a little darker or lighter.
double difference(const QImage &actual, const QImage &expected, const QRect &where, QPoint shift)
{
    constexpr int cell = 4;
    std::vector<std::pair<double, double>> cells;
    std::pair<double, double> ink{0, 0};
    for (int y = where.top(); y + cell <= where.bottom() + 1; y += cell) {
        for (int x = where.left(); x + cell <= where.right() + 1; x += cell) {
            std::pair<double, double> sums{0, 0};
            for (int dy = 0; dy < cell; ++dy) {
                const uchar *is = actual.constScanLine(y + dy + shift.y()) + x + shift.x();
                const uchar *should = expected.constScanLine(y + dy) + x;
                for (int dx = 0; dx < cell; ++dx) {
                    sums.first += 255 - is[dx];
                    sums.second += 255 - should[dx];
                }
            }
            ink.first += sums.first;
            ink.second += sums.second;
            cells.push_back(sums);
        }
    }
    if (ink.second == 0)
        return ink.first > 0 ? 1 : 0;
    const double darker = ink.first / ink.second;
    if (!(darker > 0.6 && darker < 1.6))
        return 1;
    double wrong = 0;
    for (const auto &[is, should] : cells)
        wrong += std::abs(is / darker - should);
    return wrong / ink.second;
}

/// The differences of the glyphs of a run, each at the best of the places within a pixel: Poppler
/// puts each glyph on whole pixels.
std::vector<double> differences(const QImage &actual, const QImage &expected, const TextRun &run,
                                const View &view, const FontChain &fonts)
{
    std::vector<double> all;
    for (int at = 0; at < run.glyphCount; ++at) {
        TextRun one = run;
        one.firstGlyph += at;
        one.glyphCount = 1;
        const QRectF room = roomOf(one, fonts);
        if (room.isEmpty())
            continue;
        const QRectF near = room.adjusted(-0.5, -1, 0.5, 1).translated(-view.part.topLeft());
        const QRect pixels =
            QRectF(near.topLeft() * view.scale, near.size() * view.scale).toAlignedRect();
        if (!actual.rect().adjusted(1, 1, -1, -1).contains(pixels))
            continue; // it stands in another part of the page
        double least = 1;
        for (int y = -1; y <= 1; ++y) {
            for (int x = -1; x <= 1; ++x)
                least = std::min(least, difference(actual, expected, pixels, {x, y}));
        }
        all.push_back(least);
    }
    return all;
}

/// The row that prints the reason, closely.
View closeView(const LaidOutSheet &sheet)
{
    for (const SheetBlock &block : sheet.blocks) {
        if (block.name == u"說明"_s)
            return {block.rect, 10, 0.18};
    }
    throw std::runtime_error("the form has no such row");
}

View pageView(const LaidOutSheet &sheet)
{
    return {QRectF(QPointF(0, 0), sheet.pageSize), 4, 0.6};
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
    void anotherGlyphIsToldApart_data();
    void anotherGlyphIsToldApart();

private:
    Press m_press;
    PagePainter m_pages{m_press.fonts()};

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
    QTest::newRow("composed letters") << u"éèüñÅçŠőĐ"_s << -1;
    QTest::newRow("plane 2") << u"𠮷𡍼𠀋𡃁"_s << 1;
    QTest::newRow("plane 15") << u"\U000F0000\U000F0001\U000F0010"_s << 2;
    QTest::newRow("Cyrillic and Greek") << u"ЖЩЙдя Ωλά"_s << -1;
    QTest::newRow("Hebrew") << u"שלום עולם"_s << -1;
    QTest::newRow("joined Arabic") << u"العربية لا"_s << -1;
    QTest::newRow("combining marks") << u"e\u0301 a\u0323\u0302 q\u0303 и\u0306"_s << -1;
    QTest::newRow("presentation forms") << u"ﬁ ﷲ"_s << -1;
}

void TestPdfPicture::thePdfShowsTheGlyphsThatWereLaidOut()
{
    QFETCH(const QString, text);
    QFETCH(const int, face);
    const LaidOutSheet sheet = m_press.layOut(saying(text), Sheet::Notice);
    const View view = closeView(sheet);
    const QImage actual = rendered(*openPdf(m_press.pdf({sheet})), 0, view);
    const QImage expected = painted(sheet.pages.front(), view, m_pages);
    int shown = 0;
    for (const TextRun &run : sheet.pages.front().runs) {
        // A line that is not simple is one run, with the form's words before the field.
        if (run.field != u"notice.reason"_s && !textOf(run).contains(text))
            continue;
        if (run.shapedLine().simple && !textOf(run).trimmed().isEmpty() && face >= 0)
            QCOMPARE(static_cast<int>(run.begin()->face), face);
        for (const double wrong : differences(actual, expected, run, view, *m_press.fonts())) {
            QVERIFY2(wrong < view.mostDifference, qPrintable(QString::number(wrong)));
            ++shown;
        }
    }
    QVERIFY(shown >= 2);
}

void TestPdfPicture::everyWordOfTheSampleIsShownInItsPlace_data()
{
    QTest::addColumn<int>("sheet");
    QTest::addColumn<int>("mode");
    QTest::newRow("notice, guide") << 0 << 2;
    QTest::newRow("tracking, final") << 1 << 0;
}

void TestPdfPicture::everyWordOfTheSampleIsShownInItsPlace()
{
    QFETCH(const int, sheet);
    QFETCH(const int, mode);
    const LaidOutSheet laidOut =
        m_press.layOut(sample(), static_cast<Sheet>(sheet), static_cast<SheetMode>(mode));
    const auto document = openPdf(m_press.pdf({laidOut}));
    const View view = pageView(laidOut);
    for (std::size_t page = 0; page < laidOut.pages.size(); ++page) {
        const QImage actual = rendered(*document, static_cast<int>(page), view);
        const QImage expected = painted(laidOut.pages[page], view, m_pages);
        for (const TextRun &run : laidOut.pages[page].runs) {
            for (const double wrong : differences(actual, expected, run, view, *m_press.fonts()))
                QVERIFY2(wrong < view.mostDifference,
                         qUtf8Printable(textOf(run) + u' ' + QString::number(wrong)));
        }
    }
}

void TestPdfPicture::theRulesOfTheTableAreShown()
{
    const LaidOutSheet sheet = m_press.layOut(sample(), Sheet::Tracking);
    const View view = pageView(sheet);
    const QImage picture = rendered(*openPdf(m_press.pdf({sheet})), 0, view);
    for (const Rule &rule : sheet.pages.front().rules) {
        const QPoint middle = ((rule.from + rule.to) / 2 * view.scale).toPoint();
        int darkest = 255;
        for (int dy = -1; dy <= 1; ++dy) {
            const uchar *row = picture.constScanLine(middle.y() + dy) + middle.x();
            for (int dx = -1; dx <= 1; ++dx)
                darkest = std::min<int>(darkest, row[dx]);
        }
        QVERIFY(darkest < 128);
    }
}

void TestPdfPicture::anotherGlyphIsToldApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("other");
    QTest::newRow("a stroke more") << u"日日"_s << u"目目"_s;
    QTest::newRow("no accent") << u"éé"_s << u"ee"_s;
    QTest::newRow("accent turned around") << u"íí"_s << u"ìì"_s;
    QTest::newRow("another letter") << u"OO"_s << u"QQ"_s;
}

/// The measure itself.
void TestPdfPicture::anotherGlyphIsToldApart()
{
    QFETCH(const QString, text);
    QFETCH(const QString, other);
    const LaidOutSheet one = m_press.layOut(saying(text), Sheet::Notice);
    const LaidOutSheet two = m_press.layOut(saying(other), Sheet::Notice);
    const View view = closeView(one);
    const QImage first = painted(one.pages.front(), view, m_pages);
    const QImage second = painted(two.pages.front(), view, m_pages);
    const int twentieth = 6; // pixels of a twentieth of an em
    const QImage shifted = first.copy(-twentieth, 0, first.width(), first.height());
    for (const TextRun &run : one.pages.front().runs) {
        if (run.field != u"notice.reason"_s)
            continue;
        for (const double wrong : differences(second, first, run, view, *m_press.fonts()))
            QVERIFY2(wrong > view.mostDifference, qPrintable(QString::number(wrong)));
        for (const double wrong : differences(shifted, first, run, view, *m_press.fonts()))
            QVERIFY2(wrong > view.mostDifference, qPrintable(QString::number(wrong)));
        for (const double wrong : differences(first, first, run, view, *m_press.fonts()))
            QCOMPARE(wrong, 0.0);
    }
}

NOTICEDESK_TEST(TestPdfPicture)
#include "test_pdfpicture.moc"
