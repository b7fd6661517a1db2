// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/character.h"
#include "sheets/typesetting/typesetter.h"

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

QTEST_MAIN(TestFontChoice)
#include "test_fontchoice.moc"
