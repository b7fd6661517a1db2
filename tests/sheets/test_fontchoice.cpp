// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/character.h"
#include "sheets/typesetting/typesetter.h"
#include "testprogram.h"

#include <QTest>

#include <set>

using namespace noticedesk;
using namespace Qt::StringLiterals;

class TestFontChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWordIsSetInOneFont_data();
    void aWordIsSetInOneFont();
    void aMarkStandsOverItsLetter();
    void aMarkOfAnotherFontStandsInTheMiddle_data();
    void aMarkOfAnotherFontStandsInTheMiddle();
    void furtherMarksStandOverTheFirst();
    void aVoicedMarkIsPartOfItsKana_data();
    void aVoicedMarkIsPartOfItsKana();
    void lettersAreJoined();
    void blanksAreBlank_data();
    void blanksAreBlank();

private:
    std::shared_ptr<const FontChain> m_fonts = std::make_shared<const FontChain>();
    Typesetter m_typesetter{m_fonts};
};

void TestFontChoice::aWordIsSetInOneFont_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("families");
    const QString kai = u"TW-Kai"_s;
    const QString sans = u"DejaVu Sans"_s;
    QTest::newRow("plain word") << u"Taiwan"_s << QStringList{kai};
    QTest::newRow("circumflex") << u"Tâi-uân"_s << QStringList{sans};
    QTest::newRow("macron over m") << u"m\u0304-thang"_s << QStringList{sans};
    QTest::newRow("macron over n") << u"n\u0304g"_s << QStringList{sans};
    QTest::newRow("dot above right") << u"Bo\u0304\u0358"_s << QStringList{sans};
    QTest::newRow("vertical line") << u"ê\u030D"_s << QStringList{sans};
    QTest::newRow("decomposed") << u"Ta\u0302i"_s << QStringList{sans};
    QTest::newRow("apostrophe") << u"Pa\u2019aw\u00E9"_s << QStringList{sans};
    QTest::newRow("barred u") << u"Tap\u0289n"_s << QStringList{sans};
    QTest::newRow("Vietnamese") << u"Nguyễn"_s << QStringList{sans};
    QTest::newRow("Cyrillic") << u"Жизнь"_s << QStringList{sans};
    QTest::newRow("beside ideographs") << u"於Tâi於"_s << QStringList{kai, sans, kai};
    QTest::newRow("beside a plain word") << u"Li Tâi"_s << QStringList{kai, sans};
    QTest::newRow("symbols and Bopomofo") << u"×·±ㄅˇⅢ①％"_s << QStringList{kai};
    QTest::newRow("full-width letters") << u"ＡＢ"_s << QStringList{kai};
}

void TestFontChoice::aWordIsSetInOneFont()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, families);
    const auto set = m_typesetter.set(text, 100);
    QStringList used;
    for (const ShapedGlyph &glyph : set->lines.front().glyphs) {
        const QString &family = m_fonts->families().at(glyph.face);
        if (used.isEmpty() || used.back() != family)
            used.append(family);
        // No letter of an alphabet is as wide as an ideograph.
        if (family == families.front() && families.front() == u"DejaVu Sans"_s)
            QVERIFY(m_fonts->face(glyph.face).advance(glyph.index) != 1000);
    }
    QCOMPARE(used, families);
}

void TestFontChoice::aMarkStandsOverItsLetter()
{
    const auto set = m_typesetter.set(u"m\u0304"_s, 100);
    const std::vector<ShapedGlyph> &glyphs = set->lines.front().glyphs;
    QCOMPARE(glyphs.size(), std::size_t{2});
    const double width = m_fonts->face(glyphs[0].face).advance(glyphs[0].index) / 1000;
    QVERIFY(glyphs[1].x > 0 && glyphs[1].x < width);
    QVERIFY(std::abs(set->lines.front().width - width) < 0.001);
    // Where the font has put it, not in the middle.
    const auto horned = m_typesetter.set(u"m\u031B"_s, 100)->lines.front().glyphs;
    const auto horn = m_fonts->face(horned[1].face).boundsOf(horned[1].index);
    QVERIFY(horned[1].x + (horn.left + horn.right) / 2000 > width * 0.7);
}

void TestFontChoice::aMarkOfAnotherFontStandsInTheMiddle_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("place"); // above, below or across
    QTest::newRow("acute") << u"中\u0301文"_s << 1;
    QTest::newRow("macron over a high character") << u"䨻\u0304文"_s << 1;
    QTest::newRow("over plane 2") << u"𠮷\u0301文"_s << 1;
    QTest::newRow("over a kana") << u"い\u0301う"_s << 1;
    QTest::newRow("dot below") << u"吉\u0323文"_s << -1;
    QTest::newRow("stroke") << u"丁\u0336文"_s << 0;
}

