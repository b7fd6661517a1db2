// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/typesetting/fontruns.h"
#include "sheets/typesetting/plainparagraphs.h"
#include "testprogram.h"

#include <QFont>
#include <QGlyphRun>
#include <QTest>
#include <QTextLayout>

#include <rapidcheck.h>

using namespace noticedesk;
using namespace Qt::StringLiterals;

/// What is set without Qt's layout is set as Qt's layout would.
class TestPlainParagraphs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachPlainCharacterHasQtsGlyph();
    void plainCharactersStandBesideEachOtherAsQtSetsThem();
    void whatASheetPrintsIsPlain();
    void otherTextIsNotPlain_data();
    void otherTextIsNotPlain();
    void numbersOfListsArePlain();
    void eachLineEndBeginsAParagraph();

private:
    /// The glyphs of a text on one line, as Qt chooses and orders them; all of the first font.
    QList<quint32> glyphsOfQt(const QString &text) const
    {
        QFont font;
        font.setFamilies(m_fonts.families());
        font.setPixelSize(64);
        font.setHintingPreference(QFont::PreferNoHinting);
        font.setKerning(false);
        QTextLayout layout(text, font);
        layout.setFormats(fontRuns(text, m_fonts));
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setLineWidth(1'000'000);
        layout.endLayout();
        QList<quint32> glyphs;
        qreal last = -1;
        for (const QGlyphRun &run : line.glyphRuns()) {
            for (const QPointF &position : run.positions()) {
                if (position.x() < last)
                    return {};
                last = position.x();
            }
            glyphs += run.glyphIndexes();
        }
        return glyphs;
    }
    static QList<quint32> glyphsOf(const ShapedLine &line)
    {
        QList<quint32> glyphs;
        for (const ShapedGlyph &glyph : line.glyphs)
            glyphs.append(glyph.index);
        return glyphs;
    }
    QString plainCharacters()
    {
        QString all;
        for (char16_t unit = 1; unit < 0xFFFF; ++unit) {
            if (m_plain.of(QString(QChar(unit)) + u'中'))
                all += QChar(unit);
        }
        return all;
    }

    FontChain m_fonts;
    PlainParagraphs m_plain{m_fonts};
};

void TestPlainParagraphs::eachPlainCharacterHasQtsGlyph()
{
    const QString all = plainCharacters();
    QVERIFY2(all.size() > 20'000, "all characters of Big5 and more");
    constexpr qsizetype atOnce = 50;
    for (qsizetype from = 0; from < all.size(); from += atOnce) {
        QString text;
        for (const QChar character : all.sliced(from, std::min(atOnce, all.size() - from)))
            text += QString(character) + u'中';
        const auto paragraphs = m_plain.of(text);
        QVERIFY2(paragraphs && paragraphs->size() == 1, qPrintable(text));
        QVERIFY2(glyphsOf(paragraphs->front()) == glyphsOfQt(text), qPrintable(text));
    }
}

void TestPlainParagraphs::plainCharactersStandBesideEachOtherAsQtSetsThem()
{
    // Rather those that stand in words and numbers than any of thousands of ideographs.
    QString some = plainCharacters().first(600);
    some += u"的一是不，。、；：！？「」（）【】《》…—年月日第號ㄅㄆアァー々〇"_s;
    QVERIFY(rc::check([&] {
        const auto places = *rc::gen::nonEmpty(rc::gen::container<std::vector<qsizetype>>(
            rc::gen::inRange<qsizetype>(0, some.size())));
        QString text;
        for (const qsizetype place : places)
            text += some.at(place);
        text += u'中';
        const auto paragraphs = m_plain.of(text);
        RC_ASSERT(paragraphs.has_value());
        RC_ASSERT(glyphsOf(paragraphs->front()) == glyphsOfQt(text));
    }));
}

void TestPlainParagraphs::whatASheetPrintsIsPlain()
{
    for (const QString &text :
         {u"公文電子交換系統限期改善單"_s, u"一、請於115年11月22日（星期日）前改善。"_s,
          u"IP 203.0.113.7 於 2026/11/22 14:05 連線至 198.51.100.23"_s, u"☐已改善　☑展延至"_s,
          u"contact@example.tainan.gov.tw"_s, u"府智安字第1140084422號"_s})
        QVERIFY2(m_plain.of(text), qPrintable(text));
}

void TestPlainParagraphs::otherTextIsNotPlain_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    row("nothing", {});
    row("beyond the BMP", u"𠮷野家"_s);
    row("a tabulator", u"一\t二"_s);
    row("a letter with a mark", u"e\u0301"_s);
    row("kana with a mark", u"か\u3099"_s);
    row("a soft hyphen", u"im\u00ADportant"_s);
    row("a joiner", u"一\u200D二"_s);
    row("a mark of direction", u"一\u200F二"_s);
    row("Hebrew", u"שלום"_s);
    row("Arabic", u"سلام"_s);
    row("Arabic figures", u"\u0661\u0662"_s);
    row("Thai", u"กำ"_s);
    row("Devanagari", u"कि"_s);
    row("another blank", u"一\u2003二"_s);
    row("a blank that does not break", u"一\u00A0二"_s);
    row("only blanks", u"  "_s);
    row("a wide blank at the end", u"一　 "_s);
    row("a blank at a line's end", u"一　\u2028二"_s);
    row("an empty line", u"一\u2028\u2028二"_s);
    row("an empty line at the beginning", u"\u2028二"_s);
    row("an empty line at the end", u"一\u2028"_s);
    row("an object", u"一\uFFFC"_s);
    row("a variation", u"辻\uFE00"_s);
    row("a control character", u"一\u0007"_s);
    row("a letter of another font", u"Tâi-uân"_s);
}

void TestPlainParagraphs::otherTextIsNotPlain()
{
    QFETCH(const QString, text);
    QVERIFY(!m_plain.of(text));
    QVERIFY(!m_plain.of(text)); // also when it is remembered
}

void TestPlainParagraphs::numbersOfListsArePlain()
{
    // With the blank behind them: a sheet without other text needs no font database of Qt.
    const auto paragraphs = m_plain.of(u"1. "_s);
    QVERIFY(paragraphs && paragraphs->size() == 1);
    QCOMPARE(paragraphs->front().text, u"1. "_s);
    QCOMPARE(paragraphs->front().glyphs.size(), std::size_t{3});
    QCOMPARE(paragraphs->front().glyphs.back().index, *m_fonts.face(0).glyph(U' '));
}

void TestPlainParagraphs::eachLineEndBeginsAParagraph()
{
    const auto paragraphs = m_plain.of(u"一二\u2028三"_s);
    QVERIFY(paragraphs);
    QCOMPARE(paragraphs->size(), std::size_t{2});
    const ShapedLine &first = paragraphs->front();
    QCOMPARE(first.text, u"一二\u2028"_s);
    QCOMPARE(first.start, 0);
    QCOMPARE(first.glyphs.size(), std::size_t{2});
    QCOMPARE(first.glyphs.back().textStart, 1);
    QVERIFY(first.endsParagraph);
    const ShapedLine &second = paragraphs->back();
    QCOMPARE(second.text, u"三"_s);
    QCOMPARE(second.start, 3);
    QCOMPARE(second.glyphs.front().textStart, 0);
    QVERIFY(!second.endsParagraph);
}

NOTICEDESK_TEST(TestPlainParagraphs)
#include "test_plainparagraphs.moc"
