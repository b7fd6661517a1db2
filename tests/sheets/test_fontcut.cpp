// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/pdf/fontcut.h"
#include "sheets/typesetting/fontchain.h"
#include "sheets/typesetting/glyphoutline.h"
#include "testprogram.h"

#include <QTest>
#include <QtEndian>

#include <cmath>
#include <hb.h>
#include <memory>
#include <random>
#include <stdexcept>

using namespace noticedesk;

namespace
{

using Font = std::unique_ptr<hb_font_t, void (*)(hb_font_t *)>;

Font fontOf(const QByteArray &file)
{
    hb_blob_t *blob = hb_blob_create(file.constData(), static_cast<unsigned>(file.size()),
                                     HB_MEMORY_MODE_DUPLICATE, nullptr, nullptr);
    hb_face_t *face = hb_face_create(blob, 0);
    hb_blob_destroy(blob);
    Font font(hb_font_create(face), hb_font_destroy);
    hb_face_destroy(face);
    return font;
}

/// The figures of all lines and curves that draw a glyph, in their order.
std::vector<float> drawingOf(hb_font_t *font, unsigned glyph)
{
    using Drawing = std::vector<float>;
    static hb_draw_funcs_t *const draw = [] {
        hb_draw_funcs_t *functions = hb_draw_funcs_create();
        const auto to = [](hb_draw_funcs_t *, void *data, hb_draw_state_t *, float x, float y,
                           void *) {
            auto &drawing = *static_cast<Drawing *>(data);
            drawing.insert(drawing.end(), {x, y});
        };
        hb_draw_funcs_set_move_to_func(functions, to, nullptr, nullptr);
        hb_draw_funcs_set_line_to_func(functions, to, nullptr, nullptr);
        hb_draw_funcs_set_quadratic_to_func(
            functions,
            [](hb_draw_funcs_t *, void *data, hb_draw_state_t *, float controlX, float controlY,
               float x, float y, void *) {
                auto &drawing = *static_cast<Drawing *>(data);
                drawing.insert(drawing.end(), {controlX, controlY, x, y});
            },
            nullptr, nullptr);
        return functions;
    }();
    Drawing drawing;
    hb_font_get_glyph_shape(font, glyph, draw, &drawing);
    return drawing;
}

/// The font as a whole, as HarfBuzz reads it.
Font wholeFont(const QString &file)
{
    hb_blob_t *blob = hb_blob_create_from_file_or_fail(file.toLocal8Bit().constData());
    hb_face_t *face = hb_face_create(blob, 0);
    hb_blob_destroy(blob);
    Font font(hb_font_create(face), hb_font_destroy);
    hb_face_destroy(face);
    return font;
}

} // namespace

/// The fonts in a PDF draw what the fonts on the disk do.
class TestFontCut final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void glyphsLookAsTheyDid_data();
    void glyphsLookAsTheyDid();
    void chineseGlyphsAreAFifthSmaller();
    void aGlyphCanBeThereWithAnotherAdvance();
    void aComposedGlyphComesWithItsComponents();
    void figuresAllowForComposedGlyphs();
    void noTableIsEmpty();
    void sumsAreRight();
    void glyphsThatAreNotThereAreRefused();

private:
    FontChain m_fonts;
};

void TestFontCut::glyphsLookAsTheyDid_data()
{
    QTest::addColumn<int>("font");
    for (int font = 0; font < m_fonts.families().size(); ++font)
        QTest::newRow(qPrintable(m_fonts.families().at(font))) << font;
}

void TestFontCut::glyphsLookAsTheyDid()
{
    QFETCH(const int, font);
    const Font whole = wholeFont(m_fonts.face(font).fileName());
    const unsigned count = hb_face_get_glyph_count(hb_font_get_face(whole.get()));
    std::mt19937 random(7);
    std::uniform_int_distribution<unsigned> any(1, count - 1);
    std::vector<FontCut::Glyph> wanted;
    for (int at = 0; at < 400; ++at)
        wanted.emplace_back(any(random), 0);
    const FontCut cut(m_fonts.face(font).outlines(), wanted);
    const Font made = fontOf(cut.program());
    int drawn = 0;
    for (const FontCut::Glyph &glyph : wanted) {
        const unsigned number = cut.numberOf(glyph);
        QCOMPARE(hb_font_get_glyph_h_advance(made.get(), number),
                 hb_font_get_glyph_h_advance(whole.get(), glyph.first));
        const auto before = drawingOf(whole.get(), glyph.first);
        const auto after = drawingOf(made.get(), number);
        QCOMPARE(after.size(), before.size());
        drawn += before.empty() ? 0 : 1;
        for (std::size_t at = 0; at < before.size(); ++at)
            QVERIFY2(std::abs(after.at(at) - before.at(at)) <= 0.5F, "half a unit of the font");
    }
    QVERIFY(drawn > 300);
}

void TestFontCut::chineseGlyphsAreAFifthSmaller()
{
    const FontFace &face = m_fonts.face(0);
    qsizetype before = 0;
    qsizetype after = 0;
    for (char32_t character = 0x5000; character < 0x5100; ++character) {
        if (const auto glyph = face.glyph(character)) {
            before += withoutHints(face.outlines().glyph(*glyph)).size();
            after += face.outlines().trimmedGlyph(*glyph).size();
        }
    }
    QVERIFY(after * 100 < before * 85);
    QVERIFY(after * 100 > before * 60);
}