void TestFontChoice::aMarkOfAnotherFontStandsInTheMiddle()
{
    QFETCH(const QString, text);
    QFETCH(const int, place);
    const auto set = m_typesetter.set(text, 100);
    const ShapedLine &line = set->lines.front();
    QCOMPARE(line.glyphs.size(), std::size_t{3});
    QVERIFY(line.textInGlyphs);
    const ShapedGlyph &letter = line.glyphs[0];
    const ShapedGlyph &mark = line.glyphs[1];
    QVERIFY(letter.face != mark.face);
    const auto over = m_fonts->face(mark.face).boundsOf(mark.index);
    const auto under = m_fonts->face(letter.face).boundsOf(letter.index);
    const double middle = mark.x + (over.left + over.right) / 2000;
    QVERIFY(std::abs(middle - (under.left + under.right) / 2000) < 0.01);
    const double bottom = over.bottom / 1000 - mark.y;
    const double top = over.top / 1000 - mark.y;
    if (place > 0) {
        QVERIFY2(bottom > under.top / 1000 || top > 1.14, qPrintable(QString::number(bottom)));
        QVERIFY(top < 1.16);
    } else if (place < 0) {
        QVERIFY(top < under.bottom / 1000);
        QVERIFY(bottom > -0.41);
    } else {
        QVERIFY(std::abs(top + bottom - (under.top + under.bottom) / 1000) < 0.01);
    }
    // What follows stands where it would without the mark, and reaches it without a gap.
    QCOMPARE(line.glyphs[2].x, 1.0F);
    QVERIFY(std::abs(mark.x + mark.space - line.glyphs[2].x) < 0.01F);
}

void TestFontChoice::furtherMarksStandOverTheFirst()
{
    const auto set = m_typesetter.set(u"中\u0304\u0301\u0323"_s, 100);
    const auto &glyphs = set->lines.front().glyphs;
    QCOMPARE(glyphs.size(), std::size_t{4});
    const auto inkOf = [&](std::size_t at) {
        return m_fonts->face(glyphs[at].face).boundsOf(glyphs[at].index);
    };
    // The macron is below the acute; the dot is below the letter.
    QVERIFY(inkOf(2).bottom / 1000 - glyphs[2].y > inkOf(1).top / 1000 - glyphs[1].y);
    QVERIFY(inkOf(3).top / 1000 - glyphs[3].y < inkOf(0).bottom / 1000);
}

void TestFontChoice::aVoicedMarkIsPartOfItsKana_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("drawn");
    QTest::newRow("ga") << u"か\u3099"_s << u"が"_s;
    QTest::newRow("pa") << u"は\u309A"_s << u"ぱ"_s;
    QTest::newRow("katakana") << u"ウ\u3099"_s << u"ヴ"_s;
    QTest::newRow("no such letter") << u"あ\u3099"_s << u"あ゛"_s;
    QTest::newRow("ideograph") << u"中\u309A"_s << u"中゜"_s;
    QTest::newRow("alone") << u"\u3099"_s << u"゛"_s;
}

void TestFontChoice::aVoicedMarkIsPartOfItsKana()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, drawn);
    const auto visible = [&](const QString &text) {
        std::vector<std::pair<short, unsigned>> glyphs;
        const auto set = m_typesetter.set(text, 100);
        for (const ShapedGlyph &glyph : set->lines.front().glyphs) {
            if (!m_fonts->face(glyph.face).isBlank(glyph.index))
                glyphs.emplace_back(glyph.face, glyph.index);
        }
        return glyphs;
    };
    QVERIFY(visible(typed) == visible(drawn));
    // What was typed is what is copied.
    const auto set = m_typesetter.set(typed, 100);
    QString copied;
    for (const ShapedGlyph &glyph : set->lines.front().glyphs)
        copied += set->lines.front().text.mid(glyph.textStart, glyph.textLength);
    QCOMPARE(copied, typed);
    for (const QChar character : typed)
        QVERIFY(m_fonts->canDraw(character.unicode()));
}

void TestFontChoice::lettersAreJoined()
{
    // The same letter alone, at a word's beginning, inside and at its end has four shapes.
    const auto glyphsOf = [&](const QString &text) {
        std::vector<unsigned> indexes;
        const auto set = m_typesetter.set(text, 100);
        for (const ShapedGlyph &glyph : set->lines.front().glyphs)
            indexes.push_back(glyph.index);
        return indexes;
    };
    const auto alone = glyphsOf(u"ب"_s);
    const auto word = glyphsOf(u"ببب"_s);
    QCOMPARE(word.size(), std::size_t{3});
    QCOMPARE(std::set<unsigned>({alone[0], word[0], word[1], word[2]}).size(), std::size_t{4});
}

void TestFontChoice::blanksAreBlank_data()
{
    QTest::addColumn<uint>("character");
    for (uint character = 0; character < 0x110000; ++character) {
        if (m_fonts->canDraw(character) &&
            (QChar::isSpace(character) || isInvisibleFormat(character)) &&
            (character < 0xE0200 || character > 0xE0FF0))
            QTest::addRow("%s", qPrintable(characterName(character))) << character;
    }
}

void TestFontChoice::blanksAreBlank()
{
    QFETCH(const uint, character);
    const QString sign = QString::fromUcs4(reinterpret_cast<const char32_t *>(&character), 1);
    const QString text = u"甲"_s + sign + u"乙"_s + sign;
    const auto set = m_typesetter.set(text, 100);
    QString kept;
    for (const ShapedLine &line : set->lines)
        kept += line.text;
    QString expected = text;
    expected.replace(u'\n', QChar::LineSeparator);
    expected.replace(QChar::ParagraphSeparator, QChar::LineSeparator);
    QCOMPARE(kept, expected);
    int visible = 0;
    for (const ShapedLine &line : set->lines) {
        for (const ShapedGlyph &glyph : line.glyphs)
            visible += m_fonts->face(glyph.face).isBlank(glyph.index) ? 0 : 1;
    }
    QCOMPARE(visible, 2);
}

NOTICEDESK_TEST(TestFontChoice)
#include "test_fontchoice.moc"