void TestFontCut::aGlyphCanBeThereWithAnotherAdvance()
{
    const FontFace &face = m_fonts.face(0);
    const unsigned glyph = *face.glyph(U'年');
    const unsigned blank = *face.glyph(U' ');
    const FontCut cut(face.outlines(), {{glyph, 250}, {blank, -100}, {glyph, 0}});
    const Font made = fontOf(cut.program());
    const auto unitsPerEm = static_cast<int>(hb_face_get_upem(hb_font_get_face(made.get())));
    const unsigned plain = cut.numberOf({glyph, 0});
    const unsigned wider = cut.numberOf({glyph, 250});
    QVERIFY(plain != wider);
    QCOMPARE(hb_font_get_glyph_h_advance(made.get(), wider),
             hb_font_get_glyph_h_advance(made.get(), plain) + unitsPerEm / 4);
    QCOMPARE(drawingOf(made.get(), wider), drawingOf(made.get(), plain));
    QVERIFY(!drawingOf(made.get(), wider).empty());
    const unsigned narrower = cut.numberOf({blank, -100});
    QVERIFY(drawingOf(made.get(), narrower).empty());
    QCOMPARE(hb_font_get_glyph_h_advance(made.get(), narrower),
             hb_font_get_glyph_h_advance(made.get(), cut.numberOf({blank, 0})) -
                 static_cast<int>(std::lround(unitsPerEm * 0.1)));
}

void TestFontCut::aComposedGlyphComesWithItsComponents()
{
    const int latin = static_cast<int>(m_fonts.families().indexOf(QStringLiteral("DejaVu Sans")));
    const FontFace &face = m_fonts.face(latin);
    const FontCut cut(face.outlines(), {{*face.glyph(U'\u01D6'), 0}}); // u with two marks
    const Font made = fontOf(cut.program());
    const Font whole = wholeFont(face.fileName());
    // .notdef, the letter, what it is composed of
    QVERIFY(hb_face_get_glyph_count(hb_font_get_face(made.get())) >= 4);
    QCOMPARE(drawingOf(made.get(), cut.numberOf({*face.glyph(U'\u01D6'), 0})),
             drawingOf(whole.get(), *face.glyph(U'\u01D6')));
}

void TestFontCut::figuresAllowForComposedGlyphs()
{
    const FontFace &face = m_fonts.face(0);
    const FontCut cut(face.outlines(), {{*face.glyph(U'年'), 250}});
    const Font made = fontOf(cut.program());
    const FontTable profile(hb_font_get_face(made.get()), "maxp");
    const FontTable header(hb_font_get_face(made.get()), "hhea");
    QVERIFY(profile.word(FontFigure::allPoints) >= profile.word(FontFigure::points));
    QVERIFY(profile.word(FontFigure::allContours) >= profile.word(FontFigure::contours));
    QVERIFY(profile.word(FontFigure::points) > 100);
    QCOMPARE(profile.word(FontFigure::components), quint16{1});
    QVERIFY(profile.word(FontFigure::componentDepth) >= 1);
    QCOMPARE(int{header.word(FontFigure::widest)},
             hb_font_get_glyph_h_advance(made.get(), cut.numberOf({*face.glyph(U'年'), 250})));
}

void TestFontCut::noTableIsEmpty()
{
    const FontFace &face = m_fonts.face(0);
    const Font made = fontOf(FontCut(face.outlines(), {{*face.glyph(U' '), 0}}).program());
    for (const char *name : {"glyf", "head", "hhea", "hmtx", "loca", "maxp"})
        QVERIFY2(!FontTable(hb_font_get_face(made.get()), name).bytes().isEmpty(), name);
}

void TestFontCut::sumsAreRight()
{
    const FontFace &face = m_fonts.face(0);
    const QByteArray file =
        FontCut(face.outlines(), {{*face.glyph(U'台'), 0}, {*face.glyph(U'南'), 100}}).program();
    QCOMPARE(file.size() % 4, 0);
    const auto sum = [&](qsizetype from, qsizetype end) {
        quint32 all = 0;
        for (qsizetype at = from; at < end; at += 4)
            all += qFromBigEndian<quint32>(file.constData() + at);
        return all;
    };
    QCOMPARE(sum(0, file.size()), 0xB1B0AFBAU);
    constexpr qsizetype records = 12;
    for (qsizetype record = records; record < records + 6 * 16; record += 16) {
        const QByteArray name = file.sliced(record, 4);
        const qsizetype from = qFromBigEndian<quint32>(file.constData() + record + 8);
        const qsizetype length = qFromBigEndian<quint32>(file.constData() + record + 12);
        QCOMPARE(from % 4, 0);
        // That of the table head is made without the sum of the file, which stands in it.
        const quint32 own =
            name == "head" ? qFromBigEndian<quint32>(file.constData() + from + 8) : 0;
        QCOMPARE(sum(from, from + (length + 3) / 4 * 4) - own,
                 qFromBigEndian<quint32>(file.constData() + record + 4));
    }
}

void TestFontCut::glyphsThatAreNotThereAreRefused()
{
    const Outlines &outlines = m_fonts.face(0).outlines();
    QVERIFY_THROWS_EXCEPTION(std::out_of_range, FontCut(outlines, {{65'000, 0}}));
}

NOTICEDESK_TEST(TestFontCut)
#include "test_fontcut.moc"
